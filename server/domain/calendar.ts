import { Temporal } from 'temporal-polyfill'
import { type CalendarDate, isCalendarDate } from '../../shared/calendar-date.ts'

/** A calendar month, `YYYY-MM`. */
export type Month = string

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
  return asDay(Temporal.PlainDate.from(day).add({ days }))
}

export function monthOf(day: CalendarDate): Month {
  return day.slice(0, 7)
}

export function firstDayOf(month: Month): CalendarDate {
  return asDay(Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }))
}

export function lastDayOf(month: Month): CalendarDate {
  const yearMonth = Temporal.PlainYearMonth.from(month)
  return asDay(yearMonth.toPlainDate({ day: yearMonth.daysInMonth }))
}

/** Every month from the first to the last, both included; none where the first is later. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = []
  for (let at = Temporal.PlainYearMonth.from(from); at.toString() <= to; at = at.add({ months: 1 })) {
    months.push(at.toString())
  }
  return months
}
