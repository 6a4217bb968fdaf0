import { beforeAll, describe, expect, test } from 'vitest'
import { startJourney } from '../support/browser.ts'
import type { Visitor } from '../support/visitor.ts'

/** English words that cannot stand in a Spanish sentence. */
const ENGLISH =
  /\b(the|and|you|your|is|are|was|with|from|not|this|to|records?|files?|sent|plan’s|January|February|March|April|May|June|July|August|September|October|November|December)\b/i
const NAMES =
  /Example (Federal Health|Postal Health|Mutual Benefit) Plan|U\.S\. Office of Personnel Management/g
const OVERVIEW = 'Qué se divulgó sobre usted'

async function readsSpanish(visitor: Visitor, heading: string | RegExp): Promise<string> {
  const words = await visitor.reads(heading)
  expect(await visitor.page.getByRole('document').getAttribute('lang')).toBe('es')
  const english = await visitor.page.locator('html :lang(en)').allTextContents()
  const all = english.reduce((text, part) => text.replace(part, ''), await visitor.words('document'))
  const unmarked = all
    .replace(NAMES, '')
    .split('\n')
    .filter((line) => ENGLISH.test(line))
  expect(unmarked, `English that is not marked as such on ${visitor.page.url()}`).toEqual([])
  return words
}

describe('José reads Spanish first', () => {
  const journey = startJourney()
  let jose: Visitor

  beforeAll(async () => {
    jose = await journey.newVisitor({ locale: 'es-US', width: 375 })
  })

  test('his browser asks for Spanish, and he gets it before and after signing in', async () => {
    await jose.open('/')
    await readsSpanish(jose, 'Vea quién recibió sus registros de salud, cuándo y por qué')
    await jose.press('link', 'Inicie sesión para ver su información')
    await jose.press('button', 'José Núñez-Ortega')
    await readsSpanish(jose, OVERVIEW)
    await jose.press('link', 'Vincular un plan')
    await readsSpanish(jose, 'Vincular un plan')
  })

  test('what he did wrong is said in Spanish', async () => {
    await jose.choose('Plan', 'Example Mutual Benefit Plan')
    await jose.type('Su número de miembro', 'M-200017-02')
    await jose.press('button', 'Vincular este plan')
    await jose.by('heading', 'Qué revisar').waitFor()
    await readsSpanish(jose, 'Vincular un plan')
    expect(await jose.page.title()).toMatch(/^Error: /)
    expect(jose.takeTrouble()).toEqual(['422 POST /api/memberships'])
    await jose.type('Su número de miembro', 'M-200017-01')
    await jose.press('button', 'Vincular este plan')
    expect(await readsSpanish(jose, 'Mis planes')).toContain('como titular')
  })

  test('his record is in Spanish to the last line', async () => {
    await jose.press('link', 'Ver qué se divulgó')
    expect(await readsSpanish(jose, OVERVIEW)).toContain('Su plan nos informó de')
    await jose.page.getByRole('link', { name: /: a / }).first().click()
    expect(await readsSpanish(jose, /^Divulgación del \d+ de \w+ de 20\d\d$/)).toContain('No declarado')
    await jose.goesTo('Informes')
    await readsSpanish(jose, 'Informes')
    await jose.press('link', 'Hacer un informe')
    await readsSpanish(jose, 'Hacer un informe')
    await jose.page.getByText('Cómo entiende Daylight la norma').click()
    await jose.page.getByText('Las repetidas, resumidas', { exact: true }).click()
    await readsSpanish(jose, 'Hacer un informe')
    await jose.choose('Idioma del informe', 'Inglés (English)')
    await jose.press('button', 'Hacer el informe')
    const made = await readsSpanish(jose, 'Su informe')
    expect(made, 'the page stays Spanish, the accounting is English').toContain('Inglés')
    expect(made).toContain('Las repetidas, resumidas')
    await jose.open('/')
    await readsSpanish(jose, 'Hola, José Núñez-Ortega')
    await jose.open('/no/such/page')
    await readsSpanish(jose, 'No encontramos esa página')
  })

  test('the button changes the language of the page he is on, and the next visit remembers it', async () => {
    await jose.open('/disclosures?category=pharmacy')
    await jose.arrives(OVERVIEW)
    const here = jose.page.url()
    await jose.press('button', 'English')
    await jose.arrives('What was disclosed about you')
    await jose.isFocused(jose.by('button', 'Español'), 'the language button')
    expect(jose.page.url()).toBe(here)
    expect(await jose.page.getByRole('document').getAttribute('lang')).toBe('en')
    await jose.page.reload()
    await jose.arrives('What was disclosed about you')
    await jose.press('button', 'Español')
    await readsSpanish(jose, OVERVIEW)
    await jose.press('button', 'Menú')
    await jose.press('button', 'Cerrar sesión')
    await readsSpanish(jose, 'Su sesión está cerrada')
  })
})
