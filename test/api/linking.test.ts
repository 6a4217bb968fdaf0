import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cardOf, factsOf, PEOPLE } from '../support/facts.ts'
import { type AppWithIdentities, startAppWithIdentities } from '../support/identities.ts'
import { asOwner, auditOf, countStored, storedRows } from '../support/stored.ts'
import { problemOf } from '../support/whole-reply.ts'

let it: AppWithIdentities
beforeAll(async () => {
  it = await startAppWithIdentities()
})
afterAll(() => it.stop())
beforeEach(() => asOwner(it.app, 'delete from link_attempt', 'delete from membership_link'))

describe('a membership is linked', () => {
  test.each(PEOPLE.filter(({ memberships }) => memberships.length > 0).map((person) => [person.id, person]))(
    'to %s, whom the roster names so',
    async (id, { memberships }) => {
      const visitor = await it.signInAs(factsOf(id))
      for (const card of memberships) {
        const response = await visitor.post('/api/memberships', card)
        expect(response.status).toBe(201)
        const linked = await response.json()
        expect(linked).toMatchObject({
          carrier: { code: card.carrier },
          lastFour: card.member.slice(-4),
          linkedAt: it.app.stores.clock(),
        })
        expect(linked.coverage.length).toBeGreaterThan(0)
        expect(await auditOf(it.app, response.headers.get('X-Request-Id'))).toEqual([
          expect.objectContaining({
            action: 'membership.linked',
            subject_kind: 'membership',
            subject: linked.id,
            carrier: card.carrier,
            outcome: 'done',
          }),
        ])
      }
      const { items } = await (await visitor.get('/api/memberships')).json()
      expect(items.map(({ lastFour }: { lastFour: string }) => lastFour)).toEqual(
        memberships.map(({ member }) => member.slice(-4)),
      )
    },
  )

  test.each([
    ['ada-example', { given_name: 'ADA', family_name: 'example' }, 'r10000017'],
    ['ada-example', { given_name: 'Ada Marie' }, '  R10000017  '],
    ['jose-nunez-ortega', { given_name: 'JOSE', family_name: 'NUNEZ ORTEGA' }, 'm-200017-01'],
    [
      'jose-nunez-ortega',
      { given_name: 'Jose\u0301', family_name: 'Nu\u0301n\u0303ez-Ortega' },
      'M-200017-01',
    ],
    ['grace-oconnor', { family_name: 'O\u2019Connor' }, 'R10000031'],
    ['grace-oconnor', { family_name: 'OCONNOR' }, 'R10000031'],
    ['linda-park-hughes', { family_name: 'Park Hughes' }, 'R10000052'],
    ['raymond-teller', { family_name: 'Teller' }, 'M-200041-01'],
    ['raymond-teller', { family_name: 'TELLER, JR' }, ' m-200041-01\t'],
  ])('to %s, verified as %j, who types %j', async (id, more, member) => {
    const visitor = await it.signInAs(factsOf(id, more))
    const { carrier } = cardOf(id)
    expect((await visitor.post('/api/memberships', { carrier, member })).status).toBe(201)
  })

  test('once: linking it again changes nothing and shows it', async () => {
    const visitor = await it.signInAs(factsOf('ada-example'))
    const first = await (await visitor.post('/api/memberships', cardOf('ada-example'))).json()
    const again = await visitor.post('/api/memberships', cardOf('ada-example'))
    expect(again.status).toBe(201)
    expect(await again.json()).toEqual(first)
    expect(await countStored(it.app, 'membership_link')).toBe(1)
    expect(await auditOf(it.app, again.headers.get('X-Request-Id'))).toEqual([
      expect.objectContaining({ action: 'membership.viewed', subject: first.id }),
    ])
  })
})

