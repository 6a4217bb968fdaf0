import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, test } from 'vitest'
import { demoPeople } from '../../server/dev/demo-people.ts'
import { calendarDate } from '../../shared/calendar-date.ts'
import { startJourney } from '../support/browser.ts'
import { DEMO_DAY } from '../support/global-setup.ts'
import type { Visitor } from '../support/visitor.ts'

const FOLDER = fileURLToPath(new URL('../../screenshots/', import.meta.url))
const LANGUAGES = [
  ['en', 'en-US'],
  ['es', 'es-US'],
] as const
const WIDTHS = [375, 1280]
const PEOPLE = demoPeople(calendarDate.parse(DEMO_DAY))

describe.each(LANGUAGES)('pages in %s', (language, locale) => {
  const journey = startJourney()

  beforeAll(() => {
    rmSync(join(FOLDER, language), { recursive: true, force: true })
    mkdirSync(join(FOLDER, language), { recursive: true })
  })

  async function takes(visitor: Visitor, name: string) {
    await visitor.page.getByRole('heading', { level: 1 }).waitFor()
    for (const width of WIDTHS) {
      await visitor.page.setViewportSize({ width, height: 800 })
      const path = join(FOLDER, language, `${name}-${width}.png`)
      await visitor.page.screenshot({ path, fullPage: true })
    }
    visitor.takeTrouble()
  }

  async function opens(visitor: Visitor, path: string, name: string) {
    await visitor.open(path)
    await takes(visitor, name)
  }

  /** Signed in, with whatever plans the person has. */
  async function member(person: string) {
    const visitor = await journey.newVisitor({ locale })
    await visitor.signIn(person)
    const headers = { 'X-Daylight': '1', Origin: journey.app().origin }
    for (const data of PEOPLE.find(({ id }) => id === person)?.memberships ?? [])
      await visitor.page.request.post('/api/memberships', { data, headers })
    return visitor
  }

  const submit = (visitor: Visitor) => visitor.page.getByRole('main').getByRole('button').last().click()
  const errors = (visitor: Visitor) => visitor.page.getByRole('alert').getByRole('heading').first().waitFor()
  const number = (visitor: Visitor) => visitor.page.getByRole('main').getByRole('textbox')

  test('nobody signed in', async () => {
    const visitor = await journey.newVisitor({ locale })
    await opens(visitor, '/', 'signed-out-home')
    await opens(visitor, '/auth/sign-in', 'provider')
    await opens(visitor, '/disclosures', 'not-signed-in')
    await opens(visitor, '/signed-out', 'signed-out')
    await opens(visitor, '/no/such/page', 'not-found')
    await opens(visitor, '/sign-in-problem?code=sign-in-refused&ref=0b6f2a52-6f0e-4d38', 'sign-in-problem')
  })

  test('nothing linked', async () => {
    const victor = await member('victor-nemo')
    await opens(victor, '/', 'home-no-plan')
    await opens(victor, '/disclosures', 'overview-no-plan')
    await opens(victor, '/accountings', 'accountings-empty')
    await opens(victor, '/accountings/new', 'accounting-new-no-plan')
    await opens(victor, '/memberships', 'memberships-empty')
    await opens(victor, '/memberships/link', 'link')
    await submit(victor)
    await errors(victor)
    await takes(victor, 'link-empty')
    await victor.page.getByRole('main').getByRole('combobox').selectOption('EP')
    await number(victor).fill('P30000018')
    await submit(victor)
    await victor.page.getByRole('alert').getByRole('heading', { level: 3 }).waitFor()
    await takes(victor, 'link-not-matched')
  })

  test('a long record', async () => {
    const ada = await member('ada-example')
    await opens(ada, '/', 'home')
    await opens(ada, '/memberships', 'memberships')
    await opens(ada, '/disclosures', 'overview')
    await opens(ada, '/disclosures?from=2025-01-01&to=2025-03-31&category=pharmacy', 'overview-filtered')
    await opens(ada, '/disclosures?from=2025-03-01&to=2025-01-31', 'overview-backwards')
    await ada.open('/disclosures')
    await ada.page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await ada.page.waitForURL('**/disclosures/*')
    await takes(ada, 'disclosure')
    await opens(ada, '/accountings/new', 'accounting-new')
    await ada.page.getByRole('main').getByRole('textbox').first().fill('31')
    await submit(ada)
    await errors(ada)
    await takes(ada, 'accounting-new-error')
    await opens(ada, '/accountings/new', 'accounting-new')
    await submit(ada)
    await ada.page.waitForURL(/accountings\/[0-9a-f-]{36}$/)
    await takes(ada, 'accounting')
    const file = await ada.page.request.get(`/api${new URL(ada.page.url()).pathname}/pdf`)
    writeFileSync(join(FOLDER, language, 'accounting.pdf'), await file.body())
    await opens(ada, '/accountings', 'accountings')
  })

  test('other records', async () => {
    await opens(await member('walter-quill'), '/disclosures', 'overview-zero')
    const harold = await member('harold-osei')
    await harold.open('/disclosures')
    await harold.page
      .getByRole('listitem')
      .filter({ hasText: /Corregido|Corrected/ })
      .getByRole('link')
      .click()
    await harold.page.waitForURL('**/disclosures/*')
    await takes(harold, 'disclosure-corrected')
    const linda = await member('linda-park-hughes')
    await opens(linda, '/disclosures', 'overview-two-plans')
    await opens(linda, '/memberships', 'memberships-two-plans')
    await journey.stopApp()
    await linda.page.getByRole('navigation').getByRole('link').nth(1).click()
    await linda.page.getByRole('main').getByRole('button').waitFor()
    await takes(linda, 'no-connection')
  })
})
