import type { AccountingSummary } from '../../shared/contract/accountings.ts'
import { FREQUENCIES, type LegalBasis } from '../../shared/vocabulary.ts'
import { type Item, lineOf, recordsOf } from './accounting-lines.ts'
import type { AccountingText } from './accounting-text.ts'

/**
 * 45 CFR 164.528(b)(3) allows the summary for disclosures under 164.512 (and to the Secretary, 164.502(a)(2)(ii), which
 * no manifest records). An impermissible one, or one without a recorded basis, is not among them (ACC-20).
 */
const SUMMARY_BASES: ReadonlySet<LegalBasis> = new Set<LegalBasis>(['164.512(d)', '164.512(a)'])

/** ACC-20: the same recipient and a single purpose; ACC-22: and one basis and category. Compared exactly, as recorded. */
const groupKey = ({ entry, category }: Item): string =>
  JSON.stringify([entry.recipient.id, entry.purpose, entry.legalBasis, category])

/**
 * Parts the lines of a legal accounting into those that may be summed up, by what they share, and those that may not.
 * Multiple disclosures means several files: one file that names a person under two member numbers is one sending.
 */
export function summable(items: readonly Item[]): { groups: Item[][]; rest: Item[] } {
  const groups = new Map<string, Item[]>()
  for (const item of items.filter(({ entry }) => SUMMARY_BASES.has(entry.legalBasis))) {
    const key = groupKey(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  const repeated = [...groups.values()].filter((group) => filesIn(group) > 1)
  const summedUp = new Set(repeated.flat())
  return { groups: repeated, rest: items.filter((item) => !summedUp.has(item)) }
}

const filesIn = (group: readonly Item[]) => new Set(group.map(({ entry }) => entry.submission)).size

/** One group, newest first, in the three parts of (b)(3) (ACC-21); first and last are those in the window (ACC-23). */
export function summaryOf(group: readonly Item[], text: AccountingText): AccountingSummary {
  const [last, first] = [group[0], group.at(-1)]
  if (!first || !last) throw new RangeError('a summary is of several disclosures')
  const number = { disclosures: group.length, files: filesIn(group), frequencies: frequenciesOf(group) }
  const later = laterThan(first, group)
  return {
    first: lineOf(first, text),
    ...number,
    times: text.times(number),
    last: { disclosedOn: last.entry.disclosedOn, submission: last.entry.submission },
    records: group.reduce((sum, item) => sum + recordsOf(item), 0),
    later,
    differences: text.differences(later),
  }
}

function frequenciesOf(group: readonly Item[]): AccountingSummary['frequencies'] {
  return FREQUENCIES.map((frequency) => ({
    frequency,
    disclosures: group.filter(({ entry }) => entry.frequency === frequency).length,
  })).filter(({ disclosures }) => disclosures > 0)
}

/** The content of the first stands; what it does not tell of the others is said, each thing once, oldest first. */
function laterThan(first: Item, group: readonly Item[]): AccountingSummary['later'] {
  const others = group
    .slice(0, -1)
    .map(({ entry }) => entry)
    .toReversed()
  const { disclosedBy, program, membership, identifiability, elements } = first.entry
  return {
    senders: unlike(
      disclosedBy,
      others.map((entry) => entry.disclosedBy),
      ({ name, role }) => JSON.stringify([name, role]),
    ),
    programs: unlike(
      program,
      others.map((entry) => entry.program),
    ),
    memberNumbersEndIn: unlike(
      membership,
      others.map((entry) => entry.membership),
      ({ id }) => id,
    ).map(({ lastFour }) => lastFour),
    identifiabilities: unlike(
      identifiability,
      others.map((entry) => entry.identifiability),
    ),
    elements: [...new Set(others.flatMap((entry) => entry.elements))].filter(
      (element) => !elements.includes(element),
    ),
    withoutElements: elements.filter((element) => others.some((entry) => !entry.elements.includes(element))),
    corrects: [...new Set(others.flatMap(({ corrects }) => corrects?.submission ?? []))],
  }
}

/** The values other than the first one's, each once. */
function unlike<T>(first: T, others: readonly T[], keyOf: (value: T) => unknown = (value) => value): T[] {
  const found = new Map(others.map((value) => [keyOf(value), value]))
  found.delete(keyOf(first))
  return [...found.values()]
}
