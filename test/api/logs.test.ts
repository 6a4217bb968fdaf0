import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../support/running-app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const ALLOWED = ['requestId', 'method', 'route', 'status', 'code', 'milliseconds', 'error', 'at']

/** A whole visit, with everything in it that must not be written down. */
async function visit(): Promise<string[]> {
  const jose = app.visitor()
  await jose.follow('/auth/sign-in?as=jose-nunez-ortega&returnTo=/PLANTED-PATH')
  const cookie = jose.cookies().get('__Host-daylight') ?? ''
  await jose.post('/api/memberships', { carrier: 'EM', member: 'M-200017-01' })
  await jose.post('/api/memberships', { carrier: 'EM', member: 'M-200017-02' })
  await jose.post('/api/memberships', { carrier: 'EM', member: 'PLANTED!' })
  const { items } = await (await jose.get('/api/disclosures?carrier=EM&from=2024-08-19')).json()
  await jose.get(`/api/disclosures/${items[0].id}`)
  await jose.get('/api/disclosures?PLANTED-QUERY=1')
  const made = await (
    await jose.post('/api/accountings', { carrier: 'EM', from: '2024-08-19', locale: 'es' })
  ).json()
  for (const format of ['pdf', 'csv', 'json', 'jws']) await jose.get(`/api/accountings/${made.id}/${format}`)
  await jose.get('/PLANTED-PAGE', {
    Referer: 'https://PLANTED-REFERER.example',
    'User-Agent': 'PLANTED-AGENT',
  })
  await jose.get('/api/PLANTED-API')
  await jose.get('/auth/callback?state=PLANTED-STATE&code=PLANTED-CODE')
  await jose.request('/api/memberships', { method: 'POST', body: 'PLANTED-BODY' })
  const membership = (await (await jose.get('/api/memberships')).json()).items[0].id
  await jose.get(`/api/memberships/${membership}`)
  await jose.post('/auth/sign-out')
  return [cookie, items[0].id, made.id, made.reference, items[0].sha256, items[0].receipt]
}

test('the log of a whole visit holds ids of requests and codes, and nothing of the person', async () => {
  const ids = await visit()
  // Without the request numbers, in which any four digits can stand.
  const log = JSON.stringify(app.logged).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
  const facts = [
    'José',
    'Jose',
    'Núñez',
    'Ortega',
    '1979',
    '06-24',
    'M-200017',
    '200017',
    '17-01',
    'jose-nunez',
  ]
  for (const word of [...facts, ...ids, 'PLANTED', 'carrier=', '2024-08', 'Mutual', '__Host', '127.0.0.1']) {
    expect(log, word).not.toContain(word)
  }
})

test('it has one line for each request, by the route’s name', async () => {
  const before = app.logged.length
  await visit()
  const lines = app.logged.slice(before).filter(({ event }) => event === 'request')
  const routes = new Set(lines.map(({ fields }) => fields.route))
  for (const route of [
    '/auth/sign-in',
    '/auth/callback',
    '/api/memberships',
    '/api/memberships/{id}',
    '/api/disclosures',
    '/api/disclosures/{id}',
    '/api/accountings/{id}/{format}',
    'page',
    'other',
  ]) {
    expect(routes).toContain(route)
  }
  expect(new Set(lines.map(({ fields }) => fields.requestId)).size).toBe(lines.length)
})

test('no line has a field that is not of the closed list', () => {
  expect(app.logged.length).toBeGreaterThan(20)
  for (const { event, fields } of app.logged) {
    expect(event).toMatch(/^[a-z-]+(\.[a-z-]+)?$/)
    for (const [name, value] of Object.entries(fields)) {
      expect(ALLOWED).toContain(name)
      expect(String(value).length).toBeLessThan(120)
    }
  }
})

test('a request that is refused is logged with its code', async () => {
  const response = await app.visitor().get('/api/memberships')
  await response.text()
  const line = app.logged.find(({ fields }) => fields.requestId === response.headers.get('X-Request-Id'))
  expect(line?.fields).toMatchObject({
    status: 401,
    code: 'not-signed-in',
    route: '/api/memberships',
    method: 'GET',
  })
})
