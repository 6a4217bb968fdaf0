import type { AccountingLine, CarrierAccounting } from '../../shared/contract/accountings.ts'
import type { RecordCounts } from '../../shared/contract/disclosures.ts'
import { CATEGORIES, type Category } from '../../shared/vocabulary.ts'
import { accountabilityOf } from './accountability.ts'
import type { AccountingText } from './accounting-text.ts'
import type { RecordedDisclosure } from './disclosures.ts'

/** What one line is about: one file's records of one category about one membership. */
export interface Item {
  entry: RecordedDisclosure
  category: Category
}

export const itemsOf = (entry: RecordedDisclosure): Item[] =>
  CATEGORIES.filter((category) => entry.records[category] > 0).map((category) => ({ entry, category }))

export const recordsOf = ({ entry, category }: Item): number => entry.records[category]

/** 45 CFR 164.528(b)(2)(i)-(iv): date, recipient and address, description, purpose with its basis. */
export function lineOf(item: Item, text: AccountingText): AccountingLine {
  const { entry, category } = item
  const { recipient, elements, period } = entry
  const records = recordsOf(item)
  return {
    disclosedOn: entry.disclosedOn,
    recipient: { name: recipient.name, address: recipient.address },
    category,
    records,
    description: text.description({ category, period, records, elements }),
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
  }
}

/** ACC-06: shown, and kept apart from the legal accounting. */
export function voluntaryLineOf(item: Item, text: AccountingText): CarrierAccounting['voluntary'][number] {
  const { reason } = accountabilityOf(item.entry.legalBasis)
  return { ...lineOf(item, text), reason, why: text.why[reason] }
}

/** Kept and shown where a later file corrects it; it counts nowhere. */
export function correctedOf(entry: RecordedDisclosure): CarrierAccounting['corrected'] {
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

/** The same whether the lines are written out or summed up. */
export function totalsOf(items: readonly Item[]): CarrierAccounting['totals'] {
  const records: RecordCounts = { medical: 0, pharmacy: 0, encounter: 0, provider: 0 }
  for (const item of items) records[item.category] += recordsOf(item)
  return {
    disclosures: new Set(items.map(({ entry }) => entry)).size,
    lines: items.length,
    records,
  }
}
