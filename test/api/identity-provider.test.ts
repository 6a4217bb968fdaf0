import { exportJWK, generateKeyPair } from 'jose'
import * as oidc from 'openid-client'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type LocalIdentityProvider, startIdentityProvider } from '../../server/dev/identity-provider.ts'

const ACR = 'urn:acr.login.gov:verified-facial-match-required'
const AAL = 'http://idmanagement.gov/ns/assurance/aal/2'
const HOME = 'http://localhost:4000'
const CALLBACK = `${HOME}/auth/callback`
const PEOPLE = [
  {
    id: 'ada-example',
    name: 'Ada Example',
    givenName: 'Ada',
    familyName: 'Example',
    birthDate: '1971-08-30',
    says: 'Federal retiree.',
  },
  {
    id: 'jose-nunez',
    name: 'José <Núñez>',
    givenName: 'José',
    familyName: '<Núñez>',
    birthDate: '1979-06-24',
    says: 'Tom & "Jerry".',
  },
]

const printed = [
  vi.spyOn(console, 'warn'),
  vi.spyOn(console, 'info'),
  vi.spyOn(console, 'log'),
  vi.spyOn(console, 'error'),
]
let provider: LocalIdentityProvider
let configuration: oidc.Configuration
let keys: { privateKey: CryptoKey; publicKey: CryptoKey }

const discover = (authentication: oidc.ClientAuth) =>
  oidc.discovery(new URL(provider.issuer), 'daylight', undefined, authentication, {
    execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks],
  })

beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true })
  provider = await startIdentityProvider({
    host: '127.0.0.1',
    port: 0,
    people: () => PEOPLE,
    client: {
      clientId: 'daylight',
      redirectUris: [CALLBACK],
      postLogoutRedirectUris: [`${HOME}/signed-out`],
      jwks: { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', use: 'sig', alg: 'ES256' }] },
      signInAlgorithm: 'ES256',
    },
    acrValues: [ACR],
  })
  configuration = await discover(oidc.PrivateKeyJwt({ key: keys.privateKey, kid: 'one' }))
})
afterAll(() => provider.close())
afterEach(() => {
  for (const spy of printed) expect(spy).not.toHaveBeenCalled()
})

/** A browser that keeps cookies and follows redirects as long as they stay at the provider. */
function browser() {
  const cookies = new Map<string, { value: string; path: string }>()
  return async function visit(address: string | URL, form?: Record<string, string>): Promise<Landing> {
    const url = new URL(address)
    const sent = [...cookies].filter(([, { path }]) => url.pathname.startsWith(path))
    const response = await fetch(url, {
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; '),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      const [, path = '/'] = /path=([^;]+)/i.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, { value, path })
    }
    const location = response.headers.get('location')
    const html = await response.text()
    if (!location) return { url, status: response.status, headers: response.headers, html }
    const next = new URL(location, url)
    if (next.origin === provider.issuer) return visit(next)
    return { url: next, status: response.status, headers: response.headers, html }
  }
}
type Landing = { url: URL; status: number; headers: Headers; html: string }

async function authorization(more: Record<string, string> = {}) {
  const verifier = oidc.randomPKCECodeVerifier()
  const checks = {
    pkceCodeVerifier: verifier,
    expectedState: oidc.randomState(),
    expectedNonce: oidc.randomNonce(),
  }
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: CALLBACK,
    scope: 'openid profile',
    acr_values: `${ACR} ${AAL}`,
    state: checks.expectedState,
    nonce: checks.expectedNonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...more,
  })
  return { url, checks }
}

async function signIn(more: Record<string, string>, visit = browser(), client = configuration) {
  const { url, checks } = await authorization(more)
  const landed = await visit(url)
  const tokens = await oidc.authorizationCodeGrant(client, landed.url, checks)
  const claims = tokens.claims()
  if (!claims) throw new Error('no id token')
  return { tokens, claims, userinfo: await oidc.fetchUserInfo(client, tokens.access_token, claims.sub) }
}

test('a hint signs that person in at once, with the context class asked for', async () => {
  const { tokens, claims, userinfo } = await signIn({ login_hint: 'ada-example' })
  expect(claims).toMatchObject({ sub: 'ada-example', acr: ACR, aud: 'daylight', iss: provider.issuer })
  expect(claims).not.toHaveProperty('given_name')
  expect(tokens.refresh_token).toBeUndefined()
  expect(userinfo).toEqual({
    sub: 'ada-example',
    given_name: 'Ada',
    family_name: 'Example',
    birthdate: '1971-08-30',
  })
})

test('the scopes of Login.gov give the same claims', async () => {
  const scope = 'openid profile:name profile:birthdate'
  const { userinfo } = await signIn({ scope, login_hint: 'jose-nunez', prompt: 'select_account' })
  expect(userinfo).toMatchObject({ given_name: 'José', family_name: '<Núñez>', birthdate: '1979-06-24' })
})

test('a context class it does not have is not returned', async () => {
  const { claims } = await signIn({ login_hint: 'ada-example', acr_values: AAL })
  expect(claims).not.toHaveProperty('acr')
})

