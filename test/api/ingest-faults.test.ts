import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseWithCarriers, ingestFiles, type Taken } from '../support/carriers.ts'
import { everything } from '../support/database-owner.ts'
import type { FreshDatabase } from '../support/fresh-database.ts'
import { end, header, manifest, member, ndjson } from '../support/ingest-files.ts'

/** Stands for what a file must not carry. Wherever a file is faulty by it, it must be repeated nowhere. */
const MARKER = 'ZZ-E11-9-MARKER'

const A = member('R00000001')
const B = member('R00000002')
const withHeader = (more: object) => ndjson(header({ ...more }), A, B, end(2))
const withSecond = (line: object) => ndjson(header(), A, line, end(2))
const withEnd = (line: object) => ndjson(header(), A, B, line)
const without = (line: object, name: string) =>
  Object.fromEntries(Object.entries(line).filter(([key]) => key !== name))
/** As `__proto__` and the like must be written: by hand. */
const adding = (line: object, text: string) => `${JSON.stringify(line).slice(0, -1)},${text}}`
const statement = { text: 'Kept six years', source: 'Letter', statedOn: '2024-01-01' }
const statements = (more: object) => ({
  statements: { retention: null, onwardSharing: null, safeguards: null, redaction: null, ...more },
})

/** What is wrong with the file, the file, and what is said of it. */
// biome-ignore format: one row a fault
const FAULTS: [string, string, string[]][] = [
  // A field the format does not know: told by its position, never by its name.
  ['unknown field in the header', withHeader({ [MARKER]: 1 }), ['line 1: field 18 is not part of the format']],
  ['unknown field inside the header', withHeader({ disclosedBy: { name: 'A', role: 'carrier', [MARKER]: 1 } }), ['line 1: disclosedBy: field 3 is not part of the format']],
  ['unknown field deep in the header', withHeader(statements({ retention: { ...statement, [MARKER]: 1 } })), ['line 1: statements.retention: field 4 is not part of the format']],
  ['unknown field in a member line', withSecond({ ...B, diagnosis: MARKER }), ['line 3: field 7 is not part of the format']],
  ['unknown field in the end', withEnd({ ...end(2), [MARKER]: 1 }), ['line 4: field 4 is not part of the format']],
  ['unknown field in the sums', withEnd(end(2, { records: { medical: 2, pharmacy: 4, encounter: 0, provider: 6, [MARKER]: 1 } })), ['line 4: records: field 5 is not part of the format']],
  ['a key __proto__ in a member line', `${ndjson(header(), A)}${adding(B, `"__proto__":{"x":"${MARKER}"}`)}\n${ndjson(end(2))}`, ['line 3: field 7 is not part of the format']],
  ['a key constructor in a member line', withSecond({ ...B, constructor: MARKER }), ['line 3: field 7 is not part of the format']],
  ['a key __proto__ in the header', `${adding(header(), `"__proto__":"${MARKER}"`)}\n${ndjson(A, B, end(2))}`, ['line 1: field 18 is not part of the format']],
  ['a key toString in the sums', withEnd(end(2, { records: { medical: 2, pharmacy: 4, encounter: 0, provider: 6, toString: 1 } })), ['line 4: records: field 5 is not part of the format']],

  // Counts
  ['a count that is text', withSecond({ ...B, medical: MARKER }), ['line 3: medical: must be a whole number']],
  ['a count that is null', withSecond({ ...B, medical: null }), ['line 3: medical: must be a whole number']],
  ['a count in an array', withSecond({ ...B, medical: [1] }), ['line 3: medical: must be a whole number']],
  ['a count that is true', withSecond({ ...B, medical: true }), ['line 3: medical: must be a whole number']],
  ['a negative count', withSecond({ ...B, medical: -1 }), ['line 3: medical: must not be below 0']],
  ['a fractional count', withSecond({ ...B, medical: 1.5 }), ['line 3: medical: must be a whole number']],
  ['a count of 1000001', withSecond({ ...B, medical: 1_000_001 }), ['line 3: medical: must be at most 1000000']],
  ['a count of 1e999', withSecond(B).replace('"medical":1,"pharmacy":2,"encounter":0,"provider":3}\n{"type":"end"', '"medical":1e999,"pharmacy":2,"encounter":0,"provider":3}\n{"type":"end"'), ['line 3: medical: must be a whole number']],
  ['a count that is missing', withSecond(without(B, 'provider')), ['line 3: provider: must be a whole number']],
  ['four counts of zero', withSecond({ ...B, medical: 0, pharmacy: 0, provider: 0 }), ['line 3: member: has no count above 0']],

  // Members
  ['the same member twice', withSecond(A), ['line 3: member: stands on an earlier line too']],
  ['the same member in small letters', withSecond({ ...B, member: 'r00000001' }), ['line 3: member: stands on an earlier line too']],
  ['the same member with spaces around', withSecond({ ...B, member: ' R00000001 ' }), ['line 3: member: stands on an earlier line too']],
  ['a member number of 3 characters', withSecond({ ...B, member: 'R01' }), ['line 3: member: must be 4 to 32 letters, digits or hyphens']],
  ['a member number of 33 characters', withSecond({ ...B, member: 'R'.repeat(33) }), ['line 3: member: must be 4 to 32 letters, digits or hyphens']],
  ['a member number with a dot', withSecond({ ...B, member: `R.${MARKER}` }), ['line 3: member: must be 4 to 32 letters, digits or hyphens']],
  ['a member number that is a number', withSecond({ ...B, member: 10_000_017 }), ['line 3: member: Invalid input: expected string, received number']],
  ['a line of another type', withSecond({ ...B, type: MARKER }), ['line 3: type: Invalid input: expected "member"']],

  // Header
  ['a header of another version', withHeader({ version: 2 }), ['line 1: version: Invalid input: expected 1']],
  ['a header of another type', withHeader({ type: MARKER }), ['line 1: type: must be "manifest" or "roster"']],
  ['a carrier code in small letters', withHeader({ carrier: 'ta' }), ['line 1: carrier: must be 2 to 12 capital letters or digits']],
  ['a submission id with a slash', withHeader({ submission: `../${MARKER}` }), ['line 1: submission: must be 1 to 64 letters, digits, dots, underscores or hyphens']],
  ['no purpose', withHeader({ purpose: ' ' }), ['line 1: purpose: must not be empty']],
  ['a purpose of 501 characters', withHeader({ purpose: MARKER.repeat(40).slice(0, 501) }), ['line 1: purpose: must be at most 500 characters']],
  ['a purpose with NUL', withHeader({ purpose: `${MARKER}\u0000` }), ['line 1: purpose: holds a control or text-direction character']],
  ['a purpose with a text-direction override', withHeader({ purpose: `${MARKER}\u202e` }), ['line 1: purpose: holds a control or text-direction character']],
  ['a purpose with half of a surrogate pair', withHeader({ purpose: 'PURPOSE' }).replace('PURPOSE', `${MARKER}\\ud800`), ['line 1: purpose: holds half of a surrogate pair']],
  ['a purpose not in normal form C', withHeader({ purpose: 'Revisio\u0301n' }), ['line 1: purpose: is not in Unicode normal form C']],
  ['a day that does not exist', withHeader({ period: { from: '2024-02-30', to: '2024-05-31' } }), ['line 1: period.from: must be a calendar date, YYYY-MM-DD']],
  ['a period that ends before it begins', withHeader({ period: { from: '2024-05-31', to: '2024-05-01' } }), ['line 1: period: ends before it begins']],
  ['a disclosedAt without a zone', withHeader({ disclosedAt: '2024-06-15T14:00:00' }), ['line 1: disclosedAt: must be a date and time with a zone (RFC 3339)']],
  ['an element twice', withHeader({ elements: ['name', 'name'] }), ['line 1: elements: names an element twice']],
  ['a correction without a reason', withHeader({ supersedes: 'TA-2024-04' }), ['line 1: correctionReason: is required in a correction']],
  ['a reason without a correction', withHeader({ correctionReason: MARKER }), ['line 1: correctionReason: belongs to a correction only']],

  // End
  ['no end', ndjson(header(), A, B), ['line 4: the end line is missing: the file is cut short']],
  ['two ends', ndjson(header(), A, B, end(2), end(2)), ['line 5: stands after the end']],
  ['a member after the end', ndjson(header(), A, end(1), B), ['line 4: stands after the end']],
  ['an empty line after the end', `${withEnd(end(2))}\n`, ['line 5: stands after the end']],
  ['an end that is short', withEnd({ type: 'end' }), ['line 4: members: must be a whole number', 'line 4: records: is missing']],
  ['an end with wrong sums', withEnd(end(2, { records: { medical: 3, pharmacy: 4, encounter: 0, provider: 5 } })), ['line 4: records.medical: is not the sum of the member lines', 'line 4: records.provider: is not the sum of the member lines']],
  ['an end with a wrong number of members', withEnd(end(2, { members: 3 })), ['line 4: members: is not the number of member lines']],

  // Plan-level files
  ['a plan-level file with member lines', withHeader({ planLevel: ['rebate'] }), ['line 2: a plan-level file has no member lines']],
  ['a plan-level file with the sums of members', ndjson(header({ planLevel: ['rebate'] }), end(0)), ['line 2: records.rebate: must be a whole number', 'line 2: records: field 1 is not part of the format', 'line 2: records: field 2 is not part of the format', 'line 2: records: field 3 is not part of the format', 'line 2: records: field 4 is not part of the format']],
  ['a plan-level file that counts members', ndjson(header({ planLevel: ['rebate'] }), { type: 'end', members: 1, records: { rebate: 7 } }), ['line 2: members: Invalid input: expected 0']],
  ['rebates in a file that is not plan-level', ndjson(header(), { type: 'end', members: 0, records: { rebate: 7 } }), ['line 2: records.medical: must be a whole number', 'line 2: records.pharmacy: must be a whole number', 'line 2: records.encounter: must be a whole number', 'line 2: records.provider: must be a whole number', 'line 2: records: field 1 is not part of the format']],

  // Lines that are no record
  ['an array for a line', withSecond([MARKER]), ['line 3: is not a JSON object']],
  ['null for a line', ndjson(header(), A, null, end(2)), ['line 3: is not a JSON object']],
  ['a number for a line', ndjson(header(), A, 7, end(2)), ['line 3: is not a JSON object']],
  ['a line that is not JSON', `${ndjson(header(), A)}{"member":${MARKER}}\n${ndjson(end(2))}`, ['line 3: is not JSON']],
  ['an empty line', `${ndjson(header(), A)}\n${ndjson(B, end(2))}`, ['line 3: is empty']],
  ['an empty header', `\n${ndjson(A, B, end(2))}`, ['line 1: is empty']],
  ['an array for a header', ndjson([MARKER], A, B, end(2)), ['line 1: is not a JSON object']],
]

