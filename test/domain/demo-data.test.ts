import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DemoData, type DemoFile, demoData, writeDemoData } from '../../server/dev/demo-data.ts'
import { type CalendarDate, calendarDate } from '../../shared/calendar-date.ts'
import {
  LIMITS,
  type ManifestHeader,
  type MemberLine,
  manifestEnd,
  manifestHeader,
  memberLine,
  type PersonLine,
  personLine,
  planLevelEnd,
  type RosterHeader,
  rosterEnd,
  rosterHeader,
} from '../../shared/manifest.ts'
import { CATEGORIES, ENROLLEE_TYPES, RELATIONSHIPS } from '../../shared/vocabulary.ts'

const on = (text: string) => calendarDate.parse(text)

const WORLDS = [
  { seed: 1, day: on('2025-03-01') },
  { seed: 7, day: on('2025-03-31') },
  { seed: 1, day: on('2026-02-28') },
  { seed: 1, day: on('2026-06-30') },
  { seed: 42, day: on('2026-11-22') },
  { seed: 3, day: on('2028-02-29') },
  { seed: 1, day: on('2030-12-31') },
]

type Manifest = { file: DemoFile; header: ManifestHeader; lines: MemberLine[] }
type Roster = { file: DemoFile; header: RosterHeader; persons: PersonLine[] }
type World = { day: CalendarDate; data: DemoData; manifests: Manifest[]; rosters: Roster[] }

/** Reads every line as the portal would: a line that does not parse fails here. */
function read({ seed, day }: { seed: number; day: CalendarDate }): World {
  const data = demoData({ seed, day })
  const world: World = { day, data, manifests: [], rosters: [] }
  for (const file of data.files) {
    const [first, ...rest] = [...file.lines()].map((line) => {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(LIMITS.lineBytes)
      expect(line).not.toContain('\n')
      return JSON.parse(line)
    })
    const end = rest.pop()
    if (first.type === 'roster') {
      const persons = rest.map((line) => personLine.parse(line))
      expect(rosterEnd.parse(end).persons).toBe(persons.length)
      world.rosters.push({ file, header: rosterHeader.parse(first), persons })
      continue
    }
    const header = manifestHeader.parse(first)
    const lines = rest.map((line) => memberLine.parse(line))
    if (header.planLevel) {
      expect(lines).toEqual([])
      expect(planLevelEnd.parse(end).records.rebate).toBeGreaterThan(0)
    } else {
      const sums = Object.fromEntries(
        CATEGORIES.map((category) => [category, lines.reduce((sum, line) => sum + line[category], 0)]),
      )
      expect(manifestEnd.parse(end)).toEqual({ type: 'end', members: lines.length, records: sums })
    }
    world.manifests.push({ file, header, lines })
  }
  return world
}

const monthly = ({ manifests }: World, carrier: string, program: string) =>
  manifests.filter(
    ({ header }) =>
      header.carrier === carrier &&
      header.program === program &&
      header.frequency === 'monthly' &&
      header.disclosedBy.role === 'carrier' &&
      header.supersedes === null,
  )

const spansOf = ({ rosters }: World, carrier: string, member: string) =>
  rosters
    .filter(({ header }) => header.carrier === carrier)
    .at(-1)
    ?.persons.filter((person) => person.member === member) ?? []

const filesWith = ({ manifests }: World, carrier: string, member: string) =>
  manifests.filter(
    ({ header, lines }) => header.carrier === carrier && lines.some((line) => line.member === member),
  )

const person = ({ data }: World, id: string) => {
  const found = data.people.find((one) => one.id === id)
  if (!found) throw new Error(`nobody is called ${id}`)
  return found
}

const only = <T>(items: readonly T[]): T => {
  const [item, ...rest] = items
  if (item === undefined || rest.length > 0) throw new Error(`expected one, found ${items.length}`)
  return item
}

const birthday = (birthDate: string, years: number) =>
  `${Number(birthDate.slice(0, 4)) + years}${birthDate.slice(4)}`

