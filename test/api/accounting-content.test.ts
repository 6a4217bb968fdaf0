import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountingDocument, CarrierAccounting } from '../../shared/contract/accountings.ts'
import {
  ACCOUNTABLE,
  CATEGORIES,
  type CarrierFile,
  carrierFiles,
  isCorrected,
  type Mention,
  mentionsOf,
  sumOf,
} from '../support/carrier-files.ts'
import { PEOPLE } from '../support/facts.ts'
import type { HttpClient } from '../support/http-client.ts'
import { printedText } from '../support/printed-text.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'

let app: RunningApp
let files: CarrierFile[]
beforeAll(async () => {
  app = await startApp()
  files = carrierFiles(app.database.folder)
})
afterAll(() => app.stop())

const visitors = new Map<string, HttpClient>()
type Asked = { carrier: string; from?: string; to?: string; form?: 'summary'; locale?: 'en' | 'es' }

async function accountingFor(
  person: string,
  asked: Asked,
): Promise<{ document: CarrierAccounting; whole: AccountingDocument; print: string }> {
  const visitor = visitors.get(person) ?? (await app.member(person))
  visitors.set(person, visitor)
  const { id } = await (await visitor.post('/api/accountings', asked)).json()
  const whole: AccountingDocument = await (await visitor.get(`/api/accountings/${id}/json`)).json()
  const [document] = whole.accountings
  if (!document || whole.accountings.length > 1) throw new Error('one carrier, one accounting')
  const pdf = await (await visitor.get(`/api/accountings/${id}/pdf`)).arrayBuffer()
  return { document, whole, print: printedText(new Uint8Array(pdf)) }
}

/** What must stand in it, from the raw lines of the files alone. */
function wanted(person: string, { carrier, from = '2020-06-30', to = '2026-06-30' }: Asked): Mention[] {
  const cards = PEOPLE.find(({ id }) => id === person)?.memberships ?? []
  return cards
    .filter((card) => card.carrier === carrier)
    .flatMap(({ member }) => mentionsOf(files, carrier, member))
    .filter((mention) => mention.disclosedOn >= from && mention.disclosedOn <= to)
}
const lineKey = (one: { submission: string; category: string; records: number; disclosedOn: string }) =>
  `${one.disclosedOn} ${one.submission} ${one.category} ${one.records}`
const linesOf = (mentions: Mention[]) =>
  mentions
    .flatMap(({ header, disclosedOn, records }) =>
      CATEGORIES.filter((category) => records[category] > 0).map((category) =>
        lineKey({ submission: header.submission, category, records: records[category], disclosedOn }),
      ),
    )
    .toSorted()

const LEFT_OUT = 'Federal law sometimes requires a plan to leave out certain disclosures for a limited time.'

const CASES: [string, Asked][] = [
  ['ada-example', { carrier: 'EX' }],
  ['ada-example', { carrier: 'EX', from: '2024-12-05', to: '2025-06-30' }],
  ['harold-osei', { carrier: 'EX' }],
  ['denise-marlow', { carrier: 'EX' }],
  ['hannah-lindqvist', { carrier: 'EX' }],
  ['raymond-teller', { carrier: 'EM' }],
  ['jose-nunez-ortega', { carrier: 'EM' }],
  ['linda-park-hughes', { carrier: 'EX' }],
  ['linda-park-hughes', { carrier: 'EP' }],
  ['walter-quill', { carrier: 'EM' }],
]

describe.each(CASES)('the accounting of %s, %j', (person, asked) => {
  let document: CarrierAccounting
  let print: string
  beforeAll(async () => {
    ;({ document, print } = await accountingFor(person, asked))
  })

  test('has every accountable disclosure of the period and nothing else', () => {
    const counting = wanted(person, asked).filter((mention) => !isCorrected(files, mention))
    const accountable = counting.filter(({ header }) => ACCOUNTABLE.has(header.legalBasis))
    expect(document.body.map(lineKey).toSorted()).toEqual(linesOf(accountable))
    expect(document.totals).toEqual({
      disclosures: accountable.length,
      lines: linesOf(accountable).length,
      records: sumOf(accountable),
    })
  })

  test('has the others in the voluntary annex alone', () => {
    const counting = wanted(person, asked).filter((mention) => !isCorrected(files, mention))
    const others = counting.filter(({ header }) => !ACCOUNTABLE.has(header.legalBasis))
    expect(document.voluntary.map(lineKey).toSorted()).toEqual(linesOf(others))
    const inBody = new Set(document.body.map(({ submission }) => submission))
    for (const { submission } of document.voluntary) expect(inBody.has(submission)).toBe(false)
    for (const { legalBasis } of document.body) expect(ACCOUNTABLE.has(legalBasis)).toBe(true)
  })

  test('says what 45 CFR 164.528(b)(2) asks for, as the plan wrote it', () => {
    const byId = new Map(
      files.map((file) => [`${file.header.carrier} ${file.header.submission}`, file.header]),
    )
    for (const line of [...document.body, ...document.voluntary]) {
      const header = byId.get(`${asked.carrier} ${line.submission}`)
      expect(line).toMatchObject({
        recipient: {
          name: 'U.S. Office of Personnel Management',
          address: '1900 E Street NW, Washington, DC 20415',
        },
        purpose: header?.purpose,
        legalBasis: header?.legalBasis,
        identifiability: header?.identifiability,
        disclosedBy: header?.disclosedBy,
        program: header?.program,
        period: header?.period,
        corrects: header?.supersedes,
      })
      expect(line.description.length).toBeGreaterThan(20)
    }
  })

  test('lists what was corrected apart', () => {
    const corrected = wanted(person, asked).filter((mention) => isCorrected(files, mention))
    expect(document.corrected.map(({ submission, records }) => ({ submission, records }))).toEqual(
      corrected.map(({ header, records }) => ({ submission: header.submission, records })),
    )
    for (const { stillListed } of document.corrected) expect(stillListed).toBe(person !== 'harold-osei')
  })

  test('has the one sentence about what may be left out, word for word, in print too', () => {
    expect(document.sentences.leftOut).toBe(LEFT_OUT)
    expect(print).toContain(LEFT_OUT)
  })

  test('never says whether anything was lawful', () => {
    const { body, voluntary, ...rest } = document
    const words = [JSON.stringify({ body, voluntary, rest }), print].join(' ')
    const said = words.replaceAll('this list does not say whether a disclosure was lawful', '')
    expect(said).not.toMatch(/unlawful|illegal|\blawful|legal to\b|legally allowed|violat/i)
  })

  test('is newest first and within its days', () => {
    const days = document.body.map(({ disclosedOn }) => disclosedOn)
    expect(days).toEqual(days.toSorted().toReversed())
    for (const day of days) {
      expect(day >= document.window.from && day <= document.window.to).toBe(true)
    }
  })
})

