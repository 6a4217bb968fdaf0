import { useDayText, useMonthText } from '../../components/days.tsx'
import { useShellData } from '../../components/shell-data.ts'
import { firstDayOf, lastDayOf, monthOf, monthsDownTo } from '../../dates.ts'
import type { Query } from './+filters.ts'

/** Months to choose from, each as its first or its last day; a day written into the address by hand is offered as well. */
export function useMonthOptions(since: string | null, { from, to }: Query) {
  const monthText = useMonthText()
  const dayText = useDayText()
  const today = useShellData()?.site.today
  const months = since && today ? monthsDownTo(monthOf(since), monthOf(today)) : []

  const options = (dayOf: (month: string) => string, chosen: string | undefined) => {
    const known = months.map((month) => ({ value: dayOf(month), label: monthText(month) }))
    const isKnown = chosen === undefined || known.some(({ value }) => value === chosen)
    return isKnown ? known : [{ value: chosen, label: isDay(chosen) ? dayText(chosen) : chosen }, ...known]
  }
  return { from: options(firstDayOf, from), to: options(lastDayOf, to) }
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
