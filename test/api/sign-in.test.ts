import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SIGN_INS_AT_ONCE } from '../../server/http/sign-in.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { auditOf, countStored } from '../support/stored.ts'
import { untilCallback } from '../support/until-callback.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const SIGN_IN_COOKIE = '__Host-daylight-sign-in-'
const SESSION_COOKIE = '__Host-daylight'

const callbackFor = (visitor: HttpClient, person = 'ada-example') =>
  untilCallback(visitor, `/auth/sign-in?as=${person}`)

/** Cookies of sign-ins under way in a browser, the first begun first. */
const underWay = (visitor: HttpClient) =>
  [...visitor.cookies()].filter(([name]) => name.startsWith(SIGN_IN_COOKIE))

const session = async (visitor: HttpClient) => (await visitor.get('/api/session')).json()

async function expectRefused(response: Response, reason: string) {
  expect(response.status).toBe(303)
  const ref = response.headers.get('X-Request-Id')
  expect(response.headers.get('Location')).toBe(`/sign-in-problem?code=sign-in-refused&ref=${ref}`)
  expect(await auditOf(app, ref)).toEqual([
    expect.objectContaining({
      actor_kind: 'anonymous',
      actor: null,
      on_behalf_of: null,
      action: 'sign-in',
      outcome: 'refused',
      reason,
      subject: null,
    }),
  ])
}

describe('signing in', () => {
  test('ends on the front page, signed in as the person chosen', async () => {
    const visitor = app.visitor()
    await visitor.signIn('jose-nunez-ortega')
    expect(await session(visitor)).toMatchObject({ signedIn: true, name: 'José Núñez-Ortega' })
    expect(underWay(visitor)).toEqual([])
  })

  test('writes down the first time that the person is new, and only then', async () => {
    const actions = async (visitor: HttpClient) => {
      const response = await visitor.request((await callbackFor(visitor, 'dorothy-beaumont')).href)
      return (await auditOf(app, response.headers.get('X-Request-Id'))).map(({ action }) => action)
    }
    expect(await actions(app.visitor())).toEqual(['person.created', 'sign-in'])
    expect(await actions(app.visitor())).toEqual(['sign-in'])
  })

  test('without a hint, the provider asks who it is', async () => {
    const { response, url } = await app.visitor().follow('/auth/sign-in')
    expect(url.origin).not.toBe(app.origin)
    const page = await response.text()
    for (const name of ['Ada Example', 'José Núñez-Ortega', 'Walter Quill']) expect(page).toContain(name)
  })

  test('asks with a fresh state, nonce and challenge each time', async () => {
    const asked = await Promise.all(
      [1, 2].map(async () => {
        const response = await app.visitor().get('/auth/sign-in')
        return new URL(response.headers.get('Location') ?? '').searchParams
      }),
    )
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const [one = '', other = ''] = asked.map((params) => params.get(name) ?? '')
      expect(one.length, name).toBeGreaterThanOrEqual(22)
      expect(one).not.toBe(other)
    }
    expect(asked[0]?.get('code_challenge_method')).toBe('S256')
  })

  test('what is between the two halves is sealed in a cookie of its own', async () => {
    const response = await app.visitor().get('/auth/sign-in?returnTo=/accountings')
    const [line = '', ...others] = response.headers.getSetCookie()
    expect(others).toEqual([])
    expect(line).toMatch(
      /^__Host-daylight-sign-in-[0-9a-f]{16}=[^;]+; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    )
    const state = new URL(response.headers.get('Location') ?? '').searchParams.get('state') ?? ''
    const plain = Buffer.from(line.split('.')[0]?.split('=')[1] ?? '', 'base64url').toString()
    expect(plain).toContain('A256GCM')
    expect(line).not.toContain(state)
  })
})

