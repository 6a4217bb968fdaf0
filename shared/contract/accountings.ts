import { z } from 'zod'
import { calendarDate } from '../calendar-date.ts'
import { carrierCode, submissionId } from '../manifest.ts'
import {
  ACCOUNTABLE_REASONS,
  ACCOUNTING_FORMATS,
  ACCOUNTING_FORMS,
  ACCOUNTING_ORIGINS,
  CATEGORIES,
  ELEMENTS,
  FREQUENCIES,
  IDENTIFIABILITIES,
  LEGAL_BASES,
  LOCALES,
  PROGRAMS,
  SENDER_ROLES,
} from '../vocabulary.ts'
import { recordCounts } from './disclosures.ts'
import { endpoint } from './endpoint.ts'
import { privacyContact } from './site.ts'

/** Reference number of an accounting, as printed: `A-` and ten letters or digits that cannot be mixed up. */
export const accountingReference = z.string().regex(/^A-[0-9A-HJKMNP-TV-Z]{10}$/)

/** One line: one file and one category. 45 CFR 164.528(b)(2)(i)-(iv). */
export const accountingLine = z.object({
  disclosedOn: calendarDate,
  recipient: z.object({ name: z.string(), address: z.string().nullable() }),
  category: z.enum(CATEGORIES),
  records: z.int(),
  /** (b)(2)(iii) brief description of what was disclosed, at category level. */
  description: z.string(),
  /** (b)(2)(iv) purpose as the plan recorded it, and the basis in words. */
  purpose: z.string(),
  legalBasis: z.enum(LEGAL_BASES),
  basis: z.string(),
  identifiability: z.enum(IDENTIFIABILITIES),
  disclosedBy: z.object({ name: z.string(), role: z.enum(SENDER_ROLES) }),
  program: z.enum(PROGRAMS),
  period: z.object({ from: calendarDate, to: calendarDate }),
  submission: submissionId,
  memberNumberEndsIn: z.string(),
  /** The submission this file corrects, where it does. */
  corrects: submissionId.nullable(),
})
export type AccountingLine = z.infer<typeof accountingLine>

const sender = accountingLine.shape.disclosedBy

/**
 * Repeated disclosures of one category to one recipient for one purpose on one basis, summed up: 45 CFR 164.528(b)(3).
 * Everything is counted inside the window of the accounting.
 */
export const accountingSummary = z.object({
  /** (b)(3)(i): all that (b)(2) asks for, of the first disclosure in the window. */
  first: accountingLine,
  /** (b)(3)(ii): number and periodicity. A disclosure is one file's records under one member number. */
  disclosures: z.int(),
  files: z.int(),
  frequencies: z.array(z.object({ frequency: z.enum(FREQUENCIES), disclosures: z.int() })),
  /** The same in words. */
  times: z.string(),
  /** (b)(3)(iii): the date of the last one in the window. */
  last: z.object({ disclosedOn: calendarDate, submission: submissionId }),
  /** Records of this category in all of them. */
  records: z.int(),
  /** What the disclosures after the first had that it had not. */
  later: z.object({
    senders: z.array(sender),
    programs: z.array(z.enum(PROGRAMS)),
    memberNumbersEndIn: z.array(z.string()),
    identifiabilities: z.array(z.enum(IDENTIFIABILITIES)),
    elements: z.array(z.enum(ELEMENTS)),
    /** Kinds of data of the first that at least one later file did not carry. */
    withoutElements: z.array(z.enum(ELEMENTS)),
    /** Submissions that later files correct. */
    corrects: z.array(submissionId),
  }),
  /** The same in words; empty where the later ones are like the first. */
  differences: z.array(z.string()),
})
export type AccountingSummary = z.infer<typeof accountingSummary>

