import { Day, Instant } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Text } from '../../text.tsx'
import { Count, RecordFacts } from './+counts.tsx'
import type { SaidReceipt as Said } from './+what-it-says.ts'

/** What a carrier was told when the portal had taken in its file. */
export function SaidReceipt({ receipt }: { receipt: Said }) {
  const isRoster = 'roster' in receipt
  return (
    <Facts>
      <Fact name={<Text id="verify.kind" />}>
        <Text id={isRoster ? 'verify.isRosterReceipt' : 'verify.isReceipt'} />
      </Fact>
      <Fact name={<Text id="verify.carrierCode" />}>{receipt.carrier}</Fact>
      {isRoster ? (
        <>
          <Fact name={<Text id="verify.rosterOf" />}>
            <Day on={receipt.roster} />
          </Fact>
          <Count of="verify.persons" count={receipt.persons} />
        </>
      ) : (
        <>
          <Fact name={<Text id="disclosure.submission" />}>
            <span className="dl-wrap">{receipt.submission}</span>
          </Fact>
          <Count of="verify.members" count={receipt.members} />
          {'rebate' in receipt.records && <Count of="verify.rebate" count={receipt.records.rebate} />}
          {'medical' in receipt.records && <RecordFacts records={receipt.records} />}
        </>
      )}
      <Fact name={<Text id="disclosure.receivedAt" />}>
        <Instant at={receipt.receivedAt} />
      </Fact>
      <Fact name={<Text id="verify.fileSha256" />}>
        <code className="dl-wrap">{receipt.sha256}</code>
      </Fact>
    </Facts>
  )
}
