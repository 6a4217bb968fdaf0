import { describe, expect, test } from 'vitest'
import { LEFT_OUT } from '../../server/domain/left-out.ts'
import { startJourney } from '../support/browser.ts'

const OVERVIEW = 'What was disclosed about you'
const PHONE = { width: 375 }

describe('people about whom nothing is recorded', () => {
  const journey = startJourney()

  test('Walter, covered the whole time, learns that nothing is recorded and what that does not prove', async () => {
    const walter = await journey.newVisitor(PHONE)
    await walter.signIn('walter-quill')
    await walter.link('Example Mutual Benefit Plan', 'M-200060-01')
    await walter.press('link', 'See what was disclosed')
    const words = await walter.reads(OVERVIEW)
    expect(words).toContain('No disclosure about you is recorded here')
    expect(words).toMatch(
      /Example Mutual Benefit Plan has recorded files in Daylight since \w+ \d+, 20\d\d\./,
    )
    expect(words).toContain('It does not prove that nothing was sent')
    expect(words).toContain(
      'Example Mutual Benefit Plan has not declared from which day its record is complete.',
    )
    expect(words).toContain(LEFT_OUT.en)
    expect(words).toContain('What this does not mean')
    expect(words).toMatch(/Example Mutual Benefit Plan, Member Privacy Desk\s+Phone\s+202-555-0103/)
    expect(await walter.by('heading', 'By kind of record').count()).toBe(0)
    await walter.open('/disclosures?category=medical')
    expect(await walter.reads(OVERVIEW)).toContain('No file fits what you chose.')
    await walter.page.getByRole('link', { name: 'Show everything' }).first().click()
    await walter.by('heading', 'No disclosure about you is recorded here').waitFor()

    await walter.press('link', 'Get an accounting to keep')
    await walter.arrives('Make an accounting')
    await walter.press('button', 'Make the accounting')
    const accounting = await walter.reads('Your accounting')
    expect(accounting).toMatch(
      /Example Mutual Benefit Plan\s+[\w ,]+\s+No disclosure in the legal accounting/,
    )
    expect(accounting).toContain('An accounting with no disclosure in it is valid, and says so.')
    expect(accounting).toContain(LEFT_OUT.en)
  })

  test('Victor, whom no plan here covers, is told what to check and is let in nowhere', async () => {
    const victor = await journey.newVisitor(PHONE)
    await victor.signIn('victor-nemo')
    expect(await victor.reads(OVERVIEW)).toContain('No plan is linked to you yet.')
    await victor.goesTo('Accountings')
    expect(await victor.reads('Accountings')).toContain('You have not made an accounting yet.')
    await victor.press('link', 'Make an accounting')
    expect(await victor.reads('Make an accounting')).toContain('Link a plan first.')
    await victor.open('/memberships')
    expect(await victor.reads('My plans')).toContain('No plan is linked to you yet.')
    await victor.press('link', 'Link a plan')
    await victor.choose('Plan', 'Example Postal Health Plan')
    await victor.type('Your member number', 'P30000018')
    await victor.press('button', 'Link this plan')
    await victor.by('heading', 'What to check').waitFor()
    await victor.reads('Link a plan')
    expect(victor.takeTrouble()).toEqual(['422 POST /api/memberships'])
  })

  test('what is nobody’s and what is somebody else’s look the same', async () => {
    const victor = await journey.newVisitor(PHONE)
    await victor.signIn('victor-nemo')
    const text = 'what it leads to may not be part of your record'
    await victor.open('/no/such/page')
    expect(await victor.reads('We could not find that page')).toContain(text)
    await victor.open('/disclosures/1-1')
    expect(await victor.reads('We could not find that page')).toContain(text)
    expect(victor.takeTrouble()).toEqual(['404 GET /api/disclosures/1-1'])
    await victor.press('link', 'Go to the start page')
    await victor.reads('Hello, Victor Nemo')
  })
})
