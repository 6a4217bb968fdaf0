import type { ReactNode } from 'react'
import type { Right as RightOf } from '../../../shared/contract/rights.ts'
import { Fact, Facts } from '../../components/facts.tsx'
import { Text } from '../../text.tsx'
import { Readings } from './+readings.tsx'
import { Rule } from './+rule.tsx'

/** One right: each thing said about it with its clause, then how Daylight reads it. */
export function Right({ right, children }: { right: RightOf; children?: ReactNode }) {
  const { id, facts, numbers, readings } = right
  return (
    <section id={id} tabIndex={-1} className="dl-right">
      <h2>
        <Text id={`right.${id}`} />
      </h2>
      <Facts>
        {facts.map(({ fact, cites }) => (
          <Fact key={fact} name={<Text id={`rightFact.${fact}`} />}>
            <Text id={`${id}.${fact}`} values={numbers} />
            <Rule cites={cites} />
          </Fact>
        ))}
      </Facts>
      {children}
      <Readings readings={readings} />
    </section>
  )
}
