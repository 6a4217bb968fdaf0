import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import type { Statement } from '../../../shared/manifest.ts'
import { STATEMENTS } from '../../../shared/vocabulary.ts'
import { AsWritten } from '../../components/as-written.tsx'
import { Day } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Text } from '../../text.tsx'

/** What the recipient has stated, with "Not stated" in plain sight. */
export function Statements({ statements }: { statements: DisclosureForMember['statements'] }) {
  return (
    <section>
      <h2>
        <Text id="disclosure.stated" />
      </h2>
      <p>
        <Text id="disclosure.statedLead" />
      </p>
      <Facts>
        {STATEMENTS.map((topic) => (
          <Fact key={topic} name={<Text id={`statement.${topic}`} />}>
            <Stated statement={statements[topic]} />
          </Fact>
        ))}
      </Facts>
    </section>
  )
}

function Stated({ statement }: { statement: Statement | null }) {
  if (statement === null) return <Text id="disclosure.notStated" />
  return (
    <>
      <p>
        <AsWritten>{statement.text}</AsWritten>
      </p>
      <p className="usa-hint">
        <Text
          id="disclosure.source"
          values={{ source: <AsWritten>{statement.source}</AsWritten>, day: <Day on={statement.statedOn} /> }}
        />
      </p>
    </>
  )
}
