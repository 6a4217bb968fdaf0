import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CarrierFacts } from '../../server/domain/accounting.ts'
import {
  type AccountingSummary,
  accountingDocument,
  type CarrierAccounting,
} from '../../shared/contract/accountings.ts'
import { ACCOUNTING_FORMS, CATEGORIES, LOCALES } from '../../shared/vocabulary.ts'
import { anyDisclosures } from './any-disclosures.ts'
import { accountingOf, day, documentOf, recorded } from './recorded-disclosure.ts'

const NEVER_VARIED = {
  en: 'Federal law sometimes requires a plan to leave out certain disclosures for a limited time.',
  es: 'La ley federal exige a veces que un plan omita ciertas divulgaciones durante un tiempo limitado.',
}
const plan = (code: string) => ({
  code,
  name: `Plan ${code}`,
  timeZone: 'America/Chicago',
  privacyContact: { title: null, phone: null, address: null },
})

describe('one document over several carriers (ACC-08)', () => {
  const entries = [
    recorded(),
    recorded({
      id: '2-2',
      carrier: { code: 'ZZ', name: 'Plan ZZ' },
      membership: { id: '2', lastFour: '0099' },
    }),
  ]
  const other: Partial<CarrierFacts> = {
    carrier: plan('ZZ'),
    memberships: [{ id: '2', lastFour: '0099' }],
    coverage: [
      { program: 'PSHB', from: day('2025-01-01'), to: null },
      { program: 'FEHB', from: day('2012-01-01'), to: day('2024-12-31') },
      { program: 'FEHB', from: day('2018-01-01'), to: day('2019-12-31') },
    ],
    requestedOn: day('2026-11-21'),
    window: { from: day('2020-11-21'), to: day('2026-11-21') },
    record: { since: null, completeSince: null },
  }

  test('each has its own lines, totals, window, numbers, coverage and sentences, in the order given', () => {
    const { accountings } = documentOf({ entries }, [other, {}])
    expect(
      accountings.map(({ carrier, memberNumbersEndIn, requestedOn, window, body, totals }) => ({
        code: carrier.code,
        memberNumbersEndIn,
        requestedOn,
        window,
        endings: [...new Set(body.map(({ memberNumberEndsIn }) => memberNumberEndsIn))],
        disclosures: totals.disclosures,
      })),
    ).toEqual([
      {
        code: 'ZZ',
        memberNumbersEndIn: ['0099'],
        requestedOn: '2026-11-21',
        window: { from: '2020-11-21', to: '2026-11-21' },
        endings: ['0099'],
        disclosures: 1,
      },
      {
        code: 'EX',
        memberNumbersEndIn: ['0017'],
        requestedOn: '2026-11-22',
        window: { from: '2020-11-22', to: '2026-11-22' },
        endings: ['0017'],
        disclosures: 1,
      },
    ])
    expect(accountings[0]?.coverage).toEqual([
      { program: 'FEHB', from: '2012-01-01', to: '2024-12-31' },
      { program: 'FEHB', from: '2018-01-01', to: '2019-12-31' },
      { program: 'PSHB', from: '2025-01-01', to: null },
    ])
    expect(accountings[0]?.sentences.completeness).toMatch(
      /^Plan ZZ has recorded nothing in Daylight so far\./,
    )
    expect(accountings[1]?.sentences.completeness).toMatch(
      /^This is what Example Federal Health Plan recorded/,
    )
    expect(accountings[0]?.sentences.complaint).toContain('complain to Plan ZZ')
  })

  test('one carrier is an array of one, and what it says does not depend on who stands beside it', () => {
    expect(documentOf({ entries }, [other, {}]).accountings[1]).toEqual(accountingOf({ entries }))
  })

  test('an empty one stands beside one that is not', () => {
    const { accountings } = documentOf({ entries: [recorded()] }, [other, {}])
    expect(accountings.map(({ sentences }) => sentences.empty)).toEqual([
      'No accountable disclosures in this period.',
      null,
    ])
  })

  test('nothing of a membership that is not named, even of the same carrier (ACC-09)', () => {
    const daughter = recorded({ id: '1-7', membership: { id: '7', lastFour: '0019' } })
    expect(accountingOf({ entries: [daughter] })).toMatchObject({ body: [], voluntary: [], corrected: [] })
    expect(accountingOf({ entries: [recorded(), daughter] })).toEqual(accountingOf({ entries: [recorded()] }))
  })
})

