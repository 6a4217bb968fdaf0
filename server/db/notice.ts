import { z } from 'zod'
import { type CalendarDate, calendarDate } from '../../shared/calendar-date.ts'
import type { Translated } from '../../shared/contract/translated.ts'
import { NOTICE_KINDS, NOTICE_MARKS, type NoticeKind, type NoticeMark } from '../../shared/vocabulary.ts'
import { type Queryable, selectOne, selectRows } from './database.ts'
import source from './notice.sql?raw'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

const both = (en: string | null, es: string | null): Translated | null =>
  en === null || es === null ? null : { en, es }

const row = z
  .object({
    id: z.int(),
    kind: z.enum(NOTICE_KINDS),
    position: z.int(),
    happened_on: calendarDate.nullable(),
    happened_en: z.string().nullable(),
    happened_es: z.string().nullable(),
    text_en: z.string(),
    text_es: z.string(),
    source_en: z.string().nullable(),
    source_es: z.string().nullable(),
    mark: z.enum(NOTICE_MARKS),
    checked_on: calendarDate,
    added_at: z.string(),
    ended_at: z.string().nullable(),
  })
  .transform((found) => ({
    id: found.id,
    kind: found.kind,
    position: found.position,
    happenedOn: found.happened_on,
    happened: both(found.happened_en, found.happened_es),
    text: { en: found.text_en, es: found.text_es },
    source: both(found.source_en, found.source_es),
    mark: found.mark,
    checkedOn: found.checked_on,
    addedAt: found.added_at,
    endedAt: found.ended_at,
  }))
export type StoredStatement = z.output<typeof row>

/** All there ever were, in the order in which they are told; of one kind where it is given. */
export const selectNoticeStatements = (db: Queryable, kind: NoticeKind | null = null) =>
  selectRows(db, sql('select_notice_statements'), { kind }, row)

/** The position of the last statement of a kind; 0 where there is none. */
export const selectLastPosition = async (tx: Queryable, kind: NoticeKind): Promise<number> =>
  (await selectOne(tx, sql('select_last_position'), { kind }, z.object({ position: z.int() }))).position

/** @returns the statement's id */
export async function insertNoticeStatement(
  tx: Queryable,
  added: {
    kind: NoticeKind
    position: number
    happenedOn: CalendarDate | null
    happened: Translated | null
    text: Translated
    source: Translated | null
    mark: NoticeMark
    checkedOn: CalendarDate
    addedAt: string
  },
): Promise<number> {
  const params = {
    kind: added.kind,
    position: added.position,
    happened_on: added.happenedOn,
    happened_en: added.happened?.en ?? null,
    happened_es: added.happened?.es ?? null,
    text_en: added.text.en,
    text_es: added.text.es,
    source_en: added.source?.en ?? null,
    source_es: added.source?.es ?? null,
    mark: added.mark,
    checked_on: added.checkedOn,
    added_at: added.addedAt,
  }
  return (await selectOne(tx, sql('insert_notice_statement'), params, z.object({ id: z.int() }))).id
}

/** @returns 0 where no statement of that id stands */
export const endNoticeStatement = (tx: Queryable, id: number, endedAt: string) =>
  tx.execute(sql('end_notice_statement'), { id, ended_at: endedAt })

/** The latest day on which the operator looked for news. */
export const selectLastCheck = async (db: Queryable): Promise<CalendarDate> =>
  (await selectOne(db, sql('select_last_check'), {}, z.object({ checked_on: calendarDate }))).checked_on

export const insertNoticeCheck = (tx: Queryable, checkedOn: CalendarDate, recordedAt: string) =>
  tx.execute(sql('insert_notice_check'), { checked_on: checkedOn, recorded_at: recordedAt })
