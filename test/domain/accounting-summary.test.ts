import { describe, expect, test } from 'vitest'
import type { RecordedDisclosure } from '../../server/domain/disclosures.ts'
import { accountingOf, corrected, day, recorded, sixYearsOfFiles } from './recorded-disclosure.ts'

/** The nth monthly file of 2026, with pharmacy records alone. */
const file = (month: number, over: Partial<RecordedDisclosure> = {}) => {
  const on = `2026-0${month}-15`
  return recorded({
    id: `${month}-1`,
    submission: `EX-${month}`,
    disclosedAt: `${on}T14:00:00Z`,
    disclosedOn: day(on),
    period: { from: day(`2026-0${month}-01`), to: day(`2026-0${month}-28`) },
    records: { medical: 0, pharmacy: month, encounter: 0, provider: 0 },
    ...over,
  })
}
const summed = (
  entries: readonly RecordedDisclosure[],
  carrier: Parameters<typeof accountingOf>[1] = {},
  locale: 'en' | 'es' = 'en',
) => accountingOf({ form: 'summary', entries, locale }, carrier)

describe('the three parts of 45 CFR 164.528(b)(3) (ACC-21)', () => {
  test('the whole content of the first, number and frequency, and the day of the last', () => {
    const { body, summaries } = summed([file(2), file(4), file(3)])
    expect(body).toEqual([])
    expect(summaries).toEqual([
      {
        first: {
          disclosedOn: '2026-02-15',
          recipient: {
            name: 'U.S. Office of Personnel Management',
            address: '1900 E Street NW, Washington, DC 20415',
          },
          category: 'pharmacy',
          records: 2,
          description:
            'Pharmacy claims for February 2026: 2 records. The file carried: names, birth dates, drug codes.',
          purpose: 'Oversight of the FEHB and PSHB programs: service use and cost data',
          legalBasis: '164.512(d)',
          basis: 'The plan recorded: health oversight, 45 CFR 164.512(d)',
          identifiability: 'identified',
          disclosedBy: { name: 'Example Federal Health Plan', role: 'carrier' },
          program: 'FEHB',
          period: { from: '2026-02-01', to: '2026-02-28' },
          submission: 'EX-2',
          memberNumberEndsIn: '0017',
          corrects: null,
        },
        disclosures: 3,
        files: 3,
        frequencies: [{ frequency: 'monthly', disclosures: 3 }],
        times: '3 disclosures. The plan recorded the files as sent monthly.',
        last: { disclosedOn: '2026-04-15', submission: 'EX-4' },
        records: 9,
        later: {
          senders: [],
          programs: [],
          memberNumbersEndIn: [],
          identifiabilities: [],
          elements: [],
          withoutElements: [],
          corrects: [],
        },
        differences: [],
      },
    ])
  })

  test.each([
    ['2026-01-01', '2026-12-31', '2026-02-15', '2026-05-15', 4],
    ['2026-03-01', '2026-04-30', '2026-03-15', '2026-04-15', 2],
    ['2026-03-15', '2026-05-15', '2026-03-15', '2026-05-15', 3],
    ['2026-03-16', '2026-05-15', '2026-04-15', '2026-05-15', 2],
  ])('asked from %s to %s: first %s, last %s, of %i (ACC-23)', (from, to, first, last, disclosures) => {
    const window = { from: day(from), to: day(to) }
    const { summaries } = summed([file(2), file(3), file(4), file(5)], { window })
    expect(summaries).toMatchObject([
      { first: { disclosedOn: first }, last: { disclosedOn: last }, disclosures },
    ])
  })

  test('one alone in the window is listed by itself, with everything', () => {
    const window = { from: day('2026-03-01'), to: day('2026-03-31') }
    const { body, summaries } = summed([file(2), file(3), file(4)], { window })
    expect(summaries).toEqual([])
    expect(body).toEqual(accountingOf({ entries: [file(3)] }).body)
  })

  test('one row for each category (ACC-22), last disclosure first', () => {
    const { body, summaries, totals } = summed(sixYearsOfFiles())
    expect(body).toEqual([])
    expect(
      summaries.map(({ first, disclosures, records }) => [first.category, disclosures, records]),
    ).toEqual([
      ['medical', 72, 864],
      ['pharmacy', 72, 216],
      ['encounter', 72, 72],
      ['provider', 72, 88848],
    ])
    expect(totals).toEqual(accountingOf({ entries: sixYearsOfFiles() }).totals)
    const ended = file(2, { purpose: 'ended' })
    const order = summed([ended, file(3, { purpose: 'ended' }), file(4), file(5)]).summaries
    expect(order.map(({ last }) => last.disclosedOn)).toEqual(['2026-05-15', '2026-03-15'])
  })
})

