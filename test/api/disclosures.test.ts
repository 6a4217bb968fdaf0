import { compactVerify, createRemoteJWKSet } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoData } from '../../server/dev/demo-data.ts'
import { calendarDate } from '../../shared/calendar-date.ts'
import type { DisclosureForMember, OneDisclosure } from '../../shared/contract/disclosures.ts'
import { type CarrierFile, carrierFiles, carrierOf, mentionsOf, sumOf } from '../support/carrier-files.ts'
import { PEOPLE } from '../support/facts.ts'
import { DEMO_DAY } from '../support/global-setup.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { problemOf } from '../support/whole-reply.ts'

let app: RunningApp
let files: CarrierFile[]
const receivedAt = new Map(
  demoData({ seed: 1, day: calendarDate.parse(DEMO_DAY) }).files.map((file) => [
    file.name.replace(/\.ndjson(\.gz)?$/, ''),
    `${file.receivedAt.slice(0, -1)}.000Z`,
  ]),
)
beforeAll(async () => {
  app = await startApp()
  files = carrierFiles(app.database.folder)
})
afterAll(() => app.stop())

const list = async (visitor: HttpClient, query = '?limit=200') =>
  (await visitor.get(`/api/disclosures${query}`)).json()

/** By the basis alone, spelt out: 45 CFR 164.528(a)(1). */
const ACCOUNTABLE: Record<string, [accountable: boolean, reason: string, cites: string]> = {
  '164.512(d)': [true, 'health-oversight', '45 CFR 164.512(d), 164.528(a)(1)'],
  unknown: [true, 'basis-not-recorded', '45 CFR 164.528(a)(1)'],
  impermissible: [true, 'impermissible', '45 CFR 164.528(a)(1)'],
  '164.506': [false, 'exempt-operations', '45 CFR 164.528(a)(1)(i)'],
  '164.514(e)': [false, 'exempt-limited-data-set', '45 CFR 164.528(a)(1)(viii)'],
  'de-identified': [false, 'not-phi', '45 CFR 164.502(d)(2)'],
}

/** What the member must see of each file, from the file's own lines. */
function expected(cards: { carrier: string; member: string }[]) {
  return cards
    .flatMap(({ carrier, member }) => mentionsOf(files, carrier, member))
    .map(({ header, member, records, sha256, disclosedOn }) => {
      const [accountable, accountableReason, accountableCites] = ACCOUNTABLE[header.legalBasis] ?? []
      return {
        carrier: { code: header.carrier, name: carrierOf(header.carrier).name },
        submission: header.submission,
        program: header.program,
        frequency: header.frequency,
        disclosedAt: new Date(header.disclosedAt).toISOString(),
        disclosedOn,
        disclosedBy: header.disclosedBy,
        recipient: {
          id: 'opm',
          name: 'U.S. Office of Personnel Management',
          address: '1900 E Street NW, Washington, DC 20415',
          kind: 'health-oversight-agency',
        },
        period: header.period,
        purpose: header.purpose,
        legalBasis: header.legalBasis,
        identifiability: header.identifiability,
        elements: header.elements,
        minimumNecessary: {
          basis: header.minimumNecessary.basis,
          note: header.minimumNecessary.note ?? null,
        },
        statements: header.statements,
        transfer: header.transfer ?? carrierOf(header.carrier).transfer,
        receivedAt: receivedAt.get(header.submission),
        sha256,
        membership: { id: expect.any(String), lastFour: member.slice(-4) },
        records,
        accountable,
        accountableReason,
        accountableCites,
        corrects:
          header.supersedes === null ? null : expect.objectContaining({ submission: header.supersedes }),
      }
    })
}

const bySubmission = (one: { submission: string }, other: { submission: string }) =>
  one.submission < other.submission ? -1 : 1

