import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { auditOf, storedRows } from '../support/stored.ts'
import { problemOf, wholeReply } from '../support/whole-reply.ts'

const entries: [string, Endpoint][] = Object.entries(contract)
const NO_UUID = '6f1c1f5e-6f3f-4f5e-8b0e-2a54a2f1a111'

/**
 * Addresses of somebody's thing: whose it is about, and an id of that form of which there is none. An entry of the
 * contract with parameters that is not in this table makes the test fail.
 */
const THINGS: Record<
  string,
  { of: 'membership' | 'disclosure' | 'accounting' | 'session'; missing: string; more?: string }
> = {
  'GET /api/memberships/{id}': { of: 'membership', missing: '999999999' },
  'GET /api/disclosures/{id}': { of: 'disclosure', missing: '999999-999999999' },
  'GET /api/accountings/{id}': { of: 'accounting', missing: NO_UUID },
  'GET /api/accountings/{id}/{format} pdf': { of: 'accounting', missing: NO_UUID, more: 'pdf' },
  'GET /api/accountings/{id}/{format} csv': { of: 'accounting', missing: NO_UUID, more: 'csv' },
  'GET /api/accountings/{id}/{format} json': { of: 'accounting', missing: NO_UUID, more: 'json' },
  'GET /api/accountings/{id}/{format} jws': { of: 'accounting', missing: NO_UUID, more: 'jws' },
  'POST /api/account/sessions/{id}/end': { of: 'session', missing: NO_UUID },
}

/** Recipients are nobody's: whoever has a file that went to one sees it, with their own files. test/api/recipients.test.ts */
const SHARED = new Set(['GET /api/recipients/{id}'])

const OTHERS = {
  'a husband on the same enrollment': 'benjamin-example',
  'a grown daughter on it': 'cora-example',
  'a member of another plan': 'jose-nunez-ortega',
  'a twin of nobody here': 'elisa-vasquez',
  'somebody with no membership': 'victor-nemo',
}

let app: RunningApp
/** Each with their own memberships linked, and an accounting of their own where they have one. */
const visitors = new Map<string, HttpClient>()
const ids = new Map<string, Record<'membership' | 'disclosure' | 'accounting' | 'session', string>>()

async function idsOf(person: string, visitor: HttpClient) {
  const [membership] = (await (await visitor.get('/api/memberships')).json()).items
  const [disclosure] = (await (await visitor.get('/api/disclosures')).json()).items
  const made = await visitor.post('/api/accountings', { carrier: membership.carrier.code })
  const other = (await (await (await app.signedIn(person)).get('/api/account')).json()).sessions
  return {
    membership: membership.id,
    disclosure: disclosure.id,
    accounting: (await made.json()).id,
    session: other.find(({ isThis }: { isThis: boolean }) => isThis).id,
  }
}

beforeAll(async () => {
  app = await startApp()
  for (const person of ['ada-example', 'elena-vasquez', ...Object.values(OTHERS)]) {
    visitors.set(person, await app.member(person))
  }
  for (const person of ['ada-example', 'benjamin-example', 'elena-vasquez', 'jose-nunez-ortega']) {
    ids.set(person, await idsOf(person, visitorOf(person)))
  }
})
afterAll(() => app.stop())

function visitorOf(person: string): HttpClient {
  const visitor = visitors.get(person)
  if (!visitor) throw new Error(`${person} is not here`)
  return visitor
}

/** The address of a thing of the table, for some id. */
const address = (thing: string, id: string) => {
  const [, path = ''] = thing.split(' ')
  return path.replace('{id}', id).replace('{format}', THINGS[thing]?.more ?? '')
}
const ask = (visitor: HttpClient, thing: string, id: string) =>
  thing.startsWith('POST ') ? visitor.post(address(thing, id)) : visitor.get(address(thing, id))
const idOf = (thing: string, person: string): string => {
  const of = THINGS[thing]?.of ?? 'membership'
  const id = ids.get(person)?.[of]
  if (!id) throw new Error(`${person} has no ${of}`)
  return id
}

test('the table has every address of the contract with an id in it', () => {
  const withIds = entries
    .filter(([, { path }]) => path.includes('{'))
    .map(([, { method, path }]) => `${method} ${path}`)
  const inTable = Object.keys(THINGS).map((thing) => thing.split(' ').slice(0, 2).join(' '))
  expect(new Set([...inTable, ...SHARED])).toEqual(new Set(withIds))
  expect(entries.filter(([, { path, params }]) => path.includes('{') !== (params !== undefined))).toEqual([])
})

