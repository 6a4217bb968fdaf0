import { createHash, randomBytes } from 'node:crypto'
import { parse as parseCookies } from 'cookie'
import type { CookieOptions, Request, RequestHandler, Response } from 'express'
import type { Locale } from '../../shared/vocabulary.ts'
import { plus } from '../clock.ts'
import { insertAudit } from '../db/audit.ts'
import type { Queryable } from '../db/database.ts'
import { type PersonRecord, personRecord } from '../db/persons.ts'
import {
  deleteEndedSessions,
  deleteSession,
  insertSession,
  selectOptionalSession,
  touchSession,
} from '../db/sessions.ts'
import type { Stores } from '../services.ts'

export const IDLE_MS = 15 * 60_000
export const ABSOLUTE_MS = 12 * 60 * 60_000
/**
 * Activity is written down at most this often: a page makes several calls at once. The idle end counts from what is
 * written, and is put off by the same, so that nobody is signed out before the quarter of an hour is over.
 */
export const TOUCH_MS = 5_000

export const SESSION_COOKIE = '__Host-daylight'
export const sessionCookie: CookieOptions = { secure: true, httpOnly: true, sameSite: 'strict', path: '/' }

/** Somebody signed in: their id here, what the identity provider verified, and until when. */
export type SignedIn = {
  id: string
  /** Opened when asked for: most calls need the id alone. */
  verified: () => Promise<PersonRecord>
  /** The language they chose, on whatever device; null until they do. */
  locale: Locale | null
  sessionSha256: string
  idleEndsAt: string
  endsAt: string
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Names a person to their own browser, which keeps by it what they were typing; says nothing to anybody else. */
export const personKeyOf = (personId: string) => sha256(`typed by ${personId}`).slice(0, 32)

/** What the session of a request is kept by, whether or not it is still alive. */
export const sessionSha256Of = (req: Request): string | undefined => {
  const id = cookiesOf(req)[SESSION_COOKIE]
  return id ? sha256(id) : undefined
}

export const cookiesOf = (req: Request) => parseCookies(req.headers.cookie ?? '')

export const displayName = ({ givenName, familyName }: PersonRecord) => `${givenName} ${familyName}`

const endOf = (startedAt: string) => plus(startedAt, ABSOLUTE_MS)
const idleEndOf = (seenAt: string, endsAt: string) => {
  const idle = plus(seenAt, IDLE_MS + TOUCH_MS)
  return idle < endsAt ? idle : endsAt
}

/** Whether a session has come to one of its ends; its row may still be there. */
export const isOver = (session: { started_at: string; seen_at: string }, now: string) =>
  now >= idleEndOf(session.seen_at, endOf(session.started_at))

/** Finds who asks. Any call but asking for the session itself counts as activity. */
export function sessionLoader({ db, keys, clock }: Stores): RequestHandler {
  return async (req, _res, next) => {
    const idSha256 = sessionSha256Of(req)
    if (!idSha256) return next()
    const found = await selectOptionalSession(db, idSha256)
    const now = clock()
    if (!found || isOver(found, now)) {
      req.sessionEnded = true
      return next()
    }
    const endsAt = endOf(found.started_at)
    let seenAt = found.seen_at
    // The path as asked for: `req.path` alone lacks what this is mounted under.
    const asksOnly = ['GET', 'HEAD'].includes(req.method) && req.baseUrl + req.path === '/api/session'
    if (!asksOnly && plus(seenAt, TOUCH_MS) < now) {
      await touchSession(db, idSha256, now)
      seenAt = now
    }
    req.person = {
      id: found.person_id,
      verified: () => keys.openJson('person', found.record, personRecord),
      locale: found.locale,
      sessionSha256: idSha256,
      idleEndsAt: idleEndOf(seenAt, endsAt),
      endsAt,
    }
    next()
  }
}

export const clearEndedSessions = (tx: Queryable, now: string) =>
  deleteEndedSessions(tx, plus(now, -IDLE_MS - TOUCH_MS), plus(now, -ABSOLUTE_MS))

/** Starts a session under a new id, in the transaction of the sign-in; the cookie is for the caller to send. */
export async function startSession(tx: Queryable, personId: string, now: string): Promise<string> {
  const id = randomBytes(32).toString('base64url')
  await clearEndedSessions(tx, now)
  await insertSession(tx, sha256(id), personId, now)
  return id
}

/** The 15 idle minutes anew, never beyond the twelve hours. */
export async function extendSession(
  { db, clock }: Stores,
  person: SignedIn,
  requestId: string,
): Promise<SignedIn> {
  const now = clock()
  await db.transaction(async (tx) => {
    await touchSession(tx, person.sessionSha256, now)
    await insertAudit(tx, {
      at: now,
      actor: { kind: 'person', id: person.id },
      action: 'session.extended',
      subject: { kind: 'session', id: null },
      requestId,
    })
  })
  return { ...person, idleEndsAt: idleEndOf(now, person.endsAt) }
}

/** Ends a session, if there is one, and writes down whose it was. */
export async function endSession(
  tx: Queryable,
  idSha256: string,
  given: { now: string; requestId: string },
): Promise<void> {
  const ended = await deleteSession(tx, idSha256)
  if (!ended) return
  await insertAudit(tx, {
    at: given.now,
    actor: { kind: 'person', id: ended.person_id },
    action: 'sign-out',
    subject: { kind: 'session', id: null },
    requestId: given.requestId,
  })
}

/** Ends the session of the request, here and in the browser. */
export async function signOutOf({ db, clock }: Stores, req: Request, res: Response): Promise<void> {
  const idSha256 = sessionSha256Of(req)
  res.clearCookie(SESSION_COOKIE, sessionCookie)
  if (!idSha256) return
  await db.transaction((tx) => endSession(tx, idSha256, { now: clock(), requestId: req.requestId }))
}
