import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RecordExtent } from '../../server/domain/accounting.ts'
import { windowFor } from '../../server/domain/accounting-window.ts'
import { accountingText } from '../../server/reports/accounting-text.ts'
import { accountingDocument } from '../../shared/contract/accountings.ts'
import {
  CATEGORIES,
  IDENTIFIABILITIES,
  LEGAL_BASES,
  type LegalBasis,
  LOCALES,
} from '../../shared/vocabulary.ts'
import { anyDisclosures } from './any-disclosures.ts'
import { accountingOf, corrected, day, recorded } from './recorded-disclosure.ts'

const NEVER_VARIED = {
  en: 'Federal law sometimes requires a plan to leave out certain disclosures for a limited time.',
  es: 'La ley federal exige a veces que un plan omita ciertas divulgaciones durante un tiempo limitado.',
}

describe('the window (ACC-01, ACC-10)', () => {
  const window = (from: string, to: string) => ({ from, to })
  const problem = (code: string) => ({ problem: code })

  test.each([
    ['2026-11-22', undefined, undefined, window('2020-11-22', '2026-11-22')],
    ['2026-11-22', '2020-11-22', '2026-11-22', window('2020-11-22', '2026-11-22')],
    ['2026-11-22', '2020-11-21', undefined, problem('window-over-six-years')],
    ['2026-11-22', undefined, '2026-11-23', problem('window-in-future')],
    ['2026-11-22', '2026-11-22', '2026-11-22', window('2026-11-22', '2026-11-22')],
    ['2026-11-22', undefined, '2020-11-22', window('2020-11-22', '2020-11-22')],
    ['2026-11-22', undefined, '2020-11-21', problem('window-over-six-years')],
    ['2026-11-22', '2026-11-23', undefined, problem('window-in-future')],
    ['2026-11-22', '2026-05-02', '2026-05-01', problem('window-backwards')],
    ['2026-11-22', '2027-01-01', '2019-01-01', problem('window-backwards')],
    ['2026-11-22', '2026-05-01', undefined, window('2026-05-01', '2026-11-22')],
    ['2028-02-29', undefined, undefined, window('2022-02-28', '2028-02-29')],
    ['2028-02-29', '2022-02-28', undefined, window('2022-02-28', '2028-02-29')],
    ['2028-02-29', '2022-02-27', undefined, problem('window-over-six-years')],
  ])('today %s, from %s to %s', (today, from, to, expected) => {
    expect(
      windowFor({ today: day(today), from: from && day(from), to: to && day(to) } as Parameters<
        typeof windowFor
      >[0]),
    ).toEqual(expected)
  })
})

describe('where an entry stands: basis, identifiability, correction, edge of the window', () => {
  const PLACE: Record<LegalBasis, 'body' | 'voluntary'> = {
    '164.512(d)': 'body',
    '164.512(a)': 'body',
    impermissible: 'body',
    unknown: 'body',
    '164.506': 'voluntary',
    '164.508': 'voluntary',
    '164.514(e)': 'voluntary',
    'de-identified': 'voluntary',
  }
  const EDGES = [
    ['2026-04-30', false],
    ['2026-05-01', true],
    ['2026-05-31', true],
    ['2026-06-01', false],
  ] as const
  const window = { from: day('2026-05-01'), to: day('2026-05-31') }

  test.each(
    LEGAL_BASES.flatMap((basis) =>
      IDENTIFIABILITIES.map((identifiability) => [basis, identifiability] as const),
    ),
  )('%s, %s', (legalBasis, identifiability) => {
    for (const [disclosedOn, isWithin] of EDGES) {
      for (const correctedBy of [null, corrected('later', '2-1'), corrected('later', null)]) {
        const entry = recorded({ legalBasis, identifiability, correctedBy, disclosedOn: day(disclosedOn) })
        const document = accountingOf({ window, entries: [entry] })
        const place = !isWithin ? 'nowhere' : correctedBy ? 'corrected' : PLACE[legalBasis]
        expect([
          place,
          document.body.length,
          document.voluntary.length,
          document.corrected.length,
          document.totals.disclosures,
        ]).toEqual([
          place,
          place === 'body' ? 3 : 0,
          place === 'voluntary' ? 3 : 0,
          place === 'corrected' ? 1 : 0,
          place === 'body' ? 1 : 0,
        ])
      }
    }
  })

  test('another carrier’s entries are in another accounting (ACC-08)', () => {
    const entries = [recorded({ carrier: { code: 'ZZ', name: 'Other' } })]
    expect(accountingOf({ entries })).toMatchObject({ body: [], voluntary: [], corrected: [] })
  })
})

