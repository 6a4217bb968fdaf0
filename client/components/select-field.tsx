import { describedBy, Field } from './field.tsx'

export type Option = { readonly value: string; readonly label: string }

type Props = {
  name: string
  label: string
  options: readonly Option[]
  fault?: string | undefined
  defaultValue?: string | undefined
}

export function SelectField({ name, label, options, fault, defaultValue }: Props) {
  return (
    <Field id={name} label={label} fault={fault}>
      <select
        id={name}
        name={name}
        defaultValue={defaultValue ?? ''}
        className={fault ? 'usa-select usa-input--error' : 'usa-select'}
        {...describedBy(name, undefined, fault)}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
}
