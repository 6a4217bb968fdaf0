import type { Statement } from '../../shared/manifest.ts'
import { Text } from '../text.tsx'
import { AsWritten } from './as-written.tsx'
import { Day } from './days.tsx'

/** A recipient's statement with its source and day, or that there is none. */
export function Stated({ statement }: { statement: Statement | null }) {
  if (statement === null) {
    return (
      <p>
        <strong>
          <Text id="disclosure.notStated" />
        </strong>
      </p>
    )
  }
  return (
    <>
      <p>
        <AsWritten>{statement.text}</AsWritten>
      </p>
      <p className="usa-hint">
        <Text
          id="disclosure.source"
          values={{ source: <AsWritten>{statement.source}</AsWritten>, day: <Day on={statement.statedOn} /> }}
        />
      </p>
    </>
  )
}
