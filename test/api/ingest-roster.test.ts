import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { membershipRecord } from '../../server/db/memberships.ts'
import { KeyRing } from '../../server/keys/key-ring.ts'
import { databaseWithCarriers, ingestFiles } from '../support/carriers.ts'
import { asDatabaseOwner, everything } from '../support/database-owner.ts'
import type { FreshDatabase } from '../support/fresh-database.ts'
import { manifest, ndjson, person, roster, rosterHeader } from '../support/ingest-files.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await databaseWithCarriers()
})
afterAll(() => database.remove())

const E1 = person('R00000001')
const child = (more: object = {}) =>
  person('R00000002', { relationship: 'child', enrollee: 'R00000001', enrolleeType: null, ...more })
const two = (second: object) => roster([E1, { ...second }])
const PSHB = { carrier: 'TB', program: 'PSHB', enrollmentCode: 'TBA' }
const { carrier: _, ...pshb } = PSHB

/** What is wrong with the roster, the file, and what is said of it. */
// biome-ignore format: one row a fault
const FAULTS: [string, string, string[]][] = [
  ['the same member, program and from twice', roster([E1, person('R00000003'), { ...E1, to: '2024-01-01' }]), ['line 4: member: the same member, program and from stand on an earlier line']],
  ['the same key in small letters', two(person('R00000001', { member: 'r00000001' })), ['line 3: member: the same member, program and from stand on an earlier line']],
  ['an enrollee who is nowhere', two(child({ enrollee: 'R99999999' })), ['line 3: enrollee: is neither in this file nor known from an earlier one']],
  ['an FEHB code that ends in 7', two(person('R00000003', { enrollmentCode: 'TA7' })), ['line 3: enrollmentCode: does not fit the program']],
  ['a PSHB code in FEHB', two(person('R00000003', { enrollmentCode: 'TAA' })), ['line 3: enrollmentCode: does not fit the program']],
  ['an FEHB code in PSHB', roster([person('R00000003', { ...pshb, enrollmentCode: 'TB1' })], { carrier: 'TB' }), ['line 2: enrollmentCode: does not fit the program']],
  ['a PSHB code that ends in G', roster([person('R00000003', { ...pshb, enrollmentCode: 'TBG' })], { carrier: 'TB' }), ['line 2: enrollmentCode: does not fit the program']],
  ['a code that is a number', two(person('R00000003', { enrollmentCode: 101 })), ['line 3: enrollmentCode: Invalid input: expected string, received number']],
  ['a to before the from', two(person('R00000003', { to: '2019-12-31' })), ['line 3: to: is before from']],
  ['an enrollee under another’s number', two(person('R00000003', { enrollee: 'R00000001' })), ['line 3: enrollee: must be the own number of an enrollee']],
  ['an enrollee of no type', two(person('R00000003', { enrolleeType: null })), ['line 3: enrolleeType: is required for an enrollee']],
  ['a dependent with a type', two(child({ enrolleeType: 'annuitant' })), ['line 3: enrolleeType: must be null for a dependent']],
  ['a dependent of oneself', two(child({ enrollee: 'R00000002' })), ['line 3: enrollee: must be the number of the enrollee, not of the dependent']],
  ['an unknown field', two(person('R00000003', { ssn: '078-05-1120' })), ['line 3: field 13 is not part of the format']],
  ['a name with a tab', two(person('R00000003', { familyName: 'A\tB' })), ['line 3: familyName: holds a control or text-direction character']],
  ['a birth date that does not exist', two(person('R00000003', { birthDate: '1971-02-29' })), ['line 3: birthDate: must be a calendar date, YYYY-MM-DD']],
  ['a carrier the portal does not know', roster([E1], { carrier: 'NOPE' }), ['line 1: carrier: is not a carrier of this portal']],
  ['an asOf in the future', roster([E1], { asOf: '2999-01-01' }), ['line 1: asOf: is in the future']],
  ['no end', ndjson(rosterHeader(), E1), ['line 3: the end line is missing: the file is cut short']],
  ['two ends', ndjson(rosterHeader(), E1, { type: 'end', persons: 1 }, { type: 'end', persons: 1 }), ['line 4: stands after the end']],
  ['an end with the wrong number', ndjson(rosterHeader(), E1, { type: 'end', persons: 2 }), ['line 3: persons: is not the number of person lines']],
  ['a member line of a manifest', two({ type: 'member', member: 'R00000009' }), ['line 3: type: Invalid input: expected "person"']],
]

