import { describe, expect, test } from 'vitest'
import { accountingCsv } from '../../server/reports/accounting-csv.ts'
import { accountingText, CSV_COLUMNS } from '../../server/reports/accounting-text.ts'
import { ACCOUNTING_FORMS, LOCALES } from '../../shared/vocabulary.ts'
import { corrected, day, documentOf, recorded, sixYearsOfFiles } from '../domain/recorded-disclosure.ts'
import { csvRows } from '../support/csv.ts'

const HASH = '0123456789abcdef'.repeat(4)
const rowsOf = (document: ReturnType<typeof documentOf>) => csvRows(accountingCsv(document, HASH))

const entries = [
  recorded({
    id: '3-1',
    submission: 'EX-3',
    records: { medical: 0, pharmacy: 2, encounter: 0, provider: 0 },
  }),
  recorded({
    id: '2-1',
    submission: 'EX-2',
    disclosedAt: '2026-05-15T14:00:00Z',
    disclosedOn: day('2026-05-15'),
    records: { medical: 0, pharmacy: 7, encounter: 0, provider: 0 },
  }),
  recorded({ id: '4-1', submission: 'OPS-1', legalBasis: '164.506' }),
  recorded({ id: '5-1', submission: 'OLD-1', correctedBy: corrected('NEW-1', null) }),
]

test('UTF-8 with its mark, lines ended by CRLF, one header, every row of the same length', () => {
  const bytes = accountingCsv(documentOf({ entries }), HASH)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = Buffer.from(bytes).toString('utf8')
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(Object.keys(rowsOf(documentOf({ entries }))[0] ?? {})).toEqual(
    CSV_COLUMNS.map((column) => accountingText.en.csv.columns[column]),
  )
  expect(Buffer.from(accountingCsv(documentOf({ entries }), HASH)).equals(bytes)).toBe(true)
})

test('a row a line, with plan, section and form', () => {
  const lines = rowsOf(documentOf({ entries })).filter(({ Section }) => Section !== 'Note')
  const read = lines.map((row) => [
    row['Health plan'],
    row['Section'],
    row['Form'],
    row['Day (first day, where summed up)'],
    row['File'],
    row['Category'],
    row['Records about you'],
  ])
  const plan = 'Example Federal Health Plan'
  const one = 'Listed one by one'
  expect(read).toEqual([
    [plan, 'Legal accounting', one, '2026-06-15', 'EX-3', 'Pharmacy claims', '2'],
    [plan, 'Legal accounting', one, '2026-05-15', 'EX-2', 'Pharmacy claims', '7'],
    [plan, 'Outside the legal accounting', one, '2026-06-15', 'OPS-1', 'Medical claims', '12'],
    [plan, 'Outside the legal accounting', one, '2026-06-15', 'OPS-1', 'Pharmacy claims', '3'],
    [plan, 'Outside the legal accounting', one, '2026-06-15', 'OPS-1', 'Provider records', '4'],
    [plan, 'Corrected, not counted', one, '2026-06-15', 'OLD-1', 'Medical claims', '12'],
    [plan, 'Corrected, not counted', one, '2026-06-15', 'OLD-1', 'Pharmacy claims', '3'],
    [plan, 'Corrected, not counted', one, '2026-06-15', 'OLD-1', 'Provider records', '4'],
  ])
  expect(new Set(lines.map(({ Reference }) => Reference))).toEqual(new Set(['A-7K3M9Q2WXY']))
})

test('every field of a line, word for word', () => {
  const row = rowsOf(documentOf({ entries })).find(({ File }) => File === 'EX-2')
  expect(row).toEqual({
    Reference: 'A-7K3M9Q2WXY',
    'Health plan': 'Example Federal Health Plan',
    Section: 'Legal accounting',
    Form: 'Listed one by one',
    'Day (first day, where summed up)': '2026-05-15',
    'Last day': '2026-05-15',
    'Disclosures summed up': '',
    'How often': '',
    Category: 'Pharmacy claims',
    'Records about you': '7',
    'Sent to': 'U.S. Office of Personnel Management',
    Address: '1900 E Street NW, Washington, DC 20415',
    'What was sent (the first time, where summed up)':
      'Pharmacy claims for May 2026: 7 records. The file carried: names, birth dates, drug codes.',
    'Purpose, as the plan recorded it': 'Oversight of the FEHB and PSHB programs: service use and cost data',
    Basis: 'The plan recorded: health oversight, 45 CFR 164.512(d)',
    'Identified or not': 'The data named or identified you.',
    'Sent by': 'Sent by Example Federal Health Plan',
    Program: 'FEHB',
    'Records from': '2026-05-01',
    'Records to': '2026-05-31',
    File: 'EX-2',
    'Member number ends in': '0017',
    'Corrects file': '',
    'Corrected by file': '',
    Reason: '',
    Note: '',
  })
})

