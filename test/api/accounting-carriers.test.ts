import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountingDocument, CarrierAccounting } from '../../shared/contract/accountings.ts'
import {
  ACCOUNTABLE,
  type CarrierFile,
  carrierFiles,
  isCorrected,
  mentionsOf,
} from '../support/carrier-files.ts'
import { csvRows } from '../support/csv.ts'
import { PEOPLE } from '../support/facts.ts'
import type { HttpClient } from '../support/http-client.ts'
import { printedText } from '../support/printed-text.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { asOwner, countStored } from '../support/stored.ts'
import { problemOf } from '../support/whole-reply.ts'

let app: RunningApp
let files: CarrierFile[]
let linda: HttpClient
let ada: HttpClient
beforeAll(async () => {
  app = await startApp()
  files = carrierFiles(app.database.folder)
  linda = await app.member('linda-park-hughes')
  ada = await app.member('ada-example')
})
afterAll(() => app.stop())

type Made = {
  id: string
  form: string
  origin: string
  carriers: { code: string; name: string; requestedOn: string; window: object; disclosures: number }[]
}
async function make(visitor: HttpClient, asked: object): Promise<Made> {
  const response = await visitor.post('/api/accountings', asked)
  if (response.status !== 201) throw new Error(`answered ${response.status}`)
  return response.json()
}
const given = (visitor: HttpClient, { id }: Made, format: string) =>
  visitor.get(`/api/accountings/${id}/${format}`)
const documentOf = async (visitor: HttpClient, made: Made): Promise<AccountingDocument> =>
  (await given(visitor, made, 'json')).json()
const bytesOf = async (visitor: HttpClient, made: Made, format: string) =>
  new Uint8Array(await (await given(visitor, made, format)).arrayBuffer())

/** From the raw files: what counts of a person at a carrier. */
const counting = (person: string, carrier: string, from = '2020-06-30', to = '2026-06-30') =>
  (PEOPLE.find(({ id }) => id === person)?.memberships ?? [])
    .filter((card) => card.carrier === carrier)
    .flatMap(({ member }) => mentionsOf(files, carrier, member))
    .filter((mention) => !isCorrected(files, mention) && ACCOUNTABLE.has(mention.header.legalBasis))
    .filter(({ disclosedOn }) => disclosedOn >= from && disclosedOn <= to)

