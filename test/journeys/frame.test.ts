import { beforeAll, describe, expect, test } from 'vitest'
import { startJourney } from '../support/browser.ts'
import type { Visitor } from '../support/visitor.ts'

describe('Victor changes his mind about the language', () => {
  const journey = startJourney()
  let victor: Visitor

  beforeAll(async () => {
    victor = await journey.newVisitor({ width: 375 })
    await victor.signIn('victor-nemo')
  })

  test('in the middle of a form: place, choices and typed text stay', async () => {
    await victor.open('/memberships/link')
    await victor.choose('Plan', 'Example Postal Health Plan')
    await victor.type('Your member number', 'P3000')
    const { page } = victor
    await page.evaluate(() => window.scrollTo(0, 120))
    const at = await page.evaluate(() => window.scrollY)
    expect(at).toBeGreaterThan(0)
    // As with a key: the button is out of sight, and pressing it with a mouse would scroll to it first.
    await page.getByRole('button', { name: 'Español' }).evaluate((button: HTMLElement) => button.click())
    await victor.arrives('Vincular un plan')
    // What is being read stays in its place, though the text above it grew by some lines.
    const now = await page.evaluate(() => window.scrollY)
    expect(now).toBeGreaterThanOrEqual(at)
    expect(now).toBeLessThan(at + 200)
    expect(await victor.by('textbox', 'Su número de miembro').inputValue()).toBe('P3000')
    expect(await victor.by('combobox', 'Plan').inputValue()).toBe('EP')
    expect(new URL(page.url()).pathname).toBe('/memberships/link')
  })

  test('without a connection: he is told, and stays where he is', async () => {
    const gina = await journey.newVisitor({ width: 375 })
    await gina.open('/')
    await gina.arrives('See who received your health records, when, and why')
    await gina.page.context().setOffline(true)
    await gina.press('button', 'Español')
    await gina.page.getByText('We could not load Spanish.').waitFor()
    await gina.inspect()
    expect(await gina.page.locator('html').getAttribute('lang')).toBe('en')
    gina.takeTrouble()
    await gina.page.context().setOffline(false)
  })

  test('where Spanish does not come at all, the page does in English', async () => {
    const lost = await journey.newVisitor({ locale: 'es-US', width: 375 })
    await lost.page.route(/\/assets\/shell-.*\.js/, (route) => route.abort())
    await lost.open('/signed-out')
    await lost.arrives('You are signed out')
    expect(await lost.page.locator('html').getAttribute('lang')).toBe('en')
    lost.takeTrouble()
  })
})

describe('Victor has a phone and no mouse', () => {
  const journey = startJourney()
  let victor: Visitor

  beforeAll(async () => {
    victor = await journey.newVisitor({ width: 320 })
    await victor.signIn('victor-nemo')
  })

  test('the menu opens and closes with keys, and leads on', async () => {
    const { page } = victor
    await victor.open('/memberships')
    await victor.arrives('My plans')
    const menu = victor.by('button', 'Menu')
    const links = page.getByRole('banner').getByRole('navigation').getByRole('link')
    expect(await links.count()).toBe(0)
    await menu.focus()
    await page.keyboard.press('Enter')
    expect(await links.count()).toBeGreaterThan(5)
    await page.keyboard.press('Escape')
    expect(await links.count()).toBe(0)
    await victor.isFocused(menu, 'the menu button')
    await page.keyboard.press('Space')
    await victor.inspect()
    await page.getByRole('banner').getByRole('link', { name: 'Accountings' }).focus()
    await page.keyboard.press('Enter')
    await victor.arrives('Accountings')
    await victor.isFocused(page.getByRole('heading', { level: 1 }), 'the heading')
    expect(await links.count(), 'the menu is closed again').toBe(0)
    expect(await page.title()).toBe('Accountings – Daylight')
  })

  test('what is loading is said, and kept off the page that is still there', async () => {
    const { page } = victor
    let go: () => void = () => {}
    const wait = new Promise<void>((resolve) => {
      go = resolve
    })
    await page.route('**/api/memberships', async (route) => {
      await wait
      await route.continue()
    })
    await victor.press('link', 'Daylight')
    await page.getByRole('status').filter({ hasText: 'Loading…' }).waitFor()
    await victor.arrives('Accountings')
    go()
    await victor.arrives('Hello, Victor Nemo')
    expect(await page.getByRole('status').filter({ hasText: 'Loading…' }).count()).toBe(0)
  })
})
