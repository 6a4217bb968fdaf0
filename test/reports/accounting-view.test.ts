import { expect, test } from 'vitest'
import { accountingView } from '../../server/reports/accounting-view.ts'
import { accountingOf, recorded } from '../domain/recorded-disclosure.ts'

const view = (...entries: ReturnType<typeof recorded>[]) =>
  accountingView(accountingOf({ entries }), 'a'.repeat(64))

test('a file is one row: a line for each category, what the file carried once', () => {
  const { rows } = view(recorded()).body
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
  expect(view(recorded(), other).body.rows.map(({ what }) => what.length)).toEqual([3, 3])
})

test('a row that may be longer than a page may break; others stay whole', () => {
  const long = recorded({ id: '2-1', recipient: { ...recorded().recipient, address: 'a'.repeat(700) } })
  expect(view(recorded(), long).body.rows.map(({ mayBreak }) => mayBreak)).toEqual([true, false])
})
