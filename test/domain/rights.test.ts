import { describe, expect, test } from 'vitest'
import { help as helpEn } from '../../client/locales/en/help.ts'
import { rights as rightsEn } from '../../client/locales/en/rights.ts'
import { help as helpEs } from '../../client/locales/es/help.ts'
import { rights as rightsEs } from '../../client/locales/es/rights.ts'
import { LEFT_OUT } from '../../server/domain/left-out.ts'
import { inForce, rightsOn } from '../../server/domain/rights.ts'
import type { CalendarDate } from '../../shared/calendar-date.ts'
import { showRights } from '../../shared/contract/rights.ts'
import { READINGS, RIGHT_FACTS, RIGHT_RULES, RIGHTS } from '../../shared/vocabulary.ts'

const day = (text: string) => text as CalendarDate
const { rights, representatives, limits, systems } = rightsOn(day('2026-11-22'))
const right = (id: string) => rights.find((one) => one.id === id)
const LANGUAGES: [string, Record<string, string>, Record<string, string>][] = [
  ['English', rightsEn, helpEn],
  ['Spanish', rightsEs, helpEs],
]

describe('the numbers of the law', () => {
  // biome-ignore format: one row a right
  test.each([
    ['access', { days: 30, extensionDays: 30 }, '45 CFR 164.524(b)(2)'],
    ['amendment', { days: 60, extensionDays: 30 }, '45 CFR 164.526(b)(2)'],
    ['accounting', { days: 60, extensionDays: 30, years: 6, freeMonths: 12 }, '45 CFR 164.528(c)(1)'],
    ['restriction', {}, '45 CFR 164.522(a)'],
    ['confidential-communications', {}, '45 CFR 164.522(b)'],
    ['complaint', { days: 180, keptYears: 6 }, '45 CFR 160.306(b)(3), 164.530(d)'],
    ['opm-records', { acknowledgeDays: 10, reviewDays: 30, keptYears: 5, suitYears: 2 }, '5 U.S.C. 552a(d)(2)(A); 5 U.S.C. 552a(d)(3)'],
  ])('%s', (id, numbers, clock) => {
    expect(right(id)?.numbers).toEqual(numbers)
    expect(right(id)?.facts.find(({ fact }) => fact === 'clock')?.cites).toBe(clock)
  })

  test('a dated row is in force from its day on, and the one before it until then', () => {
    const rows = [
      { from: null, days: 30 },
      { from: day('2027-03-01'), days: 15 },
      { from: day('2028-01-01'), days: 10 },
    ]
    expect(
      ['2003-04-14', '2027-02-28', '2027-03-01', '2027-12-31', '2028-01-01', '2999-01-01'].map(
        (on) => inForce(rows, day(on)).days,
      ),
    ).toEqual([30, 30, 15, 15, 10, 10])
    expect(() => inForce(rows.slice(1), day('2027-02-28'))).toThrow(RangeError)
  })
})

describe('what is said of each right', () => {
  const CLAUSE = /^(45 CFR 16[04]\.\d{3}|5 U\.S\.C\. 552a|5 CFR 297\.\d{3})/

  test('is all of it, in order, each with its clause', () => {
    expect(rights.map(({ id }) => id)).toEqual(RIGHTS)
    for (const { id, facts } of rights) {
      expect(
        facts.map(({ fact }) => fact),
        id,
      ).toEqual(RIGHT_FACTS)
      for (const { fact, cites } of facts) expect(cites, `${id} ${fact}`).toMatch(CLAUSE)
    }
  })

  test('stands apart from how Daylight reads it; only a choice of the portal has no clause', () => {
    const readings = [...rights, representatives, limits].flatMap((part) => part.readings)
    expect(new Set(readings.map(({ id }) => id))).toEqual(new Set(READINGS))
    const rules = [...representatives.rules, ...limits.rules]
    expect(rules.map(({ id }) => id)).toEqual(RIGHT_RULES)
    for (const { id, cites } of [...readings, ...rules]) if (cites !== null) expect(cites, id).toMatch(CLAUSE)
    expect([...readings, ...rules].filter(({ cites }) => cites === null).map(({ id }) => id)).toEqual([
      'no-verdict',
    ])
  })

  test('counts days by the clause of its own clock', () => {
    for (const id of ['access', 'amendment', 'accounting']) {
      const clause = right(id)?.facts.find(({ fact }) => fact === 'clock')?.cites
      expect(right(id)?.readings.slice(0, 2)).toEqual([
        { id: 'weekend', cites: `${clause}, 160.526` },
        { id: 'no-stop', cites: clause },
      ])
    }
  })

  test('names systems of records with their Federal Register citations, and is what the contract says', () => {
    expect(systems.map(({ number }) => number)).toContain('Central-15')
    for (const { cites } of systems) expect(cites).toMatch(/^\d+ FR \d+(, \d+ FR \d+)*$/)
    expect(showRights.reply.parse(rightsOn(day('2026-11-22')))).toEqual(rightsOn(day('2026-11-22')))
  })
})

describe.each(LANGUAGES)('the words in %s', (_, words, letters) => {
  const named = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

  test('name only numbers that come with the right, and hold none of them themselves', () => {
    for (const { id, numbers, facts } of rights) {
      for (const { fact } of facts) {
        const message = words[`${id}.${fact}`] ?? ''
        expect(Object.keys(numbers), `${id}.${fact}`).toEqual(expect.arrayContaining(named(message)))
      }
      const clock = words[`${id}.clock`] ?? ''
      expect(clock, id).not.toMatch(/\d/)
      expect(named(clock), id).toEqual(
        expect.arrayContaining(Object.keys(numbers).filter((name) => /days$/i.test(name))),
      )
    }
  })

  test('let each letter name the clock of its right', () => {
    for (const id of ['access', 'amendment', 'accounting']) {
      const given = [...Object.keys(right(id)?.numbers ?? {}), 'cites']
      const said = [
        letters['letter.clock'] ?? '',
        ...Object.entries(letters).flatMap(([name, message]) =>
          name.startsWith(`letter.${id}.`) ? [message] : [],
        ),
      ]
      expect(given, id).toEqual(expect.arrayContaining(said.flatMap(named)))
    }
  })

  test('hold the fixed sentence of what may be left out, word for word', () => {
    expect(words['accounting.limits']).toContain(LEFT_OUT[words === rightsEn ? 'en' : 'es'])
  })

  test('speak of what is lawful only to say that Daylight does not', () => {
    const told = Object.entries({ ...words, ...letters }).filter(([, message]) =>
      /lawful|\bi?l[ií]cit|ilegal/i.test(message.replace('lawful permanent residents', '')),
    )
    expect(told.map(([id]) => id)).toEqual(['reading.no-verdict'])
  })
})
