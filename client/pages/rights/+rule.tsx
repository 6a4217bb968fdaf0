import { Text } from '../../text.tsx'

/** The clause something rests on; nothing where it is a choice of this portal. */
export function Rule({ cites }: { cites: string | null }) {
  if (cites === null) return null
  return (
    <span className="usa-hint dl-block">
      <Text id="rights.rule" values={{ cites }} />
    </span>
  )
}
