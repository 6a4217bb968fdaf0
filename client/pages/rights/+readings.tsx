import type { Right } from '../../../shared/contract/rights.ts'
import { Text } from '../../text.tsx'
import { Rule } from './+rule.tsx'

/** What the law leaves open and how Daylight reads it: apart from what the law says. */
export function Readings({ readings }: { readings: Right['readings'] }) {
  if (readings.length === 0) return null
  return (
    <div className="dl-readings">
      <h3>
        <Text id="rights.readings" />
      </h3>
      <ul className="usa-list">
        {readings.map(({ id, cites }) => (
          <li key={id}>
            <Text id={`reading.${id}`} />
            <Rule cites={cites} />
          </li>
        ))}
      </ul>
    </div>
  )
}
