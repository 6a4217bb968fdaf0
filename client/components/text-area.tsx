import type { RefObject } from 'react'
import { describedBy, Field } from './field.tsx'

type Props = {
  id: string
  label: string
  hint: string
  fault: string | undefined
  text: RefObject<HTMLTextAreaElement | null>
  onChange: () => void
}

/** For text that stays in the browser: the control has no name, so that no form could send it. */
export function TextArea({ id, label, hint, fault, text, onChange }: Props) {
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <textarea
        id={id}
        ref={text}
        rows={4}
        className={fault ? 'usa-textarea usa-input--error' : 'usa-textarea'}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={onChange}
        {...describedBy(id, hint, fault)}
      />
    </Field>
  )
}
