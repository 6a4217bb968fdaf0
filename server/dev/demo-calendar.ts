import { Temporal } from 'temporal-polyfill'
import { type CalendarDate, isCalendarDate } from '../../shared/calendar-date.ts'

export type Period = { from: CalendarDate; to: CalendarDate }

export function on(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error('not a calendar date')
  return text
}

export function later(
  from: CalendarDate,
  by: { years?: number; months?: number; days?: number },
): CalendarDate {
  return on(Temporal.PlainDate.from(from).add(by).toString())
}

/** The day somebody was born who is `years` old, and `days` more, on the day given. */
export function bornBefore(day: CalendarDate, years: number, days: number): CalendarDate {
  return later(later(day, { years: -years }), { days: -days })
}

export function latest(...days: [CalendarDate, ...CalendarDate[]]): CalendarDate {
  return days.toSorted().at(-1) ?? days[0]
}

/** `count` months from the one that begins on `first`, as one period. */
export function monthsFrom(first: CalendarDate, count = 1): Period {
  return { from: first, to: later(later(first, { months: count }), { days: -1 }) }
}

/** Periods of `count` months, end to end from `first` on, as far as they are over before `day`. */
export function fullPeriods(first: CalendarDate, day: CalendarDate, count = 1): Period[] {
  const periods: Period[] = []
  for (let period = monthsFrom(first, count); period.to < day; ) {
    periods.push(period)
    period = monthsFrom(later(first, { months: count * periods.length }), count)
  }
  return periods
}
