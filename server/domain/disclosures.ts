import type {
  DisclosureForMember,
  listDisclosures,
  RecordCounts,
  Tally,
} from '../../shared/contract/disclosures.ts'
import type { Input, Reply } from '../../shared/contract/endpoint.ts'
import { CATEGORIES } from '../../shared/vocabulary.ts'
import { accountabilityOf } from './accountability.ts'
import { monthOf } from './calendar.ts'
import { cursorAt, newestFirst, placeAt, placeOf, sortNewestFirst } from './disclosure-order.ts'

/** What is stored of a disclosure about one membership; whether it is accountable is never stored, always computed. */
export type RecordedDisclosure = Omit<
  DisclosureForMember,
  'accountable' | 'accountableReason' | 'accountableCites'
>

export type DisclosureFilters = Input<typeof listDisclosures>['query']
export type DisclosureList = Pick<Reply<typeof listDisclosures>, 'items' | 'total' | 'nextCursor' | 'counted'>
export type DisclosureListProblem =
  | { problem: 'window-backwards' }
  | { problem: 'invalid-input'; field: 'cursor' }

export function withAccountability(entry: RecordedDisclosure): DisclosureForMember {
  const { accountable, reason, cites } = accountabilityOf(entry.legalBasis)
  // In this order: fields added after a spread take V8 eight times as long, and a person can have hundreds of entries.
  return { accountable, accountableReason: reason, accountableCites: cites, ...entry }
}

/**
 * A corrected entry is kept and shown and does not count: the file at the end of a chain of corrections counts, once,
 * and where that file has no records about this person, nothing does.
 */
export function counts(entry: Pick<RecordedDisclosure, 'correctedBy'>): boolean {
  return entry.correctedBy === null
}

/** The page of a member's list, with totals over every page. */
export function disclosureList(
  entries: readonly RecordedDisclosure[],
  filters: DisclosureFilters,
): DisclosureList | DisclosureListProblem {
  const { from, to, cursor, limit } = filters
  if (from !== undefined && to !== undefined && from > to) return { problem: 'window-backwards' }
  const after = cursor === undefined ? undefined : placeAt(cursor)
  if (after === null) return { problem: 'invalid-input', field: 'cursor' }

  const fitting = sortNewestFirst(entries.filter((entry) => fits(entry, filters))).map(withAccountability)
  const rest = after ? fitting.filter((entry) => newestFirst(after, placeOf(entry)) < 0) : fitting
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    total: fitting.length,
    nextCursor: last && rest.length > items.length ? cursorAt(placeOf(last)) : null,
    counted: countedOf(fitting.filter(counts)),
  }
}

function fits(
  entry: RecordedDisclosure,
  { carrier, membership, from, to, category }: DisclosureFilters,
): boolean {
  return (
    (carrier === undefined || entry.carrier.code === carrier) &&
    (membership === undefined || entry.membership.id === membership) &&
    (from === undefined || entry.disclosedOn >= from) &&
    (to === undefined || entry.disclosedOn <= to) &&
    (category === undefined || entry.records[category] > 0)
  )
}

function countedOf(entries: readonly DisclosureForMember[]): DisclosureList['counted'] {
  const recipients = grouped(entries, ({ recipient }) => recipient.id)
  return {
    ...tallyOf(entries),
    accountable: entries.filter((entry) => entry.accountable).length,
    recipients: recipients
      .map(([id, [{ recipient }, ...more]]) => ({ id, name: recipient.name, disclosures: more.length + 1 }))
      .sort((one, other) => other.disclosures - one.disclosures || (one.id < other.id ? -1 : 1)),
    memberships: grouped(entries, ({ membership }) => membership.id).map(([id, group]) => ({
      id,
      ...tallyOf(group),
    })),
    months: grouped(entries, ({ disclosedOn }) => monthOf(disclosedOn))
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .map(([month, group]) => ({ month, disclosures: group.length, records: sumRecords(group) })),
  }
}

function tallyOf(entries: readonly DisclosureForMember[]): Tally {
  const days = entries.map((entry) => entry.disclosedOn).sort()
  return {
    disclosures: entries.length,
    first: days.at(0) ?? null,
    last: days.at(-1) ?? null,
    records: sumRecords(entries),
  }
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): [string, [T, ...T[]]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry))
    if (group) group.push(entry)
    else groups.set(keyOf(entry), [entry])
  }
  return [...groups]
}

export function sumRecords(entries: readonly { records: RecordCounts }[]): RecordCounts {
  const sums: RecordCounts = { medical: 0, pharmacy: 0, encounter: 0, provider: 0 }
  for (const { records } of entries) for (const category of CATEGORIES) sums[category] += records[category]
  return sums
}
