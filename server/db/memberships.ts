import { z } from 'zod'
import { membershipForMember } from '../../shared/contract/memberships.ts'
import { type Queryable, selectOne, selectOptional, selectRows, type Transaction } from './database.ts'
import source from './memberships.sql?raw'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

/** What the one encrypted record of a membership holds. */
export const membershipRecord = z.strictObject({
  member: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.string(),
})
export type MembershipRecord = z.output<typeof membershipRecord>

const linked = z.object({
  id: z.int(),
  carrier: z.string(),
  carrier_name: z.string(),
  /** Sealed. */
  record: z.string(),
  linked_at: z.string(),
  coverage: membershipForMember.shape.coverage,
})
export type LinkedMembership = z.output<typeof linked>

/** Memberships linked to a person now, in the order of linking. */
export const selectMembershipsOfPerson = (db: Queryable, personId: string) =>
  selectRows(db, sql('select_memberships_of_person'), { person_id: personId }, linked)

const toMatch = z.object({
  id: z.int(),
  carrier: z.string(),
  record: z.string(),
  linked_to: z.string().nullable(),
})

export const selectOptionalMembershipToMatch = (tx: Queryable, numberHmac: string) =>
  selectOptional(tx, sql('select_membership_to_match'), { number_hmac: numberHmac }, toMatch)

/** @returns 0 where it is linked to somebody already */
export const insertMembershipLink = (
  tx: Queryable,
  membershipId: number,
  personId: string,
  linkedAt: string,
) =>
  tx.execute(sql('insert_membership_link'), {
    membership_id: membershipId,
    person_id: personId,
    linked_at: linkedAt,
  })

/** @returns whose link ended; undefined where there was none */
export const endMembershipLink = (tx: Queryable, numberHmac: string, endedAt: string) =>
  selectOptional(
    tx,
    sql('end_membership_link'),
    { number_hmac: numberHmac, ended_at: endedAt },
    z.object({ membership_id: z.int(), person_id: z.string() }),
  )

export type LinkAttempt = { personId: string; network: string; numberHmac: string; at: string; since: string }

/** Counts tries since an instant. Until the transaction ends, no other try is counted. */
export async function countLinkAttempts(
  tx: Queryable,
  { personId: person_id, network, numberHmac: number_hmac, since }: LinkAttempt,
): Promise<{ byPerson: number; byNetwork: number; byNumber: number }> {
  await tx.execute(sql('lock_link_attempts'))
  await tx.execute(sql('delete_link_attempts'), { until: since })
  const counted = await selectOne(
    tx,
    sql('count_link_attempts'),
    { person_id, network, number_hmac, since },
    z.object({ by_person: z.int(), by_network: z.int(), by_number: z.int() }),
  )
  return { byPerson: counted.by_person, byNetwork: counted.by_network, byNumber: counted.by_number }
}

export const insertLinkAttempt = (tx: Queryable, { personId, network, numberHmac, at }: LinkAttempt) =>
  tx.execute(sql('insert_link_attempt'), {
    person_id: personId,
    network,
    number_hmac: numberHmac,
    attempted_at: at,
  })

// Re-keying ------------------------------------------------------------------------------------------------------

const recordToRekey = z.object({ id: z.int(), carrier: z.string(), record: z.string() })
const blockToRekey = z.object({ id: z.int(), carrier: z.string(), numbers: z.string() })

export const lockMemberships = (tx: Queryable) => tx.execute(sql('lock_memberships'))

export const selectRecordsAfter = (tx: Queryable, after: number) =>
  selectRows(tx, sql('select_membership_records_after'), { after }, recordToRekey)

export const selectNumberBlocksAfter = (tx: Queryable, after: number) =>
  selectRows(tx, sql('select_number_blocks_after'), { after }, blockToRekey)

export const beginRekeying = (tx: Queryable) => tx.execute(sql('begin_rekeying'))

/** Puts new HMACs in the place of old ones. `rows` are COPY rows: old, tab, new. */
export async function rekey(tx: Transaction, rows: string): Promise<void> {
  await tx.copy(sql('copy_rekeyed'), rows)
  await tx.execute(sql('merge_rekeyed'))
  await tx.execute(sql('truncate_rekeyed'))
}
