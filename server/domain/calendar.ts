import { Temporal } from 'temporal-polyfill'
import { type CalendarDate, isCalendarDate } from '../../shared/calendar-date.ts'

/** A calendar month, `YYYY-MM`. */
export type Month = string

const DAY_MS = 86_400_000

/** Days are counted from 1970 in UTC, where each has 24 hours: this needs no time zone, and so no Temporal. */
function dayNumbered(number: number): CalendarDate {
  const text = new Date(number * DAY_MS).toISOString().slice(0, 10)
  if (!isCalendarDate(text)) throw new RangeError('a day outside the years 1000 to 9999')
  return text
}

function asDay(date: Temporal.PlainDate): CalendarDate {
  const text = date.toString()
  if (!isCalendarDate(text)) throw new RangeError('a day outside the years 1000 to 9999')
  return text
}

/** The calendar day of an instant (RFC 3339, any offset) where the carrier is. */
export function dayIn(timeZone: string, instant: string): CalendarDate {
  return asDay(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate())
}

/** The operator's day of an instant: in the zone a carrier has where it names no other. */
export const today = (instant: string): CalendarDate => dayIn('America/New_York', instant)

/** ACC-10: six calendar years back; 29 February becomes 28 February, the earlier day, which favours the individual. */
export function sixYearsBefore(day: CalendarDate): CalendarDate {
  return asDay(Temporal.PlainDate.from(day).subtract({ years: 6 }, { overflow: 'constrain' }))
}

export function addDays(day: CalendarDate, days: number): CalendarDate {
  return dayNumbered(Date.parse(day) / DAY_MS + days)
}

export function monthOf(day: CalendarDate): Month {
  return day.slice(0, 7)
}

export function firstDayOf(month: Month): CalendarDate {
  return dayNumbered(Date.parse(`${month}-01`) / DAY_MS)
}

export function lastDayOf(month: Month): CalendarDate {
  return dayNumbered(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0) / DAY_MS)
}

/** Every month from the first to the last, both included; none where the first is later. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const first = monthNumber(from)
  const count = Math.max(0, monthNumber(to) - first + 1)
  return Array.from({ length: count }, (_, place) => monthNumbered(first + place))
}

/** Months since the year 0. Arithmetic of whole months needs no calendar, and lists of them are long. */
function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
}

function monthNumbered(number: number): Month {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}
