import type { ReactNode } from 'react'
import type { MessageId } from '../locales/en.ts'
import { Text } from '../text.tsx'

/** What is not the text of the law but a reading of it, or a choice of this portal, told apart from the rest. */
export function Readings({ children }: { children: ReactNode }) {
  return (
    <section className="dl-readings">
      <h2>
        <Text id="reading.title" />
      </h2>
      <p>
        <Text id="reading.lead" />
      </p>
      <ul className="usa-list">{children}</ul>
    </section>
  )
}

export const Reading = ({ id }: { id: Extract<MessageId, `reading.${string}`> }) => (
  <li>
    <Text id={id} />
  </li>
)
