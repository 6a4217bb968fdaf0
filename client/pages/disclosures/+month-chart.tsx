import { FormattedDate } from 'react-intl'
import { totalOf } from '../../components/count-table.tsx'
import { Month } from '../../components/days.tsx'
import { asUtc } from '../../dates.ts'
import { Text } from '../../text.tsx'
import type { Counted } from './+disclosures.ts'

/** A bar that is there can be seen, however small beside the tallest. */
const LEAST = 4
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/**
 * One strip a year, newest first, twelve places each: six years stay as legible on a phone as one. A picture of the
 * table below it, and hidden from screen readers: what there is to see is said above it.
 */
export function MonthChart({ months }: { months: Counted['months'] }) {
  const counts = new Map(months.map(({ month, records }) => [month, totalOf(records)]))
  const most = Math.max(...counts.values())
  const tallest = months.find(({ month }) => counts.get(month) === most)?.month ?? ''
  return (
    <>
      <p>
        <Text id="totals.chart" values={{ month: <Month of={tallest} />, count: most }} />
      </p>
      <div className="dl-chart" aria-hidden="true">
        {yearsOf(months).map((year) => (
          <div className="dl-chart__strip" key={year}>
            <span>{year}</span>
            <svg
              viewBox="0 0 120 100"
              preserveAspectRatio="none"
              className="dl-chart__bars"
              aria-hidden="true"
            >
              {MONTHS.map((month, place) => {
                const count = counts.get(`${year}-${month}`) ?? 0
                const height = count === 0 ? 0 : Math.max(LEAST, (count / most) * 100)
                return <rect key={month} x={place * 10 + 1.5} width="7" y={100 - height} height={height} />
              })}
            </svg>
          </div>
        ))}
        <div className="dl-chart__strip">
          <span />
          <div className="dl-chart__months">
            {MONTHS.map((month) => (
              <span key={month}>
                <FormattedDate value={asUtc(`2000-${month}-01`)} timeZone="UTC" month="narrow" />
              </span>
            ))}
          </div>
        </div>
      </div>
    </>
  )
}

/** Every year from the newest month to the oldest, those without any between them too. */
function yearsOf(months: Counted['months']): number[] {
  const years = months.map(({ month }) => Number(month.slice(0, 4)))
  const newest = Math.max(...years)
  return Array.from({ length: newest - Math.min(...years) + 1 }, (_, back) => newest - back)
}
