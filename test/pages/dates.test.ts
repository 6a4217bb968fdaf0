import { afterEach, expect, test, vi } from 'vitest'
import { asUtc, dayOfParts, lastDayOf, monthsDownTo } from '../../client/dates.ts'

afterEach(() => vi.unstubAllEnvs())

test.each(['Pacific/Honolulu', 'America/New_York', 'Pacific/Kiritimati'])(
  'a calendar day stays the same day for a reader in %s',
  (zone) => {
    vi.stubEnv('TZ', zone)
    const text = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' })
    expect(text.format(asUtc('2026-06-01'))).toBe('June 1, 2026')
    expect(lastDayOf('2024-02')).toBe('2024-02-29')
    expect(monthsDownTo('2025-11', '2026-02')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11'])
  },
)

test.each([
  ['2024', '02', '29', '2024-02-29'],
  ['2026', '7', '4', '2026-07-04'],
  ['2023', '02', '29', undefined],
  ['2026', '13', '01', undefined],
  ['2026', '04', '31', undefined],
  ['26', '04', '01', undefined],
  ['2026', '', '01', undefined],
  ['2026', '04', '1st', undefined],
])('year %s, month %s, day %s is %s', (year, month, day, expected) => {
  expect(dayOfParts(year, month, day)).toBe(expected)
})
