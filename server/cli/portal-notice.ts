import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import { plainText } from '../../shared/manifest.ts'
import { NOTICE_KINDS, NOTICE_MARKS } from '../../shared/vocabulary.ts'
import {
  endNoticeStatement,
  insertNoticeCheck,
  insertNoticeStatement,
  selectLastCheck,
  selectLastPosition,
  selectNoticeStatements,
} from '../db/notice.ts'
import type { Stores } from '../services.ts'
import { UsageError } from './command.ts'
import { audit, type Command, options, table } from './portal-command.ts'
import { inBothLanguages, notAfterToday } from './portal-words.ts'

const words = plainText(1, 200)
const statement = z.strictObject({
  kind: z.enum(NOTICE_KINDS),
  day: calendarDate.optional(),
  'when-en': words.optional(),
  'when-es': words.optional(),
  'text-en': plainText(1, 1000),
  'text-es': plainText(1, 1000),
  'source-en': plainText(1, 300).optional(),
  'source-es': plainText(1, 300).optional(),
  mark: z.enum(NOTICE_MARKS),
  'checked-on': calendarDate,
  position: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'must be a number from 1 to 999999')
    .transform(Number)
    .optional(),
})
const statementId = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be the id of a statement')
  .transform(Number)

async function addStatement(stores: Stores, args: string[]) {
  const set = options(statement, args)
  const happened = inBothLanguages('when', set['when-en'], set['when-es'])
  const source = inBothLanguages('source', set['source-en'], set['source-es'])
  if (set.day && happened) throw new UsageError('--day and --when-en exclude each other')
  if (set.kind === 'event' && !set.day && !happened)
    throw new UsageError('--day, or --when-en and --when-es, is required for an event')
  if ((set.mark === 'source-read' || set.mark === 'excerpt-read') && !source)
    throw new UsageError('--source-en and --source-es are required where a source was read')
  notAfterToday(stores, 'checked-on', set['checked-on'])
  const at = stores.clock()
  const id = await stores.db.transaction(async (tx) => {
    // There is one status at a time, and the one before it stays readable as what stood here earlier.
    const before = set.kind === 'status' ? await selectNoticeStatements(tx, 'status') : []
    for (const { id: earlier, endedAt } of before) {
      if (endedAt !== null) continue
      await endNoticeStatement(tx, earlier, at)
      await audit(tx, stores, { action: 'notice.ended', subject: { kind: 'notice', id: String(earlier) } })
    }
    const added = await insertNoticeStatement(tx, {
      kind: set.kind,
      position: set.position ?? (await selectLastPosition(tx, set.kind)) + 10,
      happenedOn: set.day ?? null,
      happened,
      text: { en: set['text-en'], es: set['text-es'] },
      source,
      mark: set.mark,
      checkedOn: set['checked-on'],
      addedAt: at,
    })
    await audit(tx, stores, { action: 'notice.added', subject: { kind: 'notice', id: String(added) } })
    return added
  })
  console.log(`added ${id}`)
}

async function endStatement(stores: Stores, args: string[]) {
  const { id } = options(z.strictObject({ id: statementId }), args)
  await stores.db.transaction(async (tx) => {
    if ((await endNoticeStatement(tx, id, stores.clock())) === 0)
      throw new UsageError('--id: no statement of that id stands')
    await audit(tx, stores, { action: 'notice.ended', subject: { kind: 'notice', id: String(id) } })
  })
  console.log(`ended ${id}`)
}

async function checkNotice(stores: Stores, args: string[]) {
  const { on } = options(z.strictObject({ on: calendarDate }), args)
  notAfterToday(stores, 'on', on)
  await stores.db.transaction(async (tx) => {
    await insertNoticeCheck(tx, on, stores.clock())
    await audit(tx, stores, { action: 'notice.checked', subject: { kind: 'notice', id: null } })
  })
  console.log(`checked on ${on}`)
}

async function listStatements({ db }: Stores) {
  const stored = await selectNoticeStatements(db)
  table(
    stored.map(({ id, kind, position, happenedOn, happened, text, mark, checkedOn, endedAt }) => ({
      id,
      kind,
      position,
      when: happenedOn ?? happened?.en ?? '',
      text: text.en.length > 60 ? `${text.en.slice(0, 59)}…` : text.en,
      mark,
      'checked on': checkedOn,
      ended: endedAt ?? '',
    })),
  )
  console.log(`last looked for news on ${await selectLastCheck(db)}`)
}

export const noticeCommands: Record<string, Command> = {
  'notice add': addStatement,
  'notice end': endStatement,
  'notice checked': checkNotice,
  'notice list': listStatements,
}
