import { useIntl } from 'react-intl'
import { asUtc } from '../dates.ts'
import { useText } from '../text.tsx'
import { describedBy, FieldFault } from './field.tsx'

type Props = { name: string; legend: string; hint: string; fault: string | undefined }

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** USWDS memorable date: a month from a list, day and year as typed. Sent as `<name>-month`, `-day`, `-year`. */
export function DateField({ name, legend, hint, fault }: Props) {
  const text = useText()
  const intl = useIntl()
  const marks = describedBy(name, hint, fault)
  const monthName = (month: string) =>
    intl.formatDate(asUtc(`2000-${month}-01`), { timeZone: 'UTC', month: 'long' })
  return (
    <div className={fault ? 'usa-form-group usa-form-group--error' : 'usa-form-group'}>
      <fieldset className="usa-fieldset" aria-describedby={marks['aria-describedby']}>
        <legend className="usa-legend">{legend}</legend>
        <div className="usa-hint" id={`${name}-hint`}>
          {hint}
        </div>
        <FieldFault id={name} fault={fault} />
        <div className="usa-memorable-date">
          <div className="usa-form-group usa-form-group--month usa-form-group--select">
            <label className="usa-label" htmlFor={`${name}-month`}>
              {text('form.month')}
            </label>
            <select id={`${name}-month`} name={`${name}-month`} className="usa-select" {...marks}>
              <option value="">{text('form.choose')}</option>
              {MONTHS.map((month) => (
                <option key={month} value={month}>
                  {monthName(month)}
                </option>
              ))}
            </select>
          </div>
          <NumberPart name={`${name}-day`} kind="day" length={2} marks={marks} />
          <NumberPart name={`${name}-year`} kind="year" length={4} marks={marks} />
        </div>
      </fieldset>
    </div>
  )
}

type PartProps = { name: string; kind: 'day' | 'year'; length: number; marks: ReturnType<typeof describedBy> }

function NumberPart({ name, kind, length, marks }: PartProps) {
  const text = useText()
  return (
    <div className={`usa-form-group usa-form-group--${kind}`}>
      <label className="usa-label" htmlFor={name}>
        {text(`form.${kind}`)}
      </label>
      <input
        id={name}
        name={name}
        className={marks['aria-invalid'] ? 'usa-input usa-input--error' : 'usa-input'}
        inputMode="numeric"
        maxLength={length}
        autoComplete="off"
        {...marks}
      />
    </div>
  )
}
