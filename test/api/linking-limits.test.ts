import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cardOf, factsOf } from '../support/facts.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type AppWithIdentities, startAppWithIdentities } from '../support/identities.ts'
import { asOwner, auditOf, countStored } from '../support/stored.ts'
import { problemOf } from '../support/whole-reply.ts'

const DAY = 24 * 60 * 60_000
const WRONG = { carrier: 'EX', member: 'R99999999' }
const ada = cardOf('ada-example')

let it: AppWithIdentities
beforeAll(async () => {
  // Behind one proxy, so that a test can come from several networks.
  it = await startAppWithIdentities({ services: (services) => ({ ...services, trustProxy: 1 }) })
})
afterAll(() => it.stop())
beforeEach(() => asOwner(it.app, 'delete from link_attempt', 'delete from membership_link'))

const tryToLink = (visitor: HttpClient, card = WRONG, network = '192.0.2.1') =>
  visitor.post('/api/memberships', card, { 'X-Forwarded-For': network })

const wrongTries = async (visitor: HttpClient, many: number, network?: string) => {
  const statuses: number[] = []
  for (let tries = 0; tries < many; tries += 1) {
    statuses.push((await tryToLink(visitor, WRONG, network)).status)
  }
  return statuses
}

test('an account has five tries a day, and the sixth is refused even where it is right', async () => {
  const visitor = await it.signInAs(factsOf('ada-example'))
  expect(await wrongTries(visitor, 5)).toEqual([422, 422, 422, 422, 422])
  const sixth = await tryToLink(visitor, ada)
  expect(sixth.headers.get('Retry-After')).toBe('86400')
  expect(await problemOf(sixth)).toEqual({ status: 429, code: 'too-many-tries' })
  expect(await countStored(it.app, 'membership_link')).toBe(0)
  expect(await auditOf(it.app, sixth.headers.get('X-Request-Id'))).toEqual([
    expect.objectContaining({
      action: 'membership.linked',
      outcome: 'refused',
      reason: 'too-many-tries',
      subject: null,
    }),
  ])
})

test('the fifth try may be the right one', async () => {
  const visitor = await it.signInAs(factsOf('ada-example'))
  await wrongTries(visitor, 4)
  expect((await tryToLink(visitor, ada)).status).toBe(201)
})

test('neither another browser, another session nor another network gives an account more', async () => {
  await wrongTries(await it.signInAs(factsOf('ada-example')), 5)
  const elsewhere = await it.signInAs(factsOf('ada-example'))
  expect((await tryToLink(elsewhere, ada, '198.51.100.7')).status).toBe(429)
})

test('a day later the account has tries again, and not a second before', async () => {
  await wrongTries(await it.signInAs(factsOf('ada-example')), 5)
  it.app.pass(DAY - 1)
  expect((await tryToLink(await it.signInAs(factsOf('ada-example')), ada)).status).toBe(429)
  await asOwner(it.app, 'delete from link_attempt')
  await wrongTries(await it.signInAs(factsOf('ada-example')), 5)
  it.app.pass(DAY)
  expect((await tryToLink(await it.signInAs(factsOf('ada-example')), ada)).status).toBe(201)
})

test('trying on while refused does not put off the day', async () => {
  const visitor = await it.signInAs(factsOf('ada-example'))
  await wrongTries(visitor, 5)
  it.app.pass(DAY / 2)
  const later = await it.signInAs(factsOf('ada-example'))
  expect(await wrongTries(later, 3)).toEqual([429, 429, 429])
  it.app.pass(DAY / 2)
  expect((await tryToLink(await it.signInAs(factsOf('ada-example')), ada)).status).toBe(201)
})

test('nor does one account use up a network by it', async () => {
  await wrongTries(await it.signInAs(factsOf('victor-nemo')), 30)
  expect((await tryToLink(await it.signInAs(factsOf('ada-example')), ada)).status).toBe(201)
})

test('a network has twenty tries a day, whoever makes them', async () => {
  for (const sub of ['one', 'two', 'three', 'four']) {
    const visitor = await it.signInAs(factsOf('victor-nemo', { sub }))
    expect(await wrongTries(visitor, 5)).toEqual([422, 422, 422, 422, 422])
  }
  const visitor = await it.signInAs(factsOf('ada-example'))
  expect((await tryToLink(visitor, ada)).status).toBe(429)
  // The rightful person is shut out of one network and no other.
  expect((await tryToLink(visitor, ada, '198.51.100.7')).status).toBe(201)
})

test('what somebody tries with a number takes nothing from whose it is', async () => {
  for (const sub of ['one', 'two', 'three', 'four', 'five', 'six']) {
    const stranger = await it.signInAs(factsOf('victor-nemo', { sub }))
    for (let tries = 0; tries < 5; tries += 1) await tryToLink(stranger, ada, `203.0.113.${sub.length}`)
  }
  const rightful = await it.signInAs(factsOf('ada-example'))
  expect((await tryToLink(rightful, ada)).status).toBe(201)
})

test('tries at the same moment are counted one by one', async () => {
  const visitor = await it.signInAs(factsOf('ada-example'))
  const statuses = await Promise.all(
    Array.from({ length: 12 }, async () => (await tryToLink(visitor)).status),
  )
  expect(statuses.filter((status) => status === 422)).toHaveLength(5)
  expect(statuses.filter((status) => status === 429)).toHaveLength(7)
})

test('the address a visitor writes into a header is not taken for their network', async () => {
  const statuses: number[] = []
  for (const [at, sub] of ['one', 'two', 'three', 'four', 'five'].entries()) {
    const visitor = await it.signInAs(factsOf('victor-nemo', { sub }))
    // The proxy adds the last one; what stands before it came from outside.
    for (let tries = 0; tries < 5; tries += 1) {
      statuses.push((await tryToLink(visitor, WRONG, `10.0.${at}.${tries}, 192.0.2.1`)).status)
    }
  }
  expect(statuses).toEqual([...Array(20).fill(422), ...Array(5).fill(429)])
})

test('the operator is alerted, with codes and numbers of requests only', async () => {
  const visitor = await it.signInAs(factsOf('ada-example'))
  const before = it.app.logged.length
  const requestId = await wrongTries(visitor, 5).then(async () =>
    (await tryToLink(visitor, ada)).headers.get('X-Request-Id'),
  )
  const alerts = it.app.logged.slice(before).filter(({ event }) => event === 'linking.limit')
  expect(alerts).toEqual([{ event: 'linking.limit', fields: { requestId, code: 'too-many-tries' } }])
})

test('and of a number that is tried often, which stays open to whose it is', async () => {
  const before = it.app.logged.length
  const alerts = () =>
    it.app.logged.slice(before).filter(({ event }) => event === 'linking.number-tried-often')
  for (const sub of ['one', 'two']) {
    const stranger = await it.signInAs(factsOf('victor-nemo', { sub }))
    expect(alerts()).toEqual([])
    for (let tries = 0; tries < 5; tries += 1) await tryToLink(stranger, ada)
  }
  expect(alerts()).toEqual([
    { event: 'linking.number-tried-often', fields: { requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) } },
  ])
  expect((await tryToLink(await it.signInAs(factsOf('ada-example')), ada)).status).toBe(201)
})
