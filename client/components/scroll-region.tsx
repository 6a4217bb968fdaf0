import type { ReactNode } from 'react'

/** Scrolls sideways by itself on a narrow screen; focusable so that the arrow keys scroll it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className="usa-table-container--scrollable" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