describe('what it says of itself', () => {
  test.each([
    ['itemised', 'en', 'Each disclosure is listed by itself (45 CFR 164.528(b)(2)).'],
    ['itemised', 'es', 'Cada divulgación figura por separado (45 CFR 164.528(b)(2)).'],
    [
      'summary',
      'en',
      /^Repeated disclosures to the same recipient, .*\(45 CFR 164\.528\(b\)\(3\)\)\. All others/,
    ],
    [
      'summary',
      'es',
      /^Las divulgaciones repetidas al mismo destinatario, .*\(45 CFR 164\.528\(b\)\(3\)\)\. Todas/,
    ],
  ] as const)('the form %s in %s', (form, locale, words) => {
    const document = documentOf({ form, locale })
    expect(document.form).toBe(form)
    expect(document.sentences.form).toMatch(words)
  })

  test('that it is free and uses up nothing (ACC-31, ACC-34), and that the person made it', () => {
    const { origin, sentences } = documentOf()
    expect(origin).toBe('self-service')
    expect(sentences.free).toBe(
      'You made this accounting yourself in Daylight. It is free. It does not use up the first accounting in any 12 months, which each plan must give you free of charge when you ask for it (45 CFR 164.528(c)(2)).',
    )
  })

  test('what kind of document it is, and nothing of the facts it was made from', () => {
    expect(Object.keys(documentOf()).toSorted()).toEqual(Object.keys(accountingDocument.shape).toSorted())
    expect(documentOf()).toMatchObject({ type: 'daylight-accounting-of-disclosures', version: 1 })
  })
})

