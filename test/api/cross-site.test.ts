import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { storedRows } from '../support/stored.ts'
import { problemOf } from '../support/whole-reply.ts'

let app: RunningApp
let member: HttpClient
beforeAll(async () => {
  app = await startApp()
  member = await app.member('ada-example')
})
afterAll(() => app.stop())

/** Everything a call could have changed. */
const everything = () =>
  storedRows(
    app,
    `select (select count(*) from audit) as audit, (select count(*) from accounting) as accountings,
       (select count(*) from link_attempt) as tries,
       (select json_agg(l) from membership_link l)::text as links,
       (select json_agg(p order by p.id) from person p)::text as persons,
       (select json_agg(s order by s.id_sha256) from session s)::text as sessions`,
  )

const CALLS = [
  ['/api/memberships', { carrier: 'EX', member: 'R10000017' }],
  ['/api/accountings', { carrier: 'EX' }],
  ['/api/session/extend', {}],
  ['/auth/sign-out', {}],
  ['/api/account/language', { locale: 'es' }],
  ['/api/account/sessions/end-others', {}],
] as const

type Change = (headers: Headers) => void
const set =
  (name: string, value: string): Change =>
  (headers) =>
    headers.set(name, value)
const without =
  (...names: string[]): Change =>
  (headers) => {
    for (const name of names) headers.delete(name)
  }

const FOREIGN: [string, () => Change][] = [
  ['without our header', () => without('X-Daylight')],
  ['with another value in it', () => set('X-Daylight', 'true')],
  ['from another site', () => set('Origin', 'https://evil.example')],
  ['from another port', () => set('Origin', 'http://localhost:1')],
  ['over another scheme', () => set('Origin', app.origin.replace('http:', 'https:'))],
  ['from a site that begins like ours', () => set('Origin', `${app.origin}.evil.example`)],
  ['from a name for the same machine', () => set('Origin', app.origin.replace('localhost', '127.0.0.1'))],
  ['from nowhere (a sandbox, a file)', () => set('Origin', 'null')],
  ['with an empty origin', () => set('Origin', '')],
  ['with two of them', () => set('Origin', `${app.origin}, https://evil.example`)],
  ['that the browser calls cross-site', () => set('Sec-Fetch-Site', 'cross-site')],
  ['that it calls same-site', () => set('Sec-Fetch-Site', 'same-site')],
  ['that it calls nobody’s', () => set('Sec-Fetch-Site', 'none')],
  ['that does not say where it is from', () => without('Origin')],
  [
    'cross-site without an origin',
    () => (headers) => {
      headers.delete('Origin')
      headers.set('Sec-Fetch-Site', 'cross-site')
    },
  ],
]

const OTHER_FORMS: [string, () => Change, BodyInit?][] = [
  ['as plain text', () => set('Content-Type', 'text/plain')],
  ['as a form', () => set('Content-Type', 'application/x-www-form-urlencoded'), 'carrier=EX'],
  ['as a form with files', () => set('Content-Type', 'multipart/form-data; boundary=x'), '--x--'],
  ['as something like JSON', () => set('Content-Type', 'application/json-seq')],
  ['as JSON of another kind', () => set('Content-Type', 'application/ld+json')],
  ['as text that names JSON', () => set('Content-Type', 'text/plain; application/json')],
  ['as nothing at all', () => set('Content-Type', '')],
  ['in another character set', () => set('Content-Type', 'application/json; charset=iso-8859-1')],
]

const send = (path: string, body: BodyInit, change: Change, method = 'POST') => {
  const headers = new Headers({ 'Content-Type': 'application/json', 'X-Daylight': '1', Origin: app.origin })
  change(headers)
  return member.request(path, { method, headers, body })
}

describe.each(CALLS)('POST %s', (path, body) => {
  test.each(FOREIGN)('%s is refused and changes nothing', async (_, change) => {
    const before = await everything()
    const response = await send(path, JSON.stringify(body), change())
    expect(await problemOf(response)).toEqual({ status: 403, code: 'not-our-origin' })
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await everything()).toEqual(before)
  })

  test.each(OTHER_FORMS)('%s is refused and changes nothing', async (_, change, other) => {
    const before = await everything()
    const response = await send(path, other ?? JSON.stringify(body), change())
    expect(await problemOf(response)).toEqual({ status: 415, code: 'wrong-media-type' })
    expect(await everything()).toEqual(before)
  })
})

test.each(['PUT', 'PATCH', 'DELETE'])(
  '%s needs the same, and then it is no method of theirs',
  async (method) => {
    for (const [path] of CALLS) {
      const before = await everything()
      expect((await send(path, '{}', set('Origin', 'null'), method)).status).toBe(403)
      expect((await send(path, '{}', set('Content-Type', 'text/plain'), method)).status).toBe(415)
      expect(await problemOf(await send(path, '{}', () => undefined, method))).toEqual({
        status: 405,
        code: 'method-not-allowed',
      })
      expect(await everything()).toEqual(before)
    }
  },
)

test('our own pages are let in, by the origin or by what the browser says of it', async () => {
  expect((await send('/api/session/extend', '{}', set('Sec-Fetch-Site', 'same-origin'))).status).toBe(200)
  expect(
    (
      await send('/api/session/extend', '{}', (headers) => {
        headers.delete('Origin')
        headers.set('Sec-Fetch-Site', 'same-origin')
      })
    ).status,
  ).toBe(200)
  expect(
    (await send('/api/session/extend', '{}', set('Content-Type', 'application/json; charset=utf-8'))).status,
  ).toBe(200)
})
