import { useId } from 'react'

type Choice = { readonly value: string; readonly label: string; readonly description: string }

type Props = { name: string; legend: string; choices: readonly Choice[]; defaultValue: string }

/** A few choices, each with what it means. One is always chosen, so that nothing can be missing. */
export function RadioField({ name, legend, choices, defaultValue }: Props) {
  const id = useId()
  return (
    <fieldset className="usa-fieldset dl-radios">
      <legend className="usa-legend">{legend}</legend>
      {choices.map(({ value, label, description }) => (
        <div key={value} className="usa-radio">
          <input
            id={`${id}-${value}`}
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === defaultValue}
            aria-describedby={`${id}-${value}-about`}
            className="usa-radio__input"
          />
          <label htmlFor={`${id}-${value}`} className="usa-radio__label">
            {label}
          </label>
          <p id={`${id}-${value}-about`} className="usa-hint dl-radios__about">
            {description}
          </p>
        </div>
      ))}
    </fieldset>
  )
}
