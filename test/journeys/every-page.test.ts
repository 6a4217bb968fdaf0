import { beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '../../shared/vocabulary.ts'
import { startJourney } from '../support/browser.ts'
import { Keyboard } from '../support/keyboard.ts'
import { FAILURES, type Failure, opensFailing, REFERENCE, STATES } from '../support/page-states.ts'
import { addressOf, MEMBER, PATTERNS } from '../support/pages.ts'
import type { Visitor } from '../support/visitor.ts'

/** A phone and a desk. */
const WIDTHS = [375, 1280]
const WORDS = {
  en: { notSignedIn: 'You are not signed in', menu: 'Menu', accountings: 'Accountings' },
  es: { notSignedIn: 'No ha iniciado sesión', menu: 'Menú', accountings: 'Informes' },
}

type Readers = Record<Locale, { member: Visitor; stranger: Visitor }>

describe('every page, signed in and out, in both languages', () => {
  const journey = startJourney({ steps: 'independent' })
  let readers: Readers
  const addresses = new Map<string, string>()

  beforeAll(async () => {
    const client = await journey.app().member(MEMBER)
    for (const pattern of PATTERNS) addresses.set(pattern, await addressOf(pattern, client))
    const pairOf = async (locale: Locale) => {
      const member = await journey.newVisitor({ locale: `${locale}-US` })
      const stranger = await journey.newVisitor({ locale: `${locale}-US` })
      await member.signIn(MEMBER)
      return { member, stranger }
    }
    const [en, es] = await Promise.all([pairOf('en'), pairOf('es')])
    readers = { en, es }
  })

  const inBoth = (look: (locale: Locale) => Promise<void>) => Promise.all([look('en'), look('es')])

  /** What must hold on any page, in any state it is in. */
  async function holds(visitor: Visitor, locale: Locale) {
    const { page } = visitor
    const heading = await page.getByRole('heading', { level: 1 }).allTextContents()
    expect(heading).toHaveLength(1)
    expect(await page.title()).toMatch(/^(Error: )?.+ – Daylight$/)
    expect((await page.title()).replace(/^Error: /, '')).toBe(`${heading[0]} – Daylight`)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    await visitor.inspect({ at: WIDTHS })
  }

  /** Within a sheet of Letter less its margins, with the mark of the demonstration and nothing to press. */
  async function printsWell({ page }: Visitor) {
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 690, height: 900 })
    const isCut = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    const hasMark = await page.locator('.dl-strip').isVisible()
    const pressable = (await page.getByRole('button').count()) + (await page.getByRole('navigation').count())
    await page.emulateMedia({ media: 'screen' })
    expect({ isCut, hasMark, pressable }, `${page.url()} on paper`).toEqual({
      isCut: false,
      hasMark: true,
      pressable: 0,
    })
  }

  async function opens(visitor: Visitor, pattern: string) {
    await visitor.open(addresses.get(pattern) ?? '')
    await visitor.page.getByRole('heading', { level: 1 }).waitFor()
  }

  test.each(PATTERNS)('%s', async (pattern) => {
    await inBoth(async (locale) => {
      const { member } = readers[locale]
      await opens(member, pattern)
      await holds(member, locale)
      // Each language at one width: the order of stops is the same in both.
      await member.page.setViewportSize({ width: locale === 'en' ? 1280 : 320, height: 800 })
      const stops = await new Keyboard(member.page).goRound()
      expect(stops.length, 'places the Tab key stops at').toBeGreaterThan(5)
      await printsWell(member)
    })
  })

  test.each(PATTERNS)('%s, signed out', async (pattern) => {
    await inBoth(async (locale) => {
      const { stranger } = readers[locale]
      await opens(stranger, pattern)
      const isOfMembers = (await stranger.by('heading', WORDS[locale].notSignedIn).count()) === 1
      const trouble = stranger.takeTrouble()
      expect(trouble.filter((line) => !(isOfMembers && line.startsWith('401 GET /api/')))).toEqual([])
      expect(new URL(stranger.page.url()).pathname, 'one stays where one came to').toBe(
        addresses.get(pattern),
      )
      // The same page everywhere else: once is enough.
      if (!isOfMembers || pattern === '/disclosures') await holds(stranger, locale)
    })
  })

  test.each(Object.entries(STATES))('%s', async (_, { address, act }) => {
    await inBoth(async (locale) => {
      const { member } = readers[locale]
      await member.open(address)
      await member.page.getByRole('heading', { level: 1 }).waitFor()
      await act?.(member.page)
      await holds(member, locale)
      // The refused call itself is what is being looked at.
      expect(member.takeTrouble().filter((line) => !/^4\d\d /.test(line))).toEqual([])
    })
  })

  test.each(Object.keys(FAILURES) as Failure[])('when the server is %s', async (failure) => {
    await inBoth(async (locale) => {
      const visitor = await journey.newVisitor({ locale: `${locale}-US`, width: 375 })
      await visitor.signIn(MEMBER)
      const undo = await opensFailing(visitor.page, failure)
      await visitor.arrives(FAILURES[failure][locale])
      await holds(visitor, locale)
      expect(await visitor.page.title()).toMatch(/^Error: /)
      const words = await visitor.words()
      if (failure !== 'dead' && failure !== 'slow') expect(words).toContain(REFERENCE)
      if (failure === 'busy') expect(words).toMatch(/20 (seconds|segundos)/)
      if (failure === 'limited') expect(words).toMatch(/10 (minutes|minutos)/)
      await undo()
      visitor.takeTrouble()
      await visitor.page.getByRole('main').getByRole('button').click()
      await visitor.arrives(WORDS[locale].accountings)
      await visitor.isFocused(
        visitor.page.getByRole('heading', { level: 1 }),
        'the heading of what came at last',
      )
      await visitor.page.context().close()
    })
  })

  test('with the menu open', async () => {
    await inBoth(async (locale) => {
      for (const visitor of [readers[locale].member, readers[locale].stranger]) {
        const { page } = visitor
        await page.setViewportSize({ width: 375, height: 800 })
        await visitor.open('/')
        await visitor.press('button', WORDS[locale].menu)
        const links = page.getByRole('banner').getByRole('navigation').getByRole('link')
        expect(await links.count()).toBeGreaterThan(3)
        await visitor.inspect({ at: [375] })
        for (const link of await links.all())
          expect((await link.boundingBox())?.height, 'high enough for a finger').toBeGreaterThanOrEqual(44)
        await new Keyboard(page).goRound()
        await visitor.press('button', WORDS[locale].menu)
        expect(await links.count()).toBe(0)
      }
    })
  })
})
