/**
 * Calendar days stay calendar days: each is read as midnight UTC and written in UTC, so that no reader's time zone moves it.
 */
export const asUtc = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** `2026-02-28` for its parts as typed; undefined for a day that does not exist. */
export function dayOfParts(year: string, month: string, day: string): string | undefined {
  if (!/^[1-9]\d{3}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = asUtc(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined
}

export const monthOf = (day: string): string => day.slice(0, 7)

/** The months from `first` to `last` (`YYYY-MM`), newest first. */
export function monthsDownTo(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = last; month >= first; month = monthBefore(month)) months.push(month)
  return months
}

function monthBefore(month: string): string {
  const date = asUtc(`${month}-01`)
  date.setUTCMonth(date.getUTCMonth() - 1)
  return monthOf(date.toISOString())
}

export const firstDayOf = (month: string): string => `${month}-01`

export function lastDayOf(month: string): string {
  const date = asUtc(`${month}-01`)
  date.setUTCMonth(date.getUTCMonth() + 1, 0)
  return date.toISOString().slice(0, 10)
}
