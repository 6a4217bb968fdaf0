import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import type { Session } from '../../shared/contract/session.ts'
import { call } from '../api.ts'
import { ApiProblem } from '../api-problem.ts'
import { contract } from '../contract.ts'
import { clockOf, warningOf } from '../session-clock.ts'
import { hearOtherTabs, tellOtherTabs } from '../session-news.ts'
import { forgetTyped } from '../typed.ts'

type SignedIn = Extract<Session, { signedIn: true }>

/** How old the last answer may be before the server is asked again: while people are warned, and otherwise. */
const FRESH_MS = { warning: 10_000, quiet: 120_000 }
/** Time is looked at this often at least, however long the timers of a sleeping tab or laptop take. */
const TICK_MS = { warning: 1000, quiet: 10_000 }

/**
 * What is left of the session. Any tab's activity moves its end, so the server is asked before anybody is warned, and
 * again while they are, when the tab is looked at again, and every two minutes: asking never extends it.
 */
export function useSessionTime(session: SignedIn, askedAt: number) {
  const { revalidate } = useRevalidator()
  const [clock, setClock] = useState(() => clockOf(session, askedAt))
  const [{ now }, tick] = useReducer(
    () => ({ now: Date.now() }),
    null,
    () => ({ now: Date.now() }),
  )
  const isAsking = useRef(false)
  const known = useRef(clock)
  useLayoutEffect(() => {
    known.current = clock
  }, [clock])

  useEffect(() => setClock(clockOf(session, askedAt)), [session, askedAt])

  const hear = useCallback(
    (reply: Session, at: number) => {
      const isTheirs = reply.signedIn && reply.personKey === session.personKey
      setClock(isTheirs ? clockOf(reply, at) : { ...known.current, askedAt: at })
      tick()
      // Over, or somebody else's by now: the page asks for everything anew, and shows what may be seen.
      if (!isTheirs) void revalidate()
    },
    [session.personKey, revalidate],
  )

  const ask = useCallback(async () => {
    if (isAsking.current) return
    isAsking.current = true
    const at = Date.now()
    try {
      hear(await call(contract.showSession, {}), at)
    } catch {
      // No answer: what is known must do. What it says is over is not left standing there.
      setClock({ ...known.current, askedAt: at })
      if (at >= known.current.idleEnd) void revalidate()
    } finally {
      isAsking.current = false
    }
  }, [hear, revalidate])

  const isDue = now >= warningOf(clock)
  const isOver = now >= clock.idleEnd
  const isSure = clock.askedAt >= warningOf(clock)

  useEffect(() => {
    const wait = isDue ? TICK_MS.warning : Math.min(TICK_MS.quiet, warningOf(clock) - now)
    const timer = setTimeout(tick, wait)
    return () => clearTimeout(timer)
  }, [clock, now, isDue])

  useEffect(() => {
    const isStale = now - clock.askedAt >= FRESH_MS[isDue ? 'warning' : 'quiet']
    const isSeen = document.visibilityState === 'visible'
    const isUnsure = (isDue && !isSure) || (isOver && clock.askedAt < clock.idleEnd)
    if (isUnsure || (isStale && (isSeen || isDue))) void ask()
  }, [clock, now, isDue, isSure, isOver, ask])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void ask()
    }
    document.addEventListener('visibilitychange', look)
    window.addEventListener('online', look)
    const stop = hearOtherTabs((news) => {
      if (news === 'signed-out') forgetTyped()
      void ask()
    })
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
      stop()
    }
  }, [ask])

  /** @throws where no answer came */
  const extend = async () => {
    const at = Date.now()
    try {
      hear(await call(contract.extendSession, { body: {} }), at)
      tellOtherTabs('extended')
    } catch (error) {
      if (!(error instanceof ApiProblem) || !error.isSignedOut) throw error
      void revalidate()
    }
  }

  return { clock, left: clock.idleEnd - now, isWarning: isDue && isSure && !isOver, extend }
}
