import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { MissingMonth } from '../../shared/contract/disclosures.ts'
import type { Program, SenderRole } from '../../shared/vocabulary.ts'
import { addDays, lastDayOf, monthOf, monthsBetween } from './calendar.ts'

interface Span {
  from: CalendarDate
  to: CalendarDate
}

/** One file with `frequency: monthly` of the carrier in question. */
export interface MonthlyFile {
  program: Program
  recipient: { id: string; name: string }
  sender: { name: string; role: SenderRole }
  period: Span
  /** A corrected file no longer says which month it was for: the one that corrects it does. */
  isCorrected: boolean
}

export interface Coverage {
  program: Program
  from: CalendarDate
  to: CalendarDate | null
}

/** A file may take 45 days after the end of its month; from the 46th it is overdue. */
const OVERDUE_ON_DAY = 46

/**
 * Which monthly files of one carrier are overdue: from the first file of a program, recipient and sender on, one is
 * expected for every later month. Newest first. A person is told only of months in which they were covered in that
 * program. Says nothing about whether anything was sent.
 */
export function missingMonths(facts: {
  files: readonly MonthlyFile[]
  coverage: readonly Coverage[]
  today: CalendarDate
}): MissingMonth[] {
  return seriesOf(facts.files)
    .flatMap((series) => missingIn(series, facts.coverage, facts.today))
    .sort((one, other) => compare(other.month, one.month) || compare(seriesKey(one), seriesKey(other)))
}

const seriesKey = ({ program, recipient, sender }: MissingMonth) => `${program} ${recipient.id} ${sender}`
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function seriesOf(files: readonly MonthlyFile[]): MonthlyFile[][] {
  const series = new Map<string, MonthlyFile[]>()
  for (const file of files.filter(({ isCorrected }) => !isCorrected)) {
    const key = JSON.stringify([file.program, file.recipient.id, file.sender.role, file.sender.name])
    const known = series.get(key)
    if (known) known.push(file)
    else series.set(key, [file])
  }
  return [...series.values()]
}

function missingIn(
  series: MonthlyFile[],
  coverage: readonly Coverage[],
  today: CalendarDate,
): MissingMonth[] {
  const [first] = series.toSorted((one, other) => (one.period.from < other.period.from ? -1 : 1))
  if (!first) return []
  const { program, recipient, sender } = first
  const received = new Set(series.flatMap(({ period }) => monthsOf(period, today)))
  const covered = new Set(
    coverage.filter((span) => span.program === program).flatMap((span) => monthsOf(span, today)),
  )
  return monthsBetween(monthOf(first.period.from), monthOf(today))
    .filter((month) => !received.has(month) && covered.has(month))
    .map((month) => ({ month, overdueOn: addDays(lastDayOf(month), OVERDUE_ON_DAY) }))
    .filter(({ overdueOn }) => overdueOn <= today)
    .map(({ month, overdueOn }) => ({ program, recipient, sender: sender.name, month, overdueOn }))
}

/** Every month a span touches, up to today's. */
function monthsOf({ from, to }: { from: CalendarDate; to: CalendarDate | null }, today: CalendarDate) {
  return monthsBetween(monthOf(from), monthOf(to === null || to > today ? today : to))
}