describe('for any entries, window, form and language', () => {
  const days = fc.date({ min: new Date('2022-06-01'), max: new Date('2026-06-01'), noInvalidDate: true })
  const windows = fc
    .tuple(days, days)
    .map((pair) => pair.map((date) => day(date.toISOString().slice(0, 10))).sort())
    .map(([from = day('2023-01-01'), to = from]) => ({ from, to }))
  /** Some of the twelve memberships there are. */
  const own = fc
    .subarray(
      Array.from({ length: 12 }, (_, at) => at + 1),
      { minLength: 1 },
    )
    .map((ids) => ids.map((id) => ({ id: String(id), lastFour: String(id).padStart(4, '0') })))
  const facts = [anyDisclosures, windows, own, fc.constantFrom(...LOCALES)] as const
  const form = fc.constantFrom(...ACCOUNTING_FORMS)

  const within = (
    entries: typeof anyDisclosures extends fc.Arbitrary<infer T> ? T : never,
    window: { from: string; to: string },
    memberships: readonly { id: string }[],
  ) =>
    entries.filter(
      ({ carrier, disclosedOn, membership }) =>
        carrier.code === 'EX' &&
        disclosedOn >= window.from &&
        disclosedOn <= window.to &&
        memberships.some(({ id }) => id === membership.id),
    )

  test('nothing outside the window, of another carrier or of somebody else; nothing is lost', () => {
    fc.assert(
      fc.property(...facts, form, (entries, window, memberships, locale, asked) => {
        const found = accountingOf({ entries, locale, form: asked }, { window, memberships })
        const mine = within(entries, window, memberships)
        const shown = new Set(mine.map(({ submission }) => submission))
        const endings = new Set(memberships.map(({ lastFour }) => lastFour))
        const lines = [...found.body, ...found.voluntary, ...found.summaries.map(({ first }) => first)]
        for (const line of lines) {
          expect(line.disclosedOn >= window.from && line.disclosedOn <= window.to).toBe(true)
          expect(shown.has(line.submission)).toBe(true)
          expect(endings.has(line.memberNumberEndsIn)).toBe(true)
        }
        for (const { first, last } of found.summaries) {
          expect(first.disclosedOn <= last.disclosedOn && last.disclosedOn <= window.to).toBe(true)
        }
        expect(found.corrected.length).toBe(mine.filter(({ correctedBy }) => correctedBy).length)
        const expected = mine
          .filter(({ correctedBy }) => !correctedBy)
          .flatMap(({ records }) => CATEGORIES.filter((category) => records[category] > 0))
        const summedUp = found.summaries.reduce((sum, { disclosures }) => sum + disclosures, 0)
        expect(found.body.length + found.voluntary.length + summedUp).toBe(expected.length)
      }),
    )
  })

  test('itemised and summary agree: totals, each group’s number and records, annex and corrections', () => {
    fc.assert(
      fc.property(...facts, (entries, window, memberships, locale) => {
        const of = (asked: 'itemised' | 'summary') =>
          accountingOf({ entries, locale, form: asked }, { window, memberships })
        const [itemised, summary] = [of('itemised'), of('summary')]
        expect(itemised.summaries).toEqual([])
        const same = ({ body: _, summaries: __, ...rest }: CarrierAccounting) => rest
        expect(same(summary)).toEqual(same(itemised))

        const key = (line: AccountingSummary['first']) =>
          [line.recipient.name, line.purpose, line.legalBasis, line.category].join('|')
        for (const group of summary.summaries) {
          const lines = itemised.body.filter((line) => key(line) === key(group.first))
          expect(group.disclosures).toBe(lines.length)
          expect(group.files).toBeGreaterThan(1)
          expect(group.records).toBe(lines.reduce((sum, { records }) => sum + records, 0))
          expect(group.first).toEqual(lines.at(-1))
          expect(group.last.disclosedOn).toBe(lines[0]?.disclosedOn)
          expect(group.frequencies.reduce((sum, { disclosures }) => sum + disclosures, 0)).toBe(lines.length)
          expect(group.first.legalBasis).toMatch(/^164\.512/)
        }
        const groups = summary.summaries.map(({ first }) => key(first))
        expect(new Set(groups).size).toBe(groups.length)
        expect(summary.body).toEqual(itemised.body.filter((line) => !groups.includes(key(line))))
      }),
    )
  })

  test('the totals agree with the lines, the order is stable, and the contract takes it', () => {
    fc.assert(
      fc.property(...facts, form, (entries, window, memberships, locale, asked) => {
        const carrier = { window, memberships }
        const { body, totals } = accountingOf({ entries, locale }, carrier)
        expect(totals.lines).toBe(body.length)
        expect(totals.disclosures).toBe(
          new Set(body.map(({ submission, memberNumberEndsIn }) => `${submission} ${memberNumberEndsIn}`))
            .size,
        )
        for (const category of CATEGORIES) {
          const lines = body.filter((line) => line.category === category)
          expect(totals.records[category]).toBe(lines.reduce((sum, { records }) => sum + records, 0))
        }
        const document = documentOf({ entries, locale, form: asked }, [carrier])
        const [found] = document.accountings
        for (const list of [found?.body ?? [], found?.voluntary ?? [], found?.corrected ?? []]) {
          const on = list.map(({ disclosedOn }) => disclosedOn)
          expect(on).toEqual(on.toSorted().toReversed())
        }
        const lasts = found?.summaries.map(({ last }) => last.disclosedOn) ?? []
        expect(lasts).toEqual(lasts.toSorted().toReversed())
        const backwards = documentOf({ entries: entries.toReversed(), locale, form: asked }, [carrier])
        expect(backwards).toEqual(document)
        expect(accountingDocument.parse(document)).toEqual(document)
      }),
    )
  })

  test('the ACC-39 sentence is always there and always the same', () => {
    fc.assert(
      fc.property(...facts, form, (entries, window, memberships, locale, asked) => {
        const { sentences } = accountingOf({ entries, locale, form: asked }, { window, memberships })
        expect(sentences.leftOut).toBe(NEVER_VARIED[locale])
      }),
    )
  })
})

test.each([
  ['en', [], null],
  ['es', [], 'Traducción aún no revisada.'],
  ['es', ['en'], 'Traducción aún no revisada.'],
  ['es', ['es'], null],
] as const)(
  'in %s, with %j reviewed, the mark of a translation is %j (WEB-24)',
  (locale, reviewedTranslations, mark) => {
    expect(documentOf({ locale, reviewedTranslations }).sentences.translation).toBe(mark)
  },
)
