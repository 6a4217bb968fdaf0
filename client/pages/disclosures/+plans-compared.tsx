import type { ReactNode } from 'react'
import { FormattedNumber } from 'react-intl'
import type { CarrierRecord, Tally } from '../../../shared/contract/disclosures.ts'
import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { CATEGORIES } from '../../../shared/vocabulary.ts'
import { Day } from '../../components/days.tsx'
import { ScrollRegion } from '../../components/scroll-region.tsx'
import type { MessageId } from '../../locales/en.ts'
import { Text, useText } from '../../text.tsx'
import type { Disclosures } from './+disclosures.ts'
import { useMembershipName } from './+membership-name.tsx'

type Props = {
  memberships: readonly MembershipForMember[]
  disclosures: Disclosures
  isNarrowed: boolean
}
type Column = { membership: MembershipForMember; tally: Tally; record: CarrierRecord | undefined }

const NOTHING: Tally = {
  disclosures: 0,
  first: null,
  last: null,
  records: { medical: 0, pharmacy: 0, encounter: 0, provider: 0 },
}

/** One column a membership: how many files, from when to when, how many records, and how far the record goes. */
export function PlansCompared({ memberships, disclosures: { counted, carriers }, isNarrowed }: Props) {
  const text = useText()
  const nameOf = useMembershipName(memberships)
  const columns = memberships.map((membership) => ({
    membership,
    tally: counted.memberships.find(({ id }) => id === membership.id) ?? NOTHING,
    record: carriers.find(({ carrier }) => carrier.code === membership.carrier.code),
  }))
  const row = (name: MessageId, cell: (column: Column) => ReactNode) => (
    <tr key={name}>
      <th scope="row">
        <Text id={name} />
      </th>
      {columns.map((column) => (
        <td key={column.membership.id}>{cell(column)}</td>
      ))}
    </tr>
  )
  const day = (on: string | null | undefined, none: ReactNode) => (on ? <Day on={on} /> : none)
  return (
    <section>
      <h2>
        <Text id="plans.title" />
      </h2>
      {isNarrowed && (
        <p>
          <Text id="plans.narrowed" />
        </p>
      )}
      <ScrollRegion label={text('plans.scroll')}>
        <table className="usa-table usa-table--borderless dl-compared">
          <caption className="dl-hidden">{text('plans.caption')}</caption>
          <thead>
            <tr>
              <td />
              {memberships.map((membership) => (
                <th scope="col" key={membership.id}>
                  {nameOf(membership)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row('plans.programs', ({ membership: { coverage } }) =>
              [...new Set(coverage.map(({ program }) => program))].join(', '),
            )}
            {row('totals.files', ({ tally }) => (
              <FormattedNumber value={tally.disclosures} />
            ))}
            {row('plans.first', ({ tally }) => day(tally.first, '–'))}
            {row('plans.last', ({ tally }) => day(tally.last, '–'))}
            {CATEGORIES.map((kind) =>
              row(`category.${kind}`, ({ tally }) => <FormattedNumber value={tally.records[kind]} />),
            )}
            {row('plans.since', ({ record }) => day(record?.since, <Text id="plans.noFile" />))}
            {row('plans.complete', ({ record }) =>
              day(record?.completeSince, <Text id="plans.notDeclared" />),
            )}
            {row('plans.overdue', ({ record }) => (
              <FormattedNumber value={record?.missing.length ?? 0} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
