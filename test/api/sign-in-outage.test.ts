import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LOGIN_GOV_ACR } from '../../server/config.ts'
import { type IdentityProvider, identityProvider } from '../../server/http/identity-provider.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { type ScriptedProvider, startScriptedProvider } from '../support/scripted-provider.ts'
import { auditOf, storedRows } from '../support/stored.ts'
import { untilCallback } from '../support/until-callback.ts'

let provider: ScriptedProvider
let app: RunningApp
let newlyMet: IdentityProvider
let issuer: string

/** Each test meets a provider of which nothing is known yet. */
const meet = () => {
  const oidc = { profile: 'generic' as const, issuer, clientId: 'daylight-test', acr: [LOGIN_GOV_ACR] }
  newlyMet = identityProvider(oidc, app.stores.keys, { insecure: true })
}

beforeAll(async () => {
  provider = await startScriptedProvider()
  app = await startApp({
    services: (services) => ({
      ...services,
      provider: {
        ...services.provider,
        configuration: () => newlyMet.configuration(),
        signOutUrl: (returnTo) => newlyMet.signOutUrl(returnTo),
      },
    }),
  })
})
beforeEach(() => {
  issuer = provider.issuer
  provider.script = {}
  meet()
})
afterAll(async () => {
  await app.stop()
  await provider.close()
})

const serverError = (res: ServerResponse) => void res.writeHead(500).end('Traceback: secret')
const serverErrorJson = (res: ServerResponse) =>
  void res.writeHead(503, { 'Content-Type': 'application/json' }).end('{"error":"temporarily_unavailable"}')
const html = (res: ServerResponse) =>
  void res.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Down for maintenance</p>')
const nonsense = (res: ServerResponse) =>
  void res.writeHead(200, { 'Content-Type': 'application/json' }).end('{"access_token":')
const hangUp = (res: ServerResponse) => void res.destroy()
const never = (res: ServerResponse) => void sleep(30_000, undefined, { ref: false }).then(() => res.end())
const HUGE = 512 * 1024
const huge = (res: ServerResponse) =>
  void res
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end(
      `{"sub":"somebody","given_name":"Some","family_name":"Body","birthdate":"1980-02-03","x":"${'x'.repeat(HUGE)}"}`,
    )
const withoutEnd = (res: ServerResponse) => {
  res.writeHead(200, { 'Content-Type': 'application/json' }).write('{"x":"')
  const chunk = 'x'.repeat(64 * 1024)
  let sent = 0
  const more = () => {
    while (!res.destroyed && res.write(chunk)) sent += 1
    if (sent > 10_000) throw new Error('nobody stopped reading')
  }
  res.on('drain', more)
  more()
}

async function expectNobody(visitor: HttpClient, response: Response, code: string) {
  const ref = response.headers.get('X-Request-Id')
  expect(response.status).toBe(303)
  expect(response.headers.get('Location')).toBe(`/sign-in-problem?code=${code}&ref=${ref}`)
  expect(response.headers.getSetCookie().join()).not.toMatch(/__Host-daylight=[^;]/)
  expect(await (await visitor.get('/api/session')).json()).toEqual({ signedIn: false })
  return ref
}

describe('the provider cannot be reached when a sign-in begins', () => {
  test.each([
    ['errors', serverError],
    ['a page in the place of JSON', html],
    ['half an answer', nonsense],
    ['a closed line', hangUp],
    ['more than anybody would say', withoutEnd],
  ])('%s', async (_, discovery) => {
    provider.script.instead = { discovery }
    const visitor = app.visitor()
    const response = await visitor.get('/auth/sign-in')
    await expectNobody(visitor, response, 'sign-in-unavailable')
    expect(await response.text()).not.toContain('secret')
    // Nothing of it is remembered: once the provider answers again, so do we.
    provider.script = {}
    expect((await visitor.get('/auth/sign-in')).status).toBe(302)
  })

  test('nobody is listening', async () => {
    issuer = 'http://127.0.0.1:9'
    meet()
    const visitor = app.visitor()
    await expectNobody(visitor, await visitor.get('/auth/sign-in'), 'sign-in-unavailable')
  })

  test('it does not answer for half a minute: a page within six seconds', async () => {
    provider.script.instead = { discovery: never }
    const visitor = app.visitor()
    const began = performance.now()
    await expectNobody(visitor, await visitor.get('/auth/sign-in'), 'sign-in-unavailable')
    expect(performance.now() - began).toBeLessThan(6000)
  })
})