describe('the period', () => {
  test('left out is the six years to the day, both ends included', async () => {
    const { document } = await accountingFor('ada-example', { carrier: 'EX' })
    expect(document.window).toEqual({ from: '2020-06-30', to: '2026-06-30' })
    const whole = await accountingFor('ada-example', { carrier: 'EX', from: '2020-06-30', to: '2026-06-30' })
    expect(whole.document.body).toEqual(document.body)
  })

  test('has the files of its first and last day, and not those of the day before and after', async () => {
    const days = wanted('ada-example', { carrier: 'EX' })
      .filter(({ header }) => ACCOUNTABLE.has(header.legalBasis))
      .map(({ disclosedOn }) => disclosedOn)
    const [from = '', to = ''] = [days[8], days[12]]
    const next = (day: string, by: number) =>
      new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
    const edges = async (one: string, other: string) => {
      const { document } = await accountingFor('ada-example', { carrier: 'EX', from: one, to: other })
      const shown: string[] = document.body.map(({ disclosedOn }) => disclosedOn)
      return [shown.includes(from), shown.includes(to)]
    }
    expect(await edges(from, to)).toEqual([true, true])
    expect(await edges(next(from, 1), to)).toEqual([from === to, true])
    expect(await edges(from, next(to, -1))).toEqual([true, false])
  })

  test('may be one day, and may be empty', async () => {
    const { document, print } = await accountingFor('ada-example', {
      carrier: 'EX',
      from: '2021-01-01',
      to: '2021-01-01',
    })
    expect(document.body).toEqual([])
    expect(document.totals).toEqual({
      disclosures: 0,
      lines: 0,
      records: { medical: 0, pharmacy: 0, encounter: 0, provider: 0 },
    })
    expect(document.sentences.empty).toBe('No accountable disclosures in this period.')
    expect(print).toContain('No accountable disclosures in this period.')
    expect(print).toContain(LEFT_OUT)
  })

  test('ends with the day it is where the plan is', async () => {
    // 00:30 on 1 July in New York is still 30 June in Chicago.
    app.pass(11.5 * 60 * 60_000)
    visitors.clear()
    const newYork = await accountingFor('ada-example', { carrier: 'EX' })
    const chicago = await accountingFor('raymond-teller', { carrier: 'EM' })
    expect(newYork.document.requestedOn).toBe('2026-07-01')
    expect(newYork.document.window).toEqual({ from: '2020-07-01', to: '2026-07-01' })
    expect(chicago.document.requestedOn).toBe('2026-06-30')
    expect(chicago.document.window).toEqual({ from: '2020-06-30', to: '2026-06-30' })
  })
})

test('in Spanish it is Spanish throughout, with the same lines', async () => {
  const asked = { carrier: 'EM', to: '2026-06-30', from: '2024-07-01' }
  const english = await accountingFor('jose-nunez-ortega', asked)
  const spanish = await accountingFor('jose-nunez-ortega', { ...asked, locale: 'es' })
  expect(spanish.whole.locale).toBe('es')
  expect(spanish.document.body.map(lineKey)).toEqual(english.document.body.map(lineKey))
  expect(spanish.document.totals).toEqual(english.document.totals)
  const leftOut =
    'La ley federal exige a veces que un plan omita ciertas divulgaciones durante un tiempo limitado.'
  expect(spanish.document.sentences.leftOut).toBe(leftOut)
  expect(spanish.print).toContain(leftOut)
  expect(spanish.print).toContain('José Núñez-Ortega')
  expect(spanish.print).not.toContain(LEFT_OUT)
  for (const [at, line] of spanish.document.body.entries()) {
    expect(line.description).not.toBe(english.document.body[at]?.description)
    expect(line.basis).not.toBe(english.document.body[at]?.basis)
    expect(line.purpose).toBe(english.document.body[at]?.purpose)
  }
})
