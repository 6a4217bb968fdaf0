import type { RefObject } from 'react'
import { describedBy, Field } from './field.tsx'

type Props = {
  id: string
  label: string
  hint: string
  fault: string | undefined
  file: RefObject<HTMLInputElement | null>
  onChange: () => void
}

/** For a file that stays in the browser: the control has no name, so that no form could send it. */
export function FileField({ id, label, hint, fault, file, onChange }: Props) {
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <input
        id={id}
        ref={file}
        type="file"
        className="dl-file"
        onChange={onChange}
        {...describedBy(id, hint, fault)}
      />
    </Field>
  )
}