describe('which are summed up together (ACC-20): what is the same is the same to the letter', () => {
  const OPM = recorded().recipient
  const APART: [string, Partial<RecordedDisclosure>][] = [
    ['another recipient', { recipient: { ...OPM, id: 'other' } }],
    ['another purpose', { purpose: 'Other' }],
    ['a space more', { purpose: `${recorded().purpose} ` }],
    ['another letter case', { purpose: recorded().purpose.toLowerCase() }],
    ['another basis of 164.512', { legalBasis: '164.512(a)' }],
    ['another category', { records: { medical: 0, pharmacy: 0, encounter: 0, provider: 3 } }],
  ]
  test.each(APART)('not with %s: two alone are two lines', (_, over) => {
    const { body, summaries } = summed([file(2), file(3, over)])
    expect(summaries).toEqual([])
    expect(body.map(({ submission }) => submission)).toEqual(['EX-3', 'EX-2'])
  })
  test.each(APART)('not with %s: two pairs are two rows', (_, over) => {
    const { body, summaries } = summed([file(2), file(3, over), file(4), file(5, over)])
    expect(body).toEqual([])
    expect(summaries.map(({ disclosures }) => disclosures)).toEqual([2, 2])
  })

  const TOGETHER: [string, Partial<RecordedDisclosure>][] = [
    ['another name of the same recipient', { recipient: { ...OPM, name: 'OPM' } }],
    ['another sender', { disclosedBy: { name: 'PBM', role: 'business-associate' } }],
    ['the other program', { program: 'PSHB' }],
    ['another identifiability', { identifiability: 'coded' }],
    ['other elements', { elements: ['ssn'] }],
    ['another frequency', { frequency: 'once' }],
    ['another minimum-necessary basis', { minimumNecessary: { basis: 'required-by-law', note: null } }],
  ]
  test.each(TOGETHER)('but with %s', (_, over) => {
    const { body, summaries } = summed([file(2), file(3, over)])
    expect(body).toEqual([])
    expect(summaries.map(({ disclosures }) => disclosures)).toEqual([2])
  })

  test('other bases stay lines in the same accounting, and the annex is never summed up', () => {
    const twice = (legalBasis: RecordedDisclosure['legalBasis'], from: number) => [
      file(from, { legalBasis }),
      file(from + 1, { legalBasis }),
    ]
    const entries = [
      ...twice('164.512(d)', 1),
      ...twice('impermissible', 3),
      ...twice('unknown', 5),
      ...twice('164.506', 7),
    ]
    const { body, summaries, voluntary } = summed(entries)
    expect(summaries.map(({ first }) => first.legalBasis)).toEqual(['164.512(d)'])
    expect(body.map(({ legalBasis }) => legalBasis)).toEqual([
      'unknown',
      'unknown',
      'impermissible',
      'impermissible',
    ])
    expect(voluntary.map(({ legalBasis }) => legalBasis)).toEqual(['164.506', '164.506'])
  })
})

describe('two memberships of one carrier', () => {
  const memberships = [
    { id: '1', lastFour: '0017' },
    { id: '2', lastFour: '0018' },
  ]
  const twin = (month: number) => file(month, { id: `${month}-2`, membership: { id: '2', lastFour: '0018' } })

  test('one file under both numbers is no repetition', () => {
    const { body, summaries } = summed([file(2), twin(2)], { memberships })
    expect(summaries).toEqual([])
    expect(body.map(({ memberNumberEndsIn }) => memberNumberEndsIn).toSorted()).toEqual(['0017', '0018'])
  })

  test('several files under both are one row, counted as everywhere, and the other number is named', () => {
    const { summaries, totals } = summed([file(2), twin(2), file(3), twin(3)], { memberships })
    expect(summaries).toMatchObject([
      {
        disclosures: 4,
        files: 2,
        times: '4 disclosures in 2 files. The plan recorded the files as sent monthly.',
        records: 10,
        later: { memberNumbersEndIn: ['0018'] },
        differences: ['Some later files listed you under another member number, ending in 0018.'],
      },
    ])
    expect(totals.disclosures).toBe(4)
  })

  test('also where both numbers end alike', () => {
    const alike = file(3, { membership: { id: '2', lastFour: '0017' } })
    const { summaries } = summed([file(2), alike], { memberships })
    expect(summaries[0]?.later.memberNumbersEndIn).toEqual(['0017'])
  })
})