describe('an accounting of every plan of a person', () => {
  test('has one of each, the former one too, each with its own lines and totals', async () => {
    const made = await make(linda, {})
    expect(made).toMatchObject({ form: 'itemised', origin: 'self-service' })
    expect(made.carriers).toEqual(
      (['EX', 'EP'] as const).map((code) => ({
        code,
        name: code === 'EX' ? 'Example Federal Health Plan' : 'Example Postal Health Plan',
        requestedOn: '2026-06-30',
        window: { from: '2020-06-30', to: '2026-06-30' },
        disclosures: counting('linda-park-hughes', code).length,
      })),
    )
    const { accountings } = await documentOf(linda, made)
    expect(accountings.map(({ carrier }) => carrier.code)).toEqual(['EX', 'EP'])
    for (const { carrier, body, totals } of accountings) {
      const wanted = counting('linda-park-hughes', carrier.code)
      expect(totals.disclosures).toBe(wanted.length)
      expect(new Set(body.map(({ submission }) => submission))).toEqual(
        new Set(wanted.map(({ header }) => header.submission)),
      )
    }
    const [former, present] = accountings
    expect(former?.coverage.at(-1)?.to).toBe('2024-12-31')
    expect(former?.totals.disclosures).toBeGreaterThan(0)
    expect(present?.coverage).toEqual([{ program: 'PSHB', from: '2025-01-01', to: null }])
    expect([former, present].map((one) => one?.memberNumbersEndIn)).toEqual([['0052'], ['0052']])
  })

  test('of the former one alone is the same as its part', async () => {
    const { accountings } = await documentOf(linda, await make(linda, {}))
    const alone = await documentOf(linda, await make(linda, { carrier: 'EX' }))
    expect(alone.accountings).toEqual([accountings[0]])
  })

  test('has FEHB and PSHB of one carrier in one window', async () => {
    const raymond = await app.member('raymond-teller')
    const { accountings } = await documentOf(raymond, await make(raymond, {}))
    expect(accountings).toHaveLength(1)
    expect(new Set(accountings[0]?.body.map(({ program }) => program))).toEqual(new Set(['FEHB', 'PSHB']))
    expect(new Set(accountings[0]?.coverage.map(({ program }) => program))).toEqual(new Set(['FEHB', 'PSHB']))
  })

  test('may be empty for one of them, and says so there', async () => {
    const made = await make(linda, { from: '2021-01-01', to: '2024-12-31' })
    const { accountings } = await documentOf(linda, made)
    expect(made.carriers.map(({ disclosures }) => disclosures > 0)).toEqual([true, false])
    expect(accountings.map(({ sentences }) => sentences.empty)).toEqual([
      null,
      'No accountable disclosures in this period.',
    ])
  })

  test('is printed with both, each under its name', async () => {
    const print = printedText(await bytesOf(linda, await make(linda, {}), 'pdf'))
    expect(print).toContain('This document has 2 accountings.')
    for (const code of ['EX', 'EP']) {
      const count = counting('linda-park-hughes', code).length
      const [plan] = files
        .filter(({ header }) => header.carrier === code)
        .map(({ header }) => header.disclosedBy.name)
      expect(print).toContain(`${plan} recorded ${count} accountable disclosures about you`)
    }
  })

  test('is not there for somebody without a plan', async () => {
    const victor = await app.signedIn('victor-nemo')
    const before = await countStored(app, 'accounting')
    expect(await problemOf(await victor.post('/api/accountings', {}))).toEqual({
      status: 404,
      code: 'not-found',
    })
    expect(await countStored(app, 'accounting')).toBe(before)
  })

  test('has nothing of anybody else on the same enrollment', async () => {
    const ben = await app.member('benjamin-example')
    const [hers] = (await documentOf(ada, await make(ada, {}))).accountings
    const [his] = (await documentOf(ben, await make(ben, {}))).accountings
    expect(his?.memberNumbersEndIn).toEqual(['0018'])
    expect(his?.totals.disclosures).toBe(counting('benjamin-example', 'EX').length)
    expect(his?.totals.records).not.toEqual(hers?.totals.records)
  })
})

describe('the summary form', () => {
  let itemised: CarrierAccounting
  let summary: CarrierAccounting
  let made: Made
  beforeAll(async () => {
    made = await make(ada, { carrier: 'EX', form: 'summary' })
    const [one] = (await documentOf(ada, await make(ada, { carrier: 'EX' }))).accountings
    const [other] = (await documentOf(ada, made)).accountings
    if (!one || !other) throw new Error('each has an accounting')
    itemised = one
    summary = other
  })

  test('has the same totals, annex and corrections, and fewer lines', () => {
    const { body: _, summaries: __, ...same } = itemised
    expect(summary).toMatchObject(same)
    expect(itemised.summaries).toEqual([])
    expect(summary.summaries.length).toBeGreaterThan(0)
    expect(summary.body.length + summary.summaries.length).toBeLessThan(itemised.body.length / 2)
  })

  test('agrees with the raw files, group by group', () => {
    for (const { first, last, disclosures, records } of summary.summaries) {
      const group = counting('ada-example', 'EX').filter(
        ({ header, records: counts }) =>
          header.purpose === first.purpose &&
          header.legalBasis === first.legalBasis &&
          counts[first.category] > 0,
      )
      expect(disclosures).toBe(group.length)
      expect(first.submission).toBe(group[0]?.header.submission)
      expect(last.disclosedOn).toBe(group.at(-1)?.disclosedOn)
      expect(records).toBe(group.reduce((sum, { records: counts }) => sum + counts[first.category], 0))
      expect(first.legalBasis).toMatch(/^164\.512/)
    }
    expect(summary.body.filter(({ legalBasis }) => legalBasis.startsWith('164.512'))).toEqual(
      itemised.body.filter(
        (line) =>
          line.legalBasis.startsWith('164.512') &&
          !summary.summaries.some(
            ({ first }) =>
              first.category === line.category &&
              first.purpose === line.purpose &&
              first.legalBasis === line.legalBasis,
          ),
      ),
    )
  })

  test('begins and ends inside the days asked for', async () => {
    const days = [...new Set(counting('ada-example', 'EX').map(({ disclosedOn }) => disclosedOn))].toSorted()
    const [from = '', to = ''] = [days.at(-6), days.at(-2)]
    const [asked] = (await documentOf(ada, await make(ada, { carrier: 'EX', form: 'summary', from, to })))
      .accountings
    expect(asked?.summaries.length).toBeGreaterThan(0)
    for (const { first, last, disclosures } of asked?.summaries ?? []) {
      expect(first.disclosedOn >= from && last.disclosedOn <= to).toBe(true)
      expect(disclosures).toBe(
        counting('ada-example', 'EX', from, to).filter(
          ({ header, records }) => header.purpose === first.purpose && records[first.category] > 0,
        ).length,
      )
    }
  })

  test('is marked as such wherever it is listed, and in print', async () => {
    expect(made.form).toBe('summary')
    const { items } = await (await ada.get('/api/accountings')).json()
    expect(items.find(({ id }: Made) => id === made.id)?.form).toBe('summary')
    const print = printedText(await bytesOf(ada, made, 'pdf'))
    for (const words of ['45 CFR 164.528(b)(3)', 'Repeated disclosures in the legal accounting, summed up'])
      expect(print).toContain(words)
  })
})

