import { FormattedNumber } from 'react-intl'
import type { RecordCounts } from '../../shared/contract/disclosures.ts'
import { CATEGORIES } from '../../shared/vocabulary.ts'
import { Text } from '../text.tsx'

export const totalOf = (records: RecordCounts) => CATEGORIES.reduce((sum, kind) => sum + records[kind], 0)

/** Records by kind, with their sum. */
export function CountTable({ caption, records }: { caption: string; records: RecordCounts }) {
  return (
    <table className="usa-table usa-table--borderless dl-counts">
      <caption className="dl-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Text id="totals.category" />
          </th>
          <th scope="col" className="dl-number">
            <Text id="totals.records" />
          </th>
        </tr>
      </thead>
      <tbody>
        {CATEGORIES.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              <Text id={`category.${kind}`} />
              <span className="usa-hint dl-block">
                <Text id={`categoryMeans.${kind}`} />
              </span>
            </th>
            <td className="dl-number">
              <FormattedNumber value={records[kind]} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Text id="disclosure.total" />
          </th>
          <td className="dl-number">
            <FormattedNumber value={totalOf(records)} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
