import { z } from 'zod'
import { calendarDate } from './calendar-date.ts'
import {
  ELEMENTS,
  ENROLLEE_TYPES,
  FREQUENCIES,
  IDENTIFIABILITIES,
  LEGAL_BASES,
  MINIMUM_NECESSARY_BASES,
  PLAN_LEVEL_CATEGORIES,
  PROGRAMS,
  RELATIONSHIPS,
  SENDER_ROLES,
} from './vocabulary.ts'

/**
 * The carriers' files, version 1: newline-delimited JSON, one header, one record a line, one `end`.
 * Everything is strict: an unknown field is a fault, which is what keeps clinical columns out.
 * Messages name the rule and never the value, so that no reply or log can echo a line.
 */

export const LIMITS = {
  headerBytes: 32 * 1024,
  lineBytes: 4096,
  lines: 10_000_000,
  decompressedBytes: 2 * 1024 ** 3,
  faultsReported: 20,
  count: 1_000_000,
} as const

// C0 and C1 controls, line and paragraph separators, and the bidirectional marks, embeddings, overrides and isolates.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what the rule forbids
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

/** Plain text of `min` to `max` characters (code points): NFC, well-formed, no control or bidi-override characters. */
export function plainText(min: number, max: number) {
  return z.string().superRefine((text, ctx) => {
    const issue = (message: string) => ctx.addIssue({ code: 'custom', message })
    if (!text.isWellFormed()) return issue('holds half of a surrogate pair')
    if (FORBIDDEN.test(text)) return issue('holds a control or text-direction character')
    if (text.normalize('NFC') !== text) return issue('is not in Unicode normal form C')
    const length = [...text].length
    if (length < min || text.trim().length < min) return issue('must not be empty')
    if (length > max) return issue(`must be at most ${max} characters`)
  })
}

export const carrierCode = z.string().regex(/^[A-Z0-9]{2,12}$/, 'must be 2 to 12 capital letters or digits')
export const submissionId = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,64}$/, 'must be 1 to 64 letters, digits, dots, underscores or hyphens')
export const recipientId = z.string().regex(/^[a-z0-9-]{2,32}$/, 'must be the id of a configured recipient')

/** A carrier's number for one person, in the only form used after parsing: trimmed, upper case, hyphens kept. */
export const memberNumber = z
  .string()
  .trim()
  // Checked before it is upper-cased: some foreign letters become two of ours.
  .regex(/^[A-Za-z0-9-]{4,32}$/, 'must be 4 to 32 letters, digits or hyphens')
  .toUpperCase()

export const enrollmentCode = {
  FEHB: z.string().regex(/^[0-9A-Z]{2}[1-6]$/),
  PSHB: z.string().regex(/^[0-9A-Z]{2}[A-F]$/),
} as const

const rfc3339 = z.iso.datetime({ offset: true })
// Years, decimals and offsets that a database and a calendar can take.
const TAKEN = /^[1-9]\d{3}-.{11}(:\d\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):\d\d)$/
const instant = z.string().refine((text) => TAKEN.test(text) && rfc3339.safeParse(text).success, {
  error: 'must be a date and time with a zone (RFC 3339)',
})
const count = z
  .int('must be a whole number')
  .min(0, 'must not be below 0')
  .max(LIMITS.count, `must be at most ${LIMITS.count}`)
const sum = z.int('must be a whole number').min(0, 'must not be below 0')

const host = plainText(1, 255).regex(/^[^\s]+$/, 'must be a host name or a URI')
export const transfer = z.strictObject({ from: host, to: host })

export const statement = z.strictObject({
  text: plainText(1, 500),
  source: plainText(1, 300),
  statedOn: calendarDate,
})
export type Statement = z.infer<typeof statement>

export const statements = z.strictObject({
  retention: statement.nullable(),
  onwardSharing: statement.nullable(),
  safeguards: statement.nullable(),
  redaction: statement.nullable(),
})

const unique = <T>(items: readonly T[]) => new Set(items).size === items.length

