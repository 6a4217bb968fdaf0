import { describe, expect, test } from 'vitest'
import { type Coverage, type MonthlyFile, missingMonths } from '../../server/domain/missing-months.ts'
import { day } from './recorded-disclosure.ts'

const span = (from: string, to: string) => ({ from: day(from), to: day(to) })

function file(from: string, to: string, over: Partial<MonthlyFile> = {}): MonthlyFile {
  return {
    program: 'FEHB',
    recipient: { id: 'opm', name: 'OPM' },
    sender: { name: 'Example Plan', role: 'carrier' },
    period: span(from, to),
    isCorrected: false,
    ...over,
  }
}

const always: Coverage[] = [{ program: 'FEHB', from: day('2019-01-01'), to: null }]
const march = file('2026-03-01', '2026-03-31')

function months(files: MonthlyFile[], today: string, coverage = always): string[] {
  return missingMonths({ files, coverage, today: day(today) }).map(({ month }) => month)
}

test('a missing month names what is expected, from whom, and since when it is overdue', () => {
  expect(missingMonths({ files: [march], coverage: always, today: day('2026-06-15') })).toEqual([
    {
      program: 'FEHB',
      recipient: { id: 'opm', name: 'OPM' },
      sender: 'Example Plan',
      month: '2026-04',
      overdueOn: '2026-06-15',
    },
  ])
})

describe('45 days after the end of the month', () => {
  test.each([
    ['2026-06-14', []],
    ['2026-06-15', ['2026-04']],
    ['2026-07-15', ['2026-04']],
    ['2026-07-16', ['2026-05', '2026-04']],
  ])('on %s overdue are %j', (today, expected) => {
    expect(months([march], today)).toEqual(expected)
  })
})

test('nothing is expected of a carrier without monthly files, nor before its first', () => {
  expect(months([], '2026-12-31')).toEqual([])
  expect(months([file('2026-09-01', '2026-09-30')], '2026-10-31')).toEqual([])
})

describe('received', () => {
  test.each([
    ['the month itself', '2026-04-01', '2026-04-30', []],
    ['its last day only', '2026-04-30', '2026-04-30', []],
    ['its first day only', '2026-04-01', '2026-04-01', []],
    ['a span around it', '2026-02-15', '2026-05-15', []],
    ['the day before it', '2026-03-01', '2026-03-31', ['2026-04']],
    ['the day after it', '2026-05-01', '2026-05-31', ['2026-04']],
  ])('a file for %s', (_, from, to, expected) => {
    expect(months([march, file(from, to)], '2026-06-20')).toEqual(expected)
  })

  test('a corrected file no longer stands for its month; the one that corrects it does', () => {
    const wrong = file('2026-04-01', '2026-04-30', { isCorrected: true })
    expect(months([march, wrong], '2026-06-20')).toEqual(['2026-04'])
    expect(months([march, wrong, file('2026-04-01', '2026-04-30')], '2026-06-20')).toEqual([])
  })
})

describe('each program, recipient and sender has its own series', () => {
  const april = file('2026-04-01', '2026-04-30')
  test.each([
    ['another program', { program: 'PSHB' }],
    ['another recipient', { recipient: { id: 'gao', name: 'GAO' } }],
    ['another sender', { sender: { name: 'Example PBM', role: 'carrier' } }],
    ['the same name in another role', { sender: { name: 'Example Plan', role: 'business-associate' } }],
  ] as const)('%s', (_, over) => {
    expect(months([march, { ...april, ...over }], '2026-06-20')).toEqual(['2026-04'])
  })

  test('listed newest first, then by name', () => {
    const pbm = file('2026-03-01', '2026-03-31', {
      sender: { name: 'Example PBM', role: 'business-associate' },
    })
    const found = missingMonths({ files: [march, pbm], coverage: always, today: day('2026-07-20') })
    expect(found.map(({ month, sender }) => `${month} ${sender}`)).toEqual([
      '2026-05 Example PBM',
      '2026-05 Example Plan',
      '2026-04 Example PBM',
      '2026-04 Example Plan',
    ])
  })
})

describe('only months of the person’s own coverage in that program', () => {
  const today = '2026-08-20'
  test.each([
    ['none', [], []],
    ['another program', [{ program: 'PSHB', from: day('2019-01-01'), to: null }], []],
    ['to the last day before', [{ program: 'FEHB', ...span('2019-01-01', '2026-03-31') }], []],
    ['to its first day', [{ program: 'FEHB', ...span('2019-01-01', '2026-04-01') }], ['2026-04']],
    ['from its last day', [{ program: 'FEHB', from: day('2026-05-31'), to: null }], ['2026-06', '2026-05']],
    [
      'two spans with a gap',
      [
        { program: 'FEHB', ...span('2019-01-01', '2026-04-10') },
        { program: 'FEHB', from: day('2026-06-01'), to: null },
      ],
      ['2026-06', '2026-04'],
    ],
  ] as [string, Coverage[], string[]][])('%s', (_, coverage, expected) => {
    expect(months([march], today, coverage)).toEqual(expected)
  })
})
