import type { AccountingDocument, CarrierAccounting } from '../../shared/contract/accountings.ts'
import type { Locale } from '../../shared/vocabulary.ts'
import { accountabilityOf } from './accountability.ts'
import { correctedOf, itemsOf, lineOf, totalsOf, voluntaryLineOf } from './accounting-lines.ts'
import { summable, summaryOf } from './accounting-summary.ts'
import type { AccountingText, RecordExtent } from './accounting-text.ts'
import { sortNewestFirst } from './disclosure-order.ts'
import { counts, type RecordedDisclosure } from './disclosures.ts'
import { LEFT_OUT } from './left-out.ts'

export interface AccountingFacts
  extends Omit<AccountingDocument, 'type' | 'version' | 'accountings' | 'sentences'> {
  carriers: readonly CarrierFacts[]
  /** Languages whose legal letters somebody has reviewed (WEB-24). */
  reviewedTranslations: readonly Locale[]
  /** What is recorded; entries of other carriers, memberships or days are left aside here. */
  entries: readonly RecordedDisclosure[]
  text: AccountingText
}

export interface CarrierFacts
  extends Pick<CarrierAccounting, 'carrier' | 'coverage' | 'requestedOn' | 'window'> {
  /** The person's own memberships of this carrier. */
  memberships: readonly { id: string; lastFour: string }[]
  record: RecordExtent
}

/** One document with the accounting of each carrier that was asked for (ACC-08), in the order given. */
export function accountingFor(facts: AccountingFacts): AccountingDocument {
  const { carriers, entries, text, reviewedTranslations, ...document } = facts
  return {
    type: 'daylight-accounting-of-disclosures',
    version: 1,
    ...document,
    accountings: carriers.map((carrier) => carrierAccountingFor(carrier, facts)),
    sentences: {
      translation: reviewedTranslations.includes(document.locale) ? null : text.translation,
      form: text.form[document.form],
      free: text.free,
    },
  }
}

/**
 * The accounting of one carrier's disclosures: 45 CFR 164.528(b)(2), and (b)(3) where the summary form was asked for
 * (ACC-24). It counts what the plan recorded and never says that nothing else was disclosed. An empty one is valid.
 */
function carrierAccountingFor(asked: CarrierFacts, facts: AccountingFacts): CarrierAccounting {
  const { carrier, memberships, record, window } = asked
  const { text, locale, form } = facts
  const mine = sortNewestFirst(facts.entries.filter((entry) => isAskedFor(entry, asked)))
  const counted = mine.filter(counts)
  const accountable = counted.filter((entry) => accountabilityOf(entry.legalBasis).accountable)
  const others = counted.filter((entry) => !accountabilityOf(entry.legalBasis).accountable)
  const legal = accountable.flatMap(itemsOf)
  const { groups, rest } = form === 'summary' ? summable(legal) : { groups: [], rest: legal }
  return {
    carrier,
    memberNumbersEndIn: memberships.map(({ lastFour }) => lastFour),
    coverage: asked.coverage
      .map(({ program, from, to }) => ({ program, from, to }))
      .sort((one, other) => one.from.localeCompare(other.from)),
    requestedOn: asked.requestedOn,
    window,
    body: rest.map((item) => lineOf(item, text)),
    summaries: groups.map((group) => summaryOf(group, text)),
    totals: totalsOf(legal),
    voluntary: others.flatMap(itemsOf).map((item) => voluntaryLineOf(item, text)),
    corrected: mine.flatMap(correctedOf),
    sentences: {
      completeness: text.completeness({ carrier: carrier.name, contact: carrier.privacyContact, record }),
      leftOut: LEFT_OUT[locale],
      empty: legal.length === 0 ? text.empty : null,
      complaint: text.complaint({ carrier: carrier.name, contact: carrier.privacyContact }),
    },
  }
}

/** ACC-08: one accounting a covered entity. ACC-09: about the person alone. ACC-10: both days included. */
function isAskedFor(entry: RecordedDisclosure, { carrier, memberships, window }: CarrierFacts): boolean {
  return (
    entry.carrier.code === carrier.code &&
    memberships.some(({ id }) => id === entry.membership.id) &&
    entry.disclosedOn >= window.from &&
    entry.disclosedOn <= window.to
  )
}
