import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { secondsSaid } from '../session-clock.ts'
import { Text } from '../text.tsx'

type Props = {
  /** Milliseconds. */
  left: number
  /** The session has lasted as long as one can. */
  isLast: boolean
  failed: 'stay' | 'sign-out' | null
  onStay: () => void
  onSignOut: () => void
}

function inMinutes(total: number) {
  const [minutes, seconds] = [Math.floor(total / 60), total % 60]
  return { minutes, seconds, both: minutes > 0 && seconds > 0 ? 'yes' : 'no' }
}

/** The browser's own modal dialog: it holds the focus, and gives it back when it closes. Escape is to stay. */
export function TimeOutDialog({ left, isLast, failed, onStay, onSignOut }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  // A browser may close it on a second Escape whatever we say: it is opened again where staying did not work.
  useLayoutEffect(() => {
    if (failed && dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [failed])

  return createPortal(
    <dialog
      ref={dialog}
      className="usa-modal dl-modal dl-noprint"
      aria-labelledby="time-out-title"
      aria-describedby="time-out-why time-out-left"
      onCancel={(event) => {
        event.preventDefault()
        onStay()
      }}
      onClose={() => {
        if (dialog.current && !dialog.current.open) onStay()
      }}
    >
      <div className="usa-modal__content">
        <div className="usa-modal__main">
          <h2 className="usa-modal__heading" id="time-out-title">
            <Text id={isLast ? 'timeOut.lastTitle' : 'timeOut.title'} />
          </h2>
          <p id="time-out-why">
            <Text id={isLast ? 'timeOut.lastWhy' : 'timeOut.why'} />
          </p>
          <p id="time-out-left" role="status">
            <Text id="timeOut.left" values={inMinutes(secondsSaid(left))} />
          </p>
          <p role="alert" className="usa-error-message">
            {failed && <Text id={failed === 'stay' ? 'timeOut.stayFailed' : 'shell.signOutFailed'} />}
          </p>
          <div className="usa-modal__footer">
            <button type="button" className="usa-button" onClick={onStay}>
              <Text id={isLast ? 'timeOut.lastStay' : 'timeOut.stay'} />
            </button>
            <button type="button" className="usa-button usa-button--outline" onClick={onSignOut}>
              <Text id="shell.signOut" />
            </button>
          </div>
        </div>
      </div>
    </dialog>,
    document.body,
  )
}
