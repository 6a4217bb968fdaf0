import { describe, expect, test } from 'vitest'
import { startJourney } from '../support/browser.ts'

const PLAN = 'Example Postal Health Plan'
const OVERVIEW = 'What was disclosed about you'

describe('Elisa has her sister’s birth date, family name and initial', () => {
  const journey = startJourney()

  test('her sister’s number is not hers, and the page does not say why', async () => {
    const elisa = await journey.newVisitor({ width: 375 })
    await elisa.signIn('elisa-vasquez')
    await elisa.press('link', 'Link a plan')
    await elisa.choose('Plan', PLAN)
    await elisa.type('Your member number', 'P30000018')
    await elisa.press('button', 'Link this plan')
    await elisa.by('heading', 'What to check').waitFor()
    const words = await elisa.reads('Link a plan')
    expect(words).toContain('We could not match these facts with the plan’s list of members')
    expect(words).not.toContain('Elena')
    expect(elisa.takeTrouble()).toEqual(['422 POST /api/memberships'])

    await elisa.type('Your member number', 'P30000019')
    await elisa.press('button', 'Link this plan')
    expect(await elisa.reads('My plans')).toContain('0019')
  })

  test('an address out of her sister’s record leads nowhere', async () => {
    const elena = await journey.newVisitor()
    await elena.signIn('elena-vasquez')
    await elena.link(PLAN, 'P30000018')
    await elena.press('link', 'See what was disclosed')
    await elena.arrives(OVERVIEW)
    await elena.page.getByRole('link', { name: /: to / }).first().click()
    await elena.arrives(/^Disclosure on /)
    const address = new URL(elena.page.url()).pathname

    const elisa = await journey.newVisitor()
    await elisa.signIn('elisa-vasquez')
    await elisa.open(address)
    await elisa.reads('We could not find that page')
    expect(elisa.takeTrouble()).toEqual([`404 GET /api${address}`])
  })

  test('her list of plans names her own number alone', async () => {
    const elisa = await journey.newVisitor()
    await elisa.signIn('elisa-vasquez')
    await elisa.arrives(OVERVIEW)
    await elisa.open('/memberships')
    const plans = await elisa.reads('My plans')
    expect(plans).toContain('0019')
    expect(plans).not.toContain('0018')
  })
})
