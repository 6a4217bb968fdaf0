import { beforeAll, describe, expect, test } from 'vitest'
import { startJourney } from '../support/browser.ts'
import { Keyboard } from '../support/keyboard.ts'
import type { Visitor } from '../support/visitor.ts'

const HOME = 'See who received your health records, when, and why'

describe('Ruth does not sign in', () => {
  const journey = startJourney()
  let ruth: Visitor
  let keys: Keyboard

  const arrives = async (heading: string) => {
    await ruth.arrives(heading)
    await ruth.isFocused(ruth.page.getByRole('heading', { level: 1 }), 'the heading')
  }

  beforeAll(async () => {
    ruth = await journey.newVisitor()
    keys = new Keyboard(ruth.page)
  })

  test('with the keyboard alone she reads what is happening', async () => {
    await ruth.open('/')
    expect(await ruth.reads(HOME)).toMatch(/Proposed\. .+no final OPM decision/)
    await keys.goTo('What is happening, with sources')
    await keys.press('Enter')
    await arrives('What is happening')
    const words = await ruth.reads('What is happening')
    for (const text of [
      'February or March 2026 (sources differ)',
      'How long OPM would keep the data.',
      'We could not read them',
      'Last checked for news on November 22, 2026.',
    ])
      expect(words).toContain(text)
    expect(await keys.goRound()).toContain('your rights')
  })

  test('she goes on to her rights, and to one part of them', async () => {
    await keys.goTo('your rights')
    await keys.press('Enter')
    await arrives('Your rights')
    expect(await ruth.reads('Your rights')).toContain('30 days after your plan receives your request')
    await keys.goTo('Complain')
    await keys.press('Enter')
    await ruth.isFocused(ruth.page.locator('#complaint'), 'the part on complaints')
    expect(new URL(ruth.page.url()).hash).toBe('#complaint')
    // The keyboard goes on from there, not from the top.
    await keys.goTo('Privacy contacts of the plans in Daylight')
    await keys.press('Enter')
    await ruth.arrives('Help without signing in')
    await ruth.isFocused(ruth.page.locator('#plans'), 'the plans')
    expect(await ruth.reads('Help without signing in')).toContain('202-555-0101')
  })

  test('she prints a letter to her plan: the letter alone, on one sheet', async () => {
    await ruth.open('/help')
    await keys.goTo('Letter asking who received my records (accounting of disclosures)')
    await keys.press('Enter')
    await arrives('Letter: who received my records')
    await ruth.choose('Plan', 'Example Federal Health Plan')
    await keys.goTo('Show the letter')
    await keys.press('Enter')
    await ruth.page.waitForURL(/kind=accounting&plan=EX$/)
    await ruth.inspect()
    await ruth.page.emulateMedia({ media: 'print' })
    const words = await ruth.words('document')
    expect(words).toMatch(/^Demonstration[^\n]+\n+Date:/)
    expect(words).toMatch(/100 Example Street, Anytown, DC 20000/)
    expect(words).toMatch(/Signature:\s*$/)
    await ruth.page.emulateMedia({ media: null })
    const sheets = (await ruth.page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type \/Page\b/g)
    expect(sheets).toHaveLength(1)
  })

  test('an address somebody sent her opens at the right part, in the language she chooses', async () => {
    await ruth.open('/rights#opm-records')
    await ruth.arrives('Your rights')
    await ruth.isFocused(ruth.page.locator('#opm-records'), 'the part on OPM')
    const top = () => ruth.page.locator('#opm-records').evaluate((part) => part.getBoundingClientRect().top)
    expect(Math.abs(await top())).toBeLessThan(100)
    await ruth.press('button', 'Español')
    await ruth.arrives('Sus derechos')
    expect(new URL(ruth.page.url()).pathname + new URL(ruth.page.url()).hash).toBe('/rights#opm-records')
    await ruth.isFocused(ruth.by('button', 'English'), 'the language button')
    expect(await ruth.page.getByRole('document').getAttribute('lang')).toBe('es')
    await ruth.inspect()
  })

  test.each([
    ['/notice', 'Qué está pasando', 'Febrero o marzo de 2026 (las fuentes difieren)'],
    ['/rights', 'Sus derechos', '180 días'],
    ['/help', 'Ayuda sin iniciar sesión', 'no ha configurado un teléfono'],
    ['/help/letter?kind=amendment', 'Carta: corregir mis registros', 'Traducción aún no revisada'],
  ])('%s is whole in Spanish', async (path, heading, words) => {
    await ruth.open(path)
    expect(await ruth.reads(heading)).toContain(words)
  })

  test('somebody whose sign-in failed is led to help', async () => {
    await ruth.open('/sign-in-problem?code=sign-in-refused')
    await ruth.press('link', 'Si no puede iniciar sesión: correo, teléfono y cartas preparadas')
    await ruth.arrives('Ayuda sin iniciar sesión')
  })
})
