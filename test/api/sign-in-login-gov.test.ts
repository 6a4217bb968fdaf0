import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { LOGIN_GOV_ACR, type OidcConfig } from '../../server/config.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { type ScriptedProvider, startScriptedProvider } from '../support/scripted-provider.ts'

const CLIENT_ID = 'urn:gov:gsa:openidconnect:sp:daylight'
const AAL2 = 'http://idmanagement.gov/ns/assurance/aal/2'

let provider: ScriptedProvider
let app: RunningApp

beforeAll(async () => {
  provider = await startScriptedProvider()
  app = await startApp({
    oidc: (): OidcConfig => ({
      profile: 'login-gov',
      issuer: provider.issuer,
      clientId: CLIENT_ID,
      acr: [LOGIN_GOV_ACR],
    }),
  })
})
beforeEach(() => {
  provider.script = {}
})
afterAll(async () => {
  await app.stop()
  await provider.close()
})

test('asks for names and birth date, proofed, and for nothing else', async () => {
  await app.visitor().follow('/auth/sign-in')
  const asked = provider.authorizations.at(-1)
  expect(asked?.get('scope')).toBe('openid profile:name profile:birthdate')
  expect(asked?.get('acr_values')?.split(' ')).toEqual([LOGIN_GOV_ACR, AAL2])
  expect(asked?.get('prompt')).toBe('select_account')
  expect(asked?.get('response_type')).toBe('code')
  expect(asked?.get('client_id')).toBe(CLIENT_ID)
  expect(asked?.get('redirect_uri')).toBe(`${app.origin}/auth/callback`)
  expect([...(asked?.keys() ?? [])].toSorted()).toEqual([
    'acr_values',
    'client_id',
    'code_challenge',
    'code_challenge_method',
    'nonce',
    'prompt',
    'redirect_uri',
    'response_type',
    'scope',
    'state',
  ])
})

test('proves who asks by an assertion for the token endpoint, good once and for minutes', async () => {
  for (const _ of [1, 2]) await app.visitor().follow('/auth/sign-in')
  const keys = createRemoteJWKSet(new URL('/.well-known/client-jwks.json', app.origin))
  const assertions = await Promise.all(
    provider.tokenRequests.slice(-2).map(async (request) => {
      expect(request.get('client_assertion_type')).toBe(
        'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      )
      expect(request.get('client_secret')).toBeNull()
      expect(request.get('code_verifier')).toMatch(/^[\w~.-]{43,128}$/)
      const assertion = request.get('client_assertion') ?? ''
      const { payload } = await jwtVerify(assertion, keys, {
        algorithms: ['ES256'],
        issuer: CLIENT_ID,
        subject: CLIENT_ID,
        audience: `${provider.issuer}/token`,
        requiredClaims: ['iss', 'sub', 'aud', 'jti', 'exp'],
      })
      const [published] = app.stores.keys.publicKeys('client')
      expect(decodeProtectedHeader(assertion).kid).toBe(published?.kid)
      return payload
    }),
  )
  const [one, other] = assertions
  expect(one?.aud).toBe(`${provider.issuer}/token`)
  expect(one?.jti).toHaveLength(String(other?.jti).length)
  expect(one?.jti).not.toBe(other?.jti)
  for (const { exp = Number.POSITIVE_INFINITY } of assertions) {
    expect(exp).toBeLessThanOrEqual(Date.now() / 1000 + 300)
  }
})

test.each([AAL2, 'urn:acr.login.gov:auth-only', 'urn:acr.login.gov:verified'])(
  'does not take %s for a proofed identity',
  async (acr) => {
    provider.script = { claims: { acr } }
    const visitor = app.visitor()
    const { url } = await visitor.follow('/auth/sign-in')
    expect(url.pathname + url.search).toMatch(/^\/sign-in-problem\?code=sign-in-refused&ref=/)
    expect(await (await visitor.get('/api/session')).json()).toEqual({ signedIn: false })
  },
)

test('signs out with the client id, and never with an ID token', async () => {
  const visitor = app.visitor()
  expect((await visitor.follow('/auth/sign-in')).url.pathname).toBe('/')
  const { url } = (await (await visitor.post('/auth/sign-out')).json()) as { url: string }
  expect(url.split('?')[0]).toBe(`${provider.issuer}/end`)
  const sent = new URL(url).searchParams
  expect(Object.fromEntries(sent)).toEqual({
    client_id: CLIENT_ID,
    post_logout_redirect_uri: `${app.origin}/signed-out`,
  })
})

test('calls itself Login.gov', async () => {
  expect(await (await app.visitor().get('/api/site')).json()).toMatchObject({ identityProvider: 'Login.gov' })
})
