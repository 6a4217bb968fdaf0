import { createHash } from 'node:crypto'
import type { CookieOptions, Request, RequestHandler, Response } from 'express'
import * as oidc from 'openid-client'
import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import type { ProblemCode } from '../../shared/vocabulary.ts'
import { plus } from '../clock.ts'
import { insertAudit } from '../db/audit.ts'
import { selectHmacKid } from '../db/hmac-key.ts'
import { upsertPerson } from '../db/persons.ts'
import { deleteUsedStates, useState } from '../db/sessions.ts'
import { hmac128 } from '../keys/key-ring.ts'
import { errorFields, type Log } from '../log.ts'
import type { Stores } from '../services.ts'
import { type IdentityProvider, withinDeadline } from './identity-provider.ts'
import {
  cookiesOf,
  endSession,
  SESSION_COOKIE,
  sessionCookie,
  sessionSha256Of,
  startSession,
} from './session.ts'

/**
 * Sign-in at the identity provider: OpenID Connect code flow with PKCE, state and nonce. What is between the two
 * halves is sealed in a cookie of its own, Lax because the provider's redirect comes from another site. Each sign-in
 * under way has one, named after its state, so that two tabs do not take it from each other.
 */
const SIGN_IN_COOKIE = '__Host-daylight-sign-in-'
/** Sign-ins of one browser under way at once; the one begun first makes room. */
export const SIGN_INS_AT_ONCE = 4
const signInCookie: CookieOptions = { secure: true, httpOnly: true, sameSite: 'lax', path: '/' }
const SIGN_IN_MS = 10 * 60_000

const pending = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  /** The session this browser had: the Strict cookie is not sent with the provider's redirect. */
  earlierSession: z.string().nullable(),
  expiresAt: z.string(),
})

const claims = z.object({
  sub: z.string().min(1).max(255),
  given_name: z.string().min(1).max(200),
  family_name: z.string().min(1).max(200),
  birthdate: calendarDate,
})

/** A path of this site, or the front page: never another site. */
export function ownPath(text: unknown): string {
  if (typeof text !== 'string' || text.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text)) return '/'
  const url = new URL(text, 'http://daylight.invalid')
  // "/.//elsewhere.example" becomes "//elsewhere.example", which a browser takes for another site.
  if (url.host !== 'daylight.invalid' || url.pathname.startsWith('//')) return '/'
  return url.pathname + url.search
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const signInCookieOf = (state: string) => SIGN_IN_COOKIE + sha256(state).slice(0, 16)

/** Cookies of sign-ins under way, the one begun first before the others (RFC 6265 5.4: by creation time). */
const signInsUnderWay = (req: Request) =>
  Object.entries(cookiesOf(req)).filter(([name]) => name.startsWith(SIGN_IN_COOKIE))

type SignInServices = Stores & {
  provider: IdentityProvider
  origin: () => string
  log: Log
  demonstration: boolean
}

const problemPage = (res: Response, requestId: string, code: ProblemCode) => {
  res.locals['code'] = code
  res.redirect(303, `/sign-in-problem?code=${code}&ref=${requestId}`)
}

/** GET /auth/sign-in: off to the identity provider. `as` names a demo person, in a demonstration only. */
export function beginSignIn({
  provider,
  keys,
  origin,
  clock,
  log,
  demonstration,
}: SignInServices): RequestHandler {
  return async (req, res) => {
    res.locals['route'] = '/auth/sign-in'
    try {
      const config = await withinDeadline(provider.configuration())
      const now = clock()
      const verifier = oidc.randomPKCECodeVerifier()
      const state = oidc.randomState()
      const nonce = oidc.randomNonce()
      const returnTo = ownPath(req.query['returnTo'])
      const hint = demonstration && typeof req.query['as'] === 'string' ? req.query['as'] : undefined
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: `${origin()}/auth/callback`,
        response_type: 'code',
        scope: provider.scope,
        acr_values: provider.acrValues,
        prompt: provider.prompt,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(hint ? { login_hint: hint } : {}),
      })
      const sealed = await keys.sealJson('sign-in', {
        state,
        nonce,
        verifier,
        returnTo,
        earlierSession: sessionSha256Of(req) ?? null,
        expiresAt: plus(now, SIGN_IN_MS),
      })
      for (const [name] of signInsUnderWay(req).slice(0, -(SIGN_INS_AT_ONCE - 1)))
        res.clearCookie(name, signInCookie)
      res.cookie(signInCookieOf(state), sealed, { ...signInCookie, maxAge: SIGN_IN_MS })
      res.redirect(302, url.href)
    } catch (error) {
      log('warn', 'sign-in.unavailable', { requestId: req.requestId, ...errorFields(error) })
      problemPage(res, req.requestId, 'sign-in-unavailable')
    }
  }
}

