import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { Day, DayOfInstant } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Text, useText } from '../../text.tsx'

export function Membership({ membership }: { membership: MembershipForMember }) {
  return (
    <section className="dl-card">
      <h2>{membership.carrier.name}</h2>
      <Facts>
        <Fact name={<Text id="memberships.endsIn" />}>{membership.lastFour}</Fact>
        <Fact name={<Text id="memberships.linkedOn" />}>
          <DayOfInstant at={membership.linkedAt} />
        </Fact>
        <Fact name={<Text id="memberships.coverage" />}>
          {membership.coverage.length === 0 && <Text id="memberships.noCoverage" />}
          <ul className="usa-list usa-list--unstyled">
            {membership.coverage.map((span) => (
              <li key={`${span.program} ${span.from}`}>
                <Span span={span} />
              </li>
            ))}
          </ul>
        </Fact>
      </Facts>
    </section>
  )
}

function Span({ span }: { span: MembershipForMember['coverage'][number] }) {
  const text = useText()
  const values = {
    program: span.program,
    relationship: text(`relationship.${span.relationship}`),
    from: <Day on={span.from} />,
  }
  if (span.to === null) return <Text id="memberships.openSpan" values={values} />
  return <Text id="memberships.span" values={{ ...values, to: <Day on={span.to} /> }} />
}
