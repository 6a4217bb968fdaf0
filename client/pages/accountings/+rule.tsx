import { Text } from '../../text.tsx'

/** What is the law's is cited where it is said; what Daylight makes of it stands here. */
export function Rule() {
  return (
    <details className="dl-details">
      <summary>
        <Text id="newAccounting.reading" />
      </summary>
      <ul className="usa-list">
        {(['plans', 'repeated', 'window', 'free'] as const).map((rule) => (
          <li key={rule}>
            <Text id={`newAccounting.reading.${rule}`} />
          </li>
        ))}
      </ul>
    </details>
  )
}
