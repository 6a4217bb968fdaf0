import { describe, expect, test } from 'vitest'
import { LEFT_OUT } from '../../server/domain/left-out.ts'
import { startJourney } from '../support/browser.ts'

const OPM = 'U.S. Office of Personnel Management: what it has stated'

describe('people who want to know what OPM has said it does with their records', () => {
  const journey = startJourney()

  test('Ada learns what is not stated, what is, since which file, and what was said earlier', async () => {
    const ada = await journey.newVisitor({ width: 375 })
    await ada.signIn('ada-example')
    await ada.link('Example Federal Health Plan', 'R10000017')
    await ada.press('link', 'See what was disclosed')
    await ada.press('link', 'See what OPM has stated')
    const words = await ada.reads(OPM)
    expect(words).toMatch(/It has stated something on one of the 4 points below\. It was sent \d+ files/)
    expect(words).toContain(LEFT_OUT.en)
    expect(words).toMatch(/How long the recipient keeps it\s+Not stated/)
    expect(words).toMatch(
      /How it is protected\s+Files are encrypted on the way and where they are stored\. Each use is logged\.\s+Source: Second letter/,
    )
    expect(words).toMatch(/Earlier, and no longer in the newest file\s+Files are encrypted on the way\./)
    expect(words).toContain('1900 E Street NW, Washington, DC 20415')
    await ada.isFocused(ada.by('heading', OPM), 'the heading')

    const topic = ada.page.locator('section', {
      has: ada.page.getByRole('heading', { name: 'How it is protected' }),
    })
    await topic.getByRole('link').first().click()
    expect(await ada.reads(/^Disclosure on /)).toContain('Each use is logged.')
    await ada.press('link', 'See all that OPM has stated, and what changed')
    await ada.arrives(OPM)
  })

  test('José reads it in Spanish; Walter, in no file, has no such page', async () => {
    const jose = await journey.newVisitor({ locale: 'es-US', width: 375 })
    await jose.signIn('jose-nunez-ortega')
    const headers = { 'X-Daylight': '1', Origin: journey.app().origin }
    await jose.page.request.post('/api/memberships', {
      data: { carrier: 'EM', member: 'M-200017-01' },
      headers,
    })
    await jose.open('/recipients/opm')
    const words = await jose.reads('U.S. Office of Personnel Management: qué ha declarado')
    expect(words).toMatch(/Cuánto tiempo los guarda el receptor\s+Files are kept for seven years/)
    expect(words).toContain(LEFT_OUT.es)

    const walter = await journey.newVisitor({ width: 375 })
    await walter.signIn('walter-quill')
    await walter.open('/recipients/opm')
    await walter.reads('We could not find that page')
    expect(walter.takeTrouble()).toEqual(['404 GET /api/recipients/opm'])
  })
})
