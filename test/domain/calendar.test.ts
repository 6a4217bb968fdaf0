import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayIn,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsBetween,
  sixYearsBefore,
} from '../../server/domain/calendar.ts'
import { isCalendarDate } from '../../shared/calendar-date.ts'
import { day } from './recorded-disclosure.ts'

test.each([
  ['America/New_York', '2026-06-15T03:59:59Z', '2026-06-14'],
  ['America/New_York', '2026-06-15T04:00:00Z', '2026-06-15'],
  ['America/New_York', '2026-01-15T04:59:59Z', '2026-01-14'],
  ['America/New_York', '2026-01-15T05:00:00Z', '2026-01-15'],
  ['Pacific/Honolulu', '2026-01-01T09:59:59.999Z', '2025-12-31'],
  ['Pacific/Guam', '2025-12-31T14:00:00Z', '2026-01-01'],
  ['America/New_York', '2026-06-15T00:30:00+02:00', '2026-06-14'],
])('dayIn %s of %s is %s', (zone, instant, expected) => {
  expect(dayIn(zone, instant)).toBe(expected)
})

test.each([
  ['2026-11-22', '2020-11-22'],
  ['2028-02-29', '2022-02-28'],
  ['2028-03-01', '2022-03-01'],
  ['2026-02-28', '2020-02-28'],
  ['2026-01-01', '2020-01-01'],
])('six years before %s is %s (ACC-10)', (today, expected) => {
  expect(sixYearsBefore(day(today))).toBe(expected)
})

test.each([
  ['2026-01-01', 30, '2026-01-31'],
  ['2026-01-31', 30, '2026-03-02'],
  ['2028-02-29', 60, '2028-04-29'],
  ['2026-10-15', 90, '2027-01-13'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i days is %s, whatever the weekday', (from, days, expected) => {
  expect(addDays(day(from), days)).toBe(expected)
})

describe('months', () => {
  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s runs from %s to %s', (month, first, last) => {
    expect([firstDayOf(month), lastDayOf(month)]).toEqual([first, last])
    expect([monthOf(day(first)), monthOf(day(last))]).toEqual([month, month])
  })

  test.each([
    ['2025-11', '2026-02', ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['2026-02', '2026-02', ['2026-02']],
    ['2026-03', '2026-02', []],
  ])('from %s to %s are %j', (from, to, expected) => {
    expect(monthsBetween(from, to)).toEqual(expected)
  })
})

test('six years back is a day that exists, of the same month', () => {
  const days = fc
    .date({ min: new Date('2009-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)))
  fc.assert(
    fc.property(days, (today) => {
      const back = sixYearsBefore(today)
      expect(isCalendarDate(back)).toBe(true)
      expect(monthOf(back)).toBe(`${Number(today.slice(0, 4)) - 6}${today.slice(4, 7)}`)
    }),
  )
})
