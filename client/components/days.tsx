import { useIntl } from 'react-intl'
import { asUtc } from '../dates.ts'

const DAY = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const
const MONTH = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const
const INSTANT = { ...DAY, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const

/** A calendar day, `YYYY-MM-DD`. */
export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{useDayText()(on)}</time>
}

/** A calendar month, `YYYY-MM`. */
export function Month({ of }: { of: string }) {
  return <time dateTime={of}>{useMonthText()(of)}</time>
}

/** An instant, in UTC and saying so: the reader's own zone would give one event two days. */
export function Instant({ at }: { at: string }) {
  return <time dateTime={at}>{useIntl().formatDate(new Date(at), INSTANT)}</time>
}

/** The UTC day of an instant. */
export function DayOfInstant({ at }: { at: string }) {
  return <time dateTime={at}>{useIntl().formatDate(new Date(at), DAY)}</time>
}

export function useDayText() {
  const intl = useIntl()
  return (day: string) => intl.formatDate(asUtc(day), DAY)
}

export function useMonthText() {
  const intl = useIntl()
  return (month: string) => intl.formatDate(asUtc(`${month}-01`), MONTH)
}
