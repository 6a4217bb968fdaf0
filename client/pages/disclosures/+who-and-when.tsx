import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import { Day, Instant } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Text } from '../../text.tsx'

export function WhoAndWhen({ disclosure }: { disclosure: DisclosureForMember }) {
  const { disclosedBy, carrier, recipient, disclosedOn, disclosedAt, period } = disclosure
  return (
    <section>
      <h2>
        <Text id="disclosure.who" />
      </h2>
      <Facts>
        <Fact name={<Text id="disclosure.sender" />}>
          <p>{disclosedBy.name}</p>
          <p className="usa-hint">
            <Text id={`role.${disclosedBy.role}`} values={{ carrier: carrier.name }} />
          </p>
        </Fact>
        <Fact name={<Text id="disclosure.recipient" />}>
          <p>{recipient.name}</p>
          <p>{recipient.address ?? <Text id="disclosure.noAddress" />}</p>
          <p className="usa-hint">
            <Text id={`recipientKind.${recipient.kind}`} />
          </p>
        </Fact>
        <Fact name={<Text id="disclosure.when" />}>
          <p>
            <Text id="disclosure.planDay" values={{ day: <Day on={disclosedOn} /> }} />
          </p>
          <p className="usa-hint">
            <Text id="disclosure.instant" values={{ instant: <Instant at={disclosedAt} /> }} />
          </p>
        </Fact>
        <Fact name={<Text id="disclosure.period" />}>
          <Text
            id="disclosure.range"
            values={{ from: <Day on={period.from} />, to: <Day on={period.to} /> }}
          />
        </Fact>
        <Fact name={<Text id="disclosure.frequency" />}>
          <Text id={`frequency.${disclosure.frequency}`} />
        </Fact>
        <Fact name={<Text id="disclosure.program" />}>{disclosure.program}</Fact>
        <Fact name={<Text id="disclosure.membership" />}>
          <Text id="disclosure.endsIn" values={{ lastFour: disclosure.membership.lastFour }} />
        </Fact>
      </Facts>
    </section>
  )
}
