import type { OneDisclosure } from '../../../shared/contract/disclosures.ts'
import { Instant } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Text } from '../../text.tsx'

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
        </Fact>
        <Fact name={<Text id="disclosure.receipt" />}>
          <details className="dl-details">
            <summary>
              <Text id="disclosure.showReceipt" />
            </summary>
            <code className="dl-wrap">{receipt}</code>
          </details>
        </Fact>
      </Facts>
    </section>
  )
}
