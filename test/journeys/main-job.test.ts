import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { compactVerify, createLocalJWKSet } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { LEFT_OUT } from '../../server/domain/left-out.ts'
import { type AccountingDocument, accountingDocument } from '../../shared/contract/accountings.ts'
import { CATEGORIES } from '../../shared/vocabulary.ts'
import { startJourney } from '../support/browser.ts'
import type { Visitor } from '../support/visitor.ts'

const PLAN = 'Example Federal Health Plan'
const OVERVIEW = 'What was disclosed about you'
const KINDS = {
  medical: 'Medical claims',
  pharmacy: 'Pharmacy claims',
  encounter: 'Encounter records',
  provider: 'Provider records',
}

describe('Ada, a retiree, wants to know what about her was sent, and to have it in writing', () => {
  const journey = startJourney()
  let ada: Visitor
  let told: { files: number; accountable: number; records: Record<string, number> }
  let reference: string

  beforeAll(async () => {
    ada = await journey.newVisitor()
  })

  test('she reads what the site is and signs in', async () => {
    await ada.open('/')
    await ada.reads('See who received your health records, when, and why')
    await ada.press('link', 'Sign in to see your record')
    await ada.reads('Demonstration sign-in')
    await ada.press('button', 'Ada Example')
    expect(await ada.reads(OVERVIEW)).toContain('No plan is linked to you yet.')
    await ada.press('link', 'Daylight')
    await ada.reads('Hello, Ada Example')
  })

  test('she links her plan, with a slip on the way', async () => {
    await ada.press('link', 'Link your plan')
    await ada.reads('Link a plan')
    await ada.press('button', 'Link this plan')
    await ada.isFocused(ada.by('alert', 'There is a problem'), 'the error summary')
    expect(await ada.reads('Link a plan')).toContain('Enter your member number')
    expect(await ada.page.title()).toMatch(/^Error: /)
    await ada.press('link', 'Enter your member number')
    await ada.isFocused(ada.by('textbox', 'Your member number'), 'the faulty field')

    await ada.choose('Plan', PLAN)
    await ada.type('Your member number', 'R10000071')
    await ada.press('button', 'Link this plan')
    await ada.by('heading', 'What to check').waitFor()
    await ada.isFocused(ada.by('alert', 'There is a problem'), 'the error summary')
    const advice = await ada.reads('Link a plan')
    expect(advice).toContain('We could not match these facts with the plan’s list of members')
    expect(advice).toContain('202-555-0101')
    expect(await ada.by('textbox', 'Your member number').inputValue()).toBe('R10000071')
    expect(ada.takeTrouble()).toEqual(['422 POST /api/memberships'])

    await ada.type('Your member number', 'R10000017')
    await ada.press('button', 'Link this plan')
    expect(await ada.reads('My plans')).toContain(
      `Done. ${PLAN}, member number ending in 0017, is linked to you.`,
    )
  })

  test('she gets the answer first, then how far it goes', async () => {
    await ada.press('link', 'See what was disclosed')
    const words = await ada.reads(OVERVIEW)
    const answer =
      /Your plan told us of (\d+) files it sent to OPM with records about you, the first on \w+ \d+, 20\d\d, the last on/
    const accountable = /In the legal accounting: (\d+)\./
    expect(words).toMatch(answer)
    expect(words).toContain(`${PLAN} declares its record complete from June 1, 2024 on.`)
    expect(words).toContain(LEFT_OUT.en)
    expect(words).toContain('One monthly file that we expected has not come in. See which one')
    expect(words).toMatch(/The tallest is \w+ 20\d\d: \d+ records\./)
    expect(words).toContain(`We expected a file for October 2024 from ${PLAN}`)
    expect(words).toContain('It does not say whether anything was sent.')
    expect(words).toContain('Also sent, with nobody’s records in it')
    const rowOf = (kind: string) => ada.by('row', new RegExp(`^${kind}`)).first()
    const count = async (kind: string) => number(await rowOf(kind).textContent())
    const records: Record<string, number> = {}
    for (const kind of CATEGORIES) records[kind] = await count(KINDS[kind])
    told = {
      files: number(answer.exec(words)?.[1]),
      accountable: number(accountable.exec(words)?.[1]),
      records,
    }
    expect(await count('All kinds')).toBe(CATEGORIES.reduce((sum, kind) => sum + (records[kind] ?? 0), 0))
    await ada.press('button', /^Show all \d+ months$/)
    expect(await ada.by('rowheader', 'July 2024').count()).toBe(1)
    await ada.inspect()
  })

  test('she looks at a part of it, and at everything again', async () => {
    await ada.page.getByText('Choose what is shown').click()
    await ada.choose('From', 'January 2025')
    await ada.choose('To', 'March 2025')
    await ada.choose('Kind of record', 'Pharmacy claims')
    await ada.press('button', 'Show')
    await ada.page.getByText('what you chose below').waitFor()
    expect(new URL(ada.page.url()).search).toBe('?from=2025-01-01&to=2025-03-31&category=pharmacy')
    expect(await ada.reads(OVERVIEW)).toMatch(
      /\d files fit what you chose below: the first on (January|February)/,
    )
    await ada.press('link', 'Show everything')
    await ada.page.getByText(/^Your plan told us of/).waitFor()
  })

  test('she reads one entry to the end, and goes back', async () => {
    await ada.page
      .getByRole('link', { name: /^\w+ \d+, 20\d\d: to / })
      .first()
      .click()
    const words = await ada.reads(/^Disclosure on \w+ \d+, 20\d\d$/)
    expect(words).toMatch(/How long the recipient keeps it\s+Not stated/)
    expect(words).toContain('Health oversight (45 CFR 164.512(d))')
    expect(words).toContain('Rule: 45 CFR 164.512(d), 164.528(a)(1)')
    expect(words).toMatch(/\b[0-9a-f]{64}\b/)
    expect(words).toContain('Ends in 0017')
    expect(words).toContain(LEFT_OUT.en)
    expect(words).toContain('Health oversight is not among the exceptions of the accounting rule.')
    const receipt = await download(ada, /^Download the receipt/)
    expect(receipt.name).toMatch(/^EX-[\w-]+\.jws$/)
    const keys = createLocalJWKSet(
      await (await fetch(new URL('/.well-known/jwks.json', ada.page.url()))).json(),
    )
    const { payload } = await compactVerify(receipt.bytes.toString('ascii'), keys)
    expect(words).toContain(JSON.parse(new TextDecoder().decode(payload)).sha256)
    await ada.page.getByText('Show the receipt (JWS)').click()
    await ada.inspect()
    await ada.page.goBack()
    await ada.arrives(OVERVIEW)
  })

  test('she makes an accounting, with a slip in a date', async () => {
    await ada.press('link', 'Get an accounting to keep')
    await ada.reads('Make an accounting')
    await ada.by('group', 'First day (optional)').getByRole('textbox', { name: 'Day' }).fill('31')
    await ada.press('button', 'Make the accounting')
    await ada.isFocused(ada.by('alert', 'There is a problem'), 'the error summary')
    expect(await ada.reads('Make an accounting')).toContain(
      'First day: enter a month, day and year that exist',
    )
    for (const [from, to, words] of [
      ['May 2 2026', 'May 1 2026', 'The first day is after the last day'],
      ['May 2 2018', '', 'First day: this is more than six years ago'],
      ['', 'July 1 2026', 'Last day: this day is in the future'],
    ] as const) {
      await fillDay(ada, 'First day (optional)', from)
      await fillDay(ada, 'Last day (optional)', to)
      await ada.press('button', 'Make the accounting')
      await ada.by('link', new RegExp(`^${words}`)).waitFor()
      await ada.reads('Make an accounting')
      expect(ada.takeTrouble()).toEqual(['422 POST /api/accountings'])
    }
    await fillDay(ada, 'Last day (optional)', '')
    await ada.press('button', 'Make the accounting')
    const words = await ada.reads('Your accounting')
    reference = /A-[0-9A-Z]{10}/.exec(words)?.[0] ?? ''
    expect(reference).not.toBe('')
    expect(words).toContain('June 30, 2020 to June 30, 2026')
    expect(words).toContain(`${told.accountable} disclosures in the legal accounting`)
  })

  test('what she downloads is what was shown, and can be proved', async () => {
    const pdf = await download(ada, /^PDF/)
    const json = await download(ada, /^JSON/)
    const csv = await download(ada, /^CSV/)
    const jws = await download(ada, /^Signed file/)
    const words = await ada.words()
    for (const { bytes } of [pdf, csv, json, jws])
      expect(words).toContain(createHash('sha256').update(bytes).digest('hex'))

    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.name).toContain(reference)
    const text = spawnSync('pdftotext', ['-layout', pdf.path, '-'], { encoding: 'utf8' })
    if (!text.error) expect(text.stdout).toContain(reference)

    const document: AccountingDocument = accountingDocument.parse(JSON.parse(json.bytes.toString('utf8')))
    expect(document.reference).toBe(reference)
    expect(document.subject).toEqual({ name: 'Ada Example' })
    const [accounting] = document.accountings
    if (!accounting) throw new Error('there is an accounting')
    expect(accounting.memberNumbersEndIn).toEqual(['0017'])
    expect(accounting.totals.disclosures).toBe(told.accountable)
    const voluntary = new Set(accounting.voluntary.map(({ submission }) => submission))
    expect(voluntary.size).toBe(told.files - told.accountable)
    for (const kind of CATEGORIES) {
      const outside = accounting.voluntary.filter(({ category }) => category === kind)
      const sum = outside.reduce((total, { records }) => total + records, accounting.totals.records[kind])
      expect(sum, kind).toBe(told.records[kind])
    }

    const keys = await (await fetch(new URL('/.well-known/jwks.json', journey.app().origin))).json()
    const verified = await compactVerify(jws.bytes.toString('ascii'), createLocalJWKSet(keys))
    expect(Buffer.from(verified.payload).equals(json.bytes)).toBe(true)
  })

  test('she finds it again in her list', async () => {
    await ada.press('link', 'Back to Accountings')
    expect(await ada.reads('Accountings')).toContain(reference)
  })

  test('she signs out, and nothing of hers is left behind', async () => {
    await ada.press('link', reference)
    await ada.arrives('Your accounting')
    await ada.press('button', 'Sign out')
    await ada.reads('You are signed out')
    await ada.page.goBack({ waitUntil: 'commit' })
    await ada.reads('You are not signed in')
    const body = await ada.words('document')
    expect(body).not.toContain(reference)
    expect(body).not.toContain('Ada')
    expect(ada.takeTrouble().filter((trouble) => !/^401 GET \/api\/accountings/.test(trouble))).toEqual([])
  })
})

/** The last number in a text: "Medical claims … 1,234" is 1234. */
const number = (text: string | null | undefined) =>
  Number(/[\d,]+$/.exec(text?.trim() ?? '')?.[0].replaceAll(',', ''))

/** A date such as `May 2 2026`; none empties the field. */
async function fillDay(visitor: Visitor, name: string, date: string) {
  const [month = '', day = '', year = ''] = date.split(' ')
  const group = visitor.by('group', name)
  await group.getByRole('combobox').selectOption(month === '' ? '' : { label: month })
  await group.getByRole('textbox', { name: 'Day' }).fill(day)
  await group.getByRole('textbox', { name: 'Year' }).fill(year)
}

async function download(visitor: Visitor, name: RegExp) {
  const [file] = await Promise.all([
    visitor.page.waitForEvent('download'),
    visitor.page.getByRole('link', { name }).click(),
  ])
  const path = await file.path()
  return { name: file.suggestedFilename(), path, bytes: readFileSync(path) }
}
