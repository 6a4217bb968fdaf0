import { Link } from 'react-router'
import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { Text, useText } from '../../text.tsx'
import { addressFor, type Query } from './+filters.ts'
import { useMembershipName } from './+membership-name.tsx'

type Props = {
  memberships: readonly MembershipForMember[]
  chosen: readonly MembershipForMember[]
  query: Query
}

/** All plans side by side, or one at a time: the choice is an address, and the other filters stay. */
export function PlanChoice({ memberships, chosen, query }: Props) {
  const text = useText()
  const nameOf = useMembershipName(memberships)
  const isCurrent = (id: string | null) =>
    id === null ? chosen.length === memberships.length : chosen.length === 1 && chosen[0]?.id === id
  const choices = [
    { id: null, name: text('plans.all') },
    ...memberships.map((membership) => ({ id: membership.id, name: nameOf(membership) })),
  ]
  return (
    <nav aria-label={text('plans.choice')} className="dl-noprint">
      <p className="dl-choice__label" aria-hidden="true">
        <Text id="plans.choice" />
      </p>
      <ul className="dl-choice">
        {choices.map(({ id, name }) => (
          <li key={id}>
            <Link
              to={addressFor(id, query)}
              className="dl-choice__link"
              aria-current={isCurrent(id) ? 'true' : undefined}
              preventScrollReset
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
