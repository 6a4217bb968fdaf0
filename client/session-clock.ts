import type { Session } from '../shared/contract/session.ts'

/** People are warned this long before they are signed out; WCAG 2.2.1 asks for 20 seconds at least. */
export const WARNING_MS = 150_000

type SignedIn = Extract<Session, { signedIn: true }>

/** When a session ends, by this browser's clock, as far as it was known at `askedAt`. */
export type SessionClock = { readonly askedAt: number; readonly idleEnd: number; readonly end: number }

/**
 * What is left is a difference of the server's instants, counted from before it was asked: neither a wrong clock nor a
 * slow answer makes the end look later than it is. Instants, so that a laptop that slept finds them passed.
 */
export function clockOf({ idleEndsAt, endsAt, serverNow }: SignedIn, askedAt: number): SessionClock {
  const now = Date.parse(serverNow)
  return { askedAt, idleEnd: askedAt + Date.parse(idleEndsAt) - now, end: askedAt + Date.parse(endsAt) - now }
}

export const warningOf = ({ idleEnd }: SessionClock): number => idleEnd - WARNING_MS

/** The twelve hours are up before the quarter of an hour is: nothing makes it longer. */
export const isLast = ({ idleEnd, end }: SessionClock): boolean => idleEnd >= end

/**
 * What is left, in seconds, as it is said: in steps of 30 while it is more than a minute, then of 10, rounded up, so that
 * "less than" is true of it and a screen reader is not told every second.
 */
export function secondsSaid(milliseconds: number): number {
  const step = milliseconds > 60_000 ? 30 : 10
  return Math.max(Math.ceil(milliseconds / 1000 / step), 1) * step
}
