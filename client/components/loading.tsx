import { Text } from '../text.tsx'

export function Loading() {
  return (
    <main className="dl-width dl-main">
      <p role="status">
        <Text id="shell.loading" />
      </p>
    </main>
  )
}
