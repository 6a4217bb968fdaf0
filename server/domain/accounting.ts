import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { AccountingDocument, AccountingLine } from '../../shared/contract/accountings.ts'
import type { RecordCounts } from '../../shared/contract/disclosures.ts'
import type { PrivacyContact } from '../../shared/contract/site.ts'
import {
  type AccountableReason,
  CATEGORIES,
  type Category,
  type Element,
  type LegalBasis,
  type Locale,
} from '../../shared/vocabulary.ts'
import { accountabilityOf } from './accountability.ts'
import type { Window } from './accounting-window.ts'
import { sortNewestFirst } from './disclosure-order.ts'
import { counts, type RecordedDisclosure } from './disclosures.ts'
import { LEFT_OUT } from './left-out.ts'

/** The words of one language, kept apart from what they are said about; see server/reports/text. */
export interface AccountingText {
  /** 45 CFR 164.528(b)(2)(iii): a brief description, at category level. */
  description(facts: {
    category: Category
    period: Window
    records: number
    elements: readonly Element[]
  }): string
  /** OVS-09: what the plan recorded, never whether it was lawful. */
  basis: Record<LegalBasis, string>
  /** Why an entry stands in the legal accounting or outside it. */
  why: Record<AccountableReason, string>
  completeness(facts: { carrier: string; contact: PrivacyContact; record: RecordExtent }): string
  empty: string
  complaint(facts: { carrier: string; contact: PrivacyContact }): string
}

/** How far the carrier's record in the portal goes; see `carrierRecord` of the contract. */
export interface RecordExtent {
  since: CalendarDate | null
  completeSince: CalendarDate | null
}

export interface AccountingFacts
  extends Pick<
    AccountingDocument,
    'reference' | 'demonstration' | 'preparedAt' | 'carrier' | 'subject' | 'requestedOn'
  > {
  locale: Locale
  window: Window
  /** What is recorded about the subject; entries of other carriers or days are left aside here. */
  entries: readonly RecordedDisclosure[]
  record: RecordExtent
  text: AccountingText
}

/**
 * The accounting of one carrier's disclosures, itemised: 45 CFR 164.528(b)(2). It counts what the plan recorded and
 * never says that nothing else was disclosed. An empty one is valid.
 */
export function accountingFor(facts: AccountingFacts): AccountingDocument {
  const { carrier, window, record, text, locale } = facts
  const mine = sortNewestFirst(facts.entries.filter((entry) => isWithin(entry, carrier.code, window)))
  const counted = mine.filter(counts)
  const inBody = counted.filter((entry) => accountabilityOf(entry.legalBasis).accountable)
  const body = inBody.flatMap((entry) => linesOf(entry, text))
  return {
    type: 'daylight-accounting-of-disclosures',
    version: 1,
    reference: facts.reference,
    demonstration: facts.demonstration,
    locale,
    preparedAt: facts.preparedAt,
    carrier,
    subject: facts.subject,
    requestedOn: facts.requestedOn,
    window,
    body,
    totals: {
      disclosures: inBody.filter((entry) => categoriesOf(entry).length > 0).length,
      lines: body.length,
      records: sumLines(body),
    },
    voluntary: counted
      .filter((entry) => !accountabilityOf(entry.legalBasis).accountable)
      .flatMap((entry) => voluntaryLinesOf(entry, text)),
    corrected: mine.flatMap(correctedEntry),
    sentences: {
      completeness: text.completeness({ carrier: carrier.name, contact: carrier.privacyContact, record }),
      leftOut: LEFT_OUT[locale],
      empty: body.length === 0 ? text.empty : null,
      complaint: text.complaint({ carrier: carrier.name, contact: carrier.privacyContact }),
    },
  }
}

/** ACC-08: one accounting a covered entity. ACC-10: both days of the window included. */
function isWithin(entry: RecordedDisclosure, carrier: string, window: Window): boolean {
  return entry.carrier.code === carrier && entry.disclosedOn >= window.from && entry.disclosedOn <= window.to
}

const categoriesOf = (entry: RecordedDisclosure) =>
  CATEGORIES.filter((category) => entry.records[category] > 0)

/** 45 CFR 164.528(b)(2)(i)-(iv): date, recipient and address, description, purpose with its basis. */
function linesOf(entry: RecordedDisclosure, text: AccountingText): AccountingLine[] {
  const { recipient, elements, period } = entry
  return categoriesOf(entry).map((category) => ({
    disclosedOn: entry.disclosedOn,
    recipient: { name: recipient.name, address: recipient.address },
    category,
    records: entry.records[category],
    description: text.description({ category, period, records: entry.records[category], elements }),
    purpose: entry.purpose,
    legalBasis: entry.legalBasis,
    basis: text.basis[entry.legalBasis],
    identifiability: entry.identifiability,
    disclosedBy: entry.disclosedBy,
    program: entry.program,
    period,
    submission: entry.submission,
    memberNumberEndsIn: entry.membership.lastFour,
    corrects: entry.corrects?.submission ?? null,
  }))
}

/** ACC-06: shown, and kept apart from the legal accounting. */
function voluntaryLinesOf(entry: RecordedDisclosure, text: AccountingText) {
  const { reason } = accountabilityOf(entry.legalBasis)
  return linesOf(entry, text).map((line) => ({ ...line, reason, why: text.why[reason] }))
}

function correctedEntry(entry: RecordedDisclosure): AccountingDocument['corrected'] {
  if (entry.correctedBy === null) return []
  const { disclosedOn, submission, correctedBy, records } = entry
  return [
    {
      disclosedOn,
      submission,
      correctedBy: correctedBy.submission,
      reason: correctedBy.reason,
      stillListed: correctedBy.id !== null,
      records,
    },
  ]
}

function sumLines(lines: readonly AccountingLine[]): RecordCounts {
  const sums: RecordCounts = { medical: 0, pharmacy: 0, encounter: 0, provider: 0 }
  for (const { category, records } of lines) sums[category] += records
  return sums
}
