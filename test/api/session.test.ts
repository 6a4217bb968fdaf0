import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TOUCH_MS } from '../../server/http/session.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { auditOf, countStored, storedRows } from '../support/stored.ts'
import { untilCallback } from '../support/until-callback.ts'
import { problemOf } from '../support/whole-reply.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const COOKIE = '__Host-daylight'
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const shown = async (visitor: HttpClient) => (await visitor.get('/api/session')).json()
const cookieOf = (visitor: HttpClient) => visitor.cookies().get(COOKIE) ?? ''
const at = (instant: string) => Date.parse(instant)

/** Another browser with the cookie of this one. */
function copyOf(visitor: HttpClient, cookie = cookieOf(visitor)): HttpClient {
  const copy = app.visitor()
  copy.cookies().set(COOKIE, cookie)
  return copy
}

describe('the cookie', () => {
  test('goes to this host alone, over TLS, to no script and from no other site', async () => {
    const visitor = app.visitor()
    const callback = await untilCallback(visitor, '/auth/sign-in?as=ada-example')
    const response = await visitor.request(callback.href)
    const lines = response.headers.getSetCookie().filter((line) => line.startsWith(`${COOKIE}=`))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^__Host-daylight=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
  })

  test('is stored as its hash only', async () => {
    const visitor = await app.signedIn('ada-example')
    const cookie = cookieOf(visitor)
    const stored = JSON.stringify(await storedRows(app, 'select * from session'))
    expect(stored).toContain(createHash('sha256').update(cookie).digest('hex'))
    expect(stored).not.toContain(cookie)
    // And the hash is no key: it opens nothing.
    const thief = copyOf(visitor, createHash('sha256').update(cookie).digest('hex'))
    expect(await shown(thief)).toEqual({ signedIn: false })
  })

  test('is new with each sign-in, and the one before it is over', async () => {
    const visitor = await app.signedIn('ada-example')
    const before = copyOf(visitor)
    const many = await countStored(app, 'session')
    const callback = await untilCallback(visitor, '/auth/sign-in?as=walter-quill')
    expect(await shown(before)).toMatchObject({ signedIn: true, name: 'Ada Example' })
    const response = await visitor.request(callback.href)
    expect(cookieOf(visitor)).not.toBe(cookieOf(before))
    expect(await shown(visitor)).toMatchObject({ name: 'Walter Quill' })
    expect(await problemOf(await before.get('/api/memberships'))).toEqual({
      status: 401,
      code: 'session-ended',
    })
    expect(await countStored(app, 'session')).toBe(many)
    const [ended, begun] = (await auditOf(app, response.headers.get('X-Request-Id'))).filter(
      ({ action }) => action !== 'person.created',
    )
    expect(ended).toMatchObject({ action: 'sign-out', subject_kind: 'session' })
    expect(begun).toMatchObject({ action: 'sign-in' })
    expect(ended?.['actor']).not.toBe(begun?.['actor'])
  })

  test('ends the earlier session also where the browser keeps its Strict cookie from the callback', async () => {
    const visitor = await app.signedIn('ada-example')
    const before = copyOf(visitor)
    const callback = await untilCallback(visitor, '/auth/sign-in?as=ada-example')
    visitor.cookies().delete(COOKIE)
    await visitor.request(callback.href)
    expect(await shown(visitor)).toMatchObject({ signedIn: true })
    expect(await shown(before)).toEqual({ signedIn: false })
  })

  test('a second browser is a second session', async () => {
    const [one, other] = [await app.signedIn('ada-example'), await app.signedIn('ada-example')]
    await one.post('/auth/sign-out')
    expect(await shown(other)).toMatchObject({ signedIn: true })
  })
})

