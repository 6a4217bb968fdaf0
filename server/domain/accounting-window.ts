import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { ProblemCode } from '../../shared/vocabulary.ts'
import { sixYearsBefore } from './calendar.ts'

export interface Window {
  from: CalendarDate
  to: CalendarDate
}

export type WindowProblem = {
  problem: Extract<ProblemCode, 'window-backwards' | 'window-in-future' | 'window-over-six-years'>
}

/**
 * 45 CFR 164.528(a)(1), (a)(3): the six years before the day of the request, or any shorter part of them; both ends
 * included (ACC-01, ACC-10). `today` is the day of the request where the carrier is.
 */
export function windowFor(asked: {
  today: CalendarDate
  from?: CalendarDate | undefined
  to?: CalendarDate | undefined
}): Window | WindowProblem {
  const { today } = asked
  const earliest = sixYearsBefore(today)
  const from = asked.from ?? earliest
  const to = asked.to ?? today
  // One end alone is never backwards: it is then too late or too early.
  if (asked.from && asked.to && from > to) return { problem: 'window-backwards' }
  if (from > today || to > today) return { problem: 'window-in-future' }
  if (from < earliest || to < earliest) return { problem: 'window-over-six-years' }
  return { from, to }
}