describe('every field of every file comes back as the carrier wrote it', () => {
  test.each(PEOPLE.map((person) => [person.id, person.memberships] as const))('%s', async (id, cards) => {
    const shown: DisclosureForMember[] = (await list(await app.member(id))).items
    const wanted = expected([...cards])
    expect(shown.map(({ id: _, correctedBy: __, ...item }) => item).sort(bySubmission)).toEqual(
      wanted.sort(bySubmission),
    )
  })

  test('and between them these people have a file of every basis the demonstration knows', () => {
    const bases = PEOPLE.flatMap(({ memberships }) => expected(memberships)).map(
      ({ legalBasis }) => legalBasis,
    )
    expect(new Set(bases)).toEqual(new Set(Object.keys(ACCOUNTABLE)))
    expect(
      new Set(files.filter(({ counts }) => counts.size > 0).map(({ header }) => header.legalBasis)),
    ).toEqual(new Set(Object.keys(ACCOUNTABLE)))
  })

  test('the receipt of each is signed by the portal, over the hash that is shown', async () => {
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', app.origin))
    const ada = await app.member('ada-example')
    const { items } = await list(ada)
    for (const { id } of items) {
      const shown: OneDisclosure = await (await ada.get(`/api/disclosures/${id}`)).json()
      const { receipt, sha256, submission, carrier } = shown
      const { payload, protectedHeader } = await compactVerify(receipt, keys, { algorithms: ['ES256'] })
      expect(protectedHeader.typ).toBe('daylight-receipt+jws')
      expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
        carrier: carrier.code,
        submission,
        sha256,
      })
    }
  })

  test('one of them alone is the same as in the list, and has its receipt', async () => {
    const ada = await app.member('ada-example')
    const { items } = await list(ada)
    for (const item of items.slice(0, 5)) {
      const { receipt, ...shown } = await (await ada.get(`/api/disclosures/${item.id}`)).json()
      expect(shown).toEqual(item)
      expect(receipt).toMatch(/^eyJ/)
    }
  })
})

describe('corrections', () => {
  const OLD = 'EX-2024-07'
  const NEW = 'EX-2024-07-corrected'
  const REASON =
    'One person was listed in error: no records about that person were in the file that was sent.'
  const find = (items: DisclosureForMember[], submission: string) =>
    items.find((item) => item.submission === submission)

  test('whom the correction keeps sees both entries, each pointing to the other, and counts one', async () => {
    const { items, counted, total } = await list(await app.member('ada-example'))
    const [earlier, later] = [find(items, OLD), find(items, NEW)]
    expect(earlier?.correctedBy).toEqual({
      submission: NEW,
      id: later?.id,
      reason: REASON,
      receivedAt: receivedAt.get(NEW),
    })
    expect(later?.corrects).toEqual({
      submission: OLD,
      id: earlier?.id,
      reason: REASON,
      receivedAt: receivedAt.get(OLD),
    })
    expect(earlier?.corrects).toBeNull()
    expect(later?.correctedBy).toBeNull()
    expect(total).toBe(items.length)
    expect(counted.disclosures).toBe(items.length - 1)
  })

  test('whom it drops sees the entry that was, that it is corrected and why, and does not count it', async () => {
    const { items, counted, total } = await list(await app.member('harold-osei'))
    const earlier = find(items, OLD)
    expect(earlier?.correctedBy).toEqual({
      submission: NEW,
      id: null,
      reason: REASON,
      receivedAt: receivedAt.get(NEW),
    })
    expect(find(items, NEW)).toBeUndefined()
    expect(total).toBe(items.length)
    expect(counted.disclosures).toBe(items.length - 1)
    const counting = mentionsOf(files, 'EX', 'R10000044').filter(({ header }) => header.submission !== OLD)
    expect(counted.records).toEqual(sumOf(counting))
  })
})

describe('what was sent with nobody in it', () => {
  test('stands apart, for each plan of one’s own, newest first, and is no disclosure of one’s own', async () => {
    const { planLevel, items } = await list(await app.member('ada-example'))
    const rebates = files.filter(({ header }) => header.planLevel !== undefined)
    expect(rebates.length).toBeGreaterThan(3)
    expect(
      planLevel.map(({ submission, records }: { submission: string; records: { rebate: number } }) => ({
        submission,
        rebate: records.rebate,
      })),
    ).toEqual(rebates.toReversed().map(({ header, rebate }) => ({ submission: header.submission, rebate })))
    for (const { submission, planLevel: kinds, legalBasis } of planLevel) {
      expect(kinds).toEqual(['rebate'])
      expect(legalBasis).toBe('de-identified')
      expect(items.some((item: DisclosureForMember) => item.submission === submission)).toBe(false)
    }
  })

  test('is not shown to members of other plans', async () => {
    for (const person of ['jose-nunez-ortega', 'victor-nemo']) {
      expect((await list(await app.member(person))).planLevel).toEqual([])
    }
  })
})

test('is refused to whoever is not signed in', async () => {
  expect(await problemOf(await app.visitor().get('/api/disclosures'))).toEqual({
    status: 401,
    code: 'not-signed-in',
  })
})
