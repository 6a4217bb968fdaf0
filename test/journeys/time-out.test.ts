import { beforeAll, describe, expect, test } from 'vitest'
import { startJourney, type VisitorOptions } from '../support/browser.ts'
import { Keyboard } from '../support/keyboard.ts'
import type { Visitor } from '../support/visitor.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const NUMBER = 'Your member number'
const ENDED = 'Your session has ended'

const journey = startJourney()

/** Somebody whose browser's clock the test moves along with the server's. */
async function visitorInTime(options?: VisitorOptions) {
  const visitor = await journey.newVisitor(options)
  await visitor.page.clock.install()
  return visitor
}

/** Time goes by for both; as for a laptop with its lid closed, timers fire late and once. */
async function pass(milliseconds: number, ...visitors: Visitor[]) {
  journey.app().pass(milliseconds)
  for (const { page } of visitors) await page.clock.fastForward(milliseconds)
}

const refusals = (visitor: Visitor) => [...new Set(visitor.takeTrouble().map((told) => told.split(' ')[0]))]

describe('Ada is slow at the keyboard', () => {
  let ada: Visitor
  let keys: Keyboard
  const dialog = () => ada.by('dialog', 'Do you want to stay signed in?')

  beforeAll(async () => {
    ada = await visitorInTime()
    keys = new Keyboard(ada.page)
  })

  test('while she looks for her card, a dialog warns her, holds the focus and says how long is left', async () => {
    await ada.open('/auth/sign-in?as=ada-example&returnTo=/memberships/link')
    await ada.arrives('Link a plan')
    await keys.goTo('Plan')
    await keys.write('Example F')
    await keys.goTo(NUMBER)
    await keys.write('R1000')
    await pass(12 * MINUTE + 40 * SECOND, ada)
    await dialog().waitFor()
    await ada.isFocused(ada.by('button', 'Stay signed in'), 'the first button of the dialog')
    const status = dialog().getByRole('status')
    expect(await status.textContent()).toBe('You will be signed out in less than 2 minutes and 30 seconds.')
    await ada.inspect()
    expect(await keys.goRound()).toEqual(['Stay signed in', 'Sign out'])
    await pass(40 * SECOND, ada)
    await expect.poll(() => status.textContent()).toBe('You will be signed out in less than 2 minutes.')
  })

  test('she stays, by keyboard; the focus is back where it was, and the server agrees', async () => {
    await keys.goTo('Stay signed in')
    await keys.press('Enter')
    await dialog().waitFor({ state: 'detached' })
    await ada.isFocused(ada.by('textbox', NUMBER), 'the field she was in')
    expect(await ada.by('textbox', NUMBER).inputValue()).toBe('R1000')
    await keys.write('00')
    await pass(12 * MINUTE, ada)
    expect(await dialog().count()).toBe(0)
    await pass(2 * MINUTE, ada)
    await dialog().waitFor()
    await keys.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await ada.isFocused(ada.by('textbox', NUMBER), 'the field she was in')
  })

  test('she is called away: the page says that it is over, and shows nothing of hers', async () => {
    await keys.write('01')
    await pass(16 * MINUTE, ada)
    const words = await ada.reads(ENDED)
    expect(words).toContain('What you typed here is kept in this window.')
    expect(await ada.words('banner')).not.toContain('Ada')
    expect(await dialog().count()).toBe(0)
    expect(refusals(ada)).toEqual(['401'])
    expect(new URL(ada.page.url()).pathname).toBe('/memberships/link')
  })

  test('she signs in again: what she typed is there, she ends the number and sends it', async () => {
    await ada.press('link', 'Sign in again')
    await ada.press('button', 'Ada Example')
    expect(await ada.reads('Link a plan')).toContain('What you typed before is here again.')
    expect(await ada.by('textbox', NUMBER).inputValue()).toBe('R10000001')
    await ada.type(NUMBER, 'R10000017')
    await ada.press('button', 'Link this plan')
    await ada.arrives('My plans')
    await ada.open('/memberships/link')
    await ada.arrives('Link a plan')
    expect(await ada.by('textbox', NUMBER).inputValue()).toBe('')
  })

  test('somebody else at the same window finds nothing of what she typed', async () => {
    await ada.type(NUMBER, 'R1000')
    await pass(16 * MINUTE, ada)
    await ada.arrives(ENDED)
    expect(refusals(ada)).toEqual(['401'])
    await ada.press('link', 'Sign in again')
    await ada.press('button', 'Walter Quill')
    await ada.arrives('Link a plan')
    expect(await ada.by('textbox', NUMBER).inputValue()).toBe('')
    const stored = () => ada.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))
    await expect.poll(stored).not.toContain('R1000')
  })
})

describe('Grace has two tabs', () => {
  let grace: Visitor

  beforeAll(async () => {
    grace = await visitorInTime()
    await grace.signIn('grace-oconnor')
    await grace.arrives('What was disclosed about you')
  })

  test('what she does in one keeps the other from warning her', async () => {
    const other = await grace.page.context().newPage()
    await pass(10 * MINUTE, grace)
    await other.goto('/accountings')
    await pass(4 * MINUTE, grace)
    // Asked, and told that there is time.
    await grace.page.waitForLoadState('networkidle')
    expect(await grace.page.getByRole('dialog').count()).toBe(0)
    await other.getByRole('button', { name: 'Sign out' }).click()
    await other.getByRole('heading', { level: 1, name: 'You are signed out' }).waitFor()
    // Told by the other tab; no timer has to run.
    await grace.arrives(/^(You are not signed in|Your session has ended)$/)
    expect(refusals(grace)).toEqual(['401'])
    await other.close()
  })

  test('after twelve hours she is told plainly that it cannot be extended', async () => {
    await grace.signIn('grace-oconnor')
    await grace.arrives('What was disclosed about you')
    const headers = { 'X-Daylight': '1', Origin: journey.app().origin }
    for (let passed = 0; passed < 710; passed += 10) {
      journey.app().pass(10 * MINUTE)
      const reply = await grace.page.request.post('/api/session/extend', { headers, data: {} })
      expect(reply.status()).toBe(200)
    }
    await grace.page.reload()
    await grace.arrives('What was disclosed about you')
    await pass(8 * MINUTE, grace)
    await grace.by('dialog', 'You will be signed out soon').waitFor()
    await grace.inspect()
    expect(await grace.words('dialog')).toContain('it cannot be made longer')
    await grace.press('button', 'Continue until then')
    await grace.page.getByRole('dialog').waitFor({ state: 'detached' })
    await pass(2 * MINUTE, grace)
    await grace.reads(ENDED)
    expect(refusals(grace)).toEqual(['401'])
  })
})

test('José is warned in Spanish, on his phone', async () => {
  const jose = await visitorInTime({ locale: 'es-US', width: 375 })
  await jose.signIn('jose-nunez-ortega')
  await jose.arrives('Qué se divulgó sobre usted')
  await pass(14 * MINUTE, jose)
  await jose.by('dialog', '¿Quiere mantener la sesión abierta?').waitFor()
  await jose.inspect()
  expect(await jose.words('dialog')).toContain('Su sesión se cerrará en menos de 1 minuto y 30 segundos.')
  await jose.press('button', 'Mantener la sesión abierta')
  await jose.page.getByRole('dialog').waitFor({ state: 'detached' })
})