const FORBIDDEN_BASES = [
  { legalBasis: '164.514(e)', identifiability: 'identified' },
  { legalBasis: '164.514(e)', identifiability: 'coded' },
  { legalBasis: 'de-identified', identifiability: 'identified' },
  { legalBasis: 'de-identified', identifiability: 'coded' },
]
const BASES = [
  '164.512(d)',
  '164.512(a)',
  '164.506',
  '164.514(e)',
  '164.508',
  'de-identified',
  'impermissible',
  'unknown',
]
const IDENTIFIABILITIES = ['identified', 'limited-data-set', 'coded', 'de-identified']

let database: FreshDatabase
let taken: Taken
let before: Record<string, string[]>
let after: Record<string, string[]>

beforeAll(async () => {
  database = await databaseWithCarriers()
  before = await everything(database)
  const names = FAULTS.map(([, content], at): [string, string] => [`${at}.ndjson`, content])
  const more = FORBIDDEN_BASES.map((pair, at): [string, string] => [`basis-${at}.ndjson`, withHeader(pair)])
  const many = ndjson(header(), ...Array.from({ length: 30 }, () => ({ ...A, [MARKER]: 1 })), end(30))
  taken = await ingestFiles(database, { ...Object.fromEntries([...names, ...more]), 'many.ndjson': many })
  after = await everything(database)
})
afterAll(() => database.remove())

