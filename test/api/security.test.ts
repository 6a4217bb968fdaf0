import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'

let app: RunningApp
let assets: string[]
beforeAll(async () => {
  app = await startApp()
  const page = await (await app.visitor().get('/')).text()
  assets = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path)
})
afterAll(() => app.stop())

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join(';')

const HEADERS = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-DNS-Prefetch-Control': 'off',
  'X-Permitted-Cross-Domain-Policies': 'none',
}

describe('every kind of reply is locked down', () => {
  const KINDS: [
    string,
    (request: (path: string, init?: RequestInit) => Promise<Response>) => Promise<Response>,
    number,
  ][] = [
    ['a page', (request) => request('/'), 200],
    ['a page with an address of its own', (request) => request('/disclosures/1-1?x=1'), 200],
    ['a script', (request) => request(assets.find((path) => path.endsWith('.js')) ?? ''), 200],
    ['a style', (request) => request(assets.find((path) => path.endsWith('.css')) ?? ''), 200],
    ['a picture', (request) => request(assets.find((path) => path.endsWith('.svg')) ?? ''), 200],
    ['an asset there is not', (request) => request('/assets/none.js'), 404],
    ['JSON about the site', (request) => request('/api/site'), 200],
    ['JSON about whoever asks', (request) => request('/api/session'), 200],
    ['the description of the API', (request) => request('/api/openapi.json'), 200],
    ['a problem', (request) => request('/api/memberships'), 401],
    ['an API that is not', (request) => request('/api/none'), 404],
    ['an address that cannot be read', (request) => request('/api/memberships/%ff'), 400],
    ['a refused method', (request) => request('/api/memberships', { method: 'POST' }), 403],
    ['a redirect to the provider', (request) => request('/auth/sign-in'), 302],
    ['a redirect from it', (request) => request('/auth/callback?state=x&code=y'), 303],
    ['a health check', (request) => request('/livez'), 200],
    ['another', (request) => request('/readyz'), 200],
    ['security.txt', (request) => request('/.well-known/security.txt'), 200],
    ['HEAD', (request) => request('/', { method: 'HEAD' }), 200],
    ['OPTIONS', (request) => request('/api/memberships', { method: 'OPTIONS' }), 200],
  ]

  test.each(KINDS)('%s', async (_, ask, status) => {
    const { headers, status: given } = await ask((path, init) => app.visitor().request(path, init))
    expect(given).toBe(status)
    for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name), name).toBe(value)
    expect(headers.has('X-Powered-By')).toBe(false)
    expect(headers.has('Server')).toBe(false)
    expect(headers.has('ETag') && headers.get('Cache-Control') === 'no-store').toBe(false)
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.has('Access-Control-Allow-Origin')).toBe(false)
  })

  test('public keys alone may be read from other sites', async () => {
    const { headers } = await app.visitor().get('/.well-known/jwks.json')
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Content-Security-Policy')).toBe(CSP)
    expect(headers.has('Access-Control-Allow-Credentials')).toBe(false)
  })

  test('a preflight grants nothing', async () => {
    const { headers } = await app.visitor().request('/api/memberships', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://evil.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'x-daylight,content-type',
      },
    })
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('the page loads nothing from elsewhere and has nothing inline', async () => {
    const page = await (await app.visitor().get('/')).text()
    expect(page).not.toMatch(/(?:src|href)="(?!\/[^/])/)
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/)
    expect(page).not.toMatch(/<style|style="|\son\w+="/)
  })
})