test('a fresh sign-in asked for is a fresh one', async () => {
  const { claims } = await signIn({ login_hint: 'ada-example', prompt: 'login', max_age: '0' })
  expect(Math.abs(Number(claims['auth_time']) - Date.now() / 1000)).toBeLessThan(5)
})

test('the page lists everybody, escapes what it shows and loads nothing', async () => {
  const { url } = await authorization({ login_hint: 'nobody-known' })
  const { status, headers, html } = await browser()(url)
  expect(status).toBe(200)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('<h1>Demonstration sign-in</h1>')
  expect(html).toContain('stands in for Login.gov')
  expect(html).toMatch(/<button [^>]*value="ada-example"[^>]*>Ada Example<\/button>/)
  expect(html).toContain('José &lt;Núñez&gt;')
  expect(html).toContain('Tom &amp; &quot;Jerry&quot;.')
  expect(html).not.toMatch(/https?:\/\/|<script/)
})

test('choosing somebody on the page signs them in, whoever was signed in before', async () => {
  const visit = browser()
  const before = await signIn({ login_hint: 'ada-example' }, visit)
  expect(before.claims.sub).toBe('ada-example')
  const { url, checks } = await authorization()
  const page = await visit(url)
  expect(page.html).toContain('Demonstration sign-in')
  const landed = await visit(page.url, { person: 'jose-nunez' })
  const tokens = await oidc.authorizationCodeGrant(configuration, landed.url, checks)
  expect(tokens.claims()?.sub).toBe('jose-nunez')
})

test('cancel returns access_denied', async () => {
  const visit = browser()
  const { url, checks } = await authorization()
  const page = await visit(url)
  const landed = await visit(page.url, { cancel: 'yes' })
  expect(landed.url.href.startsWith(CALLBACK)).toBe(true)
  expect(landed.url.searchParams.get('error')).toBe('access_denied')
  expect(landed.url.searchParams.get('state')).toBe(checks.expectedState)
})

test('somebody else cannot answer the page, nor anybody twice', async () => {
  const visit = browser()
  const { url } = await authorization()
  const page = await visit(url)
  expect((await browser()(page.url, { person: 'ada-example' })).status).toBe(400)
  await visit(page.url, { person: 'ada-example' })
  expect((await visit(page.url, { person: 'ada-example' })).status).toBe(400)
})

test('a person not on the list, and a form that is too long, sign nobody in', async () => {
  const visit = browser()
  const { url } = await authorization()
  const page = await visit(url)
  expect((await visit(page.url, { person: 'root' })).html).toContain('Demonstration sign-in')
  expect((await visit(page.url, { person: 'a'.repeat(5000) })).status).toBe(400)
})

test('there is no code without PKCE', async () => {
  const { url } = await authorization({ login_hint: 'ada-example' })
  url.searchParams.delete('code_challenge')
  url.searchParams.delete('code_challenge_method')
  const landed = await browser()(url)
  expect(landed.url.searchParams.get('error')).toBe('invalid_request')
})

test('the client assertion may name the token endpoint, and must be signed with the client\u2019s key', async () => {
  const audience = await discover(
    oidc.PrivateKeyJwt(
      { key: keys.privateKey, kid: 'one' },
      {
        [oidc.modifyAssertion]: (_header, payload) => {
          payload['aud'] = configuration.serverMetadata().token_endpoint ?? ''
        },
      },
    ),
  )
  expect((await signIn({ login_hint: 'ada-example' }, browser(), audience)).claims.sub).toBe('ada-example')
  const stranger = await generateKeyPair('ES256')
  const forged = await discover(oidc.PrivateKeyJwt({ key: stranger.privateKey, kid: 'one' }))
  await expect(signIn({ login_hint: 'ada-example' }, browser(), forged)).rejects.toMatchObject({
    error: 'invalid_client',
  })
})

test.each([[true], [false]])('signing out needs no page (signed in before: %s)', async (wasSignedIn) => {
  const visit = browser()
  if (wasSignedIn) await signIn({ login_hint: 'ada-example' }, visit)
  const url = oidc.buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: `${HOME}/signed-out`,
    state: 'abc',
  })
  expect((await visit(url)).url.href).toBe(`${HOME}/signed-out?state=abc`)
})

test('signing out goes nowhere that is not registered', async () => {
  const url = oidc.buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: 'https://elsewhere.example/',
  })
  const landed = await browser()(url)
  expect(landed.status).toBe(400)
  expect(landed.html).toContain('post_logout_redirect_uri not registered')
})

test('signing out with no place to go says so', async () => {
  const { html } = await browser()(configuration.serverMetadata().end_session_endpoint ?? '')
  expect(html).toContain('<h1>Signed out</h1>')
})

test('two run side by side, and a closed one answers no more', async () => {
  const second = await startIdentityProvider({
    host: '127.0.0.1',
    port: 0,
    people: PEOPLE,
    client: {
      clientId: 'x',
      redirectUris: [CALLBACK],
      postLogoutRedirectUris: [],
      jwks: { keys: [] },
      signInAlgorithm: 'ES256',
    },
    acrValues: [],
  })
  expect(second.issuer).not.toBe(provider.issuer)
  await second.close()
  await expect(fetch(second.issuer)).rejects.toThrow()
})