describe('a faulty manifest on the command line', () => {
  test.each(FAULTS.map(([title, , said], at) => ({ title, said, at })))('$title', ({ said, at }) => {
    expect(taken.refused.get(`${at}.ndjson`)).toEqual(said)
  })

  test('is told of by its first 20 faulty lines', () => {
    const said = taken.refused.get('many.ndjson') ?? []
    expect(said).toEqual(
      Array.from({ length: 20 }, (_, at) => `line ${at + 2}: field 7 is not part of the format`),
    )
  })

  test('ends the command with exit code 1 and no receipt', () => {
    expect(taken.code).toBe(1)
    expect(taken.stdout).toBe('')
    expect(taken.refused.size).toBe(FAULTS.length + FORBIDDEN_BASES.length + 1)
  })

  test('leaves every table as it was', () => {
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['membership', 'number_block', 'submission', 'audit']),
    )
    expect(after).toEqual(before)
  })

  test('is repeated nowhere: not in what is said, not in a table', () => {
    expect(taken.stdout + taken.stderr).not.toMatch(/MARKER/i)
    expect(JSON.stringify(after)).not.toMatch(/MARKER/i)
  })
})

describe('legal basis and identifiability', () => {
  test.each(FORBIDDEN_BASES.map((pair, at) => ({ ...pair, at })))(
    '$legalBasis with $identifiability is a fault',
    ({ at }) => {
      expect(taken.refused.get(`basis-${at}.ndjson`)).toEqual([
        'line 1: identifiability: contradicts the legal basis',
      ])
    },
  )

  test('every other pair is taken', async () => {
    const pairs = BASES.flatMap((legalBasis) =>
      IDENTIFIABILITIES.map((identifiability) => ({ legalBasis, identifiability })),
    )
    const allowed = pairs.filter(
      (pair) =>
        !FORBIDDEN_BASES.some(
          (one) => one.legalBasis === pair.legalBasis && one.identifiability === pair.identifiability,
        ),
    )
    expect(allowed).toHaveLength(28)
    const files = allowed.map((pair, at) => [`${at}.ndjson`, manifest(1, { ...pair, submission: `B-${at}` })])
    const { code, receipts, stderr } = await ingestFiles(database, Object.fromEntries(files))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(receipts).toHaveLength(28)
  })
})
