import type { AccountingDocument } from '../../../shared/contract/accountings.ts'
import { Alert } from '../../components/alert.tsx'
import { Day, Instant } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { LeftOut } from '../../components/left-out.tsx'
import { Text } from '../../text.tsx'
import { Count, RecordFacts } from './+counts.tsx'

/** Enough of an accounting to know it by: whose, whose record, which days, how much. */
export function SaidAccounting({ accounting, sha256 }: { accounting: AccountingDocument; sha256: string }) {
  return (
    <>
      {accounting.demonstration && (
        <Alert kind="warning">
          <Text id="verify.demonstration" />
        </Alert>
      )}
      <Facts>
        <Fact name={<Text id="verify.kind" />}>
          <Text id="verify.isAccounting" />
        </Fact>
        <Fact name={<Text id="verify.person" />}>
          <span className="dl-wrap">{accounting.subject.name}</span>
        </Fact>
        <Fact name={<Text id="accounting.reference" />}>{accounting.reference}</Fact>
        <Fact name={<Text id="accounting.preparedAt" />}>
          <Instant at={accounting.preparedAt} />
        </Fact>
        <Fact name={<Text id="accounting.language" />}>
          <Text id={`language.${accounting.locale}`} />
        </Fact>
        <Fact name={<Text id="verify.fingerprint" />}>
          <code className="dl-wrap">{sha256}</code>
          <p className="usa-hint">
            <Text id="verify.fingerprintText" />
          </p>
        </Fact>
      </Facts>
      {accounting.accountings.map(({ carrier, memberNumbersEndIn, window, totals }) => (
        <section key={carrier.code}>
          <h3>{carrier.name}</h3>
          <Facts>
            <Fact name={<Text id="memberships.endsIn" />}>{memberNumbersEndIn.join(', ')}</Fact>
            <Fact name={<Text id="verify.covers" />}>
              <Text
                id="accountings.range"
                values={{ from: <Day on={window.from} />, to: <Day on={window.to} /> }}
              />
            </Fact>
            <Count of="verify.disclosures" count={totals.disclosures} />
            <RecordFacts records={totals.records} />
          </Facts>
        </section>
      ))}
      <LeftOut />
    </>
  )
}