/** GET /auth/callback: everything is checked, or nobody is signed in. */
export function completeSignIn(services: SignInServices): RequestHandler {
  const { db, clock, log } = services
  return async (req, res) => {
    res.locals['route'] = '/auth/callback'
    const ours = signInCookieOf(String(req.query['state']))
    if (cookiesOf(req)[ours] !== undefined) res.clearCookie(ours, signInCookie)
    try {
      const { person, returnTo, earlierSession } = await withinDeadline(verifiedPerson(services, req))
      const session = await openSession(services, person, {
        requestId: req.requestId,
        earlier: new Set([earlierSession, sessionSha256Of(req)]),
      })
      await tellOtherSignIns(services, req, res, { except: ours, earlierSession: sha256(session) })
      res.cookie(SESSION_COOKIE, session, sessionCookie)
      res.redirect(303, returnTo)
    } catch (error) {
      const unavailable = isUnavailable(error)
      const code = unavailable ? 'sign-in-unavailable' : 'sign-in-refused'
      log('warn', 'sign-in.failed', { requestId: req.requestId, code, ...errorFields(error) })
      await db.transaction((tx) =>
        insertAudit(tx, {
          at: clock(),
          actor: { kind: 'anonymous', id: null },
          action: 'sign-in',
          subject: { kind: 'session', id: null },
          outcome: 'refused',
          reason: unavailable ? code : refusalReason(error),
          requestId: req.requestId,
        }),
      )
      problemPage(res, req.requestId, code)
    }
  }
}

/** Sign-ins still under way in other tabs learn of the session they will take the place of. */
async function tellOtherSignIns(
  { keys, clock }: SignInServices,
  req: Request,
  res: Response,
  { except, earlierSession }: { except: string; earlierSession: string },
): Promise<void> {
  for (const [name, sealed] of signInsUnderWay(req).slice(-SIGN_INS_AT_ONCE)) {
    const other = await keys.openJson('sign-in', sealed ?? '', pending).catch(() => undefined)
    const maxAge = other ? Date.parse(other.expiresAt) - Date.parse(clock()) : 0
    if (name === except || !other || maxAge <= 0) continue
    const retold = await keys.sealJson('sign-in', { ...other, earlierSession })
    res.cookie(name, retold, { ...signInCookie, maxAge })
  }
}

/** A sign-in that is refused; `reason` is a code for the audit. */
class Refused extends Error {
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** What a provider may answer: RFC 6749 4.1.2.1 and 5.2, OpenID Connect Core 3.1.2.6, RFC 6750 3.1. */
const PROVIDER_ERRORS = new Set([
  'invalid_request',
  'unauthorized_client',
  'access_denied',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
  'interaction_required',
  'login_required',
  'account_selection_required',
  'consent_required',
  'invalid_request_uri',
  'invalid_request_object',
  'invalid_client',
  'invalid_grant',
  'unsupported_grant_type',
  'invalid_token',
  'insufficient_scope',
])

/** A code out of a closed list, or what class of answer it was: an address anybody can write is no reason. */
function refusalReason(error: unknown): string {
  if (error instanceof Refused) return error.reason
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError)
    return PROVIDER_ERRORS.has(error.error) ? error.error : 'unknown-error'
  if (error instanceof Error && 'code' in error && /^OAUTH_[A-Z_]{1,60}$/.test(String(error.code)))
    return String(error.code)
  return 'unexpected-answer'
}

