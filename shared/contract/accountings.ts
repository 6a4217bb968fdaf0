import { z } from 'zod'
import { calendarDate } from '../calendar-date.ts'
import { carrierCode, submissionId } from '../manifest.ts'
import {
  ACCOUNTABLE_REASONS,
  ACCOUNTING_FORMATS,
  CATEGORIES,
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

/** The accounting itself: what is signed, printed and kept. */
export const accountingDocument = z.object({
  type: z.literal('daylight-accounting-of-disclosures'),
  version: z.literal(1),
  reference: accountingReference,
  demonstration: z.boolean(),
  locale: z.enum(LOCALES),
  preparedAt: z.string(),
  carrier: z.object({ code: carrierCode, name: z.string(), timeZone: z.string(), privacyContact }),
  subject: z.object({ name: z.string(), memberNumbersEndIn: z.array(z.string()) }),
  requestedOn: calendarDate,
  window: z.object({ from: calendarDate, to: calendarDate }),
  /** The legal accounting, 45 CFR 164.528: newest first. */
  body: z.array(accountingLine),
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
export type AccountingDocument = z.infer<typeof accountingDocument>

export const accountingForMember = z.object({
  id: z.uuid(),
  reference: accountingReference,
  carrier: z.object({ code: carrierCode, name: z.string() }),
  requestedOn: calendarDate,
  window: z.object({ from: calendarDate, to: calendarDate }),
  preparedAt: z.string(),
  locale: z.enum(LOCALES),
  /** The kept bytes: length, and SHA-256 in hex. */
  formats: z.array(z.object({ format: z.enum(ACCOUNTING_FORMATS), bytes: z.int(), sha256: z.string() })),
})
export type AccountingForMember = z.infer<typeof accountingForMember>

export const createAccounting = endpoint({
  method: 'POST',
  path: '/api/accountings',
  summary: 'Make the accounting of disclosures of one carrier, for at most the six years before today.',
  caller: 'signed-in',
  body: z.strictObject({
    carrier: carrierCode,
    /** Both included. Left out: the whole six years, to today. */
    from: calendarDate.optional(),
    to: calendarDate.optional(),
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
  reply: { download: ['application/pdf', 'application/json', 'application/jose'] },
  problems: ['not-found'],
})
