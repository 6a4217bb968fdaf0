import { beforeAll, describe, expect, test } from 'vitest'
import { startJourney } from '../support/browser.ts'
import { Keyboard } from '../support/keyboard.ts'
import type { Visitor } from '../support/visitor.ts'

const OVERVIEW = 'What was disclosed about you'

describe('Grace uses the keyboard alone', () => {
  const journey = startJourney()
  let grace: Visitor
  let keys: Keyboard

  /** Arrived, and the heading has the focus, so that a screen reader begins there. */
  const arrives = async (heading: string | RegExp) => {
    await grace.arrives(heading)
    await grace.isFocused(grace.page.getByRole('heading', { level: 1 }), 'the heading')
  }

  beforeAll(async () => {
    grace = await journey.newVisitor()
    keys = new Keyboard(grace.page)
  })

  test('she signs in; the first stop of the page skips to its content', async () => {
    await grace.open('/')
    await grace.arrives('See who received your health records, when, and why')
    await keys.press('Tab')
    await grace.isFocused(grace.by('link', 'Skip to main content'), 'the skip link')
    expect(await grace.by('link', 'Skip to main content').boundingBox()).toMatchObject({ x: 0, y: 0 })
    await grace.inspect()
    await keys.press('Enter')
    await grace.isFocused(grace.page.getByRole('main'), 'the main part')
    await keys.goTo('Sign in to see your record')
    await keys.press('Enter')
    await grace.arrives('Demonstration sign-in')
    await keys.goTo("Grace O'Connor")
    await keys.press('Enter')
    await grace.arrives(OVERVIEW)
  })

  test('she links her plan', async () => {
    await keys.goTo('Link a plan')
    await keys.press('Enter')
    await arrives('Link a plan')
    await keys.goTo('Link this plan')
    await keys.press('Enter')
    await grace.isFocused(grace.by('alert', 'There is a problem'), 'the error summary')
    await keys.goTo('Choose your plan')
    await keys.press('Enter')
    await grace.isFocused(grace.by('combobox', 'Plan'), 'the faulty field')
    await keys.write('Example F')
    await keys.goTo('Your member number')
    await keys.write('R10000031')
    await keys.press('Enter')
    await arrives('My plans')
  })

  test('she reads her record; nothing holds the focus, everything that has it shows it', async () => {
    await keys.goTo('See what was disclosed')
    await keys.press('Enter')
    await arrives(OVERVIEW)
    await keys.goTo('Choose what is shown')
    await keys.press('Enter')
    const stops = await keys.goRound()
    expect(stops).toEqual(expect.arrayContaining(['Sign out', 'Kind of record', 'Get an accounting to keep']))
    expect(stops.filter((name) => /: to OPM/.test(name)).length).toBeGreaterThan(10)
    await keys.goTo('Kind of record')
    await keys.write('Pharm')
    await keys.goTo('Show')
    await keys.press('Enter')
    await grace.page.getByText('what you chose below').waitFor()
  })

  test('she opens an entry, goes back, and makes an accounting', async () => {
    await keys.goTo(/: to /)
    await keys.press('Enter')
    await arrives(/^Disclosure on /)
    await keys.goTo('Show the receipt (JWS)')
    await keys.press('Enter')
    await keys.goRound()
    await keys.goTo('Back to What was disclosed about you')
    await keys.press('Enter')
    await arrives(OVERVIEW)
    await keys.goTo('Accountings')
    await keys.press('Enter')
    await arrives('Accountings')
    await keys.goTo('Make an accounting')
    await keys.press('Enter')
    await arrives('Make an accounting')
    await keys.goRound()
    await keys.goTo('One by one')
    await keys.press('ArrowDown')
    await grace.isFocused(grace.by('radio', 'Repeated ones summed up'), 'the other form')
    await keys.goTo('How Daylight reads the rule')
    await keys.press('Enter')
    await grace.page.getByText('word for word the same purpose').waitFor()
    await grace.inspect()
    await keys.goTo('Make the accounting')
    await keys.press('Enter')
    await arrives('Your accounting')
    expect(await grace.words()).toContain('Repeated ones summed up')
  })

  test('she downloads it and signs out', async () => {
    await keys.goTo(/^PDF, to read and print/)
    const [file] = await Promise.all([grace.page.waitForEvent('download'), keys.press('Enter')])
    expect(file.suggestedFilename()).toMatch(/\.pdf$/)
    await keys.goTo('Sign out')
    await keys.press('Enter')
    await grace.arrives('You are signed out')
  })
})
