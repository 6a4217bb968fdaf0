import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { useText } from '../../text.tsx'

/** What names a membership to its owner: the plan, and the end of the number where the plan knows them by two. */
export function useMembershipName(memberships: readonly MembershipForMember[]) {
  const text = useText()
  return ({ carrier, lastFour }: MembershipForMember) => {
    const isAlone = memberships.filter((one) => one.carrier.code === carrier.code).length === 1
    return isAlone ? carrier.name : text('plans.one', { plan: carrier.name, lastFour })
  }
}
