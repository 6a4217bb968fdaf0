import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import { ACCOUNTING_FORMATS, type AccountingFormat, LOCALES, type Locale } from '../../shared/vocabulary.ts'
import source from './accountings.sql?raw'
import { type Queryable, selectOne, selectOptional, selectRows } from './database.ts'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

const row = z
  .object({
    id: z.string(),
    person_id: z.string(),
    reference: z.string(),
    carrier: z.string(),
    carrier_name: z.string(),
    requested_on: calendarDate,
    window_from: calendarDate,
    window_to: calendarDate,
    locale: z.enum(LOCALES),
    prepared_at: z.string(),
    formats: z.array(z.object({ format: z.enum(ACCOUNTING_FORMATS), bytes: z.int(), sha256: z.string() })),
  })
  .transform((found) => ({
    id: found.id,
    personId: found.person_id,
    reference: found.reference,
    carrier: { code: found.carrier, name: found.carrier_name },
    requestedOn: found.requested_on,
    window: { from: found.window_from, to: found.window_to },
    locale: found.locale,
    preparedAt: found.prepared_at,
    formats: found.formats,
  }))
export type StoredAccounting = z.output<typeof row>

export const selectAccountings = (db: Queryable, personId: string) =>
  selectRows(db, sql('select_accountings'), { person_id: personId }, row)

export const selectOptionalAccounting = (db: Queryable, id: string) =>
  selectOptional(db, sql('select_accounting'), { id }, row)

export type StoredDocument = { format: AccountingFormat; bytes: number; sha256: string; body: string }

export async function insertAccounting(
  tx: Queryable,
  made: {
    id: string
    reference: string
    personId: string
    carrier: string
    requestedOn: string
    window: { from: string; to: string }
    locale: Locale
    preparedAt: string
  },
  documents: readonly StoredDocument[],
): Promise<void> {
  await tx.execute(sql('insert_accounting'), {
    id: made.id,
    reference: made.reference,
    person_id: made.personId,
    carrier: made.carrier,
    requested_on: made.requestedOn,
    window_from: made.window.from,
    window_to: made.window.to,
    locale: made.locale,
    prepared_at: made.preparedAt,
  })
  for (const document of documents) {
    await tx.execute(sql('insert_accounting_document'), { accounting_id: made.id, ...document })
  }
}

/** The sealed bytes of one format. */
export const selectAccountingDocument = (db: Queryable, id: string, format: AccountingFormat) =>
  selectOne(
    db,
    sql('select_accounting_document'),
    { id, format },
    z.object({ sha256: z.string(), body: z.string() }),
  )
