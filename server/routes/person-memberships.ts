import type { MembershipForMember } from '../../shared/contract/memberships.ts'
import type { Queryable } from '../db/database.ts'
import { type LinkedMembership, membershipRecord, selectMembershipsOfPerson } from '../db/memberships.ts'
import type { Viewer } from '../domain/access.ts'
import type { KeyRing } from '../keys/key-ring.ts'

export type OwnMembership = LinkedMembership & { lastFour: string }

/** The memberships of a person, each with the last four of its number. */
export async function ownMemberships(
  db: Queryable,
  keys: KeyRing,
  personId: string,
): Promise<OwnMembership[]> {
  const rows = await selectMembershipsOfPerson(db, personId)
  return Promise.all(
    rows.map(async (row) => {
      const { member } = await keys.openJson('membership', row.record, membershipRecord)
      return { ...row, lastFour: member.slice(-4) }
    }),
  )
}

export const viewerOf = (personId: string, memberships: readonly { id: number }[]): Viewer => ({
  kind: 'person',
  personId,
  membershipIds: memberships.map(({ id }) => String(id)),
})

export const membershipReply = (found: OwnMembership): MembershipForMember => ({
  id: String(found.id),
  carrier: { code: found.carrier, name: found.carrier_name },
  lastFour: found.lastFour,
  linkedAt: found.linked_at,
  coverage: found.coverage,
})
