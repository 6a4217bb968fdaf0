import { createHash, randomBytes } from 'node:crypto'
import { parse as parseCookies } from 'cookie'
import type { CookieOptions, Request, RequestHandler, Response } from 'express'
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
/** Activity is written down at most this often: a page makes several calls at once. */
const TOUCH_MS = 15_000

export const SESSION_COOKIE = '__Host-daylight'
export const sessionCookie: CookieOptions = { secure: true, httpOnly: true, sameSite: 'strict', path: '/' }

/** Somebody signed in: their id here, what the identity provider verified, and until when. */
export type SignedIn = {
  id: string
  /** Opened when asked for: most calls need the id alone. */
  verified: () => Promise<PersonRecord>
  sessionSha256: string
  idleEndsAt: string
  endsAt: string
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What the session of a request is kept by, whether or not it is still alive. */
export const sessionSha256Of = (req: Request): string | undefined => {
  const id = cookieOf(req, SESSION_COOKIE)
  return id ? sha256(id) : undefined
}

export const cookieOf = (req: Request, name: string): string | undefined =>
  parseCookies(req.headers.cookie ?? '')[name]

export const displayName = ({ givenName, familyName }: PersonRecord) => `${givenName} ${familyName}`

const endOf = (startedAt: string) => plus(startedAt, ABSOLUTE_MS)
const idleEndOf = (seenAt: string, endsAt: string) => {
  const idle = plus(seenAt, IDLE_MS)
  return idle < endsAt ? idle : endsAt
}

/** Finds who asks. Any call but asking for the session itself counts as activity. */
export function sessionLoader({ db, keys, clock }: Stores): RequestHandler {
  return async (req, _res, next) => {
    const idSha256 = sessionSha256Of(req)
    if (!idSha256) return next()
    const found = await selectOptionalSession(db, idSha256)
    const now = clock()
    const endsAt = found && endOf(found.started_at)
    if (!found || !endsAt || now >= idleEndOf(found.seen_at, endsAt)) {
      req.sessionEnded = true
      return next()
    }
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
      sessionSha256: idSha256,
      idleEndsAt: idleEndOf(seenAt, endsAt),
      endsAt,
    }
    next()
  }
}

/** Starts a session under a new id, in the transaction of the sign-in; the cookie is for the caller to send. */
export async function startSession(tx: Queryable, personId: string, now: string): Promise<string> {
  const id = randomBytes(32).toString('base64url')
  await deleteEndedSessions(tx, plus(now, -IDLE_MS), plus(now, -ABSOLUTE_MS))
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