describe('the end', () => {
  test.each([
    [14 * MINUTE + 59 * SECOND, 200],
    [15 * MINUTE, 200],
    [15 * MINUTE + TOUCH_MS - 1, 200],
    [15 * MINUTE + TOUCH_MS, 401],
    [16 * MINUTE, 401],
  ])('after %i ms without a call the answer is %i', async (idle, status) => {
    const visitor = await app.signedIn('ada-example')
    app.pass(idle)
    const response = await visitor.get('/api/memberships')
    expect(response.status).toBe(status)
    if (status === 401) expect(await response.json()).toMatchObject({ code: 'session-ended' })
  })

  test('any call starts the quarter of an hour anew', async () => {
    const visitor = await app.signedIn('ada-example')
    for (let calls = 0; calls < 3; calls += 1) {
      app.pass(14 * MINUTE)
      expect((await visitor.get('/api/memberships')).status).toBe(200)
    }
  })

  test('never comes early: from the last call on it is a quarter of an hour, however often that is written down', async () => {
    for (const since of [1, TOUCH_MS - 1, TOUCH_MS, TOUCH_MS + 1]) {
      const visitor = await app.signedIn('ada-example')
      app.pass(since)
      expect((await visitor.get('/api/memberships')).status).toBe(200)
      const { idleEndsAt, serverNow } = await shown(visitor)
      expect(at(idleEndsAt) - at(serverNow)).toBeGreaterThanOrEqual(15 * MINUTE)
      expect(at(idleEndsAt) - at(serverNow)).toBeLessThanOrEqual(15 * MINUTE + TOUCH_MS)
      // Whoever else signs in meanwhile clears away what is over, and only that.
      app.pass(15 * MINUTE - 1)
      await app.signedIn('walter-quill')
      expect((await visitor.get('/api/memberships')).status).toBe(200)
    }
  })

  test('is told exactly: what is left is a difference of the server’s own instants', async () => {
    const visitor = await app.signedIn('ada-example')
    app.pass(3 * MINUTE)
    const { idleEndsAt, serverNow } = await shown(visitor)
    const left = at(idleEndsAt) - at(serverNow)
    app.pass(left - 1)
    expect(await shown(visitor)).toMatchObject({ signedIn: true })
    app.pass(1)
    expect(await shown(visitor)).toEqual({ signedIn: false })
  })

  test.each(['GET', 'HEAD'])('%s /api/session does not', async (method) => {
    const visitor = await app.signedIn('ada-example')
    const { idleEndsAt } = await shown(visitor)
    app.pass(14 * MINUTE)
    await visitor.request('/api/session', { method })
    expect(await shown(visitor)).toMatchObject({ signedIn: true, idleEndsAt })
    app.pass(MINUTE + TOUCH_MS)
    expect(await shown(visitor)).toEqual({ signedIn: false })
  })

  test('POST /api/session/extend does, and says until when', async () => {
    const visitor = await app.signedIn('ada-example')
    const before = await shown(visitor)
    app.pass(14 * MINUTE)
    const response = await visitor.post('/api/session/extend')
    const extended = await response.json()
    expect(at(extended.idleEndsAt) - at(before.idleEndsAt)).toBe(14 * MINUTE)
    expect(extended.endsAt).toBe(before.endsAt)
    expect(await shown(visitor)).toEqual(extended)
    expect(await auditOf(app, response.headers.get('X-Request-Id'))).toEqual([
      expect.objectContaining({ action: 'session.extended', actor_kind: 'person', outcome: 'done' }),
    ])
  })

  test('comes after twelve hours, however often it is extended', async () => {
    const visitor = await app.signedIn('ada-example')
    const { endsAt } = await shown(visitor)
    for (let passed = 0; passed < 12 * HOUR - 10 * MINUTE; passed += 10 * MINUTE) {
      expect((await visitor.post('/api/session/extend')).status).toBe(200)
      app.pass(10 * MINUTE)
    }
    expect(await (await visitor.post('/api/session/extend')).json()).toMatchObject({
      idleEndsAt: endsAt,
      endsAt,
    })
    app.pass(10 * MINUTE - 1)
    expect(await shown(visitor)).toMatchObject({ signedIn: true })
    app.pass(1)
    expect(await shown(visitor)).toEqual({ signedIn: false })
    expect(await problemOf(await visitor.post('/api/session/extend'))).toEqual({
      status: 401,
      code: 'session-ended',
    })
  })

  test('whoever never signed in is told something else than whose session is over', async () => {
    expect(await problemOf(await app.visitor().get('/api/memberships'))).toEqual({
      status: 401,
      code: 'not-signed-in',
    })
    const stranger = copyOf(app.visitor(), 'x'.repeat(43))
    expect(await problemOf(await stranger.get('/api/memberships'))).toEqual({
      status: 401,
      code: 'session-ended',
    })
  })

  test('ended sessions are cleared away by the next sign-in', async () => {
    await app.signedIn('ada-example')
    app.pass(16 * MINUTE)
    await app.signedIn('walter-quill')
    expect(await countStored(app, 'session')).toBe(1)
  })
})

describe('signing out', () => {
  test('ends the session here, and sends the browser to where the provider ends its own', async () => {
    const visitor = await app.signedIn('ada-example')
    const thief = copyOf(visitor)
    const response = await visitor.post('/auth/sign-out')
    expect(response.headers.getSetCookie()).toEqual([
      '__Host-daylight=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure; SameSite=Strict',
    ])
    const { url } = (await response.json()) as { url: string }
    const sent = new URL(url).searchParams
    expect(sent.get('client_id')).toBe('daylight-test')
    expect(sent.get('post_logout_redirect_uri')).toBe(`${app.origin}/signed-out`)
    expect(sent.has('id_token_hint')).toBe(false)
    expect((await visitor.follow(url)).url.href).toBe(`${app.origin}/signed-out`)
    expect(visitor.cookies().has(COOKIE)).toBe(false)
    expect(await problemOf(await thief.get('/api/memberships'))).toEqual({
      status: 401,
      code: 'session-ended',
    })
    expect(await auditOf(app, response.headers.get('X-Request-Id'))).toEqual([
      expect.objectContaining({ action: 'sign-out', actor_kind: 'person', outcome: 'done' }),
    ])
  })

  test('twice is as good as once, and without a session too', async () => {
    const visitor = await app.signedIn('ada-example')
    const again = copyOf(visitor)
    expect((await visitor.post('/auth/sign-out')).status).toBe(200)
    for (const browser of [again, visitor, app.visitor()]) {
      const response = await browser.post('/auth/sign-out')
      expect(response.status).toBe(200)
      expect(await auditOf(app, response.headers.get('X-Request-Id'))).toEqual([])
    }
  })

  test('cannot be done by GET', async () => {
    const visitor = await app.signedIn('ada-example')
    expect((await visitor.get('/auth/sign-out')).status).toBe(405)
    expect(await shown(visitor)).toMatchObject({ signedIn: true })
  })
})