describe('a membership is linked to one account', () => {
  test('another account with the very same facts is told so', async () => {
    const first = await it.signInAs(factsOf('ada-example'))
    await first.post('/api/memberships', cardOf('ada-example'))
    const second = await it.signInAs(factsOf('ada-example', { sub: 'ada-again' }))
    const response = await second.post('/api/memberships', cardOf('ada-example'))
    expect(await problemOf(response)).toEqual({ status: 409, code: 'membership-linked-elsewhere' })
    expect((await (await second.get('/api/memberships')).json()).items).toEqual([])
    expect((await (await first.get('/api/memberships')).json()).items).toHaveLength(1)
  })

  test('of two accounts at the same moment exactly one gets it', async () => {
    const accounts = [
      await it.signInAs(factsOf('harold-osei', { sub: 'harold' })),
      await it.signInAs(factsOf('harold-osei', { sub: 'harold-again' })),
    ]
    const statuses = await Promise.all(
      accounts.flatMap((account) =>
        [1, 2].map(async () => (await account.post('/api/memberships', cardOf('harold-osei'))).status),
      ),
    )
    const linked = await Promise.all(
      accounts.map(async (account) => (await (await account.get('/api/memberships')).json()).items.length),
    )
    expect(linked.toSorted()).toEqual([0, 1])
    expect(statuses.toSorted()).toEqual([201, 201, 409, 409])
    expect(await countStored(it.app, 'membership_link where ended_at is null')).toBe(1)
  })

  test('twins cannot link each other’s', async () => {
    const [elena, elisa] = [
      await it.signInAs(factsOf('elena-vasquez')),
      await it.signInAs(factsOf('elisa-vasquez')),
    ]
    for (const [twin, other] of [
      [elena, 'elisa-vasquez'],
      [elisa, 'elena-vasquez'],
    ] as const) {
      expect(await problemOf(await twin.post('/api/memberships', cardOf(other)))).toEqual({
        status: 422,
        code: 'membership-not-matched',
      })
    }
    expect((await elena.post('/api/memberships', cardOf('elena-vasquez'))).status).toBe(201)
    expect((await elisa.post('/api/memberships', cardOf('elisa-vasquez'))).status).toBe(201)
  })

  test('nor a wife her husband’s, nor a mother her children’s', async () => {
    const grace = await it.signInAs(factsOf('grace-oconnor'))
    for (const member of ['R10000032', 'R10000033']) {
      expect((await grace.post('/api/memberships', { carrier: 'EX', member })).status).toBe(422)
    }
    const ada = await it.signInAs(factsOf('ada-example'))
    expect((await ada.post('/api/memberships', cardOf('benjamin-example'))).status).toBe(422)
    expect(await countStored(it.app, 'membership_link')).toBe(0)
  })

  test('a refused try leaves a try and an audit row that names nobody’s number, and no link', async () => {
    const ada = await it.signInAs(factsOf('ada-example'))
    const response = await ada.post('/api/memberships', cardOf('benjamin-example'))
    expect(await countStored(it.app, 'membership_link')).toBe(0)
    const tries = await storedRows(it.app, 'select person_id, network, attempted_at from link_attempt')
    expect(tries).toHaveLength(1)
    const audited = await auditOf(it.app, response.headers.get('X-Request-Id'))
    expect(audited).toEqual([
      {
        actor_kind: 'person',
        actor: tries[0]?.['person_id'],
        on_behalf_of: tries[0]?.['person_id'],
        action: 'membership.linked',
        subject_kind: 'membership',
        subject: null,
        carrier: null,
        outcome: 'refused',
        reason: 'membership-not-matched',
      },
    ])
    expect(JSON.stringify(tries)).not.toContain('127.0.0.1')
  })
})

test('what the operator unlinks is free again', async () => {
  const other = await startAppWithIdentities()
  const card = cardOf('ada-example')
  const first = await other.signInAs(factsOf('ada-example'))
  expect((await first.post('/api/memberships', card)).status).toBe(201)
  // The embedded database is one process's at a time.
  await other.app.pause()
  await other.provider.close()
  const { database } = other.app
  const command = [
    'dist/server/portal.js',
    'membership',
    'unlink',
    '--carrier',
    card.carrier,
    '--member',
    card.member,
  ]
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    env: { ...process.env, ...database.env },
  })
  expect(stdout).toBe('unlinked\n')
  const later = await startAppWithIdentities({ database })
  try {
    const second = await later.signInAs(factsOf('ada-example', { sub: 'ada-again' }))
    expect((await second.post('/api/memberships', card)).status).toBe(201)
    const links = await storedRows(later.app, 'select ended_at from membership_link order by id')
    expect(links.map(({ ended_at }) => ended_at === null)).toEqual([false, true])
    const unlinked = await storedRows(
      later.app,
      `select actor_kind, on_behalf_of, outcome from audit where action = 'membership.unlinked'`,
    )
    expect(unlinked).toEqual([{ actor_kind: 'operator', on_behalf_of: expect.any(String), outcome: 'done' }])
  } finally {
    await later.stop()
  }
})
