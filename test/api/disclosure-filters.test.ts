import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CarrierRecord, DisclosureForMember } from '../../shared/contract/disclosures.ts'
import {
  ACCOUNTABLE,
  type CATEGORIES,
  type CarrierFile,
  carrierFiles,
  isCorrected,
  type Mention,
  mentionsOf,
  sumOf,
} from '../support/carrier-files.ts'
import { PEOPLE } from '../support/facts.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'

let app: RunningApp
let files: CarrierFile[]
const visitors = new Map<string, HttpClient>()
beforeAll(async () => {
  app = await startApp()
  files = carrierFiles(app.database.folder)
  for (const person of [
    'ada-example',
    'linda-park-hughes',
    'raymond-teller',
    'walter-quill',
    'victor-nemo',
  ]) {
    visitors.set(person, await app.member(person))
  }
})
afterAll(() => app.stop())

const ask = async (person: string, query: string) => {
  const response = await visitors.get(person)?.get(`/api/disclosures?${query}`)
  if (!response) throw new Error(`${person} is not here`)
  return { status: response.status, ...(await response.json()) }
}
const mentions = (person: string): Mention[] =>
  (PEOPLE.find(({ id }) => id === person)?.memberships ?? []).flatMap(({ carrier, member }) =>
    mentionsOf(files, carrier, member),
  )
const submissions = (items: { submission: string }[]) => items.map(({ submission }) => submission).toSorted()

type Filters = { carrier?: string; from?: string; to?: string; category?: (typeof CATEGORIES)[number] }
const fits = ({ header, disclosedOn, records }: Mention, { carrier, from, to, category }: Filters) =>
  (carrier === undefined || header.carrier === carrier) &&
  (from === undefined || disclosedOn >= from) &&
  (to === undefined || disclosedOn <= to) &&
  (category === undefined || records[category] > 0)

describe('filters', () => {
  test.each<[string, Filters]>([
    ['ada-example', {}],
    ['ada-example', { carrier: 'EX' }],
    ['ada-example', { carrier: 'EP' }],
    ['ada-example', { carrier: 'ZZ' }],
    ['ada-example', { from: '2025-01-01' }],
    ['ada-example', { to: '2024-12-31' }],
    ['ada-example', { from: '2024-12-05', to: '2024-12-05' }],
    ['ada-example', { from: '2024-12-06', to: '2024-12-05'.replace('05', '06') }],
    ['ada-example', { from: '1999-01-01', to: '1999-12-31' }],
    ['ada-example', { category: 'medical' }],
    ['ada-example', { category: 'pharmacy' }],
    ['ada-example', { category: 'encounter' }],
    ['ada-example', { category: 'provider' }],
    ['ada-example', { category: 'encounter', from: '2025-01-01', carrier: 'EX' }],
    ['linda-park-hughes', { carrier: 'EX' }],
    ['linda-park-hughes', { carrier: 'EP' }],
    ['linda-park-hughes', { from: '2025-01-01' }],
    ['raymond-teller', { to: '2025-02-01' }],
  ])('%s, %j: the files that fit, with totals over them', async (person, filters) => {
    const query = new URLSearchParams({ ...filters, limit: '200' })
    const shown = await ask(person, String(query))
    const wanted = mentions(person).filter((mention) => fits(mention, filters))
    const counting = wanted.filter((mention) => !isCorrected(files, mention))
    const days = counting.map(({ disclosedOn }) => disclosedOn).toSorted()
    expect(submissions(shown.items)).toEqual(submissions(wanted.map(({ header }) => header)))
    expect(shown.total).toBe(wanted.length)
    expect(shown.counted).toMatchObject({
      disclosures: counting.length,
      accountable: counting.filter(({ header }) => ACCOUNTABLE.has(header.legalBasis)).length,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      records: sumOf(counting),
    })
    const months = new Map<string, Mention[]>()
    for (const one of counting) {
      const month = one.disclosedOn.slice(0, 7)
      months.set(month, [...(months.get(month) ?? []), one])
    }
    expect(shown.counted.months).toEqual(
      [...months]
        .toSorted(([one], [other]) => (one < other ? 1 : -1))
        .map(([month, of]) => ({ month, disclosures: of.length, records: sumOf(of) })),
    )
  })

  test('a membership leaves out the person’s others, their plan and what is missing of it', async () => {
    const listed = await visitors.get('linda-park-hughes')?.get('/api/memberships')
    const { items: own } = (await listed?.json()) ?? { items: [] }
    expect(own).toHaveLength(2)
    const whole = await ask('linda-park-hughes', 'limit=200')
    for (const { id, carrier } of own) {
      const one = await ask('linda-park-hughes', `limit=200&membership=${id}`)
      expect(one.total).toBeGreaterThan(0)
      expect(new Set(one.items.map((item: DisclosureForMember) => item.membership.id))).toEqual(new Set([id]))
      expect(one.counted.memberships).toEqual(
        whole.counted.memberships.filter((tally: { id: string }) => tally.id === id),
      )
      expect(one.carriers.map((record: CarrierRecord) => record.carrier.code)).toEqual([carrier.code])
    }
  })

  test('somebody else’s membership is one that nothing is about', async () => {
    const [linda] = (await ask('linda-park-hughes', 'limit=1')).items
    const foreign = await ask('ada-example', `membership=${linda.membership.id}`)
    expect(foreign).toEqual(await ask('ada-example', 'membership=999999999'))
    expect([foreign.status, foreign.total, foreign.carriers, foreign.planLevel]).toEqual([200, 0, [], []])
    expect((await ask('ada-example', 'membership=x')).status).toBe(422)
  })

  test('both days of a period are in it', async () => {
    const [one, other] = mentions('ada-example').map(({ disclosedOn }) => disclosedOn)
    const { items } = await ask('ada-example', `from=${one}&to=${other}`)
    const days = items.map(({ disclosedOn }: DisclosureForMember) => disclosedOn)
    expect(days).toContain(one)
    expect(days).toContain(other)
  })

  test('plan-level files follow the period and the plan', async () => {
    const { planLevel } = await ask('ada-example', 'from=2025-01-01&to=2025-12-31')
    const rebates = files.filter(
      ({ header, disclosedOn }) =>
        header.planLevel && disclosedOn >= '2025-01-01' && disclosedOn <= '2025-12-31',
    )
    expect(submissions(planLevel)).toEqual(submissions(rebates.map(({ header }) => header)))
    expect((await ask('ada-example', 'carrier=EP')).planLevel).toEqual([])
  })

  test.each([
    ['from=2025-02-29', ['from']],
    ['from=2025-1-1', ['from']],
    ['from=', ['from']],
    ['to=yesterday', ['to']],
    ['category=mental-health', ['category']],
    ['carrier=ex', ['carrier']],
    ['limit=0', ['limit']],
    ['limit=201', ['limit']],
    ['limit=1.5', ['limit']],
    ['cursor=%00', ['cursor']],
    ['cursor=abc', ['cursor']],
    [`cursor=${'a'.repeat(121)}`, ['cursor']],
    [`cursor=${Buffer.from('0/1-1\u0000').toString('base64url')}`, ['cursor']],
    ['order=asc', ['']],
    ['from=x&to=y', ['from', 'to']],
  ])('%s is not one', async (query, fields) => {
    const reply = await ask('ada-example', query)
    expect(reply).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(reply.fields.map(({ field }: { field: string }) => field)).toEqual(fields)
  })

  test('a period that ends before it begins is said to be one', async () => {
    expect(await ask('ada-example', 'from=2025-02-01&to=2025-01-31')).toMatchObject({
      status: 422,
      code: 'window-backwards',
    })
  })
})