describe('where later ones differ, the content of the first stands and the difference is said', () => {
  const PBM = { name: 'Example PBM', role: 'business-associate' } as const
  const CASES: [string, Partial<RecordedDisclosure>, object, string, string][] = [
    [
      'sender',
      { disclosedBy: PBM },
      { senders: [PBM] },
      'Later files were also sent by Example PBM, a business associate of the plan.',
      'Archivos posteriores fueron enviados también por Example PBM, socio comercial del plan.',
    ],
    [
      'the same name in another role',
      { disclosedBy: { name: 'Example Federal Health Plan', role: 'business-associate' } },
      { senders: [{ name: 'Example Federal Health Plan', role: 'business-associate' }] },
      'Later files were also sent by Example Federal Health Plan, a business associate of the plan.',
      'Archivos posteriores fueron enviados también por Example Federal Health Plan, socio comercial del plan.',
    ],
    [
      'program',
      { program: 'PSHB' },
      { programs: ['PSHB'] },
      'Some later files were for the program PSHB.',
      'Algunos archivos posteriores eran del programa PSHB.',
    ],
    [
      'identifiability',
      { identifiability: 'coded' },
      { identifiabilities: ['coded'] },
      'Recorded of some later files: A code stood in place of your identity.',
      'Registrado sobre algunos archivos posteriores: Un código ocupaba el lugar de su identidad.',
    ],
    [
      'more elements',
      { elements: ['name', 'birth-date', 'drug-codes', 'ssn', 'amounts'] },
      { elements: ['ssn', 'amounts'] },
      'Some later files also carried: Social Security numbers, amounts.',
      'Algunos archivos posteriores contenían además: números de Seguro Social, montos.',
    ],
    [
      'fewer elements',
      { elements: ['drug-codes'] },
      { withoutElements: ['name', 'birth-date'] },
      'Not every later file carried: names, birth dates.',
      'No todos los archivos posteriores contenían: nombres, fechas de nacimiento.',
    ],
    [
      'a correction',
      { corrects: corrected('EX-OLD', null) },
      { corrects: ['EX-OLD'] },
      'Later files correct earlier ones: EX-OLD.',
      'Archivos posteriores corrigen otros anteriores: EX-OLD.',
    ],
  ]
  const NONE = {
    senders: [],
    programs: [],
    memberNumbersEndIn: [],
    identifiabilities: [],
    elements: [],
    withoutElements: [],
    corrects: [],
  }

  test.each(CASES)('%s', (_, over, later, english, spanish) => {
    // One like the first before it and after it: the difference is said, and said once.
    const entries = [file(2), file(3), file(4, over), file(5, over), file(6)]
    expect(summed(entries).summaries).toMatchObject([
      { later: { ...NONE, ...later }, differences: [english], disclosures: 5 },
    ])
    expect(summed(entries, {}, 'es').summaries[0]?.differences).toEqual([spanish])
    expect(summed(entries).summaries[0]?.first).toEqual(accountingOf({ entries: [file(2)] }).body[0])
  })

  test.each(CASES)('not where it is the first’s alone: %s', (_, over) => {
    const [summary] = summed([file(2, over), file(3, over)]).summaries
    expect(summary?.differences).toEqual(over.corrects ? ['Later files correct earlier ones: EX-OLD.'] : [])
  })

  test('what the first itself corrects stands in its own line', () => {
    const [summary] = summed([file(2, { corrects: corrected('EX-OLD', null) }), file(3)]).summaries
    expect(summary?.first.corrects).toBe('EX-OLD')
    expect(summary?.later.corrects).toEqual([])
  })

  test('several values in the order in which they came', () => {
    const sender = (name: string) => ({ disclosedBy: { name, role: 'carrier' as const } })
    const [summary] = summed([
      file(2),
      file(3, { ...sender('B'), corrects: corrected('OLD-3', null) }),
      file(4, { ...sender('A'), corrects: corrected('OLD-4', null) }),
    ]).summaries
    expect(summary?.differences).toEqual([
      'Later files were also sent by B; A.',
      'Later files correct earlier ones: OLD-3, OLD-4.',
    ])
  })
})

describe('frequency in words', () => {
  const once = { frequency: 'once' } as const
  const quarterly = { frequency: 'quarterly' } as const
  test.each([
    [
      [file(2, once), file(3, once)],
      '2 disclosures. The plan recorded the files as sent once.',
      '2 divulgaciones. El plan registró los archivos como de un solo envío.',
    ],
    [
      [file(2, quarterly), file(5, quarterly)],
      '2 disclosures. The plan recorded the files as sent quarterly.',
      '2 divulgaciones. El plan registró los archivos como de envío trimestral.',
    ],
    [
      [file(2), file(3, once), file(4), file(5, quarterly)],
      '4 disclosures. The plan recorded 1 as sent once, 2 as sent monthly, 1 as sent quarterly.',
      '4 divulgaciones. El plan registró 1 como de un solo envío, 2 como de envío mensual, 1 como de envío trimestral.',
    ],
  ])('%#', (entries, english, spanish) => {
    expect(summed(entries).summaries[0]?.times).toBe(english)
    expect(summed(entries, {}, 'es').summaries[0]?.times).toBe(spanish)
  })
})

test('a corrected file is in no summary, and its correction is counted once', () => {
  const wrong = file(3, { correctedBy: corrected('EX-4', '4-1') })
  const right = file(4, { corrects: corrected('EX-3', '3-1') })
  const { summaries, corrected: old } = summed([file(2), wrong, right])
  expect(summaries).toMatchObject([{ disclosures: 2, records: 6, last: { submission: 'EX-4' } }])
  expect(old.map(({ submission }) => submission)).toEqual(['EX-3'])
})