describe('a line: 45 CFR 164.528(b)(2)(i)-(iv)', () => {
  test('one for each category with records, with date, recipient, description, purpose and basis', () => {
    const entry = recorded({ records: { medical: 0, pharmacy: 3, encounter: 0, provider: 1 } })
    const { body, totals } = accountingOf({ entries: [entry] })
    expect(body.map(({ category, records }) => [category, records])).toEqual([
      ['pharmacy', 3],
      ['provider', 1],
    ])
    expect(body[0]).toEqual({
      disclosedOn: '2026-06-15',
      recipient: {
        name: 'U.S. Office of Personnel Management',
        address: '1900 E Street NW, Washington, DC 20415',
      },
      category: 'pharmacy',
      records: 3,
      description:
        'Pharmacy claims for May 2026: 3 records. The file carried: names, birth dates, drug codes.',
      purpose: 'Oversight of the FEHB and PSHB programs: service use and cost data',
      legalBasis: '164.512(d)',
      basis: 'The plan recorded: health oversight, 45 CFR 164.512(d)',
      identifiability: 'identified',
      disclosedBy: { name: 'Example Federal Health Plan', role: 'carrier' },
      program: 'FEHB',
      period: { from: '2026-05-01', to: '2026-05-31' },
      submission: 'EX-2026-05',
      memberNumberEndsIn: '0017',
      corrects: null,
    })
    expect(totals).toEqual({
      disclosures: 1,
      lines: 2,
      records: { medical: 0, pharmacy: 3, encounter: 0, provider: 1 },
    })
  })

  test.each([
    ['2026-05-01', '2026-05-31', 'May 2026', 'mayo de 2026'],
    ['2026-05-01', '2026-05-30', 'May 1 to 30, 2026', 'del 1 al 30 de mayo de 2026'],
    ['2026-05-02', '2026-05-31', 'May 2 to 31, 2026', 'del 2 al 31 de mayo de 2026'],
    ['2026-05-02', '2026-05-02', 'May 2, 2026', 'el 2 de mayo de 2026'],
    [
      '2026-05-01',
      '2026-06-30',
      'May 1, 2026 to June 30, 2026',
      'del 1 de mayo de 2026 al 30 de junio de 2026',
    ],
  ])('the period %s to %s in words', (from, to, en, es) => {
    const entries = [recorded({ period: { from: day(from), to: day(to) }, elements: [] })]
    const [english] = accountingOf({ entries }).body
    const [spanish] = accountingOf({ entries, locale: 'es' }).body
    expect(english?.description).toBe(
      `Medical claims for ${en}: 12 records. What kinds of data the file carried is not recorded.`,
    )
    expect(spanish?.description).toBe(
      `Reclamaciones médicas, ${es}: 12 registros. No consta qué tipos de datos contenía el archivo.`,
    )
  })

  test('a business associate’s file is the carrier’s to account for (ACC-02)', () => {
    const disclosedBy = { name: 'Example PBM', role: 'business-associate' } as const
    expect(accountingOf({ entries: [recorded({ disclosedBy })] }).body[0]?.disclosedBy).toEqual(disclosedBy)
  })

  test('two memberships in one file are two disclosures', () => {
    const entries = [recorded(), recorded({ id: '1-2', membership: { id: '2', lastFour: '0018' } })]
    expect(accountingOf({ entries }).totals).toMatchObject({ disclosures: 2, lines: 6 })
  })

  test('no basis is worded as a judgment (OVS-09)', () => {
    for (const locale of LOCALES) {
      for (const words of Object.values(accountingText[locale].basis)) {
        expect(words).toMatch(/^(The plan (recorded|did not record)|El plan (registró|no registró)) ?/)
        expect(words).not.toMatch(/\b(un)?lawful|\billegal|\blícit|\bilícit|\bilegal/i)
      }
    }
    expect(accountingText.en.basis.impermissible).toBe(
      'The plan recorded this as an impermissible disclosure',
    )
  })
})

test('the voluntary annex says why each entry is outside the legal accounting (ACC-06)', () => {
  const [line] = accountingOf({ entries: [recorded({ legalBasis: '164.506' })] }).voluntary
  expect(line).toMatchObject({
    reason: 'exempt-operations',
    why: 'The plan recorded treatment, payment or health care operations. The legal accounting does not include those (45 CFR 164.528(a)(1)(i)).',
  })
})