describe('caches', () => {
  const entries: [string, Endpoint][] = Object.entries(contract)

  const readable = entries.filter(([, { method, path }]) => method === 'GET' && !path.includes('{'))

  test('only what says nothing about anybody is kept, for minutes', async () => {
    const kept = readable.filter(([, { keptSeconds }]) => keptSeconds !== undefined)
    expect(kept.map(([name]) => name)).toEqual(['showNotice', 'showRights', 'listContacts'])
    const member = await app.signedIn('ada-example')
    for (const [, { path, impersonal }] of kept) {
      expect(impersonal).toBe(true)
      const replies = await Promise.all([member, app.visitor()].map((visitor) => visitor.get(path)))
      for (const { headers } of replies) {
        expect(headers.get('Cache-Control')).toBe('public, max-age=300')
        expect(headers.has('Set-Cookie')).toBe(false)
      }
      const [first, second] = await Promise.all(replies.map((reply) => reply.text()))
      expect(first).toBe(second)
    }
  })

  test.each(readable.filter(([, { keptSeconds }]) => keptSeconds === undefined))(
    '%s is kept by none',
    async (_, { path }) => {
      const member = await app.signedIn('ada-example')
      for (const visitor of [member, app.visitor()]) {
        expect((await visitor.get(path)).headers.get('Cache-Control')).toBe('no-store')
      }
    },
  )

  test('nor is a change, a refusal or a redirect of a sign-in', async () => {
    const visitor = await app.signedIn('ada-example')
    const replies = [
      await visitor.post('/api/session/extend'),
      await visitor.post('/api/memberships', { carrier: 'EX', member: 'R99999999' }),
      await visitor.request('/api/memberships', { method: 'DELETE' }),
      await visitor.get('/api/none'),
      await visitor.get('/assets/none.js'),
      await visitor.get('/auth/sign-in'),
      await visitor.get('/auth/callback'),
      await visitor.post('/auth/sign-out'),
    ]
    expect(replies.map(({ headers }) => headers.get('Cache-Control'))).toEqual(replies.map(() => 'no-store'))
  })

  test('hashed assets are kept for a year, the page is asked for anew', async () => {
    const caching = async (path: string) => (await app.visitor().get(path)).headers.get('Cache-Control')
    expect(await caching(assets.find((path) => path.endsWith('.js')) ?? '')).toBe(
      'public, max-age=31536000, immutable',
    )
    expect(await caching('/')).toBe('no-cache')
  })
})

describe('what is published', () => {
  test('security.txt says whom to write to, until when, and where it stands (RFC 9116)', async () => {
    const response = await app.visitor().get('/.well-known/security.txt')
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    const text = await response.text()
    expect(text.endsWith('\n')).toBe(true)
    const fields = text
      .trim()
      .split('\n')
      .map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line])
    const values = (name: string) =>
      fields.filter(([found]) => found === name).map(([, value]) => value ?? '')
    expect(values('Contact')).toEqual(['mailto:security@daylight.example'])
    expect(values('Canonical')).toEqual([`${app.origin}/.well-known/security.txt`])
    const [expires = '', ...others] = values('Expires')
    expect(others).toEqual([])
    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    const days = (Date.parse(expires) - Date.parse(app.stores.clock())) / 86_400_000
    expect(days).toBeGreaterThan(30)
    expect(days).toBeLessThan(365)
  })

  test.each(['/.well-known/jwks.json', '/.well-known/client-jwks.json'])(
    '%s has public halves only',
    async (path) => {
      const { keys } = (await (await app.visitor().get(path)).json()) as { keys: Record<string, string>[] }
      expect(keys.length).toBeGreaterThan(0)
      for (const key of keys) {
        expect(Object.keys(key).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
        expect(key).toMatchObject({ alg: 'ES256', crv: 'P-256', kty: 'EC', use: 'sig' })
      }
    },
  )

  test('the two have no key in common', async () => {
    const kids = async (path: string) =>
      ((await (await app.visitor().get(path)).json()) as { keys: { kid: string }[] }).keys.map(
        ({ kid }) => kid,
      )
    const signing = await kids('/.well-known/jwks.json')
    expect((await kids('/.well-known/client-jwks.json')).filter((kid) => signing.includes(kid))).toEqual([])
  })
})
