import { Link } from 'react-router'
import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { Text } from '../../text.tsx'

export function Plans({ memberships }: { memberships: readonly MembershipForMember[] }) {
  const hasPlan = memberships.length > 0
  return (
    <section>
      <h2>
        <Text id="account.plans" />
      </h2>
      {!hasPlan && (
        <p>
          <Text id="account.noPlans" />
        </p>
      )}
      {hasPlan && (
        <ul className="usa-list">
          {memberships.map(({ id, carrier, lastFour }) => (
            <li key={id}>
              <Text id="account.plan" values={{ carrier: carrier.name, lastFour }} />
            </li>
          ))}
        </ul>
      )}
      <ul className="usa-list usa-list--unstyled dl-links">
        {hasPlan && (
          <li>
            <Link to="/memberships" className="usa-link">
              <Text id="account.allPlans" />
            </Link>
          </li>
        )}
        <li>
          <Link to="/memberships/link" className="usa-link">
            <Text id={hasPlan ? 'account.linkAnother' : 'account.linkPlan'} />
          </Link>
        </li>
      </ul>
    </section>
  )
}
