import { z } from 'zod'
import { calendarDate } from '../calendar-date.ts'
import { recipientId, statement } from '../manifest.ts'
import { STATEMENTS } from '../vocabulary.ts'
import { disclosureId, recipient } from './disclosures.ts'
import { endpoint } from './endpoint.ts'

/** One of the reader's own files: its day, its sender, and where to read it whole. */
const ownFile = z.object({ id: disclosureId, disclosedOn: calendarDate, sender: z.string() })

/** What some of the files said about a topic, and which: null is "not stated". */
const said = z.object({
  statement: statement.nullable(),
  files: z.int(),
  first: ownFile,
  last: ownFile,
  /** The senders (the carrier, or a company that works for it) whose newest file says so; none where it is past. */
  newestOf: z.array(z.string()),
})
export type Said = z.infer<typeof said>

export const recipientForMember = recipient.extend({
  /** Files with records about the reader; a corrected file is not among them. */
  files: z.int(),
  corrected: z.int(),
  first: ownFile.nullable(),
  last: ownFile.nullable(),
  carriers: z.array(z.string()),
  topics: z.array(
    z.object({
      topic: z.enum(STATEMENTS),
      /** How many files carry any statement on it. */
      stated: z.int(),
      /** Each different thing that was said, silence included, the one said last first. */
      said: z.array(said),
    }),
  ),
})
export type RecipientForMember = z.infer<typeof recipientForMember>

export const showRecipient = endpoint({
  method: 'GET',
  path: '/api/recipients/{id}',
  summary: 'A recipient of files about the signed-in person, and what it has stated over all of them.',
  caller: 'signed-in',
  params: z.object({ id: recipientId }),
  reply: recipientForMember,
  problems: ['not-found'],
})
