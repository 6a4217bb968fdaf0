import { Text, useText } from '../../text.tsx'

type Props = { entries: readonly (readonly [anchor: string, title: string])[] }

/** The parts of a long page. Plain links: the browser moves to the part, and the keyboard goes on from there. */
export function Contents({ entries }: Props) {
  const text = useText()
  return (
    <nav aria-label={text('rights.contents')} className="dl-contents dl-noprint">
      <h2>
        <Text id="rights.contents" />
      </h2>
      <ul className="usa-list">
        {entries.map(([anchor, title]) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="usa-link">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
