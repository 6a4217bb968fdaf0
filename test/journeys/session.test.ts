import { beforeAll, describe, expect, test } from 'vitest'
import { startJourney } from '../support/browser.ts'
import type { Visitor } from '../support/visitor.ts'

const OVERVIEW = 'What was disclosed about you'
const MINUTE = 60_000

describe('when the way is cut off', () => {
  const journey = startJourney()
  let ada: Visitor

  beforeAll(async () => {
    ada = await journey.newVisitor()
  })

  test('a sign-in that is cancelled leads to a page that says so and offers another try', async () => {
    await ada.open('/')
    await ada.press('link', 'Sign in to see your record')
    await ada.press('button', 'Cancel')
    expect(await ada.reads('We could not sign you in')).toMatch(/reference number: [0-9a-f-]{36}/)
    await ada.press('link', 'Try to sign in again')
    await ada.press('button', 'Ada Example')
    await ada.arrives(OVERVIEW)
    await ada.link('Example Federal Health Plan', 'R10000017')
  })

  test('a session that ended while she was reading leads back to where she was', async () => {
    await ada.press('link', 'See what was disclosed')
    await ada.arrives(OVERVIEW)
    journey.app().pass(16 * MINUTE)
    await ada.page.getByRole('link', { name: /: to / }).first().click()
    const words = await ada.reads('Your session has ended')
    expect(words).toContain('we sign you out after some time without activity')
    expect(await ada.words('banner')).not.toContain('Ada')
    expect(ada.takeTrouble()).toEqual([expect.stringMatching(/^401 GET \/api\/disclosures\/\d+-\d+$/)])
    const here = ada.page.url()
    await ada.press('link', 'Sign in again')
    await ada.press('button', 'Ada Example')
    await ada.arrives(/^Disclosure on /)
    expect(ada.page.url()).toBe(here)
  })

  test('a form sent after the session ended is not lost without a word', async () => {
    await ada.goesTo('Accountings')
    await ada.press('link', 'Make an accounting')
    await ada.arrives('Make an accounting')
    journey.app().pass(16 * MINUTE)
    await ada.press('button', 'Make the accounting')
    await ada.reads('Your session has ended')
    expect(ada.takeTrouble()).toEqual(['401 POST /api/accountings'])
    await ada.press('link', 'Sign in again')
    await ada.press('button', 'Ada Example')
    await ada.arrives('Make an accounting')
  })

  test('a lost connection is named, and trying again works once it is back', async () => {
    await ada.goesTo('Overview')
    await ada.arrives(OVERVIEW)
    await ada.goesTo('Accountings')
    await ada.arrives('Accountings')
    await ada.page.context().setOffline(true)
    await ada.goesTo('Help')
    expect(await ada.reads('We cannot reach Daylight'), 'a page not visited before').toContain('internet')
    await ada.goesTo('Overview')
    expect(await ada.reads('We cannot reach Daylight')).toContain('Check your internet connection')
    await ada.press('button', 'Try again')
    await ada.arrives('We cannot reach Daylight')
    await ada.page.context().setOffline(false)
    await ada.press('button', 'Try again')
    await ada.reads(OVERVIEW)
    expect(new Set(ada.takeTrouble().map((trouble) => trouble.split(' ')[0]))).toEqual(
      new Set(['net::ERR_INTERNET_DISCONNECTED']),
    )
  })

  test('a server that stopped is told apart from an empty record', async () => {
    await journey.stopApp()
    await ada.goesTo('Accountings')
    await ada.reads('We cannot reach Daylight')
    await ada.press('button', 'Try again')
    await ada.arrives('We cannot reach Daylight')
    expect(new Set(ada.takeTrouble().map((trouble) => trouble.split(' ')[0]))).toEqual(
      new Set(['net::ERR_CONNECTION_REFUSED']),
    )
  })
})
