import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { ManifestHeader, MemberLine, PersonLine, RosterHeader } from '../../shared/manifest.ts'
import { CATEGORIES } from '../../shared/vocabulary.ts'
import { later, on } from './demo-calendar.ts'
import { DEMO_CARRIERS } from './demo-carriers.ts'
import { type Coverage, isCovered } from './demo-enrollment.ts'
import { type Draws, drawsFor } from './demo-random.ts'
import type { Submission } from './demo-schedule.ts'

export type DemoFile = {
  name: string
  /** The instant it would have been received: RFC 3339, UTC. */
  receivedAt: string
  /** Each without its line feed. */
  lines: () => Iterable<string>
}

/** With more months the crowd is in fewer of them, so that the whole stays small enough to load in seconds. */
const MEMBER_LINES = 10_500
const USUAL_CHANCE = 0.7

export function rosterFiles(coverages: readonly Coverage[], day: CalendarDate): DemoFile[] {
  return DEMO_CARRIERS.flatMap(({ code, completeSince }, at) =>
    rosterDays(completeSince ?? on('2024-06-01'), day).map((asOf) => ({
      name: `${code}-roster-${asOf.slice(0, 7)}.ndjson`,
      receivedAt: `${later(asOf, { days: 2 })}T11:0${at}:00Z`,
      lines: () => rosterLines({ type: 'roster', version: 1, carrier: code, asOf }, coverages),
    })),
  )
}

/** The first, one each January, and the one of the last full month. */
function rosterDays(first: CalendarDate, day: CalendarDate): CalendarDate[] {
  const newest = later(on(`${day.slice(0, 7)}-01`), { months: -1 })
  const days = new Set([first, newest])
  for (let january = on('2025-01-01'); january < newest; january = later(january, { years: 1 }))
    days.add(january)
  return [...days].sort()
}

function* rosterLines(header: RosterHeader, coverages: readonly Coverage[]): Iterable<string> {
  yield JSON.stringify(header)
  let persons = 0
  for (const { carrier, inFiles: _, inPharmacyFiles: __, ...person } of coverages) {
    if (carrier !== header.carrier || person.from > header.asOf) continue
    // A roster does not know the future: an end that has not come yet is not on it.
    const to = person.to !== null && person.to <= header.asOf ? person.to : null
    const line: PersonLine = { type: 'person', ...person, to }
    yield JSON.stringify(line)
    persons++
  }
  yield JSON.stringify({ type: 'end', persons })
}

export function manifestFiles(
  submissions: readonly Submission[],
  coverages: readonly Coverage[],
  seed: number,
): DemoFile[] {
  const expected = submissions.reduce(
    (sum, { header, sending }) =>
      sum + (sending.planLevel ? 0 : coveredIn(header, coverages).length * (sending.share ?? 1)),
    0,
  )
  const usualChance = Math.min(USUAL_CHANCE, MEMBER_LINES / expected)
  return submissions.map((submission) => ({
    name: `${submission.header.submission}.ndjson${submission.sending.isPharmacyOnly ? '.gz' : ''}`,
    receivedAt: submission.receivedAt,
    lines: () =>
      submission.sending.planLevel
        ? planLevelLines(submission, seed)
        : memberLines(submission, coveredIn(submission.header, coverages), usualChance, seed),
  }))
}

function coveredIn({ carrier, program, period }: ManifestHeader, coverages: readonly Coverage[]): Coverage[] {
  return coverages.filter(
    (coverage) => coverage.carrier === carrier && coverage.program === program && isCovered(coverage, period),
  )
}

function* planLevelLines({ header }: Submission, seed: number): Iterable<string> {
  yield JSON.stringify(header)
  const rebate = drawsFor(seed, header.submission).between(180, 420)
  yield JSON.stringify({ type: 'end', members: 0, records: { rebate } })
}

function* memberLines(
  { header, sending, drawnAs, leavesOut }: Submission,
  covered: readonly Coverage[],
  usualChance: number,
  seed: number,
): Iterable<string> {
  yield JSON.stringify(header)
  const records = { medical: 0, pharmacy: 0, encounter: 0, provider: 0 }
  const written = new Set(leavesOut)
  let members = 0
  for (const coverage of covered) {
    if (written.has(coverage.member)) continue
    written.add(coverage.member)
    const draws = drawsFor(seed, drawnAs, coverage.member)
    if (draws.fraction() >= chanceOf(coverage, sending, usualChance)) continue
    const line: MemberLine = {
      type: 'member',
      member: coverage.member,
      ...counts(draws, sending.isPharmacyOnly),
    }
    for (const category of CATEGORIES) records[category] += line[category]
    members++
    yield JSON.stringify(line)
  }
  yield JSON.stringify({ type: 'end', members, records })
}

function chanceOf(coverage: Coverage, sending: Submission['sending'], usualChance: number): number {
  if (sending.isPharmacyOnly && coverage.inPharmacyFiles !== undefined) return coverage.inPharmacyFiles
  if (coverage.inFiles === 1 && !sending.isPharmacyOnly) return 1
  return (coverage.inFiles ?? usualChance) * (sending.share ?? 1)
}

function counts(draws: Draws, isPharmacyOnly = false): Omit<MemberLine, 'type' | 'member'> {
  const some = (chance: number, most: number) => (draws.fraction() < chance ? draws.between(1, most) : 0)
  if (isPharmacyOnly) return { medical: 0, pharmacy: draws.between(1, 5), encounter: 0, provider: 0 }
  const pharmacy = some(0.6, 6)
  const encounter = some(0.25, 3)
  const provider = some(0.5, 4)
  const least = pharmacy + encounter + provider === 0 ? 1 : 0
  return { medical: Math.max(least, some(0.65, 9)), pharmacy, encounter, provider }
}
