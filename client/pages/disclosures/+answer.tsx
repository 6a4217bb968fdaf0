import { FormattedNumber } from 'react-intl'
import type { CarrierRecord } from '../../../shared/contract/disclosures.ts'
import { Day, DayOfInstant } from '../../components/days.tsx'
import { LeftOut } from '../../components/left-out.tsx'
import { Text } from '../../text.tsx'
import type { Counted } from './+disclosures.ts'
import { Nothing } from './+nothing.tsx'

type Props = { counted: Counted; carriers: readonly CarrierRecord[]; isFiltered: boolean }

/** The answer first, and how far it goes. */
export function Answer({ counted, carriers, isFiltered }: Props) {
  const isEmpty = counted.disclosures === 0
  return (
    <section className="dl-answer">
      {isEmpty && <Nothing carriers={carriers} isFiltered={isFiltered} />}
      {!isEmpty && <Found counted={counted} carriers={carriers.length} isFiltered={isFiltered} />}
      {carriers.map((record) => (
        <Completeness key={record.carrier.code} record={record} isEmpty={isEmpty} />
      ))}
      <LeftOut />
    </section>
  )
}

function Found({
  counted,
  carriers,
  isFiltered,
}: {
  counted: Counted
  carriers: number
  isFiltered: boolean
}) {
  const { disclosures: files, accountable, first, last } = counted
  const values = {
    carriers,
    files,
    first: first && <Day on={first} />,
    last: last && <Day on={last} />,
  }
  const id = isFiltered ? 'overview.answerFiltered' : files === 1 ? 'overview.answerOne' : 'overview.answer'
  return (
    <>
      <p className="dl-answer__sentence">
        <Text id={id} values={values} />
      </p>
      <p>
        <Text
          id="overview.accountable"
          values={{
            accountable: <FormattedNumber value={accountable} />,
            voluntary: <FormattedNumber value={files - accountable} />,
          }}
        />
      </p>
    </>
  )
}

function Completeness({ record, isEmpty }: { record: CarrierRecord; isEmpty: boolean }) {
  const { carrier, since, completeSince, lastReceivedAt } = record
  const name = carrier.name
  return (
    <p>
      {since === null && !isEmpty && <Text id="overview.emptyNone" values={{ carrier: name }} />}
      {since !== null && !isEmpty && (
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
