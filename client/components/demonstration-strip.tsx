import { Text, useText } from '../text.tsx'

export function DemonstrationStrip() {
  const text = useText()
  return (
    <section aria-label={text('shell.demonstrationLabel')} className="dl-strip">
      <p className="dl-width">
        <Text id="shell.demonstration" />
      </p>
    </section>
  )
}
