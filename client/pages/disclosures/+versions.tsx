import { FormattedNumber } from 'react-intl'
import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import { CATEGORIES } from '../../../shared/vocabulary.ts'
import { DayOfInstant } from '../../components/days.tsx'
import { Text } from '../../text.tsx'
import { useVersionFacts } from './+version-facts.tsx'

/** One version: what is known of its file, and its entry about the reader, null where it has no records about them. */
export type Version = { submission: string; receivedAt: string; entry: DisclosureForMember | null }
type Props = { earlier: Version; later: Version; here: 'earlier' | 'later' }

/** Both versions of a disclosure: the counts, and each fact in which they differ. */
export function Versions({ earlier, later, here }: Props) {
  const facts = useVersionFacts()
  const sides = [earlier, later]
  const [one, other] = [earlier.entry, later.entry]
  const differing = one && other ? facts.filter(({ raw }) => raw(one) !== raw(other)) : []
  return (
    <section>
      <h2>
        <Text id="versions.title" />
      </h2>
      <table className="usa-table usa-table--borderless dl-versions">
        <thead>
          <tr>
            <th scope="col">
              <Text id="versions.fact" />
            </th>
            {(['earlier', 'later'] as const).map((side) => (
              <th scope="col" key={side}>
                <Text id={`versions.${side}`} /> {side === here && <Text id="versions.here" />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={<Text id="disclosure.submission" />} cells={sides.map(({ submission }) => submission)} />
          <Row
            name={<Text id="disclosure.receivedAt" />}
            cells={sides.map(({ receivedAt }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: there are two sides
              <DayOfInstant key={index} at={receivedAt} />
            ))}
          />
          {CATEGORIES.map((kind) => (
            <Row
              key={kind}
              name={<Text id={`category.${kind}`} />}
              cells={sides.map(({ entry }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: there are two sides
                <FormattedNumber key={index} value={entry?.records[kind] ?? 0} />
              ))}
            />
          ))}
          {one &&
            other &&
            differing.map(({ id, words }) => (
              <Row key={id} name={<Text id={id} />} cells={[words(one), words(other)]} />
            ))}
        </tbody>
      </table>
      <p>
        {one && other && differing.length === 0 && <Text id="versions.same" />}
        {one && other && differing.length > 0 && <Text id="versions.rest" />}
        {!(one && other) && <Text id="versions.none" />}
      </p>
    </section>
  )
}

function Row({ name, cells }: { name: React.ReactNode; cells: React.ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: there are two sides
        <td key={index}>{cell}</td>
      ))}
    </tr>
  )
}
