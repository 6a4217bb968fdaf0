import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../server/db/database.ts'
import { PrinterError } from '../../server/reports/pdf-printer.ts'
import { problem } from '../../shared/contract/problem.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { asOwner, countStored } from '../support/stored.ts'
import { problemOf } from '../support/whole-reply.ts'

/** What goes wrong below the app, when it does. */
let databaseFails: Error | undefined
let printerFails: Error | undefined
const failing = (db: Database): Database => ({
  ...db,
  query: (...given) => (databaseFails ? Promise.reject(databaseFails) : db.query(...given)),
  transaction: (work) => (databaseFails ? Promise.reject(databaseFails) : db.transaction(work)),
})

let app: RunningApp
let member: HttpClient
beforeAll(async () => {
  app = await startApp({
    services: (services) => ({
      ...services,
      db: failing(services.db),
      printer: {
        ...services.printer,
        printAccounting: (job) =>
          printerFails ? Promise.reject(printerFails) : services.printer.printAccounting(job),
      },
    }),
  })
  member = await app.member('ada-example')
})
afterEach(() => {
  databaseFails = undefined
  printerFails = undefined
})
afterAll(() => app.stop())

const OURS = () => ({ 'Content-Type': 'application/json', 'X-Daylight': '1', Origin: app.origin })
const postRaw = (body: BodyInit, headers: Record<string, string> = {}) =>
  member.request('/api/memberships', { method: 'POST', headers: { ...OURS(), ...headers }, body })

describe('a body that cannot be taken', () => {
  test('is too large', async () => {
    const tries = await countStored(app, 'link_attempt')
    const body = JSON.stringify({ carrier: 'EX', member: 'x'.repeat(16 * 1024) })
    expect(await problemOf(await postRaw(body))).toEqual({ status: 413, code: 'body-too-large' })
    expect(await countStored(app, 'link_attempt')).toBe(tries)
  })

  test('becomes too large when it is unpacked', async () => {
    const packed = gzipSync(Buffer.alloc(5 * 1024 * 1024, ' '))
    expect(packed.length).toBeLessThan(16 * 1024)
    const reply = await postRaw(new Uint8Array(packed), { 'Content-Encoding': 'gzip' })
    expect(await problemOf(reply)).toEqual({ status: 413, code: 'body-too-large' })
  })

  test.each([
    ['half of it', '{"carrier":"EX",'],
    ['no JSON', 'carrier=EX'],
    ['a text', '"EX"'],
    ['a number', '12'],
    ['null', 'null'],
    ['brackets without end', '['.repeat(10_000)],
    ['a stray byte', '\u0000'],
  ])('is %s', async (_, body) => {
    const reply = await postRaw(body)
    expect(reply.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
    expect(await problemOf(reply)).toEqual({ status: 400, code: 'bad-request' })
  })

  test.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['deep', `{"carrier":${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}}`],
    ['a field more', '{"carrier":"EX","member":"R10000017","PLANTED":"PLANTED"}'],
    ['a prototype', '{"carrier":"EX","member":"R10000017","__proto__":{"PLANTED":true}}'],
    ['a constructor', '{"carrier":"EX","member":"R10000017","constructor":{"prototype":{"PLANTED":1}}}'],
    ['nothing but a prototype', '{"__proto__":{"carrier":"EX","member":"R10000017"}}'],
  ])('holds %s', async (_, body) => {
    const reply = await postRaw(body)
    const text = await reply.text()
    expect(reply.status).toBe(422)
    expect(problem.parse(JSON.parse(text)).code).toBe('invalid-input')
    expect(text).not.toContain('PLANTED')
    expect('PLANTED' in {}).toBe(false)
  })
})

