import { Text } from '../text.tsx'

/** What stands there until the first page has come: the frame's head, so that nothing jumps when it has. */
export function Loading() {
  return (
    <>
      <header className="dl-header">
        <div className="dl-width dl-header__bar">
          <span className="dl-header__site">
            <Text id="shell.site" />
          </span>
        </div>
      </header>
      <main className="dl-width dl-main">
        <p role="status">
          <Text id="shell.loading" />
        </p>
      </main>
    </>
  )
}
