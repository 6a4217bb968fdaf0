import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { startJourney } from '../support/browser.ts'
import { Keyboard } from '../support/keyboard.ts'
import type { Visitor } from '../support/visitor.ts'

describe('Linda looks after her account', () => {
  const journey = startJourney()
  let linda: Visitor
  let phone: Visitor

  beforeAll(async () => {
    linda = await journey.newVisitor()
    phone = await journey.newVisitor({ width: 375 })
  })

  test('she sees who she is here, and that she is signed in on her phone as well', async () => {
    await linda.signIn('linda-park-hughes')
    await phone.signIn('linda-park-hughes')
    await linda.open('/account')
    const words = await linda.reads('Your account')
    expect(words).toContain('Linda Park-Hughes')
    expect(words).toContain('Another browser or device')
    expect(words).toContain('No plan is linked to you yet.')
  })

  test('she ends that session by keyboard; the phone is told at its next step', async () => {
    const keys = new Keyboard(linda.page)
    await keys.goTo(/^End this session/)
    await keys.press('Enter')
    await linda.page.getByText('That browser or device is signed out.').waitFor()
    await linda.isFocused(linda.by('status', '').filter({ hasText: 'The session is over' }), 'what was done')
    expect(await linda.reads('Your account')).toContain('You are signed in nowhere else.')
    await phone.goesTo('Accountings')
    await phone.reads('Your session has ended')
    expect(phone.takeTrouble()).toEqual(['401 GET /api/accountings'])
  })

  test('she chooses Spanish; the page follows at once, and so does her phone', async () => {
    await linda.choose('Language', 'Spanish (Español)')
    await linda.press('button', 'Save language')
    await linda.page.getByText('Su idioma quedó guardado.').waitFor()
    await linda.reads('Su cuenta')
    await phone.press('link', 'Sign in again')
    await phone.press('button', 'Linda Park-Hughes')
    await phone.reads('Informes')
    await phone.open('/account')
    expect(await phone.reads('Su cuenta')).toContain('Otro navegador o dispositivo')
    await phone.press('button', 'English')
    await phone.arrives('Your account')
    await phone.open('/accountings')
    await phone.arrives('Accountings')
  })

  test('she downloads everything held about her, and it explains itself', async () => {
    const [file] = await Promise.all([
      linda.page.waitForEvent('download'),
      linda.press('link', 'Descargar mis datos (JSON)'),
    ])
    expect(file.suggestedFilename()).toBe('daylight-my-data-2026-06-30.json')
    const held = JSON.parse(readFileSync(await file.path(), 'utf8'))
    expect(held.explanation).toMatch(/^Todo lo que Daylight guarda sobre usted/)
    expect(held.person.data.givenName).toBe('Linda')
    expect(held.sessions.data.length).toBe(2)
    expect(held.audit.data.at(-1).action).toBe('account.downloaded')
  })
})
