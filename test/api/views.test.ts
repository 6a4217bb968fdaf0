import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { asOwner, auditOf, countStored, storedRows } from '../support/stored.ts'
import { problemOf } from '../support/whole-reply.ts'

let app: RunningApp
let ada: HttpClient
let person: string
const ids = { membership: '', disclosure: '', accounting: '', session: '' }

beforeAll(async () => {
  app = await startApp()
  ada = await app.member('ada-example')
  ids.membership = (await (await ada.get('/api/memberships')).json()).items[0].id
  ids.disclosure = (await (await ada.get('/api/disclosures')).json()).items[0].id
  ids.accounting = (await (await ada.post('/api/accountings', { carrier: 'EX' })).json()).id
  const [row] = await storedRows(app, 'select person_id from membership_link')
  person = String(row?.['person_id'])
})
afterAll(() => app.stop())

type Written = { action: string; subject_kind: string; subject: string | null; carrier: string | null }
type Row = { ask: (visitor: HttpClient) => Promise<Response>; written: () => Written | null }

const written =
  (action: string, subject_kind: string, subject: () => string | null, carrier: string | null = null) =>
  (): Written => ({ action, subject_kind, subject: subject(), carrier })
const nothing = () => null
const download = (format: string): Row => ({
  ask: (visitor) => visitor.get(`/api/accountings/${ids.accounting}/${format}`),
  written: written('accounting.downloaded', 'accounting', () => ids.accounting),
})

/** The other language each time, so that a change that goes through is seen. */
let asked = 0
const language = () => (['es', 'en'] as const)[asked++ % 2]

/** The public id of a session of hers that is not the one that asks; made where there is none. */
async function anotherSession(): Promise<string> {
  const own = createHash('sha256')
    .update(ada.cookies().get('__Host-daylight') ?? '')
    .digest('hex')
  const others = () =>
    storedRows(app, `select public_id from session where person_id = '${person}' and id_sha256 <> '${own}'`)
  if ((await others()).length === 0) {
    await asOwner(
      app,
      `insert into session (id_sha256, person_id, started_at, seen_at)
       select 'another', person_id, started_at, seen_at from session where id_sha256 = '${own}'`,
    )
  }
  ids.session = String((await others())[0]?.['public_id'])
  return ids.session
}

/** Each call of the contract, and the one row it writes; what is about nobody writes none. */
const CALLS: Record<keyof typeof contract, Row[]> = {
  showSite: [{ ask: (visitor) => visitor.get('/api/site'), written: nothing }],
  listCarriers: [{ ask: (visitor) => visitor.get('/api/carriers'), written: nothing }],
  listDemoPeople: [{ ask: (visitor) => visitor.get('/api/demo/people'), written: nothing }],
  showNotice: [{ ask: (visitor) => visitor.get('/api/notice'), written: nothing }],
  showRights: [{ ask: (visitor) => visitor.get('/api/rights'), written: nothing }],
  listContacts: [{ ask: (visitor) => visitor.get('/api/contacts'), written: nothing }],
  showSession: [{ ask: (visitor) => visitor.get('/api/session'), written: nothing }],
  extendSession: [
    {
      ask: (visitor) => visitor.post('/api/session/extend'),
      written: written('session.extended', 'session', () => null),
    },
  ],
  listMemberships: [
    {
      ask: (visitor) => visitor.get('/api/memberships'),
      written: written('membership.viewed', 'person', () => person),
    },
  ],
  showMembership: [
    {
      ask: (visitor) => visitor.get(`/api/memberships/${ids.membership}`),
      written: written('membership.viewed', 'membership', () => ids.membership, 'EX'),
    },
  ],
  linkMembership: [
    {
      ask: async (visitor) => {
        await asOwner(app, 'delete from membership_link', 'delete from link_attempt')
        return visitor.post('/api/memberships', { carrier: 'EX', member: 'R10000017' })
      },
      written: written('membership.linked', 'membership', () => ids.membership, 'EX'),
    },
    {
      ask: (visitor) => visitor.post('/api/memberships', { carrier: 'EX', member: 'R10000017' }),
      written: written('membership.viewed', 'membership', () => ids.membership, 'EX'),
    },
  ],
  listDisclosures: [
    {
      ask: (visitor) => visitor.get('/api/disclosures?limit=3&category=medical'),
      written: written('disclosures.viewed', 'person', () => person),
    },
  ],
  showDisclosure: [
    {
      ask: (visitor) => visitor.get(`/api/disclosures/${ids.disclosure}`),
      written: written('disclosure.viewed', 'disclosure', () => ids.disclosure, 'EX'),
    },
  ],
  showRecipient: [
    {
      ask: (visitor) => visitor.get('/api/recipients/opm'),
      written: written('recipient.viewed', 'recipient', () => 'opm'),
    },
  ],
  createAccounting: [
    {
      ask: async (visitor) => {
        const response = await visitor.post('/api/accountings', { carrier: 'EX' })
        if (response.status === 201) ids.accounting = (await response.clone().json()).id
        return response
      },
      written: written('accounting.created', 'accounting', () => ids.accounting),
    },
  ],
  listAccountings: [
    {
      ask: (visitor) => visitor.get('/api/accountings'),
      written: written('accounting.viewed', 'person', () => person),
    },
  ],
  showAccounting: [
    {
      ask: (visitor) => visitor.get(`/api/accountings/${ids.accounting}`),
      written: written('accounting.viewed', 'accounting', () => ids.accounting),
    },
  ],
  showAccount: [
    {
      ask: (visitor) => visitor.get('/api/account'),
      written: written('account.viewed', 'person', () => person),
    },
  ],
  setLanguage: [
    {
      ask: (visitor) => visitor.post('/api/account/language', { locale: language() }),
      written: written('language.changed', 'person', () => person),
    },
  ],
  endSession: [
    {
      ask: async (visitor) => visitor.post(`/api/account/sessions/${await anotherSession()}/end`),
      written: written('session.ended', 'session', () => ids.session),
    },
  ],
  endOtherSessions: [
    {
      ask: async (visitor) => {
        await visitor.post('/api/account/sessions/end-others')
        await anotherSession()
        return visitor.post('/api/account/sessions/end-others')
      },
      written: written('session.ended', 'session', () => ids.session),
    },
  ],
  downloadAccount: [
    {
      ask: (visitor) => visitor.get('/api/account/download'),
      written: written('account.downloaded', 'person', () => person),
    },
  ],
  downloadAccounting: [download('pdf'), download('csv'), download('json'), download('jws')],
  signOut: [
    {
      ask: async () => (await app.signedIn('ada-example')).post('/auth/sign-out'),
      written: written('sign-out', 'session', () => null),
    },
  ],
}
const rows = Object.entries(CALLS).flatMap(([name, calls]) => calls.map((call) => [name, call] as const))