describe.each(WORLDS)('demo data of seed $seed on $day', (options) => {
  const world = read(options)
  const { data, day, manifests, rosters } = world

  test('has a handy size', () => {
    const members = manifests.reduce((sum, { lines }) => sum + lines.length, 0)
    expect(members).toBeGreaterThan(1_000)
    expect(members).toBeLessThan(15_000)
    const people = new Set(
      rosters.flatMap(({ header, persons }) => persons.map((one) => header.carrier + one.member)),
    )
    expect(people.size).toBeGreaterThanOrEqual(290)
    expect(people.size).toBeLessThan(330)
  })

  test('names files, submissions and instants once, in the order of receipt, none after the day', () => {
    const names = data.files.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const instants = data.files.map(({ receivedAt }) => receivedAt)
    expect(new Set(instants).size).toBe(instants.length)
    expect(instants).toEqual(instants.toSorted())
    expect(instants.every((at) => at < day)).toBe(true)
    const ids = manifests.map(({ header }) => `${header.carrier} ${header.submission}`)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { file, header } of manifests) {
      expect(header.disclosedAt < file.receivedAt, header.submission).toBe(true)
      expect(header.period.to < header.disclosedAt, header.submission).toBe(true)
      expect(header.recipient).toBe('opm')
    }
  })

  test('names nobody twice in a file, and only people covered in its period', () => {
    for (const { header, lines } of manifests) {
      expect(new Set(lines.map(({ member }) => member)).size).toBe(lines.length)
      for (const { member } of lines) {
        const covered = rosters.some(
          (roster) =>
            roster.header.carrier === header.carrier &&
            roster.persons.some(
              (one) =>
                one.member === member &&
                one.program === header.program &&
                one.from <= header.period.to &&
                (one.to === null || one.to >= header.period.from),
            ),
        )
        expect(covered, `${header.submission} ${member}`).toBe(true)
      }
    }
  })

  test('has rosters that hold together', () => {
    for (const { header, persons } of rosters) {
      const keys = persons.map((one) => `${one.member} ${one.program} ${one.from}`)
      expect(new Set(keys).size).toBe(keys.length)
      const enrollees = new Set(
        persons.filter((one) => one.relationship === 'enrollee').map((one) => one.member),
      )
      for (const one of persons) {
        expect(enrollees.has(one.enrollee), one.member).toBe(true)
        expect(one.from <= header.asOf).toBe(true)
        expect(one.to === null || one.to <= header.asOf).toBe(true)
        expect(one.birthDate <= one.from, one.member).toBe(true)
      }
    }
    for (const carrier of data.carriers) {
      const days = rosters
        .filter(({ header }) => header.carrier === carrier.code)
        .map(({ header }) => header.asOf)
      expect(days.length).toBeGreaterThanOrEqual(2)
      expect(days).toEqual(days.toSorted())
      expect(days.at(-1)?.slice(0, 7)).toBe(
        new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 2, 1)).toISOString().slice(0, 7),
      )
    }
  })

  test('has families of every kind', () => {
    const persons = rosters.flatMap((roster) => roster.persons)
    expect(new Set(persons.map((one) => one.relationship))).toEqual(new Set(RELATIONSHIPS))
    expect(new Set(persons.flatMap((one) => one.enrolleeType ?? []))).toEqual(new Set(ENROLLEE_TYPES))
    const codes = persons.map((one) => one.enrollmentCode.slice(-1)).join('')
    // Self only, self plus one, self and family, in either program.
    for (const kind of [/[14]/, /[36]/, /[25]/, /[AD]/, /[CF]/, /[BE]/]) expect(codes).toMatch(kind)
    const children = persons.filter((one) => one.relationship === 'child')
    expect(children.some((one) => birthday(one.birthDate, 18) > day)).toBe(true)
    expect(children.some((one) => birthday(one.birthDate, 18) <= day)).toBe(true)
  })

  test('says on the sign-in list only what is on a roster', () => {
    expect(data.people).toHaveLength(18)
    expect(new Set(data.people.map(({ id }) => id)).size).toBe(18)
    for (const one of data.people) {
      expect(one.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(one.name).toBe(`${one.givenName} ${one.familyName}`)
      for (const { carrier, member } of one.memberships) {
        const { givenName, familyName, birthDate } = one
        expect(spansOf(world, carrier, member)).toContainEqual(
          expect.objectContaining({ givenName, familyName, birthDate }),
        )
        const plan = data.carriers.find(({ code }) => code === carrier)?.name ?? 'no plan'
        expect(one.says.en).toContain(`${member} at ${plan}`)
        expect(one.says.es).toContain(`${member} de ${plan}`)
      }
    }
    expect(only(data.people.filter(({ memberships }) => memberships.length === 0)).id).toBe('victor-nemo')
  })

  test('has a child about to come of age and one who just did', () => {
    const finn = only(spansOf(world, 'EX', 'R10000032'))
    const tyler = only(spansOf(world, 'EM', 'M-200071-02'))
    const daysFrom18 = (one: PersonLine) =>
      (Date.parse(day) - Date.parse(birthday(one.birthDate, 18))) / 86_400_000
    expect(finn.enrollee).toBe(person(world, 'grace-oconnor').memberships[0]?.member)
    expect(daysFrom18(finn)).toBeLessThan(0)
    expect(daysFrom18(finn)).toBeGreaterThan(-25)
    expect(daysFrom18(tyler)).toBeGreaterThan(0)
    expect(daysFrom18(tyler)).toBeLessThan(25)
    const nora = only(spansOf(world, 'EX', 'R10000033'))
    expect(birthday(nora.birthDate, 10) > day).toBe(true)
  })

  test('has twins, one pair with one initial', () => {
    const latest = rosters.filter(({ header }) => header.carrier === 'EP').at(-1)?.persons ?? []
    const twins = latest.filter((one) =>
      latest.some(
        (other) =>
          other.member !== one.member &&
          other.birthDate === one.birthDate &&
          other.familyName === one.familyName,
      ),
    )
    const names = twins.map(({ givenName }) => givenName)
    expect(names).toEqual(expect.arrayContaining(['Elena', 'Elisa', 'Noah', 'Mila']))
  })

  test('has a mover from FEHB to PSHB and one who changed carrier', () => {
    const mover = spansOf(world, 'EM', 'M-200041-01')
    expect(mover.map(({ program, from, to }) => ({ program, from, to }))).toEqual([
      { program: 'FEHB', from: '2013-01-01', to: '2024-12-31' },
      { program: 'PSHB', from: '2025-01-01', to: null },
    ])
    const programs = filesWith(world, 'EM', 'M-200041-01').map(({ header }) => header.program)
    expect(new Set(programs)).toEqual(new Set(['FEHB', 'PSHB']))

    const [before, after] = person(world, 'linda-park-hughes').memberships
    expect([before?.carrier, after?.carrier]).toEqual(['EX', 'EP'])
    expect(only(spansOf(world, 'EX', before?.member ?? '')).to).toBe('2024-12-31')
    expect(only(spansOf(world, 'EP', after?.member ?? '')).from).toBe('2025-01-01')
    expect(filesWith(world, 'EX', before?.member ?? '').length).toBeGreaterThan(0)
    expect(filesWith(world, 'EP', after?.member ?? '').length).toBeGreaterThan(0)
  })

  test('has one monthly file a month, but for the one never received', () => {
    const months = (carrier: string, program: string) =>
      monthly(world, carrier, program)
        .map(({ header }) => header.period.from.slice(0, 7))
        .toSorted()
    const due = (first: string, last: string) => {
      const all = [first]
      for (let at = new Date(`${first}-01`); (all.at(-1) ?? '') < last; ) {
        at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))
        all.push(at.toISOString().slice(0, 7))
      }
      return all
    }
    const newest = months('EX', 'FEHB').at(-1) ?? ''
    expect(months('EX', 'FEHB')).toEqual(due('2024-06', newest).filter((month) => month !== '2024-10'))
    expect(months('EM', 'FEHB')).toEqual(due('2024-07', months('EM', 'FEHB').at(-1) ?? ''))
    expect(months('EM', 'PSHB')).toEqual(due('2025-01', months('EM', 'PSHB').at(-1) ?? ''))
    expect(months('EP', 'PSHB')).toEqual(due('2025-01', months('EP', 'PSHB').at(-1) ?? ''))
    // The newest is the month before the day, or the one before that when its file is not due yet.
    const age = (Date.parse(day) - Date.parse(`${newest}-01`)) / 86_400_000
    expect(age).toBeLessThan(82)
  })

  test('has one late file', () => {
    const late = monthly(world, 'EX', 'FEHB').filter(
      ({ file, header }) => Date.parse(file.receivedAt) - Date.parse(header.period.to) > 46 * 86_400_000,
    )
    expect(only(late).header.submission).toBe('EX-2024-08')
  })

  test('has one correction that drops one person and changes nothing else', () => {
    const correction = only(manifests.filter(({ header }) => header.supersedes !== null))
    const corrected = only(
      manifests.filter(({ header }) => header.submission === correction.header.supersedes),
    )
    expect(correction.header.correctionReason).toMatch(/in error/)
    expect(correction.header.disclosedAt).toBe(corrected.header.disclosedAt)
    const [harold] = person(world, 'harold-osei').memberships
    expect(corrected.lines.some(({ member }) => member === harold?.member)).toBe(true)
    expect(correction.lines).toEqual(corrected.lines.filter(({ member }) => member !== harold?.member))
    expect(correction.lines.length).toBe(corrected.lines.length - 1)
  })

  test('has a pharmacy benefit manager, which counts prescriptions only', () => {
    const files = manifests.filter(({ header }) => header.disclosedBy.role === 'business-associate')
    expect(files.length).toBeGreaterThanOrEqual(5)
    for (const { file, header, lines } of files) {
      expect(header.disclosedBy.name).toBe('Example Pharmacy Benefits LLC')
      expect(file.name).toMatch(/\.ndjson\.gz$/)
      expect(lines.length).toBeGreaterThan(0)
      expect(lines.every((line) => line.medical + line.encounter + line.provider === 0)).toBe(true)
      expect(lines.some(({ member }) => member === 'R10000046')).toBe(true)
    }
  })

  test.each([
    ['164.514(e)', 'limited-data-set'],
    ['de-identified', 'de-identified'],
    ['unknown', 'identified'],
    ['impermissible', 'identified'],
    ['164.506', 'identified'],
  ])('has one file on the basis %s', (basis, identifiability) => {
    const file = only(manifests.filter(({ header }) => header.legalBasis === basis && !header.planLevel))
    expect(file.header.identifiability).toBe(identifiability)
    expect(file.header.frequency).toBe('once')
    expect(file.lines.length).toBeGreaterThan(0)
  })

  test('has a quarterly rebate file', () => {
    const rebates = manifests.filter(({ header }) => header.planLevel)
    expect(rebates.length).toBeGreaterThanOrEqual(2)
    expect(rebates.every(({ header }) => header.frequency === 'quarterly')).toBe(true)
  })

  test('has the recipient state a retention now and then, never before it did', () => {
    const stated = manifests.filter(({ header }) => header.statements.retention !== null)
    expect(stated.length).toBeGreaterThan(0)
    expect(stated.length).toBeLessThan(manifests.length / 2)
    for (const { header } of stated) {
      expect((header.statements.retention?.statedOn ?? '') < header.disclosedAt).toBe(true)
    }
  })

  test('has people in no file and a number that rosters learn of later', () => {
    expect(filesWith(world, 'EM', 'M-200060-01')).toEqual([])
    expect(only(spansOf(world, 'EM', 'M-200060-01')).to).toBeNull()
    const first = filesWith(world, 'EX', 'R10000900')[0]?.file.receivedAt ?? ''
    const known = rosters.find(({ persons }) => persons.some(({ member }) => member === 'R10000900'))
    expect(first).not.toBe('')
    expect(first < (known?.file.receivedAt ?? '')).toBe(true)
  })

  test('has a long history, a former spouse, a survivor, a former child and a name with accents', () => {
    const [ada] = person(world, 'ada-example').memberships
    const inFiles = filesWith(world, 'EX', ada?.member ?? '').map(({ header }) => header.submission)
    expect(inFiles).toEqual(
      expect.arrayContaining(monthly(world, 'EX', 'FEHB').map(({ header }) => header.submission)),
    )
    const susan = spansOf(world, 'EX', 'R10000058')
    expect(susan.map((span) => span.enrolleeType ?? span.relationship)).toEqual(['spouse', 'former-spouse'])
    const dorothy = spansOf(world, 'EM', 'M-200055-02')
    expect(dorothy.map((span) => span.enrolleeType ?? span.relationship)).toEqual([
      'spouse',
      'survivor-annuitant',
    ])
    const [asChild, onHerOwn] = person(world, 'hannah-lindqvist').memberships
    expect(only(spansOf(world, 'EX', asChild?.member ?? '')).to).toBe('2024-10-13')
    expect(only(spansOf(world, 'EX', onHerOwn?.member ?? '')).enrolleeType).toBe('tcc')
    expect(person(world, 'jose-nunez-ortega').name).toBe('José Núñez-Ortega')
    const names = rosters.flatMap(({ persons }) => persons.map(({ familyName }) => familyName))
    for (const kind of [/-/, /'/, / Jr\.$/, /[^\p{ASCII}]/u, / /]) {
      expect(
        names.some((name) => kind.test(name)),
        String(kind),
      ).toBe(true)
    }
  })

  test('counts vary: every category is sometimes zero and sometimes not', () => {
    const lines = manifests.flatMap((manifest) => manifest.lines)
    for (const category of CATEGORIES) {
      expect(lines.some((line) => line[category] === 0)).toBe(true)
      expect(lines.some((line) => line[category] > 0)).toBe(true)
      expect(lines.every((line) => line[category] < 20)).toBe(true)
    }
  })
})