/** No answer in time, none at all, or one that says the fault is the provider's own. */
function isUnavailable(error: unknown): boolean {
  if (error instanceof Response || error instanceof oidc.ResponseBodyError) return error.status >= 500
  if (!(error instanceof Error)) return false
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return true
  const code = 'code' in error ? String(error.code) : ''
  return (
    ['OAUTH_TIMEOUT', 'OAUTH_ABORT'].includes(code) ||
    (error instanceof TypeError && error.message === 'fetch failed') ||
    (error.cause !== undefined && isUnavailable(error.cause))
  )
}

type Verified = { issuer: string; subject: string; givenName: string; familyName: string; birthDate: string }

async function verifiedPerson(
  { provider, db, keys, clock, origin }: SignInServices,
  req: Request,
): Promise<{ person: Verified; returnTo: string; earlierSession: string | null }> {
  const cookie = cookiesOf(req)[signInCookieOf(String(req.query['state']))]
  if (!cookie) throw new Refused(signInsUnderWay(req).length > 0 ? 'state-mismatch' : 'no-sign-in-under-way')
  const { state, nonce, verifier, returnTo, earlierSession, expiresAt } = await keys
    .openJson('sign-in', cookie, pending)
    .catch(() => Promise.reject(new Refused('cookie-not-ours')))
  const now = clock()
  if (now >= expiresAt) throw new Refused('sign-in-expired')
  if (req.query['state'] !== state) throw new Refused('state-mismatch')
  // Good once: whoever sends the same callback again, cookie and all, is refused here.
  const fresh = await db.transaction(async (tx) => {
    await deleteUsedStates(tx, plus(now, -2 * SIGN_IN_MS))
    return useState(tx, sha256(state), now)
  })
  if (!fresh) throw new Refused('state-replayed')

  const config = await provider.configuration()
  const tokens = await oidc.authorizationCodeGrant(config, new URL(req.originalUrl, origin()), {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const idToken = tokens.claims()
  if (!idToken) throw new Refused('no-id-token')
  // The context class asked for is a wish; the one returned is what happened. OpenID Connect Core 2, `acr`.
  if (!provider.acceptedAcr.has(String(idToken['acr']))) throw new Refused('acr-too-low')
  const info = await oidc.fetchUserInfo(config, tokens.access_token, idToken.sub)
  const parsed = claims.safeParse({ ...idToken, ...info })
  if (!parsed.success) throw new Refused('claims-missing')
  return {
    returnTo,
    earlierSession,
    person: {
      issuer: idToken.iss,
      subject: parsed.data.sub,
      givenName: parsed.data.given_name,
      familyName: parsed.data.family_name,
      birthDate: parsed.data.birthdate,
    },
  }
}

/** A new session; the one this browser had, whosever it was, is over. */
async function openSession(
  { db, keys, clock }: SignInServices,
  person: Verified,
  { requestId, earlier }: { requestId: string; earlier: Iterable<string | null | undefined> },
): Promise<string> {
  const record = await keys.sealJson('person', person)
  return db.transaction(async (tx) => {
    const now = clock()
    const subjectHmac = hmac128(keys.hmacKey(await selectHmacKid(tx)), person.issuer, person.subject)
    const found = await upsertPerson(tx, { newId: crypto.randomUUID(), subjectHmac, record, at: now })
    for (const idSha256 of earlier) if (idSha256) await endSession(tx, idSha256, { now, requestId })
    const session = await startSession(tx, found.id, now)
    const entry = {
      at: now,
      actor: { kind: 'person', id: found.id },
      subject: { kind: 'person', id: found.id },
      requestId,
    } as const
    if (found.created) await insertAudit(tx, { ...entry, action: 'person.created' })
    await insertAudit(tx, { ...entry, action: 'sign-in' })
    return session
  })
}
