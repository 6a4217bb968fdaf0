import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { type Actor, insertAudit } from '../db/audit.ts'
import type { Database, Transaction } from '../db/database.ts'
import { lockKeys, selectHmacKid, updateHmacKid } from '../db/hmac-key.ts'
import {
  beginRekeying,
  lockMemberships,
  membershipRecord,
  rekey,
  selectNumberBlocksAfter,
  selectRecordsAfter,
} from '../db/memberships.ts'
import { personRecord, selectPersons, updatePersonHmac } from '../db/persons.ts'
import { selectAllStaffSubjects, updateStaffHmac } from '../db/staff.ts'
import { addKey, hmac128, type KeyKind, type KeyRing } from './key-ring.ts'

export const staffSubject = z.strictObject({ subject: z.string() })

type Rotation = { db: Database; keys: KeyRing; clock: Clock; actor: Actor; requestId: string }

/**
 * Adds a key of one kind and makes it the current one. For `hmac` every matching column is keyed anew in one
 * transaction, from the encrypted records: until it commits the database goes on under the old key, and a crash
 * leaves only an unused key in the file.
 */
export async function rotateKey(context: Rotation, keyFile: string, kind: KeyKind): Promise<string> {
  return context.db.transaction(async (tx) => {
    await lockKeys(tx)
    const kid = await addKey(keyFile, kind)
    if (kind === 'hmac') await rekeyAll(context.keys, tx, kid)
    await insertAudit(tx, {
      at: context.clock(),
      actor: context.actor,
      action: 'keys.rotated',
      subject: { kind: 'keys', id: kid },
      requestId: context.requestId,
    })
    return kid
  })
}

async function rekeyAll(keys: KeyRing, tx: Transaction, kid: string): Promise<void> {
  // First the key row, which whoever matches or adds a number holds in share mode; then the tables.
  const from = keys.hmacKey(await selectHmacKid(tx))
  const to = keys.hmacKey(kid)
  await updateHmacKid(tx, kid)
  await lockMemberships(tx)
  await beginRekeying(tx)
  const row = (carrier: string, number: string) =>
    `${hmac128(from, carrier, number)}\t${hmac128(to, carrier, number)}\n`

  for (let after = 0; ; ) {
    const records = await selectRecordsAfter(tx, after)
    if (records.length === 0) break
    const rows = records.map(async ({ carrier, record }) =>
      row(carrier, (await keys.openJson('membership', record, membershipRecord)).member),
    )
    await rekey(tx, (await Promise.all(rows)).join(''))
    after = records.at(-1)?.id ?? after
  }
  for (let after = 0; ; ) {
    const blocks = await selectNumberBlocksAfter(tx, after)
    if (blocks.length === 0) break
    for (const { carrier, numbers } of blocks) {
      const opened = await keys.openJson('member-numbers', numbers, z.array(z.string()))
      await rekey(tx, opened.map((number) => row(carrier, number)).join(''))
    }
    after = blocks.at(-1)?.id ?? after
  }
  for (const { id, record } of await selectPersons(tx)) {
    const { issuer, subject } = await keys.openJson('person', record, personRecord)
    await updatePersonHmac(tx, id, hmac128(to, issuer, subject))
  }
  for (const { id, subject } of await selectAllStaffSubjects(tx)) {
    const opened = await keys.openJson('staff', subject, staffSubject)
    await updateStaffHmac(tx, id, hmac128(to, 'staff', opened.subject))
  }
}
