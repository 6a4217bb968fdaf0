import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, test } from 'vitest'
import { startJourney } from '../support/browser.ts'
import { FAILURES, type Failure, opensFailing, STATES } from '../support/page-states.ts'
import { addressOf, MEMBER, PATTERNS } from '../support/pages.ts'
import type { Visitor } from '../support/visitor.ts'

const FOLDER = fileURLToPath(new URL('../../screenshots/', import.meta.url))
const LANGUAGES = [
  ['en', 'en-US'],
  ['es', 'es-US'],
] as const
const WIDTHS = [375, 1280]
/** What people are likely to want on paper. */
const PRINTED = [
  '/disclosures',
  '/disclosures/:id',
  '/accountings',
  '/accountings/:id',
  '/notice',
  '/rights',
  '/help',
]

describe.each(LANGUAGES)('pages in %s', (language, locale) => {
  const journey = startJourney()

  beforeAll(() => {
    rmSync(join(FOLDER, language), { recursive: true, force: true })
    mkdirSync(join(FOLDER, language), { recursive: true })
  })

  async function takes(visitor: Visitor, name: string) {
    const { page } = visitor
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await page.screenshot({ path: join(FOLDER, language, `${name}-${width}.png`), fullPage: true })
    }
    visitor.takeTrouble()
  }

  async function opens(visitor: Visitor, path: string, name: string) {
    await visitor.open(path)
    await takes(visitor, name)
  }

  async function prints(visitor: Visitor, path: string, name: string) {
    await visitor.open(path)
    await visitor.page.getByRole('heading', { level: 1 }).waitFor()
    await visitor.page.pdf({ path: join(FOLDER, language, `${name}-print.pdf`), format: 'Letter' })
  }

  /** Signed in, with whatever plans the person has. */
  async function member(person: string) {
    await journey.app().member(person)
    const visitor = await journey.newVisitor({ locale })
    await visitor.signIn(person)
    return visitor
  }

  const menu = (visitor: Visitor) => visitor.page.getByRole('banner').getByRole('button', { name: /^Men/ })
  /** `/disclosures/:id` -> `disclosures-id` */
  const nameOf = (pattern: string) =>
    pattern.match(/\w+/g)?.join('-') ?? (pattern === '/' ? 'home' : 'not-found')

  test('every page, signed in', async () => {
    const client = await journey.app().member(MEMBER)
    const ada = await member(MEMBER)
    for (const pattern of PATTERNS) {
      const address = await addressOf(pattern, client)
      await opens(ada, address, nameOf(pattern))
      if (PRINTED.includes(pattern)) await prints(ada, address, nameOf(pattern))
    }
    for (const [name, { address, act }] of Object.entries(STATES)) {
      await ada.open(address)
      await ada.page.getByRole('heading', { level: 1 }).waitFor()
      await act?.(ada.page)
      await takes(ada, name)
    }
    await ada.page.setViewportSize({ width: 375, height: 800 })
    await ada.open('/memberships')
    await menu(ada).click()
    await takes(ada, 'menu')
  })

  test('every page, signed out', async () => {
    const stranger = await journey.newVisitor({ locale })
    const client = await journey.app().member(MEMBER)
    for (const pattern of PATTERNS)
      await opens(stranger, await addressOf(pattern, client), `${nameOf(pattern)}-signed-out`)
    await opens(stranger, '/auth/sign-in', 'provider')
    await stranger.page.setViewportSize({ width: 375, height: 800 })
    await stranger.open('/')
    await menu(stranger).click()
    await takes(stranger, 'menu-signed-out')
  })

  test('a server that fails', async () => {
    for (const failure of Object.keys(FAILURES) as Failure[]) {
      const ada = await member(MEMBER)
      await opensFailing(ada.page, failure)
      await takes(ada, `failure-${failure}`)
    }
  })

  test('other records', async () => {
    const victor = await member('victor-nemo')
    for (const path of ['/', '/disclosures', '/accountings', '/accountings/new', '/memberships'])
      await opens(victor, path, `${nameOf(path)}-no-plan`)
    await opens(await member('walter-quill'), '/disclosures', 'disclosures-zero')
    const harold = await member('harold-osei')
    await harold.open('/disclosures')
    await harold.page.getByRole('button', { name: /Mostrar más|Show more/ }).click()
    await harold.page
      .getByRole('listitem')
      .filter({ hasText: /Corregido|Corrected/ })
      .getByRole('link')
      .click()
    await harold.page.waitForURL('**/disclosures/*')
    await takes(harold, 'disclosures-id-corrected')
    const linda = await member('linda-park-hughes')
    await opens(linda, '/disclosures', 'disclosures-two-plans')
    await opens(linda, '/memberships', 'memberships-two-plans')
  })
})
