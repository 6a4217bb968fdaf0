import { useText } from '../text.tsx'

/** OPM by the letters people know it by, anybody else by name; the full name stands on the recipient's own page. */
export function useRecipientName() {
  const text = useText()
  return ({ id, name }: { id: string; name: string }) => (id === 'opm' ? text('recipient.opm') : name)
}