describe('corrections', () => {
  const first = recorded({ id: '1-1', submission: 'first', correctedBy: corrected('second', '2-1') })
  const second = recorded({ id: '2-1', submission: 'second', corrects: corrected('first', '1-1') })

  test('the corrected entry is listed apart, the correcting one counts once and names it', () => {
    const { body, totals, corrected: listed } = accountingOf({ entries: [first, second] })
    expect(totals).toMatchObject({ disclosures: 1, lines: 3 })
    expect(new Set(body.map(({ submission, corrects }) => `${submission} ${corrects}`))).toEqual(
      new Set(['second first']),
    )
    expect(listed).toEqual([
      {
        disclosedOn: '2026-06-15',
        submission: 'first',
        correctedBy: 'second',
        reason: 'The first file named a wrong period.',
        stillListed: true,
        records: { medical: 12, pharmacy: 3, encounter: 0, provider: 4 },
      },
    ])
  })

  test('says where the correcting file has no records about the person', () => {
    const entries = [{ ...first, correctedBy: corrected('second', null) }]
    expect(accountingOf({ entries }).corrected[0]?.stillListed).toBe(false)
  })

  test('a chain counts its last file only', () => {
    const chained = { ...second, correctedBy: corrected('third', '3-1') }
    const third = recorded({ id: '3-1', submission: 'third', corrects: corrected('second', '2-1') })
    const document = accountingOf({ entries: [first, chained, third] })
    expect(document.totals.disclosures).toBe(1)
    expect(document.corrected.map(({ submission }) => submission)).toEqual(['second', 'first'])
  })
})

describe('the sentences', () => {
  const contact = (title: string | null, phone: string | null, address: string | null) => ({
    code: 'EX',
    name: 'Example Plan',
    timeZone: 'America/New_York',
    privacyContact: { title, phone, address },
  })
  const full = contact('Privacy Officer', '555-0100', '1 Example Way')
  const since: RecordExtent = { since: day('2026-01-15'), completeSince: null }

  test.each([
    [
      since,
      full,
      'This is what Example Plan recorded in Daylight since January 15, 2026. There may be others that are not recorded here. To ask for disclosures to others or before that day, write to Example Plan, Privacy Officer, 1 Example Way, or call 555-0100.',
    ],
    [
      { since: null, completeSince: null },
      full,
      'Example Plan has recorded nothing in Daylight so far. That does not mean that nothing was disclosed. To ask for its disclosures, write to Example Plan, Privacy Officer, 1 Example Way, or call 555-0100.',
    ],
    [
      { since: day('2026-01-15'), completeSince: day('2025-07-01') },
      full,
      'Example Plan declares its record in Daylight complete since July 1, 2025. To ask for disclosures before that day, write to Example Plan, Privacy Officer, 1 Example Way, or call 555-0100.',
    ],
    [
      since,
      contact(null, null, null),
      'This is what Example Plan recorded in Daylight since January 15, 2026. There may be others that are not recorded here. To ask for disclosures to others or before that day, ask the privacy office of Example Plan.',
    ],
    [
      since,
      contact('Privacy Officer', null, null),
      'This is what Example Plan recorded in Daylight since January 15, 2026. There may be others that are not recorded here. To ask for disclosures to others or before that day, write to Example Plan, Privacy Officer.',
    ],
    [
      since,
      contact(null, '555-0100', null),
      'This is what Example Plan recorded in Daylight since January 15, 2026. There may be others that are not recorded here. To ask for disclosures to others or before that day, call the privacy office of Example Plan, at 555-0100.',
    ],
    [
      since,
      contact(null, null, '1 Example Way'),
      'This is what Example Plan recorded in Daylight since January 15, 2026. There may be others that are not recorded here. To ask for disclosures to others or before that day, write to the privacy office of Example Plan, 1 Example Way.',
    ],
  ])('completeness %#', (record, carrier, expected) => {
    expect(accountingOf({ record, carrier }).sentences.completeness).toBe(expected)
  })

  test.each([
    [
      since,
      'Esto es lo que Example Plan registró en Daylight desde el 15 de enero de 2026. Puede haber otras que no consten aquí. Para pedir divulgaciones a otros o anteriores a ese día, escriba a Example Plan, Privacy Officer, 1 Example Way, o llame al 555-0100.',
    ],
    [
      { since: null, completeSince: null },
      'Example Plan aún no ha registrado nada en Daylight. Eso no significa que no se haya divulgado nada. Para pedir sus divulgaciones, escriba a Example Plan, Privacy Officer, 1 Example Way, o llame al 555-0100.',
    ],
    [
      { since: null, completeSince: day('2025-07-01') },
      'Example Plan declara que su registro en Daylight está completo desde el 1 de julio de 2025. Para pedir divulgaciones anteriores a ese día, escriba a Example Plan, Privacy Officer, 1 Example Way, o llame al 555-0100.',
    ],
  ])('completeness in Spanish %#', (record, expected) => {
    expect(accountingOf({ record, carrier: full, locale: 'es' }).sentences.completeness).toBe(expected)
  })

  test('the complaint names the plan and the Secretary, the 180 days as usual, and no number or address of theirs', () => {
    const { complaint } = accountingOf({ carrier: contact(null, null, null) }).sentences
    expect(complaint).toContain('Secretary of Health and Human Services, Office for Civil Rights')
    expect(complaint).toContain('in writing, usually within 180 days')
    expect(complaint).toContain('45 CFR 160.306')
    expect(complaint).not.toMatch(/https?:|\.gov|1-8\d\d/)
  })

  test('an empty accounting is valid and says so; one with lines does not', () => {
    const voluntaryOnly = [recorded({ legalBasis: '164.506' })]
    expect(accountingOf().sentences.empty).toBe('No accountable disclosures in this period.')
    expect(accountingOf({ entries: voluntaryOnly }).sentences.empty).toBe(
      'No accountable disclosures in this period.',
    )
    expect(accountingOf({ entries: [recorded()] }).sentences.empty).toBeNull()
  })
})

