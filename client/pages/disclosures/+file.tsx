import type { OneDisclosure } from '../../../shared/contract/disclosures.ts'
import { Instant } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Text } from '../../text.tsx'
import { Receipt } from './+receipt.tsx'

export function File({ disclosure }: { disclosure: OneDisclosure }) {
  const { submission, transfer, receivedAt, sha256, receipt } = disclosure
  return (
    <section>
      <h2>
        <Text id="disclosure.file" />
      </h2>
      <Facts>
        <Fact name={<Text id="disclosure.submission" />}>
          <span className="dl-wrap">{submission}</span>
        </Fact>
        {transfer && (
          <Fact name={<Text id="disclosure.transfer" />}>
            <span className="dl-wrap">
              <Text id="disclosure.transferEnds" values={transfer} />
            </span>
          </Fact>
        )}
        <Fact name={<Text id="disclosure.receivedAt" />}>
          <Instant at={receivedAt} />
        </Fact>
        <Fact name={<Text id="disclosure.sha256" />}>
          <code className="dl-wrap">{sha256}</code>
          <p className="usa-hint">
            <Text id="disclosure.sha256Means" />
          </p>
        </Fact>
        <Fact name={<Text id="disclosure.receipt" />}>
          <Receipt submission={submission} receipt={receipt} />
        </Fact>
      </Facts>
    </section>
  )
}
