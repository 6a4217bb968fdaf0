import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { CountTable } from '../../components/count-table.tsx'
import { Text, useText } from '../../text.tsx'
import { Answer } from './+answer.tsx'
import { DisclosureList } from './+disclosure-list.tsx'
import type { Disclosures } from './+disclosures.ts'
import { FilterForm } from './+filter-form.tsx'
import { chosenOf, isNarrowed, type Query } from './+filters.ts'
import { Gaps } from './+gaps.tsx'
import { MonthChart } from './+month-chart.tsx'
import { MonthTable } from './+month-table.tsx'
import { Next } from './+next.tsx'
import { Nothing } from './+nothing.tsx'
import { OverviewReadings } from './+overview-readings.tsx'
import { PlanChoice } from './+plan-choice.tsx'
import { PlanLevel } from './+plan-level.tsx'
import { PlansCompared } from './+plans-compared.tsx'
import { Sure } from './+sure.tsx'

type Props = { memberships: readonly MembershipForMember[]; query: Query; disclosures: Disclosures }

export function Overview({ memberships, query, disclosures }: Props) {
  const text = useText()
  const { items, counted, carriers, planLevel } = disclosures
  const chosen = chosenOf(memberships, query)
  const since = carriers.flatMap((record) => record.since ?? []).sort()[0] ?? null
  const hasNothing = counted.disclosures === 0
  // An address can ask for a plan that is not the reader's: that is a filter nothing fits.
  const narrowed = isNarrowed(query) || chosen.length === 0
  return (
    <>
      <Answer disclosures={disclosures} memberships={memberships} chosen={chosen} isNarrowed={narrowed} />
      {memberships.length > 1 && <PlanChoice memberships={memberships} chosen={chosen} query={query} />}
      {hasNothing && !narrowed && <Nothing carriers={carriers} />}
      <Sure carriers={carriers} isSaid={hasNothing && !narrowed} />
      {chosen.length > 1 && (
        <PlansCompared memberships={chosen} disclosures={disclosures} isNarrowed={narrowed} />
      )}
      {(!hasNothing || narrowed) && <FilterForm query={query} since={since} />}
      {!hasNothing && (
        <>
          <h2>
            <Text id="totals.byCategory" />
          </h2>
          <CountTable caption={text('totals.byCategoryCaption')} records={counted.records} />
          <h2>
            <Text id="totals.byMonth" />
          </h2>
          {counted.months.length > 1 && <MonthChart months={counted.months} />}
          <MonthTable months={counted.months} />
        </>
      )}
      <Gaps carriers={carriers} />
      <Next carriers={carriers} hasNothing={hasNothing && !narrowed} />
      {items.length > 0 && <DisclosureList key={JSON.stringify(query)} first={disclosures} query={query} />}
      {planLevel.length > 0 && <PlanLevel files={planLevel} />}
      <OverviewReadings disclosures={disclosures} />
    </>
  )
}
