import { z } from 'zod'
import { calendarDate } from '../calendar-date.ts'
import { carrierCode, statement, submissionId } from '../manifest.ts'
import {
  ACCOUNTABLE_REASONS,
  CATEGORIES,
  ELEMENTS,
  FREQUENCIES,
  IDENTIFIABILITIES,
  LEGAL_BASES,
  MINIMUM_NECESSARY_BASES,
  PLAN_LEVEL_CATEGORIES,
  PROGRAMS,
  RECIPIENT_KINDS,
  SENDER_ROLES,
} from '../vocabulary.ts'
import { endpoint } from './endpoint.ts'
import { membershipId } from './memberships.ts'
import { privacyContact } from './site.ts'

/** `<file>-<membership>`: one file's records about one membership. */
export const disclosureId = z.string().regex(/^[1-9]\d{0,9}-[1-9]\d{0,17}$/, 'must be the id of a disclosure')

/** A calendar month, `YYYY-MM`. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

export const recordCounts = z.object({
  medical: z.int(),
  pharmacy: z.int(),
  encounter: z.int(),
  provider: z.int(),
})
export type RecordCounts = z.infer<typeof recordCounts>

export const recipient = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string().nullable(),
  kind: z.enum(RECIPIENT_KINDS),
})

const file = z.object({
  carrier: z.object({ code: carrierCode, name: z.string() }),
  submission: submissionId,
  program: z.enum(PROGRAMS),
  frequency: z.enum(FREQUENCIES),
  disclosedAt: z.string(),
  /** The calendar day of `disclosedAt` in the carrier's time zone. */
  disclosedOn: calendarDate,
  disclosedBy: z.object({ name: z.string(), role: z.enum(SENDER_ROLES) }),
  recipient,
  period: z.object({ from: calendarDate, to: calendarDate }),
  purpose: z.string(),
  legalBasis: z.enum(LEGAL_BASES),
  identifiability: z.enum(IDENTIFIABILITIES),
  elements: z.array(z.enum(ELEMENTS)),
  minimumNecessary: z.object({ basis: z.enum(MINIMUM_NECESSARY_BASES), note: z.string().nullable() }),
  /** What the recipient has stated; null is "not stated". */
  statements: z.object({
    retention: statement.nullable(),
    onwardSharing: statement.nullable(),
    safeguards: statement.nullable(),
    redaction: statement.nullable(),
  }),
  transfer: z.object({ from: z.string(), to: z.string() }).nullable(),
  /** When the portal took the manifest in, and what it was: SHA-256 of its bytes (hex). */
  receivedAt: z.string(),
  sha256: z.string(),
})

/** The other end of a correction. `id` is null where that file has no records about this person. */
const correctionEnd = z.object({
  submission: submissionId,
  id: disclosureId.nullable(),
  reason: z.string(),
  receivedAt: z.string(),
})

export const disclosureForMember = file.extend({
  id: disclosureId,
  membership: z.object({ id: membershipId, lastFour: z.string() }),
  /** How many records of each category the file held about this person. */
  records: recordCounts,
  /** Whether it stands in the legal accounting (45 CFR 164.528), why, and by which clause. */
  accountable: z.boolean(),
  accountableReason: z.enum(ACCOUNTABLE_REASONS),
  accountableCites: z.string(),
  /** Set where a later file of the carrier corrects this one: this entry is kept, and no longer counts. */
  correctedBy: correctionEnd.nullable(),
  /** Set where this file corrects an earlier one. */
  corrects: correctionEnd.nullable(),
})
export type DisclosureForMember = z.infer<typeof disclosureForMember>

export const oneDisclosure = disclosureForMember.extend({
  /** What the carrier got for the manifest, signed by the portal (compact JWS). */
  receipt: z.string(),
})
export type OneDisclosure = z.infer<typeof oneDisclosure>

/** A file sent with nobody's records in it; in no accounting. */
export const planLevelDisclosure = file
  .extend({ planLevel: z.array(z.enum(PLAN_LEVEL_CATEGORIES)), records: z.object({ rebate: z.int() }) })
  .omit({ statements: true, elements: true, minimumNecessary: true })
export type PlanLevelDisclosure = z.infer<typeof planLevelDisclosure>

/** A month for which a file is expected and none has been received. Says nothing about whether anything was sent. */
export const missingMonth = z.object({
  program: z.enum(PROGRAMS),
  recipient: z.object({ id: z.string(), name: z.string() }),
  sender: z.string(),
  month,
  /** First day on which the file counts as overdue: 46th day after the period's end. */
  overdueOn: calendarDate,
})
export type MissingMonth = z.infer<typeof missingMonth>

/** How far the record of one carrier goes. */
export const carrierRecord = z.object({
  carrier: z.object({ code: carrierCode, name: z.string(), privacyContact }),
  /** Day of the oldest disclosure this portal holds of the carrier, anybody's; null where it holds none. */
  since: calendarDate.nullable(),
  /** Day the carrier declares its record complete from; null where it declares nothing. */
  completeSince: calendarDate.nullable(),
  lastReceivedAt: z.string().nullable(),
  missing: z.array(missingMonth),
})
export type CarrierRecord = z.infer<typeof carrierRecord>

export const disclosureFilters = z.strictObject({
  carrier: carrierCode.optional(),
  membership: membershipId.optional(),
  /** Days of disclosure, both included. */
  from: calendarDate.optional(),
  to: calendarDate.optional(),
  category: z.enum(CATEGORIES).optional(),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,120}$/, 'must be a cursor of an earlier page')
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
})

/** Some entries that count, added up. */
const tally = z.object({
  disclosures: z.int(),
  first: calendarDate.nullable(),
  last: calendarDate.nullable(),
  records: recordCounts,
})
export type Tally = z.infer<typeof tally>

export const listDisclosures = endpoint({
  method: 'GET',
  path: '/api/disclosures',
  summary: 'What the plans recorded as disclosed about the signed-in person, newest first.',
  caller: 'signed-in',
  query: disclosureFilters,
  reply: z.object({
    items: z.array(disclosureForMember),
    /** Entries that fit the filters, corrected ones included, on all pages. */
    total: z.int(),
    nextCursor: z.string().nullable(),
    /** Over all entries that fit the filters; a corrected file counts once. */
    counted: tally.extend({
      accountable: z.int(),
      /** To whom, the one with the most files first. */
      recipients: z.array(z.object({ id: z.string(), name: z.string(), disclosures: z.int() })),
      /** By membership of the person's, side by side; memberships without any are left out. */
      memberships: z.array(tally.extend({ id: membershipId })),
      /** By month of disclosure, newest first; months without any are left out. */
      months: z.array(z.object({ month, disclosures: z.int(), records: recordCounts })),
    }),
    /** One for each carrier of the person's memberships that fits the filters. */
    carriers: z.array(carrierRecord),
    planLevel: z.array(planLevelDisclosure),
  }),
  echoesNothing: true,
  problems: ['window-backwards'],
})

export const showDisclosure = endpoint({
  method: 'GET',
  path: '/api/disclosures/{id}',
  summary: 'One disclosure with everything recorded about it.',
  caller: 'signed-in',
  params: z.object({ id: disclosureId }),
  reply: oneDisclosure,
  problems: ['not-found'],
})
