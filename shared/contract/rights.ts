import { z } from 'zod'
import { calendarDate } from '../calendar-date.ts'
import { READINGS, RIGHT_FACTS, RIGHT_RULES, RIGHTS } from '../vocabulary.ts'
import { endpoint } from './endpoint.ts'

/** The clause; null where something is a choice of this portal. */
const cites = z.string().nullable()
const rule = z.object({ id: z.enum(RIGHT_RULES), cites })
const reading = z.object({ id: z.enum(READINGS), cites })
/** What the law says, and how Daylight reads it. */
const rules = z.object({ rules: z.array(rule), readings: z.array(reading) })

/** One right. The words are the page's; days, years and clauses are the law's and come from here. */
export const right = z.object({
  id: z.enum(RIGHTS),
  facts: z.array(z.object({ fact: z.enum(RIGHT_FACTS), cites: z.string() })),
  /** What the words name: days of a clock, years a list goes back. */
  numbers: z.record(z.string(), z.int()),
  readings: z.array(reading),
})
export type Right = z.infer<typeof right>

export const showRights = endpoint({
  method: 'GET',
  path: '/api/rights',
  summary: 'Rights over health records at a plan and at OPM: clocks, limits and clauses.',
  caller: 'anyone',
  reply: z.object({
    /** Day on which the rules were last compared with their sources. */
    readOn: calendarDate,
    rights: z.array(right),
    /** Acting for somebody else. */
    representatives: rules,
    /** What no right of the list stops. */
    limits: rules,
    /** OPM's systems of records that were found. */
    systems: z.array(z.object({ number: z.string(), name: z.string(), cites: z.string() })),
  }),
  impersonal: true,
  keptSeconds: 300,
})
export type Rights = z.infer<(typeof showRights)['reply']>
