import type { ReactNode } from 'react'

type Props = { kind: 'info' | 'success' | 'warning'; heading?: string; children: ReactNode }

export function Alert({ kind, heading, children }: Props) {
  return (
    <div className={`usa-alert usa-alert--${kind}`}>
      <div className="usa-alert__body">
        {heading && <h2 className="usa-alert__heading">{heading}</h2>}
        <div className="usa-alert__text">{children}</div>
      </div>
    </div>
  )
}
