import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { Translated } from '../../shared/contract/translated.ts'
import { today } from '../domain/calendar.ts'
import type { Stores } from '../services.ts'
import { UsageError } from './command.ts'

/** What the operator writes for everybody to read stands in both languages or not at all. */
export function inBothLanguages(
  option: string,
  en: string | undefined,
  es: string | undefined,
): Translated | null {
  if (en === undefined && es === undefined) return null
  if (en === undefined || es === undefined)
    throw new UsageError(`--${option}-en and --${option}-es belong together`)
  return { en, es }
}

/** Nobody has checked anything on a day that is still to come. */
export function notAfterToday({ clock }: Stores, option: string, day: CalendarDate | undefined): void {
  if (day !== undefined && day > today(clock())) throw new UsageError(`--${option}: must not be after today`)
}
