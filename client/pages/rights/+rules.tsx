import type { Rights } from '../../../shared/contract/rights.ts'
import { Text } from '../../text.tsx'
import { Readings } from './+readings.tsx'
import { Rule } from './+rule.tsx'

type Props = { id: 'representatives' | 'limits'; rules: Rights['limits'] }

/** Rules that are no right of their own. */
export function Rules({ id, rules: { rules, readings } }: Props) {
  return (
    <section id={id} tabIndex={-1} className="dl-right">
      <h2>
        <Text id={`rights.${id}`} />
      </h2>
      <ul className="usa-list">
        {rules.map((rule) => (
          <li key={rule.id}>
            <Text id={`rightRule.${rule.id}`} />
            <Rule cites={rule.cites} />
          </li>
        ))}
      </ul>
      <Readings readings={readings} />
    </section>
  )
}
