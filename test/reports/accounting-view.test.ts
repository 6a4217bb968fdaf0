import { expect, test } from 'vitest'
import type { CarrierFacts } from '../../server/domain/accounting.ts'
import { accountingView } from '../../server/reports/accounting-view.ts'
import { day, documentOf, recorded } from '../domain/recorded-disclosure.ts'

const BOTH = [
  { id: '1', lastFour: '0017' },
  { id: '2', lastFour: '0017' },
]
const view = (entries: ReturnType<typeof recorded>[], carrier: Partial<CarrierFacts> = {}) => {
  const [first] = accountingView(documentOf({ entries }, [carrier]), 'a'.repeat(64)).carriers
  if (!first) throw new Error('there is a carrier')
  return first
}

test('a file is one row: a line for each category, what the file carried once', () => {
  const { rows } = view([recorded()]).body
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    what: [
      'Medical claims for May 2026: 12 records.',
      'Pharmacy claims for May 2026: 3 records.',
      'Provider records for May 2026: 4 records.',
    ],
    carried: 'The file carried: names, birth dates, drug codes. The data named or identified you.',
  })
})

test('two memberships in one file are two rows, even where their numbers end alike', () => {
  const other = recorded({ id: '1-2', membership: { id: '2', lastFour: '0017' } })
  const { rows } = view([recorded(), other], { memberships: BOTH }).body
  expect(rows.map(({ what }) => what.length)).toEqual([3, 3])
})

test('a row that may be longer than a page may break; others stay whole', () => {
  const long = recorded({ id: '2-1', recipient: { ...recorded().recipient, address: 'a'.repeat(700) } })
  expect(view([recorded(), long]).body.rows.map(({ mayBreak }) => mayBreak)).toEqual([true, false])
})

test('a plan says when it covered the person, where that is known', () => {
  const covered = (coverage: CarrierFacts['coverage']) =>
    view([], { coverage }).facts.find(({ label }) => label.startsWith('Covered'))?.value
  expect(
    covered([
      { program: 'PSHB', from: day('2025-01-01'), to: null },
      { program: 'FEHB', from: day('2019-01-01'), to: day('2024-12-31') },
    ]),
  ).toBe('FEHB, January 1, 2019 to December 31, 2024; PSHB since January 1, 2025')
  expect(covered([])).toBeUndefined()
})

test('several plans are listed at the start; one is not', () => {
  const other = { code: 'ZZ', name: 'Plan ZZ', timeZone: 'America/Chicago' }
  const contact = { title: null, phone: null, address: null }
  const both = documentOf({}, [{}, { carrier: { ...other, privacyContact: contact } }])
  expect(accountingView(both, '').several).toEqual({
    intro:
      'This document has 2 accountings. Each plan accounts for its own disclosures, so each has its own list and totals:',
    plans: ['Example Federal Health Plan', 'Plan ZZ'],
  })
  expect(accountingView(documentOf(), '').several).toBeNull()
})

test('a summary is one row: the first in full, how many and how often, the last, and what differs', () => {
  const later = recorded({
    id: '2-1',
    submission: 'EX-2026-06',
    disclosedAt: '2026-07-15T14:00:00Z',
    disclosedOn: day('2026-07-15'),
    program: 'PSHB',
  })
  const only = { medical: 0, pharmacy: 3, encounter: 0, provider: 0 }
  const entries = [recorded({ records: only }), { ...later, records: only }]
  const [carrier] = accountingView(documentOf({ form: 'summary', entries }), '').carriers
  expect(carrier?.body.rows).toEqual([])
  expect(carrier?.summaries.rows).toEqual([
    {
      day: 'June 15, 2026',
      file: ['File EX-2026-05', 'Program FEHB'],
      recipient: 'U.S. Office of Personnel Management',
      address: '1900 E Street NW, Washington, DC 20415',
      sentBy: 'Sent by Example Federal Health Plan',
      what: [
        'Pharmacy claims for May 2026: 3 records. The file carried: names, birth dates, drug codes.',
        'The data named or identified you.',
      ],
      purpose: 'Oversight of the FEHB and PSHB programs: service use and cost data',
      basis: 'The plan recorded: health oversight, 45 CFR 164.512(d)',
      times: [
        '2 disclosures. The plan recorded the files as sent monthly.',
        'In all: Pharmacy claims: 6 records',
      ],
      last: 'Last: July 15, 2026',
      lastFile: 'File EX-2026-06',
      differences: ['Some later files were for the program PSHB.'],
      mayBreak: false,
    },
  ])
})