describe('for any entries, window and language', () => {
  const days = fc.date({ min: new Date('2022-06-01'), max: new Date('2026-06-01'), noInvalidDate: true })
  const windows = fc
    .tuple(days, days)
    .map((pair) => pair.map((date) => day(date.toISOString().slice(0, 10))).sort())
    .map(([from = day('2023-01-01'), to = from]) => ({ from, to }))
  const facts = [anyDisclosures, windows, fc.constantFrom(...LOCALES)] as const

  test('nothing outside the window, nothing of another carrier, nothing corrected in the body', () => {
    fc.assert(
      fc.property(...facts, (entries, window, locale) => {
        const { body, voluntary, corrected: listed } = accountingOf({ entries, window, locale })
        for (const { disclosedOn } of [...body, ...voluntary, ...listed]) {
          expect(disclosedOn >= window.from && disclosedOn <= window.to).toBe(true)
        }
        const within = entries.filter(
          ({ carrier, disclosedOn }) =>
            carrier.code === 'EX' && disclosedOn >= window.from && disclosedOn <= window.to,
        )
        expect(listed.length).toBe(within.filter(({ correctedBy }) => correctedBy).length)
        const lines = within
          .filter(({ correctedBy }) => !correctedBy)
          .flatMap(({ records }) => CATEGORIES.filter((category) => records[category] > 0))
        expect(body.length + voluntary.length).toBe(lines.length)
      }),
    )
  })

  test('the totals agree with the lines, the order is stable, and the contract takes it', () => {
    fc.assert(
      fc.property(...facts, (entries, window, locale) => {
        const document = accountingOf({ entries, window, locale })
        const { body, totals } = document
        expect(totals.lines).toBe(body.length)
        expect(totals.disclosures).toBe(
          new Set(body.map(({ submission, memberNumberEndsIn }) => `${submission} ${memberNumberEndsIn}`))
            .size,
        )
        for (const category of CATEGORIES) {
          const lines = body.filter((line) => line.category === category)
          expect(totals.records[category]).toBe(lines.reduce((sum, { records }) => sum + records, 0))
        }
        expect(
          body.every((line, at) => at === 0 || (body[at - 1]?.disclosedOn ?? '') >= line.disclosedOn),
        ).toBe(true)
        expect(accountingOf({ entries: entries.toReversed(), window, locale })).toEqual(document)
        expect(accountingDocument.parse(document)).toEqual(document)
      }),
    )
  })

  test('the ACC-39 sentence is always there and always the same', () => {
    fc.assert(
      fc.property(...facts, (entries, window, locale) => {
        expect(accountingOf({ entries, window, locale }).sentences.leftOut).toBe(NEVER_VARIED[locale])
      }),
    )
  })
})
