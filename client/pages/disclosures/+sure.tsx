import type { CarrierRecord } from '../../../shared/contract/disclosures.ts'
import { Day, DayOfInstant } from '../../components/days.tsx'
import { LeftOut } from '../../components/left-out.tsx'
import { Text } from '../../text.tsx'

type Props = {
  carriers: readonly CarrierRecord[]
  /** Since when each plan records was said above. */
  isSaid: boolean
}

/** How far the answer goes: whose record it is, since when, what the plan declares of it, and what is missing. */
export function Sure({ carriers, isSaid }: Props) {
  const overdue = carriers.reduce((sum, { missing }) => sum + missing.length, 0)
  return (
    <section>
      <h2>
        <Text id="sure.title" />
      </h2>
      {carriers.length > 0 && (
        <p>
          <Text id="sure.basis" values={{ carriers: carriers.length }} />
        </p>
      )}
      {carriers.map((record) => (
        <Completeness key={record.carrier.code} record={record} isSaid={isSaid} />
      ))}
      {carriers.some(({ since }) => since !== null) && (
        <p>
          <Text id="sure.overdue" values={{ count: overdue }} />{' '}
          {overdue > 0 && (
            <a href="#missing" className="usa-link dl-noprint">
              <Text id="sure.which" values={{ count: overdue }} />
            </a>
          )}
        </p>
      )}
      <LeftOut />
    </section>
  )
}

function Completeness({ record, isSaid }: { record: CarrierRecord; isSaid: boolean }) {
  const { carrier, since, completeSince, lastReceivedAt } = record
  const { name } = carrier
  return (
    <p>
      {!isSaid && since === null && <Text id="overview.emptyNone" values={{ carrier: name }} />}
      {!isSaid && since !== null && (
        <Text id="overview.completeness" values={{ carrier: name, since: <Day on={since} /> }} />
      )}{' '}
      {completeSince !== null && (
        <Text id="overview.declared" values={{ carrier: name, day: <Day on={completeSince} /> }} />
      )}
      {completeSince === null && <Text id="overview.notDeclared" values={{ carrier: name }} />}{' '}
      {lastReceivedAt !== null && (
        <Text id="overview.lastReceived" values={{ day: <DayOfInstant at={lastReceivedAt} /> }} />
      )}
    </p>
  )
}