export const manifestHeader = z
  .strictObject({
    type: z.literal('manifest'),
    version: z.literal(1),
    carrier: carrierCode,
    submission: submissionId,
    program: z.enum(PROGRAMS),
    frequency: z.enum(FREQUENCIES),
    disclosedAt: instant,
    disclosedBy: z.strictObject({ name: plainText(1, 200), role: z.enum(SENDER_ROLES) }),
    recipient: recipientId,
    period: z.strictObject({ from: calendarDate, to: calendarDate }),
    purpose: plainText(1, 500),
    legalBasis: z.enum(LEGAL_BASES),
    identifiability: z.enum(IDENTIFIABILITIES),
    elements: z.array(z.enum(ELEMENTS)).refine(unique, 'names an element twice'),
    minimumNecessary: z.strictObject({
      basis: z.enum(MINIMUM_NECESSARY_BASES),
      note: plainText(1, 300).optional(),
    }),
    statements,
    transfer: transfer.optional(),
    supersedes: submissionId.nullable(),
    correctionReason: plainText(1, 300).optional(),
    planLevel: z
      .array(z.enum(PLAN_LEVEL_CATEGORIES))
      .min(1, 'must name at least one kind')
      .refine(unique, 'names a kind twice')
      .optional(),
  })
  .superRefine((header, ctx) => {
    const issue = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (header.period.from > header.period.to) issue('period', 'ends before it begins')
    const strippedBasis = header.legalBasis === '164.514(e)' || header.legalBasis === 'de-identified'
    if (strippedBasis && (header.identifiability === 'identified' || header.identifiability === 'coded')) {
      issue('identifiability', 'contradicts the legal basis')
    }
    if (header.supersedes !== null && header.correctionReason === undefined) {
      issue('correctionReason', 'is required in a correction')
    }
    if (header.supersedes === null && header.correctionReason !== undefined) {
      issue('correctionReason', 'belongs to a correction only')
    }
  })
export type ManifestHeader = z.infer<typeof manifestHeader>

export const memberLine = z
  .strictObject({
    type: z.literal('member'),
    member: memberNumber,
    medical: count,
    pharmacy: count,
    encounter: count,
    provider: count,
  })
  .refine((line) => line.medical + line.pharmacy + line.encounter + line.provider > 0, {
    error: 'has no count above 0',
    path: ['member'],
  })
export type MemberLine = z.infer<typeof memberLine>

export const memberSums = z.strictObject({ medical: sum, pharmacy: sum, encounter: sum, provider: sum })
export type MemberSums = z.infer<typeof memberSums>

export const manifestEnd = z.strictObject({ type: z.literal('end'), members: sum, records: memberSums })
export const planLevelEnd = z.strictObject({
  type: z.literal('end'),
  members: z.literal(0),
  records: z.strictObject({ rebate: sum }),
})

export const rosterHeader = z.strictObject({
  type: z.literal('roster'),
  version: z.literal(1),
  carrier: carrierCode,
  asOf: calendarDate,
})
export type RosterHeader = z.infer<typeof rosterHeader>

export const personLine = z
  .strictObject({
    type: z.literal('person'),
    member: memberNumber,
    givenName: plainText(1, 100),
    familyName: plainText(1, 100),
    birthDate: calendarDate,
    relationship: z.enum(RELATIONSHIPS),
    enrollee: memberNumber,
    enrolleeType: z.enum(ENROLLEE_TYPES).nullable(),
    enrollmentCode: z.string(),
    program: z.enum(PROGRAMS),
    from: calendarDate,
    to: calendarDate.nullable(),
  })
  .superRefine((person, ctx) => {
    const issue = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (!enrollmentCode[person.program].safeParse(person.enrollmentCode).success) {
      issue('enrollmentCode', 'does not fit the program')
    }
    if (person.to !== null && person.to < person.from) issue('to', 'is before from')
    if (person.relationship === 'enrollee') {
      if (person.enrollee !== person.member) issue('enrollee', 'must be the own number of an enrollee')
      if (person.enrolleeType === null) issue('enrolleeType', 'is required for an enrollee')
    } else if (person.enrolleeType !== null) {
      issue('enrolleeType', 'must be null for a dependent')
    } else if (person.enrollee === person.member) {
      issue('enrollee', 'must be the number of the enrollee, not of the dependent')
    }
  })
export type PersonLine = z.infer<typeof personLine>

export const rosterEnd = z.strictObject({ type: z.literal('end'), persons: sum })

/** One fault of a file: where and which rule, never the content. Line 1 is the header. */
export const fault = z.strictObject({
  line: z.int().min(1),
  field: z.string().nullable(),
  message: z.string(),
})
export type Fault = z.infer<typeof fault>

/** What the carrier gets for a manifest; `receipt` is a compact JWS over the other fields. */
export const manifestReceipt = z.strictObject({
  carrier: carrierCode,
  submission: submissionId,
  sha256: z.string(),
  members: z.int(),
  records: z.union([memberSums, z.strictObject({ rebate: sum })]),
  receivedAt: z.string(),
  receipt: z.string(),
})
export type ManifestReceipt = z.infer<typeof manifestReceipt>

export const rosterReceipt = z.strictObject({
  carrier: carrierCode,
  roster: calendarDate,
  sha256: z.string(),
  persons: z.int(),
  receivedAt: z.string(),
  receipt: z.string(),
})
export type RosterReceipt = z.infer<typeof rosterReceipt>
