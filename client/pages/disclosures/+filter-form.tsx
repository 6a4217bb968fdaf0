import { Form, Link } from 'react-router'
import { CATEGORIES } from '../../../shared/vocabulary.ts'
import { SelectField } from '../../components/select-field.tsx'
import { Text, useText } from '../../text.tsx'
import { isNarrowed, type Query, WHOSE } from './+filters.ts'
import { useMonthOptions } from './+month-options.ts'

type Props = {
  query: Query
  /** Day of the oldest disclosure there is to choose. */
  since: string | null
  fromFault?: string
  isOpen?: boolean
}

/** A plain GET form: what is chosen stands in the address. */
export function FilterForm({ query, since, fromFault, isOpen }: Props) {
  const text = useText()
  const { from, to } = useMonthOptions(since, query)
  const isActive = isNarrowed(query)
  return (
    <details className="dl-details dl-noprint" open={isOpen ?? isActive}>
      <summary>
        <Text id="filter.title" />
      </summary>
      {/* The key gives the fields the new values when the address changes by a link. */}
      <Form method="get" className="dl-filters" key={JSON.stringify(query)}>
        {/* Which plan is chosen above the form, and stays. */}
        {WHOSE.map(
          (name) => query[name] && <input type="hidden" name={name} value={query[name]} key={name} />,
        )}
        <SelectField
          name="from"
          label={text('filter.from')}
          defaultValue={query.from}
          fault={fromFault}
          options={[{ value: '', label: text('filter.start') }, ...from]}
        />
        <SelectField
          name="to"
          label={text('filter.to')}
          defaultValue={query.to}
          options={[{ value: '', label: text('filter.today') }, ...to]}
        />
        <SelectField
          name="category"
          label={text('filter.category')}
          defaultValue={query.category}
          options={[
            { value: '', label: text('filter.anyCategory') },
            ...CATEGORIES.map((value) => ({ value, label: text(`category.${value}`) })),
          ]}
        />
        <p className="dl-filters__buttons">
          <button type="submit" className="usa-button">
            <Text id="filter.apply" />
          </button>
          {isActive && (
            <Link to="/disclosures" className="usa-link">
              <Text id="filter.clear" />
            </Link>
          )}
        </p>
      </Form>
    </details>
  )
}