test('says that it is free and uses nothing up, in the language asked for', async () => {
  const made = await make(linda, { locale: 'es', form: 'summary' })
  const { sentences, locale, origin } = await documentOf(linda, made)
  expect([locale, origin]).toEqual(['es', 'self-service'])
  expect(sentences.free).toContain('Es gratis.')
  expect(sentences.form).toMatch(/^Las divulgaciones repetidas/)
  const print = printedText(await bytesOf(linda, made, 'pdf'))
  for (const words of [
    'Informe de divulgaciones',
    'Es gratis.',
    'Este documento contiene 2 informes.',
    'Página 1 de',
  ])
    expect(print).toContain(words)
  const rows = csvRows(await bytesOf(linda, made, 'csv'))
  expect(Object.keys(rows[0] ?? {}).slice(0, 4)).toEqual(['Referencia', 'Plan de salud', 'Sección', 'Forma'])
  expect(rows.some((row) => row['Forma'] === 'Divulgaciones repetidas, resumidas')).toBe(true)
})

describe('text of a plan in the table for a spreadsheet', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://evil.example";"x")'])(
    '%j begins no formula',
    async (purpose) => {
      await asOwner(
        app,
        `update submission set purpose = e'${purpose.replace('\t', '\\t').replace('\r', '\\r')}'`,
      )
      const rows = csvRows(await bytesOf(ada, await make(ada, {}), 'csv'))
      const purposes = rows.map((row) => row['Purpose, as the plan recorded it']).filter(Boolean)
      expect(purposes.length).toBeGreaterThan(10)
      expect(new Set(purposes)).toEqual(new Set([`'${purpose}`]))
      for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    },
  )
})

test('each plan has its own today; a day that one of them has not reached is in the future', async () => {
  await asOwner(app, "update carrier set time_zone = 'America/Chicago' where code = 'EP'")
  // 00:30 on 1 July in New York is still 30 June in Chicago.
  app.pass(11.5 * 60 * 60_000)
  const again = await app.signedIn('linda-park-hughes')
  const made = await make(again, {})
  expect(made.carriers.map(({ code, requestedOn, window }) => [code, requestedOn, window])).toEqual([
    ['EX', '2026-07-01', { from: '2020-07-01', to: '2026-07-01' }],
    ['EP', '2026-06-30', { from: '2020-06-30', to: '2026-06-30' }],
  ])
  const asking = async (asked: object) => {
    const response = await again.post('/api/accountings', asked)
    return response.status === 201 ? 'made' : (await problemOf(response)).code
  }
  expect(await asking({ to: '2026-07-01' })).toBe('window-in-future')
  expect(await asking({ carrier: 'EX', to: '2026-07-01' })).toBe('made')
  expect(await asking({ from: '2020-06-30' })).toBe('window-over-six-years')
  expect(await asking({ carrier: 'EP', from: '2020-06-30' })).toBe('made')
})
