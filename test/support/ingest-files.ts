/** Carriers' files for tests: right in everything that a test does not change. */

type Json = Record<string, unknown>
export type Counts = { medical: number; pharmacy: number; encounter: number; provider: number }

export const ndjson = (...lines: unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

export const header = (more: Json = {}): Json => ({
  type: 'manifest',
  version: 1,
  carrier: 'TA',
  submission: 'TA-2024-05',
  program: 'FEHB',
  frequency: 'monthly',
  disclosedAt: '2024-06-15T14:00:00Z',
  disclosedBy: { name: 'Test Plan A', role: 'carrier' },
  recipient: 'opm',
  period: { from: '2024-05-01', to: '2024-05-31' },
  purpose: 'Oversight of the program',
  legalBasis: '164.512(d)',
  identifiability: 'identified',
  elements: ['name', 'member-number'],
  minimumNecessary: { basis: 'none-on-file' },
  statements: { retention: null, onwardSharing: null, safeguards: null, redaction: null },
  supersedes: null,
  ...more,
})

export const member = (number: string, more: Json = {}): Json => ({
  type: 'member',
  member: number,
  medical: 1,
  pharmacy: 2,
  encounter: 0,
  provider: 3,
  ...more,
})

export const end = (members: number, more: Json = {}): Json => ({
  type: 'end',
  members,
  records: { medical: members, pharmacy: 2 * members, encounter: 0, provider: 3 * members },
  ...more,
})

/** A whole manifest of members R…1 to R…n. */
export function manifest(members: number, more: Json = {}, first = 1): string {
  let text = ndjson(header(more))
  for (let at = first; at < first + members; at += 1) text += `${JSON.stringify(member(numberOf(at)))}\n`
  return text + ndjson(end(members))
}

export const numberOf = (at: number) => `R${String(at).padStart(8, '0')}`

export const rosterHeader = (more: Json = {}): Json => ({
  type: 'roster',
  version: 1,
  carrier: 'TA',
  asOf: '2024-05-01',
  ...more,
})

/** An enrollee, unless `more` says otherwise. */
export const person = (number: string, more: Json = {}): Json => ({
  type: 'person',
  member: number,
  givenName: 'Ida',
  familyName: 'Sample',
  birthDate: '1970-01-02',
  relationship: 'enrollee',
  enrollee: number,
  enrolleeType: 'employee',
  enrollmentCode: 'TA1',
  program: 'FEHB',
  from: '2020-01-01',
  to: null,
  ...more,
})

export const roster = (persons: Json[], more: Json = {}): string =>
  ndjson(rosterHeader(more), ...persons, { type: 'end', persons: persons.length })

/** The same numbers every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
