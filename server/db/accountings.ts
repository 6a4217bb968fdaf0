import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import type { AccountingDocument } from '../../shared/contract/accountings.ts'
import {
  ACCOUNTING_FORMATS,
  ACCOUNTING_FORMS,
  ACCOUNTING_ORIGINS,
  type AccountingFormat,
  LOCALES,
} from '../../shared/vocabulary.ts'
import source from './accountings.sql?raw'
import { type Queryable, selectOptional, selectRows } from './database.ts'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

const row = z
  .object({
    id: z.string(),
    person_id: z.string(),
    reference: z.string(),
    form: z.enum(ACCOUNTING_FORMS),
    origin: z.enum(ACCOUNTING_ORIGINS),
    locale: z.enum(LOCALES),
    prepared_at: z.string(),
    carriers: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        requestedOn: calendarDate,
        window: z.object({ from: calendarDate, to: calendarDate }),
        disclosures: z.int().nullable(),
      }),
    ),
    formats: z.array(z.object({ format: z.enum(ACCOUNTING_FORMATS), bytes: z.int(), sha256: z.string() })),
  })
  .transform(({ person_id, prepared_at, ...found }) => ({
    ...found,
    personId: person_id,
    preparedAt: prepared_at,
  }))
export type StoredAccounting = z.output<typeof row>

export const selectAccountings = (db: Queryable, personId: string) =>
  selectRows(db, sql('select_accountings'), { person_id: personId }, row)

export const selectOptionalAccounting = (db: Queryable, id: string) =>
  selectOptional(db, sql('select_accounting'), { id }, row)

export type StoredDocument = { format: AccountingFormat; bytes: number; sha256: string; body: string }

export async function insertAccounting(
  tx: Queryable,
  made: { id: string; personId: string; document: AccountingDocument },
  kept: readonly StoredDocument[],
): Promise<void> {
  const { reference, form, origin, locale, preparedAt, accountings } = made.document
  await tx.execute(sql('insert_accounting'), {
    id: made.id,
    reference,
    person_id: made.personId,
    form,
    origin,
    locale,
    prepared_at: preparedAt,
  })
  for (const { carrier, requestedOn, window, totals } of accountings) {
    await tx.execute(sql('insert_accounting_carrier'), {
      accounting_id: made.id,
      carrier: carrier.code,
      requested_on: requestedOn,
      window_from: window.from,
      window_to: window.to,
      disclosures: totals.disclosures,
    })
  }
  for (const one of kept) {
    await tx.execute(sql('insert_accounting_document'), { accounting_id: made.id, ...one })
  }
}

/** The sealed bytes of one format; an early accounting has no CSV. */
export const selectOptionalAccountingDocument = (db: Queryable, id: string, format: AccountingFormat) =>
  selectOptional(
    db,
    sql('select_accounting_document'),
    { id, format },
    z.object({ sha256: z.string(), body: z.string() }),
  )
