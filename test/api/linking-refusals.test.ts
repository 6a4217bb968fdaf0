import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Transaction } from '../../server/db/database.ts'
import { cardOf, factsOf } from '../support/facts.ts'
import { type AppWithIdentities, startAppWithIdentities } from '../support/identities.ts'
import { asOwner } from '../support/stored.ts'
import { wholeReply } from '../support/whole-reply.ts'

/** What the app did for a request, in order: statements by name, and uses of keys. */
let work: string[] = []
const noting = (tx: Transaction): Transaction => ({
  ...tx,
  query: (statement, params) => {
    work.push(statement.name)
    return tx.query(statement, params)
  },
  execute: (statement, params) => {
    work.push(statement.name)
    return tx.execute(statement, params)
  },
})

let it: AppWithIdentities
beforeAll(async () => {
  it = await startAppWithIdentities({
    services: (services) => ({
      ...services,
      db: { ...services.db, transaction: (inside) => services.db.transaction((tx) => inside(noting(tx))) },
    }),
  })
  for (const use of ['openJson', 'sealJson', 'hmacKey'] as const) {
    const { keys } = it.app.stores
    const real = keys[use].bind(keys) as (...given: unknown[]) => unknown
    vi.spyOn(keys, use).mockImplementation((...given: unknown[]) => {
      work.push(use)
      return real(...given) as never
    })
  }
})
afterAll(() => it.stop())
beforeEach(() => asOwner(it.app, 'delete from link_attempt', 'delete from membership_link'))

const NOBODYS = { carrier: 'EX', member: 'R99999999' }
const ada = cardOf('ada-example')

/** The reply to a try, and the work it took. */
async function tryToLink(identity: ReturnType<typeof factsOf>, card: { carrier: string; member: string }) {
  const visitor = await it.signInAs(identity)
  work = []
  const reply = await wholeReply(await visitor.post('/api/memberships', card))
  return { reply, work: [...work] }
}

describe('a number that exists is told from one that does not by nothing', () => {
  test.each([
    ['the given name is another', factsOf('ada-example', { sub: 'a', given_name: 'Eda' }), ada],
    ['the given name is an initial', factsOf('ada-example', { sub: 'a', given_name: 'A' }), ada],
    ['the family name is another', factsOf('ada-example', { sub: 'b', family_name: 'Exemple' }), ada],
    ['the birth date is a day off', factsOf('ada-example', { sub: 'c', birthdate: '1971-08-31' }), ada],
    [
      'day and month are swapped',
      factsOf('grace-oconnor', { sub: 'd', birthdate: '1982-07-03' }),
      cardOf('grace-oconnor'),
    ],
    ['everything is', factsOf('victor-nemo'), ada],
    ['the number is a husband’s', factsOf('ada-example'), cardOf('benjamin-example')],
    ['the number is another plan’s', factsOf('ada-example'), { carrier: 'EP', member: ada.member }],
    ['the plan is not of this portal', factsOf('ada-example'), { carrier: 'ZZ', member: ada.member }],
    ['the number is longer', factsOf('ada-example'), { carrier: 'EX', member: `${ada.member}0` }],
  ])('%s', async (_, identity, card) => {
    const nobodys = await tryToLink(factsOf('victor-nemo', { sub: 'nobody' }), NOBODYS)
    const refused = await tryToLink(identity, card)
    expect(refused.reply).toEqual(nobodys.reply)
    expect(refused.work).toEqual(nobodys.work)
    expect(nobodys.work.filter((step) => step === 'openJson')).toHaveLength(1 + 1)
    expect(nobodys.reply.status).toBe(422)
    expect(nobodys.reply.body).toContain('"code":"membership-not-matched"')
  })

  test('also where it is linked to somebody already: that is said to its owner’s facts alone', async () => {
    expect((await tryToLink(factsOf('ada-example'), ada)).reply.status).toBe(201)
    const nobodys = await tryToLink(factsOf('victor-nemo'), NOBODYS)
    const stranger = await tryToLink(factsOf('victor-nemo', { sub: 'other' }), ada)
    expect(stranger).toEqual(nobodys)
    const owner = await tryToLink(factsOf('ada-example', { sub: 'ada-again' }), ada)
    expect(owner.reply.status).toBe(409)
  })
})

describe('what is not a number or a plan is told by field, never repeated', () => {
  test.each([
    ['too short', { carrier: 'EX', member: 'R12' }, 'member'],
    ['too long', { carrier: 'EX', member: 'R'.repeat(33) }, 'member'],
    ['of other characters', { carrier: 'EX', member: 'R1000<script>' }, 'member'],
    ['of letters that only look alike', { carrier: 'EX', member: 'R1000001\uff17' }, 'member'],
    ['with a space inside', { carrier: 'EX', member: 'R100 00017' }, 'member'],
    ['a number', { carrier: 'EX', member: 10000017 }, 'member'],
    ['a list', { carrier: 'EX', member: ['R10000017'] }, 'member'],
    ['missing', { carrier: 'EX' }, 'member'],
    ['of no plan', { carrier: 'ex', member: 'R10000017' }, 'carrier'],
    ['for a plan that is an object', { carrier: { $ne: 'x' }, member: 'R10000017' }, 'carrier'],
  ])('%s', async (_, body, field) => {
    const visitor = await it.signInAs(factsOf('ada-example'))
    const response = await visitor.post('/api/memberships', body)
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(JSON.parse(text).fields.map((fault: { field: string }) => fault.field)).toEqual([field])
    for (const sent of ['script', 'R1', '17', '$ne']) expect(text).not.toContain(sent)
  })
})
