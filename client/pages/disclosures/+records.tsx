import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import { CountTable } from '../../components/count-table.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { LeftOut } from '../../components/left-out.tsx'
import { Text, useText } from '../../text.tsx'

/** How many records of each kind, and what such records can reveal. Kinds only: there is no content to show. */
export function Records({ disclosure }: { disclosure: DisclosureForMember }) {
  const text = useText()
  const { records, elements, identifiability } = disclosure
  return (
    <section>
      <h2>
        <Text id="disclosure.what" />
      </h2>
      <CountTable caption={text('disclosure.countsCaption')} records={records} />
      <LeftOut />
      <h3>
        <Text id="disclosure.elements" />
      </h3>
      <p>
        <Text id={elements.length > 0 ? 'disclosure.elementsLead' : 'disclosure.noElements'} />
      </p>
      {elements.length > 0 && (
        <Facts>
          {elements.map((element) => (
            <Fact key={element} name={<Text id={`element.${element}`} />}>
              <Text id={`elementReveals.${element}`} />
            </Fact>
          ))}
        </Facts>
      )}
      <h3>
        <Text id="disclosure.identifiability" />
      </h3>
      <p>
        <Text id={`identifiability.${identifiability}`} />
      </p>
    </section>
  )
}
