import type { ReactNode } from 'react'

type Props = { id: string; label: string; hint?: string; fault: string | undefined; children: ReactNode }

/** Label, hint and error message around one control. The control points to them with `describedBy`. */
export function Field({ id, label, hint, fault, children }: Props) {
  return (
    <div className={fault ? 'usa-form-group usa-form-group--error' : 'usa-form-group'}>
      <label className={fault ? 'usa-label usa-label--error' : 'usa-label'} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="usa-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldFault id={id} fault={fault} />
      {children}
    </div>
  )
}

export function FieldFault({ id, fault }: { id: string; fault: string | undefined }) {
  if (!fault) return null
  return (
    <span className="usa-error-message" id={`${id}-fault`}>
      {fault}
    </span>
  )
}

export function describedBy(id: string, hint: unknown, fault: unknown) {
  const ids = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': fault ? true : undefined } as const
}