test('a summary is a row with its first and last day, number, frequency and all its records', () => {
  const summaries = rowsOf(documentOf({ form: 'summary', entries })).filter(
    ({ Form }) => Form === 'Repeated disclosures summed up',
  )
  expect(summaries).toHaveLength(1)
  expect(summaries[0]).toMatchObject({
    Section: 'Legal accounting',
    'Day (first day, where summed up)': '2026-05-15',
    'Last day': '2026-06-15',
    'Disclosures summed up': '2',
    'How often': '2 disclosures. The plan recorded the files as sent monthly.',
    'Records about you': '9',
    File: 'EX-2',
  })
})

test.each(ACCOUNTING_FORMS)('the column of records adds up to the totals: %s', (form) => {
  const document = documentOf({ form, entries: [...entries, ...sixYearsOfFiles()] })
  const { medical, pharmacy, encounter, provider } = document.accountings[0]?.totals.records ?? {
    medical: 0,
    pharmacy: 0,
    encounter: 0,
    provider: 0,
  }
  const legal = rowsOf(document).filter(({ Section }) => Section === 'Legal accounting')
  const sum = legal.reduce((all, row) => all + Number(row['Records about you']), 0)
  expect(sum).toBe(medical + pharmacy + encounter + provider)
})

describe.each(LOCALES)('in %s', (locale) => {
  test('the sentences stand in it as notes, those of each plan with its name', () => {
    const other = { code: 'ZZ', name: 'Plan ZZ', timeZone: 'America/Chicago' }
    const privacyContact = { title: null, phone: null, address: null }
    const document = documentOf({ locale, entries }, [{}, { carrier: { ...other, privacyContact } }])
    const { columns, sections } = accountingText[locale].csv
    const notes = rowsOf(document).filter((row) => row[columns.section] === sections.note)
    const said = (plan: string) =>
      notes.filter((row) => row[columns.plan] === plan).map((row) => row[columns.text])
    for (const { carrier, sentences } of document.accountings) {
      for (const sentence of [sentences.leftOut, sentences.completeness, sentences.complaint])
        expect(said(carrier.name)).toContain(sentence)
    }
    expect(said('Plan ZZ')[0]).toBe(document.accountings[1]?.sentences.empty)
    const own = said('').join(' ')
    for (const words of [document.sentences.form, document.sentences.free, 'Ada Example', HASH])
      expect(own).toContain(words)
  })
})

describe('no cell begins a formula', () => {
  const STARTS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']

  test.each(STARTS)('%j', (start) => {
    const bad = `${start}HYPERLINK("https://evil.example","x")`
    const document = documentOf({
      subject: { name: bad },
      entries: [
        recorded({
          purpose: bad,
          recipient: { id: 'x', name: bad, address: bad, kind: 'other' },
          disclosedBy: { name: bad, role: 'carrier' },
        }),
        recorded({ id: '2-1', correctedBy: { ...corrected('B'), reason: bad } }),
      ],
    })
    const rows = rowsOf(document)
    expect(rows.filter((row) => row['Purpose, as the plan recorded it'] === `'${bad}`)).toHaveLength(3)
    expect(rows.filter(({ Reason }) => Reason === `'${bad}`)).toHaveLength(3)
    for (const cell of rows.flatMap((row) => Object.values(row)))
      expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
  })

  test('quotes, commas and line ends stay inside their cell', () => {
    const purpose = 'a "b", c\r\nd\ne;f'
    const rows = rowsOf(documentOf({ entries: [recorded({ purpose })] }))
    expect(rows.filter((row) => row['Purpose, as the plan recorded it'] === purpose)).toHaveLength(3)
  })
})
