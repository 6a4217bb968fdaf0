import { z } from 'zod'
import { LOCALES, type Locale } from '../../shared/vocabulary.ts'
import { type Queryable, selectOne, selectOptional, selectRows } from './database.ts'
import source from './persons.sql?raw'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

/** What the one encrypted record of a person holds: who the identity provider says they are. */
export const personRecord = z.strictObject({
  issuer: z.string(),
  subject: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.string(),
})
export type PersonRecord = z.output<typeof personRecord>

const row = z.object({ id: z.string(), record: z.string() })

export const selectPerson = (db: Queryable, id: string) => selectOne(db, sql('select_person'), { id }, row)

/** What is kept of a person beside their sealed record. */
export const selectAccount = (db: Queryable, id: string) =>
  selectOne(
    db,
    sql('select_account'),
    { id },
    z.object({ created_at: z.string(), locale: z.enum(LOCALES).nullable() }),
  )

export const updatePersonLocale = (tx: Queryable, id: string, locale: Locale) =>
  tx.execute(sql('update_person_locale'), { id, locale })

export const selectPersons = (tx: Queryable) => selectRows(tx, sql('select_persons'), {}, row)

/** The person of a subject, made where there is none yet; the record is brought up to what was verified now. */
export async function upsertPerson(
  tx: Queryable,
  given: { newId: string; subjectHmac: string; record: string; at: string },
): Promise<{ id: string; created: boolean }> {
  const { subjectHmac: subject_hmac, record } = given
  const created = await tx.execute(sql('insert_person'), {
    id: given.newId,
    subject_hmac,
    record,
    created_at: given.at,
  })
  if (created === 1) return { id: given.newId, created: true }
  const found = await selectOptional(
    tx,
    sql('select_person_by_subject'),
    { subject_hmac },
    z.object({ id: z.string() }),
  )
  if (!found) throw new Error('a person vanished')
  await tx.execute(sql('update_person'), { id: found.id, record })
  return { id: found.id, created: false }
}

export const updatePersonHmac = (tx: Queryable, id: string, hmac: string) =>
  tx.execute(sql('update_person_hmac'), { id, subject_hmac: hmac })
