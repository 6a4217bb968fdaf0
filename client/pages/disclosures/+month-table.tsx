import { useState } from 'react'
import { FormattedNumber } from 'react-intl'
import { CATEGORIES } from '../../../shared/vocabulary.ts'
import { Month } from '../../components/days.tsx'
import { ScrollRegion } from '../../components/scroll-region.tsx'
import { Text, useText } from '../../text.tsx'
import type { Counted } from './+disclosures.ts'

const SHOWN_AT_FIRST = 12

/** The chart's numbers. Rows that are not shown yet are there all the same: paper has no button. */
export function MonthTable({ months }: { months: Counted['months'] }) {
  const text = useText()
  const [isWhole, setWhole] = useState(false)
  const isCut = !isWhole && months.length > SHOWN_AT_FIRST
  return (
    <>
      <ScrollRegion label={text('totals.scroll')}>
        <table className="usa-table usa-table--borderless dl-months">
          <caption className="dl-hidden">{text('totals.byMonthCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Text id="totals.month" />
              </th>
              <th scope="col" className="dl-number">
                <Text id="totals.files" />
              </th>
              {CATEGORIES.map((category) => (
                <th scope="col" className="dl-number" key={category}>
                  <Text id={`category.${category}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, disclosures, records }, place) => (
              <tr key={month} hidden={isCut && place >= SHOWN_AT_FIRST}>
                <th scope="row">
                  <Month of={month} />
                </th>
                {[disclosures, ...CATEGORIES.map((category) => records[category])].map((count, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                  <td className="dl-number" key={column}>
                    <FormattedNumber value={count} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {isCut && (
        <button
          type="button"
          className="usa-button usa-button--unstyled dl-noprint"
          onClick={() => setWhole(true)}
        >
          <Text id="totals.allMonths" values={{ count: months.length }} />
        </button>
      )}
    </>
  )
}
