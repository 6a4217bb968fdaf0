import { lazy, Suspense, useEffect, useState } from 'react'
import { useOwnLanguage } from '../own-language.ts'
import { forgetTypedOfOthers } from '../typed.ts'
import { useShellData } from './shell-data.ts'

/** Nobody's time is up in the first seconds of a page: what watches it is loaded after what they came for. */
const SETTLED_MS = 3000

const TimeOut = lazy(() => import('./time-out.tsx').catch(() => ({ default: () => null })))

/** Looks after whoever is signed in: their language, what others typed here before them, and the end of their session. */
export function SessionWatch() {
  const data = useShellData()
  const session = data?.session.signedIn ? data.session : null
  const personKey = session?.personKey
  const [isSettled, setSettled] = useState(false)
  useOwnLanguage(session)
  useEffect(() => {
    if (personKey) forgetTypedOfOthers(personKey)
  }, [personKey])
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!data || !session || !isSettled) return null
  return (
    <Suspense>
      <TimeOut key={session.endsAt} session={session} askedAt={data.askedAt} />
    </Suspense>
  )
}