test('the table has every call of the contract', () => {
  expect(Object.keys(CALLS).toSorted()).toEqual(Object.keys(contract).toSorted())
})

test.each(rows)('%s writes down who did what to which, once', async (_, { ask, written: expected }) => {
  const response = await ask(ada)
  expect(response.status).toBeLessThan(300)
  const row = expected()
  const found = await auditOf(app, response.headers.get('X-Request-Id'))
  expect(found).toEqual(
    row === null
      ? []
      : [
          {
            ...row,
            actor_kind: 'person',
            actor: person,
            on_behalf_of: person,
            outcome: 'done',
            reason: null,
          },
        ],
  )
})

describe('what was not shown is not written down as a view', () => {
  test.each([
    ['/api/memberships/999999999', 404],
    ['/api/memberships/x', 404],
    ['/api/disclosures/999999-1', 404],
    ['/api/recipients/nobody', 404],
    ['/api/disclosures?from=2026-02-01&to=2026-01-01', 422],
    ['/api/disclosures?from=never', 422],
    ['/api/disclosures?cursor=abc', 422],
    ['/api/accountings/6f1c1f5e-6f3f-4f5e-8b0e-2a54a2f1a111', 404],
    ['/api/accountings/6f1c1f5e-6f3f-4f5e-8b0e-2a54a2f1a111/pdf', 404],
  ])('%s', async (path, status) => {
    const before = await countStored(app, 'audit')
    const response = await ada.get(path)
    expect(response.status).toBe(status)
    expect(await auditOf(app, response.headers.get('X-Request-Id'))).toEqual([])
    expect(await countStored(app, 'audit')).toBe(before)
  })

  test('nor a change that was refused', async () => {
    const before = await countStored(app, 'audit')
    for (const asked of [{ carrier: 'EP' }, { carrier: 'EX', to: '2099-01-01' }, { to: '2099-01-01' }]) {
      expect((await ada.post('/api/accountings', asked)).status).toBeGreaterThanOrEqual(400)
    }
    expect((await ada.post('/api/memberships', { carrier: 'EX' })).status).toBe(422)
    expect((await app.visitor().post('/api/session/extend')).status).toBe(401)
    expect(await countStored(app, 'audit')).toBe(before)
  })
})

describe('what cannot be written down does not happen', () => {
  const refused = rows.filter(([, { written: expected }]) => expected !== nothing)
  const changed = () =>
    storedRows(
      app,
      `select (select json_agg(l.* order by l.id) from membership_link l)::text as links,
         (select count(*)::int from accounting) as accountings, (select count(*)::int from session) as sessions,
         (select json_agg(p.locale order by p.id) from person p)::text as languages,
         (select count(*)::int from audit) as audit`,
    )

  beforeAll(async () => {
    await anotherSession()
    await asOwner(app, 'revoke insert on audit from daylight_server')
  })
  afterAll(() => asOwner(app, 'grant insert on audit to daylight_server'))

  test.each(refused.filter(([name]) => name !== 'signOut' && name !== 'linkMembership'))(
    '%s gives nothing',
    async (_, { ask }) => {
      const before = await changed()
      const response = await ask(ada)
      expect(response.headers.get('Content-Disposition')).toBeNull()
      expect(Object.keys(await response.clone().json()).toSorted()).toEqual([
        'code',
        'status',
        'title',
        'type',
      ])
      expect(await problemOf(response)).toEqual({ status: 500, code: 'internal' })
      expect(await changed()).toEqual(before)
    },
  )

  test('nobody is linked', async () => {
    await asOwner(app, 'delete from membership_link', 'delete from link_attempt')
    const response = await ada.post('/api/memberships', { carrier: 'EX', member: 'R10000017' })
    expect(await problemOf(response)).toEqual({ status: 500, code: 'internal' })
    expect(await countStored(app, 'membership_link')).toBe(0)
  })

  test('nobody is signed in', async () => {
    const before = await changed()
    const visitor = app.visitor()
    const { response } = await visitor.follow('/auth/sign-in?as=ada-example')
    expect(response.status).toBe(500)
    expect(await (await visitor.get('/api/session')).json()).toEqual({ signedIn: false })
    expect(await changed()).toEqual(before)
  })
})
