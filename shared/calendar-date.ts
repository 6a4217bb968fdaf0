import { z } from 'zod'

/**
 * A calendar day without a time, `YYYY-MM-DD` (RFC 3339 full-date). Two of them compare with `<`.
 * A day is never made from an instant without naming the time zone; see server/domain/calendar.ts.
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const FORM = /^[1-9]\d{3}-\d{2}-\d{2}$/

/** True for a day that exists in the Gregorian calendar, years 1000 to 9999. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!FORM.test(text)) return false
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0)
  return day >= 1 && day <= length
}

export const calendarDate = z
  .string()
  .refine(isCalendarDate, { error: 'must be a calendar date, YYYY-MM-DD' })
  .transform((text) => text as CalendarDate)
  .meta({ type: 'string', format: 'date', example: '2026-06-15' })