describe('nobody is signed in', () => {
  test('by cancelling at the provider', async () => {
    const visitor = app.visitor()
    const { url } = await visitor.follow('/auth/sign-in')
    let response = await visitor.request(url.href, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'cancel=yes',
    })
    while (new URL(response.url).pathname !== '/auth/callback') {
      response = await visitor.request(new URL(response.headers.get('Location') ?? '', response.url).href)
    }
    await expectRefused(response, 'access_denied')
    expect(await session(visitor)).toEqual({ signedIn: false })
  })

  test('by the same callback a second time, cookie and all', async () => {
    const visitor = app.visitor()
    const callback = await callbackFor(visitor)
    const [[name, pending] = ['', '']] = underWay(visitor)
    expect((await visitor.request(callback.href)).headers.get('Location')).toBe('/')
    const thief = app.visitor()
    thief.cookies().set(name, pending)
    await expectRefused(await thief.request(callback.href), 'state-replayed')
    expect(await session(thief)).toEqual({ signedIn: false })
    expect(await session(visitor)).toMatchObject({ signedIn: true })
  })

  test('by the callback without its cookie', async () => {
    const callback = await callbackFor(app.visitor())
    await expectRefused(await app.visitor().request(callback.href), 'no-sign-in-under-way')
  })

  test.each([
    ['made up', 'e30..AAAA.AAAA.AAAA'],
    ['not even of that form', 'x'],
  ])('by a cookie that is %s', async (_, value) => {
    const beginner = app.visitor()
    const callback = await callbackFor(beginner)
    const visitor = app.visitor()
    for (const [name] of underWay(beginner)) visitor.cookies().set(name, value)
    await expectRefused(await visitor.request(callback.href), 'cookie-not-ours')
  })

  test('by a callback that was meant for somebody else’s browser', async () => {
    const callback = await callbackFor(app.visitor())
    const victim = app.visitor()
    await callbackFor(victim, 'walter-quill')
    await expectRefused(await victim.request(callback.href), 'state-mismatch')
    expect(await session(victim)).toEqual({ signedIn: false })
  })

  test('by a code that was used before, under a new state', async () => {
    const visitor = app.visitor()
    const used = await callbackFor(visitor)
    await visitor.request(used.href)
    const next = app.visitor()
    const callback = await callbackFor(next)
    callback.searchParams.set('code', used.searchParams.get('code') ?? '')
    await expectRefused(await next.request(callback.href), 'invalid_grant')
    expect(await session(next)).toEqual({ signedIn: false })
  })

  test.each([
    ['a wrong one', (params: URLSearchParams) => params.set('state', 'x'.repeat(43))],
    ['none', (params: URLSearchParams) => params.delete('state')],
    ['two', (params: URLSearchParams) => params.append('state', params.get('state') ?? '')],
  ])('where the state is %s', async (_, change) => {
    const visitor = app.visitor()
    const callback = await callbackFor(visitor)
    change(callback.searchParams)
    await expectRefused(await visitor.request(callback.href), 'state-mismatch')
    expect(await session(visitor)).toEqual({ signedIn: false })
  })

  test('by the cookie of another sign-in under this one’s name', async () => {
    const [visitor, other] = [app.visitor(), app.visitor()]
    const callback = await callbackFor(visitor)
    await callbackFor(other, 'walter-quill')
    const [[name] = ['']] = underWay(visitor)
    const [[, sealed] = ['', '']] = underWay(other)
    visitor.cookies().set(name, sealed)
    await expectRefused(await visitor.request(callback.href), 'state-mismatch')
    expect(await session(visitor)).toEqual({ signedIn: false })
  })

  test('eleven minutes after it began', async () => {
    const visitor = app.visitor()
    const callback = await callbackFor(visitor)
    app.pass(11 * 60_000)
    await expectRefused(await visitor.request(callback.href), 'sign-in-expired')
  })

  test('and a reason anybody can write into the address is not written down', async () => {
    const visitor = app.visitor()
    const callback = await callbackFor(visitor)
    callback.searchParams.delete('code')
    callback.searchParams.set('error', 'ada_example_was_here')
    await expectRefused(await visitor.request(callback.href), 'unknown-error')
  })

  test('a refused sign-in leaves the session that was there alone', async () => {
    const visitor = await app.signedIn('ada-example')
    const before = visitor.cookies().get(SESSION_COOKIE)
    const many = await countStored(app, 'session')
    const callback = await callbackFor(visitor, 'walter-quill')
    callback.searchParams.set('code', 'wrong')
    await expectRefused(await visitor.request(callback.href), 'invalid_grant')
    expect(visitor.cookies().get(SESSION_COOKIE)).toBe(before)
    expect(await session(visitor)).toMatchObject({ signedIn: true, name: 'Ada Example' })
    expect(await countStored(app, 'session')).toBe(many)
  })
})