describe('pages', () => {
  test.each([1, 3, 7, 100])('of %i: each entry once, in one order, with the same totals', async (limit) => {
    const whole = await ask('ada-example', 'limit=200')
    const seen: DisclosureForMember[] = []
    let cursor = ''
    for (let pages = 0; pages <= whole.total; pages += 1) {
      const page = await ask('ada-example', `limit=${limit}${cursor && `&cursor=${cursor}`}`)
      expect(page.total).toBe(whole.total)
      expect(page.counted).toEqual(whole.counted)
      expect(page.items.length).toBeLessThanOrEqual(limit)
      seen.push(...page.items)
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(seen).toEqual(whole.items)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(whole.total)
  })

  test('are newest first', async () => {
    const { items } = await ask('ada-example', 'limit=200')
    const instants = items.map(({ disclosedAt }: DisclosureForMember) => disclosedAt)
    expect(instants).toEqual(instants.toSorted().toReversed())
  })

  test('with a filter hold only what fits it', async () => {
    const first = await ask('ada-example', 'category=encounter&limit=2')
    const next = await ask('ada-example', `category=encounter&limit=2&cursor=${first.nextCursor}`)
    for (const { records } of [...first.items, ...next.items]) expect(records.encounter).toBeGreaterThan(0)
    expect(first.total).toBe(next.total)
  })
})

describe('people', () => {
  test.each([
    ['walter-quill', ['EM']],
    ['victor-nemo', []],
  ])('%s, whom no file names, sees nothing, and how far the record goes', async (person, carriers) => {
    const reply = await ask(person, '')
    expect(reply.items).toEqual([])
    expect(reply.total).toBe(0)
    expect(reply.nextCursor).toBeNull()
    expect(reply.counted).toEqual({
      disclosures: 0,
      accountable: 0,
      first: null,
      last: null,
      records: { medical: 0, pharmacy: 0, encounter: 0, provider: 0 },
      recipients: [],
      memberships: [],
      months: [],
    })
    expect(reply.carriers.map(({ carrier }: { carrier: { code: string } }) => carrier.code)).toEqual(carriers)
  })

  test('who moved from one program to the other with one plan sees both, of one membership', async () => {
    const { items } = await ask('raymond-teller', 'limit=200')
    expect(new Set(items.map(({ program }: DisclosureForMember) => program))).toEqual(
      new Set(['FEHB', 'PSHB']),
    )
    expect(new Set(items.map(({ membership }: DisclosureForMember) => membership.id)).size).toBe(1)
  })

  test('who changed plans sees both, each by its own number', async () => {
    const { items } = await ask('linda-park-hughes', 'limit=200')
    const pairs = items.map(
      ({ carrier, membership }: DisclosureForMember) => `${carrier.code} ${membership.lastFour}`,
    )
    expect(new Set(pairs)).toEqual(new Set(['EX 0052', 'EP 0052']))
    expect(new Set(items.map(({ membership }: DisclosureForMember) => membership.id)).size).toBe(2)
  })
})
