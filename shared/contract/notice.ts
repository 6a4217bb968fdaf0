import { z } from 'zod'
import { calendarDate } from '../calendar-date.ts'
import { NOTICE_KINDS, NOTICE_MARKS } from '../vocabulary.ts'
import { endpoint } from './endpoint.ts'
import { translated } from './translated.ts'

/** One dated statement about the OPM notice, as the operator put it down. Never edited: ended, and another one added. */
export const noticeStatement = z.object({
  id: z.int(),
  kind: z.enum(NOTICE_KINDS),
  /** The day of what happened, or looser words where no day is known; both null where it has none. */
  happenedOn: calendarDate.nullable(),
  happened: translated.nullable(),
  text: translated,
  source: translated.nullable(),
  mark: z.enum(NOTICE_MARKS),
  checkedOn: calendarDate,
  /** Set where it no longer stands: the days from and to which it stood here. */
  stood: z.object({ from: calendarDate, to: calendarDate }).nullable(),
})
export type NoticeStatement = z.infer<typeof noticeStatement>

export const showNotice = endpoint({
  method: 'GET',
  path: '/api/notice',
  summary: 'What is known of the OPM notice of December 12, 2025: dated statements with their sources.',
  caller: 'anyone',
  query: z.strictObject({ kind: z.enum(NOTICE_KINDS).optional() }),
  reply: z.object({
    /** Day on which the operator last looked for news. */
    checkedOn: calendarDate,
    /** In the order in which they are told; the newest status is the last of its kind. */
    statements: z.array(noticeStatement),
    /** Statements that no longer stand, the last one to end first. */
    earlier: z.array(noticeStatement),
  }),
  impersonal: true,
  keptSeconds: 300,
})
export type Notice = z.infer<(typeof showNotice)['reply']>