/** The accounting of one carrier: the right is against each covered entity (45 CFR 164.528(a)). */
export const carrierAccounting = z.object({
  carrier: z.object({ code: carrierCode, name: z.string(), timeZone: z.string(), privacyContact }),
  /** Of the person at this carrier. */
  memberNumbersEndIn: z.array(z.string()),
  /** When this carrier covered the person, as its rosters say; `to` null while it lasts. */
  coverage: z.array(z.object({ program: z.enum(PROGRAMS), from: calendarDate, to: calendarDate.nullable() })),
  /** The day of the request where the carrier is; the window is of that time zone too, both days included. */
  requestedOn: calendarDate,
  window: z.object({ from: calendarDate, to: calendarDate }),
  /** The legal accounting, 45 CFR 164.528: disclosures listed one by one, newest first. */
  body: z.array(accountingLine),
  /** The rest of the legal accounting, where the summary form was asked for; newest last disclosure first. */
  summaries: z.array(accountingSummary),
  /** Of the legal accounting, the same in both forms. A line is one disclosure's records of one category. */
  totals: z.object({ disclosures: z.int(), lines: z.int(), records: recordCounts }),
  /** Shown voluntarily, outside the legal accounting. */
  voluntary: z.array(accountingLine.extend({ reason: z.enum(ACCOUNTABLE_REASONS), why: z.string() })),
  /** Entries the carrier later corrected: kept, and not counted. */
  corrected: z.array(
    z.object({
      disclosedOn: calendarDate,
      submission: submissionId,
      correctedBy: submissionId,
      reason: z.string(),
      /** False where the correcting file has no records about this person. */
      stillListed: z.boolean(),
      records: recordCounts,
    }),
  ),
  /** Fixed sentences, in the order in which they are printed. */
  sentences: z.object({
    /** How far the carrier's record in the portal goes, and how to ask for the rest. */
    completeness: z.string(),
    /** Stands beside every total and every empty state, never varied. */
    leftOut: z.string(),
    empty: z.string().nullable(),
    complaint: z.string(),
  }),
})
export type CarrierAccounting = z.infer<typeof carrierAccounting>

/** The document: what is signed, printed and kept. One accounting for each carrier that was asked for. */
export const accountingDocument = z.object({
  type: z.literal('daylight-accounting-of-disclosures'),
  version: z.literal(1),
  reference: accountingReference,
  demonstration: z.boolean(),
  locale: z.enum(LOCALES),
  form: z.enum(ACCOUNTING_FORMS),
  origin: z.enum(ACCOUNTING_ORIGINS),
  preparedAt: z.string(),
  subject: z.object({ name: z.string() }),
  accountings: z.array(carrierAccounting).min(1),
  sentences: z.object({
    /** That nobody has reviewed the translation yet; null where it has been, or where nothing is translated. */
    translation: z.string().nullable(),
    /** What the form is. */
    form: z.string(),
    /** That it is free, and uses up no free one. */
    free: z.string(),
  }),
})
export type AccountingDocument = z.infer<typeof accountingDocument>

export const accountingForMember = z.object({
  id: z.uuid(),
  reference: accountingReference,
  form: z.enum(ACCOUNTING_FORMS),
  origin: z.enum(ACCOUNTING_ORIGINS),
  locale: z.enum(LOCALES),
  preparedAt: z.string(),
  carriers: z.array(
    z.object({
      code: carrierCode,
      name: z.string(),
      requestedOn: calendarDate,
      window: z.object({ from: calendarDate, to: calendarDate }),
      /** How many disclosures stand in the legal accounting; null where it was made before that was kept. */
      disclosures: z.int().nullable(),
    }),
  ),
  /** The kept bytes: length, and SHA-256 in hex. */
  formats: z.array(z.object({ format: z.enum(ACCOUNTING_FORMATS), bytes: z.int(), sha256: z.string() })),
})
export type AccountingForMember = z.infer<typeof accountingForMember>

export const createAccounting = endpoint({
  method: 'POST',
  path: '/api/accountings',
  summary:
    'Make the accounting of disclosures of one carrier, or of each of the person’s, for at most the six years before today.',
  caller: 'signed-in',
  body: z.strictObject({
    /** Left out: every carrier that covers or covered the person. */
    carrier: carrierCode.optional(),
    /** Both included. Left out: the whole six years, to today. */
    from: calendarDate.optional(),
    to: calendarDate.optional(),
    form: z.enum(ACCOUNTING_FORMS).default('itemised'),
    locale: z.enum(LOCALES).default('en'),
  }),
  status: 201,
  reply: accountingForMember,
  problems: ['not-found', 'window-backwards', 'window-in-future', 'window-over-six-years'],
})

export const listAccountings = endpoint({
  method: 'GET',
  path: '/api/accountings',
  summary: 'The accountings made for the signed-in person, newest first.',
  caller: 'signed-in',
  reply: z.object({ items: z.array(accountingForMember) }),
})

export const showAccounting = endpoint({
  method: 'GET',
  path: '/api/accountings/{id}',
  summary: 'One accounting: what was asked and which bytes are kept.',
  caller: 'signed-in',
  params: z.object({ id: z.uuid() }),
  reply: accountingForMember,
  problems: ['not-found'],
})

export const downloadAccounting = endpoint({
  method: 'GET',
  path: '/api/accountings/{id}/{format}',
  summary: 'The bytes as they were first given.',
  caller: 'signed-in',
  params: z.object({ id: z.uuid(), format: z.enum(ACCOUNTING_FORMATS) }),
  reply: { download: ['application/pdf', 'text/csv', 'application/json', 'application/jose'] },
  problems: ['not-found'],
})
