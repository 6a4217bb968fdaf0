import { describe, expect, test } from 'vitest'
import { windowFor } from '../../server/domain/accounting-window.ts'
import { day } from './recorded-disclosure.ts'

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
