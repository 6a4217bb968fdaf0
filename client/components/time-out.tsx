import { useState } from 'react'
import type { Session } from '../../shared/contract/session.ts'
import { isLast } from '../session-clock.ts'
import { signOut } from '../sign-out.ts'
import { useSessionTime } from './session-time.ts'
import { TimeOutDialog } from './time-out-dialog.tsx'

type Props = { session: Extract<Session, { signedIn: true }>; askedAt: number }

/** Warns before the session ends; where it has ended, the page is loaded anew and says so. WCAG 2.2.1. */
export default function TimeOut({ session, askedAt }: Props) {
  const { clock, left, isWarning, extend } = useSessionTime(session, askedAt)
  const [failed, setFailed] = useState<'stay' | 'sign-out' | null>(null)
  const [isDismissed, setDismissed] = useState(false)
  const last = isLast(clock)
  if (!isWarning || (last && isDismissed)) return null

  const attempt = async (what: 'stay' | 'sign-out', work: () => Promise<void>) => {
    setFailed(null)
    await work().catch(() => setFailed(what))
  }
  const stay = () => (last ? setDismissed(true) : void attempt('stay', extend))
  return (
    <TimeOutDialog
      left={left}
      isLast={last}
      failed={failed}
      onStay={stay}
      onSignOut={() => void attempt('sign-out', signOut)}
    />
  )
}