describe('a faulty roster', () => {
  let said: Map<string, string[]>
  test('stores nothing, ends the command with 1 and is repeated nowhere', async () => {
    const before = await everything(database)
    const files = FAULTS.map(([, content], at) => [`${at}`, content])
    const taken = await ingestFiles(database, Object.fromEntries(files))
    said = taken.refused
    expect({ code: taken.code, stdout: taken.stdout, refused: said.size }).toEqual({
      code: 1,
      stdout: '',
      refused: FAULTS.length,
    })
    expect(taken.stderr).not.toMatch(/078-05|Sample|R0000000/)
    expect(await everything(database)).toEqual(before)
  })

  test.each(FAULTS.map(([title, , expected], at) => ({ title, expected, at })))(
    '$title',
    ({ expected, at }) => {
      expect(said.get(`${at}`)?.slice(0, 1)).toEqual(expected)
    },
  )
})

const coverages = () =>
  asDatabaseOwner(database, async ({ rows }) => {
    const found = await rows<{ record: string; code: string; to: string | null; from: string }>(
      `select r.record, c.enrollment_code as code, c.covered_from::text as from, c.covered_to::text as to
       from coverage c join membership_record r using (membership_id)`,
    )
    const keys = new KeyRing(join(database.folder, 'keys.json'))
    const opened = found.map(async ({ record, code, from, to }) => {
      const { member, givenName } = await keys.openJson('membership', record, membershipRecord)
      return `${member} ${givenName} ${code} ${from} ${to}`
    })
    return (await Promise.all(opened)).sort()
  })

describe('rosters one after another', () => {
  const named = (number: string, givenName: string, more: object = {}) =>
    person(number, { givenName, ...more })

  test('a later one replaces, an older one overrides nothing, whoever is not named is left alone', async () => {
    const may = roster([named('R00000001', 'May'), named('R00000002', 'Left')], { asOf: '2024-05-01' })
    const june = roster(
      [
        named('R00000001', 'June', { to: '2024-05-31', enrollmentCode: 'TA2' }),
        named('R00000001', 'June', { from: '2024-06-01' }),
      ],
      { asOf: '2024-06-01' },
    )
    const april = roster(
      [
        named('R00000001', 'April'),
        named('R00000001', 'April', { from: '2010-01-01', to: '2012-01-01' }),
        named('R00000004', 'New'),
      ],
      { asOf: '2024-04-01' },
    )
    const { code, receipts, stderr } = await ingestFiles(database, { may, june, april })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(receipts[1] ?? '')).toMatchObject({ carrier: 'TA', roster: '2024-06-01', persons: 2 })
    expect(await coverages()).toEqual([
      'R00000001 June TA1 2010-01-01 2012-01-01',
      'R00000001 June TA1 2024-06-01 null',
      'R00000001 June TA2 2020-01-01 2024-05-31',
      'R00000002 Left TA1 2020-01-01 null',
      'R00000004 New TA1 2020-01-01 null',
    ])
    const stored = await everything(database)
    const again = await ingestFiles(database, { april, june, may })
    expect(again.receipts).toEqual([receipts[2], receipts[1], receipts[0]])
    expect(await everything(database)).toEqual(stored)
  })

  test('an enrollee known from an earlier one need not be named again', async () => {
    const { code } = await ingestFiles(database, {
      child: roster([child({ member: 'R00000005' })], { asOf: '2024-06-02' }),
    })
    expect(code).toBe(0)
  })
})

describe('a member number no roster knows', () => {
  const memberships = () =>
    asDatabaseOwner(database, ({ rows }) =>
      rows<{ id: string; known: boolean; waiting: boolean; files: number }>(
        `select m.id::text, r.membership_id is not null as known, m.number_block is not null as waiting,
           (select count(*)::int from disclosure_member d where d.membership_id = m.id) as files
         from membership m left join membership_record r on r.membership_id = m.id
         where exists (select from disclosure_member d where d.membership_id = m.id) order by m.id`,
      ),
    )

  test('is kept, and joined to the person when the roster catches up', async () => {
    const files = { a: manifest(2, { submission: 'A' }, 71), b: manifest(2, { submission: 'B' }, 71) }
    expect((await ingestFiles(database, files)).code).toBe(0)
    const waiting = await memberships()
    expect(waiting.map(({ known, files: in2 }) => ({ known, in2 }))).toEqual([
      { known: false, in2: 2 },
      { known: false, in2: 2 },
    ])

    const catching = roster([person('R00000071'), person(' r00000072 ', { enrollee: 'R00000072' })], {
      asOf: '2024-06-03',
    })
    expect((await ingestFiles(database, { catching, c: manifest(1, { submission: 'C' }, 72) })).code).toBe(0)
    const joined = await memberships()
    expect(joined.map(({ id, known, files: count }) => ({ id, known, count }))).toEqual([
      { id: waiting[0]?.id, known: true, count: 2 },
      { id: waiting[1]?.id, known: true, count: 3 },
    ])
  })

  test('of another carrier is another person', async () => {
    expect((await ingestFiles(database, { tb: manifest(1, { carrier: 'TB' }, 71) })).code).toBe(0)
    expect((await memberships()).map(({ known, files }) => ({ known, files }))).toEqual([
      { known: true, files: 2 },
      { known: true, files: 3 },
      { known: false, files: 1 },
    ])
  })
})
