/**
 * Closed lists both sides must agree on. The words are those of HIPAA (45 CFR 164), FEHB (5 U.S.C. 89)
 * and the carriers' file formats; nothing here is free text.
 */

/** The four kinds of records a manifest counts per person. */
export const CATEGORIES = ['medical', 'pharmacy', 'encounter', 'provider'] as const
export type Category = (typeof CATEGORIES)[number]

/** Kinds of records in a file that has nobody's data in it. */
export const PLAN_LEVEL_CATEGORIES = ['rebate'] as const
export type PlanLevelCategory = (typeof PLAN_LEVEL_CATEGORIES)[number]

export const PROGRAMS = ['FEHB', 'PSHB'] as const
export type Program = (typeof PROGRAMS)[number]

export const FREQUENCIES = ['once', 'monthly', 'quarterly'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** Who sent the file. A business associate's file is the carrier's to account for: 45 CFR 164.528(b)(1). */
export const SENDER_ROLES = ['carrier', 'business-associate'] as const
export type SenderRole = (typeof SENDER_ROLES)[number]

/** The basis the plan recorded for a disclosure. Whether it is accountable follows from this alone. */
export const LEGAL_BASES = [
  '164.512(d)',
  '164.512(a)',
  '164.506',
  '164.514(e)',
  '164.508',
  'de-identified',
  'impermissible',
  'unknown',
] as const
export type LegalBasis = (typeof LEGAL_BASES)[number]

export const IDENTIFIABILITIES = ['identified', 'limited-data-set', 'coded', 'de-identified'] as const
export type Identifiability = (typeof IDENTIFIABILITIES)[number]

/** Kinds of data element a file can carry. Kinds only: never the data. */
export const ELEMENTS = [
  'name',
  'birth-date',
  'address',
  'contact',
  'member-number',
  'ssn',
  'diagnosis-codes',
  'procedure-codes',
  'drug-codes',
  'provider-identity',
  'service-dates',
  'amounts',
  'clinical-notes',
  'other',
] as const
export type Element = (typeof ELEMENTS)[number]

/** How the plan says the file was kept to the minimum necessary, 45 CFR 164.514(d). */
export const MINIMUM_NECESSARY_BASES = [
  'official-representation',
  'carrier-protocol',
  'required-by-law',
  'none-on-file',
] as const
export type MinimumNecessaryBasis = (typeof MINIMUM_NECESSARY_BASES)[number]

/** What a recipient may have stated about a file. */
export const STATEMENTS = ['retention', 'onwardSharing', 'safeguards', 'redaction'] as const
export type StatementTopic = (typeof STATEMENTS)[number]

export const RELATIONSHIPS = ['enrollee', 'spouse', 'child'] as const
export type Relationship = (typeof RELATIONSHIPS)[number]

/** 5 U.S.C. 8901(3), 8905, 8905a. */
export const ENROLLEE_TYPES = [
  'employee',
  'annuitant',
  'survivor-annuitant',
  'compensationer',
  'former-spouse',
  'tcc',
  'direct-pay',
  'tribal',
] as const
export type EnrolleeType = (typeof ENROLLEE_TYPES)[number]

export const STAFF_ROLES = ['plan-administrator', 'licensed-reviewer'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export const RECIPIENT_KINDS = ['health-oversight-agency', 'other-agency', 'other'] as const
export type RecipientKind = (typeof RECIPIENT_KINDS)[number]

/** Why a disclosure does or does not stand in the legal accounting, 45 CFR 164.528(a)(1). */
export const ACCOUNTABLE_REASONS = [
  'health-oversight',
  'required-by-law',
  'impermissible',
  'basis-not-recorded',
  'exempt-operations',
  'exempt-limited-data-set',
  'exempt-authorization',
  'not-phi',
] as const
export type AccountableReason = (typeof ACCOUNTABLE_REASONS)[number]

/** What a dated statement about the OPM notice of 12 December 2025 is about. */
export const NOTICE_KINDS = ['status', 'proposal', 'event', 'not-specified', 'not-found'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** How well a statement is supported: the source was read, only an excerpt of it was, or it is not from a source. */
export const NOTICE_MARKS = ['source-read', 'excerpt-read', 'not-verified', 'reading', 'own-search'] as const
export type NoticeMark = (typeof NOTICE_MARKS)[number]

/** A person's rights, in the order of the page. `opm-records` is the Privacy Act's, the others are HIPAA's. */
export const RIGHTS = [
  'access',
  'amendment',
  'accounting',
  'restriction',
  'confidential-communications',
  'complaint',
  'opm-records',
] as const
export type RightId = (typeof RIGHTS)[number]

/** What is said of each right. */
export const RIGHT_FACTS = ['what', 'ask', 'answers', 'clock', 'fee', 'limits', 'gets'] as const
export type RightFact = (typeof RIGHT_FACTS)[number]

/** What the rules say about acting for somebody else, and about oversight, which no right stops. */
export const RIGHT_RULES = [
  'adult',
  'child',
  'deceased',
  'danger',
  'opm-parent',
  'oversight',
  'not-oversight',
] as const
export type RightRule = (typeof RIGHT_RULES)[number]

/** How Daylight reads the rules where their text leaves something open, and choices of this portal. */
export const READINGS = [
  'weekend',
  'no-stop',
  'upset',
  'third-person',
  'provider',
  'opm-holder',
  'no-limit-to-disagree',
  'oversight-in',
  'basis-decides',
  'impermissible-in',
  'former-plan',
  'list-without-copy',
  'daylight-free',
  'no-opt-out',
  'operations-bound',
  'provider-bound',
  'no-proof',
  'plan-first',
  'opm-complaints',
  'inside-opm',
  'no-system',
  'opm-hipaa',
  'not-by-name',
  'enrollee',
  'eighteen',
  'survivor',
  'after-sending',
  'no-verdict',
] as const
export type Reading = (typeof READINGS)[number]

/** Offices whose address and phone the operator keeps. */
export const CONTACTS = ['portal-help', 'hhs-ocr', 'opm-privacy', 'opm-privacy-appeals'] as const
export type ContactId = (typeof CONTACTS)[number]

/** What the portal signs: `typ` in the header of the JWS (RFC 7515, 4.1.9). */
export const SIGNED_TYPES = {
  accounting: 'daylight-accounting+jws',
  receipt: 'daylight-receipt+jws',
} as const
export const ACCOUNTING_FORMATS = ['pdf', 'csv', 'json', 'jws'] as const
export type AccountingFormat = (typeof ACCOUNTING_FORMATS)[number]

/** Each disclosure by itself, or repeated ones summed up where 45 CFR 164.528(b)(3) allows it. */
export const ACCOUNTING_FORMS = ['itemised', 'summary'] as const
export type AccountingForm = (typeof ACCOUNTING_FORMS)[number]

/** How an accounting came about. One made here by the person uses up no free one of 45 CFR 164.528(c)(2). */
export const ACCOUNTING_ORIGINS = ['self-service'] as const
export type AccountingOrigin = (typeof ACCOUNTING_ORIGINS)[number]

export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]

/** Stable problem codes of the API (RFC 9457 `code`); the statuses stand in server/http/problem.ts. */
export const PROBLEM_CODES = [
  'bad-request',
  'invalid-input',
  'not-signed-in',
  'session-ended',
  'not-our-origin',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'wrong-media-type',
  'body-too-large',
  'conflict',
  'membership-not-matched',
  'membership-linked-elsewhere',
  'too-many-tries',
  'too-many-requests',
  'sign-in-refused',
  'sign-in-unavailable',
  'window-backwards',
  'window-in-future',
  'window-over-six-years',
  'busy',
  'internal',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]
