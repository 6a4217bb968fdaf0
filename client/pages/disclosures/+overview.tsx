import { Link } from 'react-router'
import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { CountTable } from '../../components/count-table.tsx'
import { Text, useText } from '../../text.tsx'
import { Answer } from './+answer.tsx'
import { DisclosureList } from './+disclosure-list.tsx'
import type { Disclosures } from './+disclosures.ts'
import { FilterForm } from './+filter-form.tsx'
import type { Query } from './+filters.ts'
import { Gaps } from './+gaps.tsx'
import { MonthTable } from './+month-table.tsx'
import { PlanLevel } from './+plan-level.tsx'

type Props = { memberships: readonly MembershipForMember[]; query: Query; disclosures: Disclosures }

export function Overview({ memberships, query, disclosures }: Props) {
  const text = useText()
  const { items, counted, carriers, planLevel } = disclosures
  const since = carriers.flatMap((record) => record.since ?? []).sort()[0] ?? null
  const isFiltered = Object.keys(query).length > 0
  return (
    <>
      <Answer counted={counted} carriers={carriers} isFiltered={isFiltered} />
      {(counted.disclosures > 0 || isFiltered) && (
        <FilterForm memberships={memberships} query={query} since={since} />
      )}
      {counted.disclosures > 0 && (
        <>
          <h2>
            <Text id="totals.byCategory" />
          </h2>
          <CountTable caption={text('totals.byCategoryCaption')} records={counted.records} />
          <MonthTable months={counted.months} />
        </>
      )}
      <Gaps carriers={carriers} />
      <p className="dl-noprint">
        <Link to="/accountings/new" className="usa-button usa-button--outline">
          <Text id="overview.getAccounting" />
        </Link>
      </p>
      {items.length > 0 && <DisclosureList key={JSON.stringify(query)} first={disclosures} query={query} />}
      {planLevel.length > 0 && <PlanLevel files={planLevel} />}
    </>
  )
}
