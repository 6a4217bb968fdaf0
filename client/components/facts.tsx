import type { ReactNode } from 'react'

/** A definition list: each fact under its name. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="dl-facts">{children}</dl>
}

export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="dl-facts__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
