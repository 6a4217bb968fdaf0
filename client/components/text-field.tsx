import { describedBy, Field } from './field.tsx'

type Props = { name: string; label: string; hint?: string; fault: string | undefined }

/** Uncontrolled: what was typed stays after an answer with errors. Names are taken down as they are, so no spelling help. */
export function TextField({ name, label, hint, fault }: Props) {
  return (
    <Field id={name} label={label} fault={fault} {...(hint && { hint })}>
      <input
        id={name}
        name={name}
        type="text"
        className={fault ? 'usa-input usa-input--error' : 'usa-input'}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...describedBy(name, hint, fault)}
      />
    </Field>
  )
}