describe('the provider fails half-way', () => {
  test.each<
    [
      keyof NonNullable<ScriptedProvider['script']['instead']>,
      string,
      (res: ServerResponse) => void,
      string,
      string,
    ]
  >([
    ['token', 'errors', serverError, 'sign-in-unavailable', 'sign-in-unavailable'],
    ['token', 'errors in JSON', serverErrorJson, 'sign-in-unavailable', 'sign-in-unavailable'],
    ['token', 'a page', html, 'sign-in-refused', 'OAUTH_RESPONSE_IS_NOT_JSON'],
    ['token', 'half an answer', nonsense, 'sign-in-refused', 'OAUTH_PARSE_ERROR'],
    ['token', 'a closed line', hangUp, 'sign-in-unavailable', 'sign-in-unavailable'],
    ['token', 'no answer', never, 'sign-in-unavailable', 'sign-in-unavailable'],
    ['jwks', 'errors', serverError, 'sign-in-unavailable', 'sign-in-unavailable'],
    ['jwks', 'a page', html, 'sign-in-refused', 'OAUTH_RESPONSE_IS_NOT_JSON'],
    ['userinfo', 'errors', serverError, 'sign-in-unavailable', 'sign-in-unavailable'],
    ['userinfo', 'a page', html, 'sign-in-refused', 'OAUTH_RESPONSE_IS_NOT_JSON'],
    ['userinfo', 'a closed line', hangUp, 'sign-in-unavailable', 'sign-in-unavailable'],
    ['userinfo', 'no answer', never, 'sign-in-unavailable', 'sign-in-unavailable'],
    ['userinfo', 'a huge answer', huge, 'sign-in-refused', 'OAUTH_PARSE_ERROR'],
    ['userinfo', 'an answer without end', withoutEnd, 'sign-in-refused', 'OAUTH_PARSE_ERROR'],
  ])('%s: %s', async (endpoint, _, answer, code, reason) => {
    const visitor = app.visitor()
    const callback = await untilCallback(visitor, '/auth/sign-in')
    provider.script.instead = { [endpoint]: answer }
    const began = performance.now()
    const response = await visitor.request(callback.href)
    expect(performance.now() - began).toBeLessThan(6000)
    const ref = await expectNobody(visitor, response, code)
    expect(await auditOf(app, ref)).toEqual([
      expect.objectContaining({ actor: null, action: 'sign-in', outcome: 'refused', reason }),
    ])
    // And it is over: the same callback is not good when the provider is back.
    provider.script = {}
    expect((await visitor.request(callback.href)).headers.get('Location')).toContain('sign-in-refused')
  })

  test('slow at one address and silent at the next is still a page within six seconds', async () => {
    const visitor = app.visitor()
    const callback = await untilCallback(visitor, '/auth/sign-in')
    provider.script = {
      instead: { userinfo: never },
      idToken: async (claims) => {
        await sleep(3000)
        const { privateKey, kid } = provider.key
        return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey)
      },
    }
    const began = performance.now()
    await expectNobody(visitor, await visitor.request(callback.href), 'sign-in-unavailable')
    const took = performance.now() - began
    expect(took).toBeGreaterThan(3000)
    expect(took).toBeLessThan(6000)
  })

  test('whoever is signed in stays so, and can sign out', async () => {
    const visitor = app.visitor()
    expect((await visitor.follow('/auth/sign-in')).url.pathname).toBe('/')
    issuer = 'http://127.0.0.1:9'
    meet()
    await visitor.follow('/auth/sign-in')
    expect(await (await visitor.get('/api/session')).json()).toMatchObject({ signedIn: true })
    const signedOut = await visitor.post('/auth/sign-out')
    expect(await signedOut.json()).toEqual({ url: `${app.origin}/signed-out` })
    expect(await (await visitor.get('/api/session')).json()).toEqual({ signedIn: false })
  })

  test('nothing the provider said is in the log', async () => {
    const said = JSON.stringify(app.logged)
    expect(said).toContain('sign-in.failed')
    for (const word of ['Traceback', 'maintenance', 'Some', 'Body', 'somebody', '1980-02', '127.0.0.1']) {
      expect(said).not.toContain(word)
    }
    expect((await storedRows(app, `select reason from audit where reason like '% %'`)).length).toBe(0)
  })
})