describe('demo data', () => {
  const bytes = (data: DemoData) =>
    JSON.stringify({ ...data, files: data.files.map((file) => [file, ...file.lines()]) })
  const options = { seed: 5, day: on('2026-06-30') }

  test('is the same for the same seed and day, and another for another seed', () => {
    expect(bytes(demoData(options))).toBe(bytes(demoData(options)))
    expect(bytes(demoData({ ...options, seed: 6 }))).not.toBe(bytes(demoData(options)))
  })

  test('parses, adds up and stays small on any day with any seed', () => {
    const day = fc
      .date({ min: new Date('2025-03-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((at) => on(at.toISOString().slice(0, 10)))
    fc.assert(
      fc.property(fc.record({ seed: fc.nat(), day }), (any) => {
        const { manifests } = read(any)
        expect(manifests.reduce((sum, { lines }) => sum + lines.length, 0)).toBeLessThan(15_000)
      }),
      { numRuns: 12 },
    )
  })

  test('is about plainly made-up plans', () => {
    const { carriers } = demoData(options)
    expect(carriers.map(({ programs }) => programs)).toEqual([['FEHB'], ['PSHB'], ['FEHB', 'PSHB']])
    for (const carrier of carriers) {
      expect(carrier.name).toMatch(/^Example /)
      expect(carrier.privacyContact.phone).toMatch(/^202-555-01\d\d$/)
    }
  })

  test('runs from March 2025 through 2030 only', () => {
    expect(() => demoData({ seed: 1, day: on('2025-02-28') })).toThrow(RangeError)
    expect(() => demoData({ seed: 1, day: on('2031-01-01') })).toThrow(RangeError)
  })

  test('is written as the files a carrier sends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daylight-demo-'))
    try {
      const data = demoData({ seed: 1, day: on('2025-03-01') })
      const paths = await writeDemoData(data, folder)
      expect(paths).toEqual(data.files.map(({ name }) => join(folder, name)))
      for (const [at, path] of paths.entries()) {
        const raw = await readFile(path)
        const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8')
        expect(text).toBe([...(data.files[at]?.lines() ?? [])].map((line) => `${line}\n`).join(''))
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
