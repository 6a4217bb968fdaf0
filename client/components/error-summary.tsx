import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Text } from '../text.tsx'

export type Fault = { readonly target?: string; readonly text: string }

type Props = {
  faults: readonly Fault[]
  /** A new value moves the focus here again, also when the faults are the same as before. */
  attempt: unknown
  children?: ReactNode
}

/** As GOV.UK does it: takes the focus, says what is wrong, and leads to each field. */
export function ErrorSummary({ faults, attempt, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus
  useLayoutEffect(() => box.current?.focus(), [attempt])
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary" className="dl-error-summary">
      <h2 id="error-summary">
        <Text id="form.problem" />
      </h2>
      <ul className="usa-list usa-list--unstyled">
        {faults.map(({ target, text }) => (
          <li key={target ?? text}>{target ? <FieldLink target={target}>{text}</FieldLink> : text}</li>
        ))}
      </ul>
      {children}
    </div>
  )
}

function FieldLink({ target, children }: { target: string; children: ReactNode }) {
  return (
    <a
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault()
        const field = document.getElementById(target)
        field?.scrollIntoView?.({ block: 'center' })
        field?.focus({ preventScroll: true })
      }}
    >
      {children}
    </a>
  )
}
