import { useLayoutEffect, useRef } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { Alert } from '../../components/alert.tsx'
import { Text } from '../../text.tsx'
import { DONE, type Done } from './+account-answer.ts'

const isDone = (text: string | null): text is Done => text !== null && text in DONE

/** Says what was done, and takes the focus: the button that was pressed may be gone with its session. */
export function DoneAlert() {
  const [search] = useSearchParams()
  const { key } = useLocation()
  const done = search.get('done')
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time something is done moves the focus
  useLayoutEffect(() => box.current?.focus(), [key])
  if (!isDone(done)) return null
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Alert kind="success">
        <p>
          <Text id={DONE[done]} />
        </p>
      </Alert>
    </div>
  )
}