describe('two tabs of one browser', () => {
  /** A tab: begins here, and is sent on to the provider. */
  const begin = async (visitor: HttpClient, person = 'ada-example', returnTo = '/') =>
    (await visitor.get(`/auth/sign-in?as=${person}&returnTo=${returnTo}`)).headers.get('Location') ?? ''
  /** Goes on to the provider and comes back. */
  const finish = async (visitor: HttpClient, tab = '') =>
    visitor.request((await untilCallback(visitor, tab)).href)
  const copyOf = (visitor: HttpClient) => {
    const copy = app.visitor()
    for (const [name, value] of visitor.cookies()) copy.cookies().set(name, value)
    return copy
  }

  test.each([
    ['the first begun comes back first', [0, 1]],
    ['the last begun comes back first', [1, 0]],
  ])('both sign in: %s', async (_, order) => {
    const visitor = app.visitor()
    const tabs = [await begin(visitor), await begin(visitor, 'ada-example', '/accountings')]
    const many = await countStored(app, 'session')
    const led = []
    for (const tab of order) {
      const response = await finish(visitor, tabs[tab])
      led.push(response.headers.get('Location'))
      expect(await session(visitor)).toMatchObject({ signedIn: true, name: 'Ada Example' })
    }
    expect(led.toSorted()).toEqual(['/', '/accountings'])
    expect(underWay(visitor)).toEqual([])
    // One browser, one session: the second took the place of the first.
    expect(await countStored(app, 'session')).toBe(many + 1)
  })

  test('the session of the first is over when the second has signed in, though its Strict cookie is not sent', async () => {
    const visitor = app.visitor()
    const tabs = [await begin(visitor, 'ada-example'), await begin(visitor, 'walter-quill')]
    await finish(visitor, tabs[0])
    const first = copyOf(visitor)
    visitor.cookies().delete(SESSION_COOKIE)
    await finish(visitor, tabs[1])
    expect(await session(visitor)).toMatchObject({ name: 'Walter Quill' })
    expect(await session(first)).toEqual({ signedIn: false })
  })

  test('one that is refused leaves the other alone', async () => {
    const visitor = app.visitor()
    const tabs = [await begin(visitor), await begin(visitor)]
    const callback = await untilCallback(visitor, tabs[0] ?? '')
    callback.searchParams.set('code', 'wrong')
    await expectRefused(await visitor.request(callback.href), 'invalid_grant')
    expect((await finish(visitor, tabs[1])).headers.get('Location')).toBe('/')
  })

  test('no more than four are under way; the first begun makes room', async () => {
    const visitor = app.visitor()
    const tabs: string[] = []
    for (let tab = 0; tab < 6; tab += 1) {
      tabs.push(await begin(visitor))
      expect(underWay(visitor).length).toBe(Math.min(tab + 1, SIGN_INS_AT_ONCE))
    }
    await expectRefused(await finish(visitor, tabs[1]), 'state-mismatch')
    expect((await finish(visitor, tabs[2])).headers.get('Location')).toBe('/')
    expect((await finish(visitor, tabs[5])).headers.get('Location')).toBe('/')
  })

  test('one that is retold whose place it takes does not last longer for it', async () => {
    const visitor = app.visitor()
    const tabs = [await begin(visitor), await begin(visitor)]
    app.pass(8 * 60_000)
    const response = await finish(visitor, tabs[0])
    const retold = response.headers.getSetCookie().filter((line) => line.startsWith(SIGN_IN_COOKIE))
    expect(retold.map((line) => /Max-Age=(\d+)/.exec(line)?.[1])).toEqual([undefined, '120'])
    app.pass(3 * 60_000)
    await expectRefused(await finish(visitor, tabs[1]), 'sign-in-expired')
  })
})