describe('an address that cannot be taken', () => {
  test.each([
    ['/api/disclosures?carrier=PLANTED!', 'carrier'],
    ['/api/disclosures?PLANTED=PLANTED', ''],
    ['/api/disclosures?limit=PLANTED', 'limit'],
    ['/api/disclosures?carrier=EX&carrier=PLANTED', 'carrier'],
    ['/api/disclosures?carrier[PLANTED]=1', ''],
  ])('%s is told by field, never repeated', async (path, field) => {
    const reply = await member.get(path)
    const text = await reply.text()
    expect(reply.status).toBe(422)
    expect(JSON.parse(text).fields.map((fault: { field: string }) => fault.field)).toEqual([field])
    expect(text).not.toContain('PLANTED')
  })

  test.each(['/api/memberships/%ff', '/api/accountings/%E0%A4%A/pdf'])('%s: 400', async (path) => {
    expect(await problemOf(await member.get(path))).toEqual({ status: 400, code: 'bad-request' })
  })

  test.each(['/api/none', '/api', '/auth/none', '/API/none?x', '/assets/none.js', '/.well-known/none'])(
    '%s: 404 as a problem',
    async (path) => {
      const reply = await member.get(path, { Accept: 'application/json' })
      expect(await problemOf(reply)).toEqual({ status: 404, code: 'not-found' })
    },
  )

  /** The status line of whatever comes back for a request written by hand. */
  const raw = (request: string) =>
    new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(new URL(app.origin).port), '127.0.0.1', () => socket.write(request))
      socket.on('data', (chunk) => {
        text += String(chunk)
      })
      socket.on('end', () => resolve(text.split('\r\n')[0] ?? ''))
      socket.on('error', reject)
      socket.setTimeout(5000, () => socket.destroy(new Error('no answer')))
    })
  const host = 'Host: localhost\r\nConnection: close\r\n'

  test.each([
    ['a long address', `GET /${'a'.repeat(10_000)} HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 (200|404|414)/],
    [
      'one longer than anything',
      `GET /${'a'.repeat(40_000)} HTTP/1.1\r\n${host}\r\n`,
      /^HTTP\/1.1 (414|431)/,
    ],
    ['headers without end', `GET / HTTP/1.1\r\n${host}X: ${'a'.repeat(40_000)}\r\n\r\n`, /^HTTP\/1.1 431/],
    ['a method nobody knows', `FROB / HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 400/],
    ['TRACE', `TRACE /api/site HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 405/],
    ['TRACE of nothing', `TRACE /api/none HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 404/],
    [
      'two lengths',
      `POST /api/site HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`,
      /^HTTP\/1.1 400/,
    ],
    [
      'a length and chunks',
      `POST /api/site HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      /^HTTP\/1.1 400/,
    ],
    ['a NUL in a header', `GET /api/site HTTP/1.1\r\n${host}X: a\u0000b\r\n\r\n`, /^HTTP\/1.1 400/],
  ])('%s is refused and nothing breaks', async (_, request, status) => {
    expect(await raw(request)).toMatch(status)
    expect((await member.get('/livez')).status).toBe(200)
  })

  test('HEAD is GET without the body', async () => {
    const [head, get] = [await member.request('/api/site', { method: 'HEAD' }), await member.get('/api/site')]
    expect(head.status).toBe(200)
    expect(head.headers.get('Content-Length')).toBe(get.headers.get('Content-Length'))
    expect(await head.text()).toBe('')
  })
})

describe('a failure here says nothing but its code', () => {
  const SECRET = 'relation "person": connection to 10.0.0.5 as daylight, password=hunter2'
  const GETS = ['/api/session', '/api/memberships', '/api/disclosures', '/api/accountings', '/api/carriers']

  test.each(GETS)('%s while the database does not answer', async (path) => {
    databaseFails = Object.assign(new Error(SECRET), { code: 'ECONNREFUSED', detail: SECRET })
    const response = await member.get(path)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.json()).toEqual({
      type: '/problems/internal',
      title: 'Something went wrong here. Nothing that was not confirmed is stored.',
      status: 500,
      code: 'internal',
    })
    expect(JSON.stringify([...response.headers])).not.toMatch(/hunter2|relation/)
    const logged = JSON.stringify(app.logged)
    expect(logged).toContain('Error ECONNREFUSED')
    expect(logged).not.toMatch(/hunter2|relation|10\.0\.0\.5/)
  })

  test('readiness says so, liveness and the page go on', async () => {
    databaseFails = new Error(SECRET)
    const ready = await member.get('/readyz')
    expect([ready.status, await ready.text()]).toEqual([503, 'the database does not answer'])
    expect((await member.get('/livez')).status).toBe(200)
    expect((await member.get('/disclosures', { Accept: 'text/html' })).status).toBe(200)
  })

  test('a sign-in that cannot be stored is not one', async () => {
    const visitor = app.visitor()
    databaseFails = new Error(SECRET)
    const { response, url } = await visitor.follow('/auth/sign-in?as=ada-example')
    expect(url.pathname).toBe('/auth/callback')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/hunter2|relation/)
    databaseFails = undefined
    expect(await (await visitor.get('/api/session')).json()).toEqual({ signedIn: false })
  })

  test('a table that is gone', async () => {
    await asOwner(app, 'alter table coverage rename to coverage_elsewhere')
    try {
      const response = await member.get('/api/memberships')
      const text = await response.text()
      expect([response.status, JSON.parse(text).code]).toEqual([500, 'internal'])
      expect(text).not.toMatch(/coverage|select|error:|\bat /i)
    } finally {
      await asOwner(app, 'alter table coverage_elsewhere rename to coverage')
    }
    expect((await member.get('/api/memberships')).status).toBe(200)
  })

  test.each([
    ['busy', 503, 'busy', '30'],
    ['timed-out', 500, 'internal', null],
    ['unprintable', 500, 'internal', null],
  ] as const)('a printer that is %s', async (code, status, said, retryAfter) => {
    const accountings = await countStored(app, 'accounting')
    printerFails = new PrinterError(code)
    const response = await member.post('/api/accountings', { carrier: 'EX' })
    expect(response.headers.get('Retry-After')).toBe(retryAfter)
    expect(await problemOf(response)).toEqual({ status, code: said })
    expect(await countStored(app, 'accounting')).toBe(accountings)
  })
})