describe.each(Object.keys(THINGS))('%s', (thing) => {
  const missing = async (visitor: HttpClient) =>
    wholeReply(await ask(visitor, thing, THINGS[thing]?.missing ?? ''))

  test.each(Object.entries(OTHERS))('does not exist for %s', async (_, person) => {
    const visitor = visitorOf(person)
    for (const owner of ['ada-example', 'elena-vasquez']) {
      const response = await ask(visitor, thing, idOf(thing, owner))
      expect(response.status).toBe(404)
      expect(await auditOf(app, response.headers.get('X-Request-Id'))).toEqual([])
      expect(await wholeReply(response)).toEqual(await missing(visitor))
    }
  })

  test('and the other way round: the enrollee sees nothing of the husband’s', async () => {
    const ada = visitorOf('ada-example')
    const reply = await wholeReply(await ask(ada, thing, idOf(thing, 'benjamin-example')))
    expect(reply).toEqual(await missing(ada))
  })

  test.each([
    '0',
    '1',
    '-1',
    '01',
    '1.0',
    '1e3',
    '999999999999999999',
    '99999999999999999999999999',
    '1-1',
    '0-0',
    '2147483648-1',
    '9999999999-999999999999999999',
    '1-1-1',
    'null',
    'undefined',
    '%00',
    '1%00',
    `${NO_UUID}%00`,
    NO_UUID.toUpperCase(),
    '00000000-0000-0000-0000-000000000000',
    `{${NO_UUID}}`,
    "1'%20or%20'1'='1",
    '..%2f..%2fetc%2fpasswd',
    '%F0%9F%98%80',
    'x'.repeat(2000),
  ])('an id that is none (%s) does not exist', async (id) => {
    const stranger = visitorOf('victor-nemo')
    expect(await wholeReply(await ask(stranger, thing, id))).toEqual(await missing(stranger))
  })

  test('whoever is not signed in learns no more than that', async () => {
    const replies = await Promise.all(
      [idOf(thing, 'ada-example'), THINGS[thing]?.missing ?? '', 'x'].map(async (id) =>
        wholeReply(await ask(app.visitor(), thing, id)),
      ),
    )
    expect(replies[0]?.status).toBe(401)
    expect(replies[1]).toEqual(replies[0])
    expect(replies[2]).toEqual(replies[0])
  })

  // Last, because a session is over after it: until here there was something to find.
  test('is there for whom it is about', async () => {
    for (const person of ['ada-example', 'elena-vasquez']) {
      const response = await ask(visitorOf(person), thing, idOf(thing, person))
      expect(response.status).toBe(200)
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(50)
    }
  })
})

test('a disclosure of one’s own file under another’s membership does not exist', async () => {
  const [ada, ben] = [
    idOf('GET /api/disclosures/{id}', 'ada-example'),
    idOf('GET /api/disclosures/{id}', 'benjamin-example'),
  ]
  const [file] = ada.split('-')
  const [, membership] = ben.split('-')
  expect(
    await problemOf(await visitorOf('ada-example').get(`/api/disclosures/${file}-${membership}`)),
  ).toEqual({ status: 404, code: 'not-found' })
})

describe('lists', () => {
  const LISTS = entries.filter(([, { method, path, caller }]) => {
    return method === 'GET' && caller === 'signed-in' && !path.includes('{')
  })

  test.each(LISTS.map(([, { path }]) => path))('%s holds one’s own and nothing of others', async (path) => {
    const foreign = new Map(
      [...ids].map(([person, own]) => [person, [own.membership, own.disclosure, own.accounting]]),
    )
    for (const [person, visitor] of visitors) {
      const text = await (await visitor.get(path)).text()
      const shown = new Set(text.match(/"id":"[^"]+"/g)?.map((found) => found.slice(6, -1)) ?? [])
      for (const [other, theirs] of foreign) {
        if (other === person) continue
        for (const id of theirs) expect(shown.has(id), `${person} sees ${id} of ${other}`).toBe(false)
      }
    }
  })

  test.each(LISTS.map(([, { path }]) => path))('%s is for whoever is signed in', async (path) => {
    expect(await problemOf(await app.visitor().get(path))).toEqual({ status: 401, code: 'not-signed-in' })
  })

  test('every disclosure listed is about a membership of one’s own', async () => {
    for (const person of ['ada-example', 'benjamin-example', 'elena-vasquez', 'jose-nunez-ortega']) {
      const { items, total } = await (await visitorOf(person).get('/api/disclosures')).json()
      const own = ids.get(person)?.membership
      expect(new Set(items.map((item: { membership: { id: string } }) => item.membership.id))).toEqual(
        new Set([own]),
      )
      const [stored] = await storedRows(
        app,
        `select count(*)::int as many from disclosure_member where membership_id = ${Number(own)}`,
      )
      expect(total).toBe(stored?.['many'])
    }
  })
})

test('calls that change something are for whoever is signed in, but for signing out', async () => {
  const changing = entries.filter(([, { method }]) => method === 'POST')
  expect(changing.filter(([, { caller }]) => caller === 'anyone').map(([name]) => name)).toEqual(['signOut'])
  for (const [, { path, caller }] of changing) {
    if (caller === 'anyone') continue
    expect(await problemOf(await app.visitor().post(path)), path).toEqual({
      status: 401,
      code: 'not-signed-in',
    })
  }
})
