import { describe, expect, test } from 'vitest'
import { startJourney } from '../support/browser.ts'

const OVERVIEW = 'What was disclosed about you'
const FEDERAL = 'Example Federal Health Plan'
const POSTAL = 'Example Postal Health Plan'

describe('postal workers who moved from FEHB to PSHB', () => {
  const journey = startJourney()

  test('Raymond stayed with his carrier: one plan, both programs', async () => {
    const raymond = await journey.newVisitor({ width: 375 })
    await raymond.signIn('raymond-teller')
    await raymond.link('Example Mutual Benefit Plan', 'M-200041-01')
    const plans = await raymond.reads('My plans')
    expect(plans).toMatch(/FEHB, as enrollee: January 1, 2013 to \w+ \d+, 202[45]/)
    expect(plans).toMatch(/PSHB, as enrollee: since January 1, 2025/)

    await raymond.press('link', 'See what was disclosed')
    expect(await raymond.reads(OVERVIEW)).toContain('Your plan told us of')
    const entries = raymond.page.getByRole('link', { name: /: to / })
    await entries.first().click()
    expect(await raymond.reads(/^Disclosure on /)).toMatch(/Program\s+PSHB/)
    await raymond.page.goBack()
    await raymond.arrives(OVERVIEW)
    await entries.last().click()
    expect(await raymond.reads(/^Disclosure on /)).toMatch(/Program\s+FEHB/)
  })

  test('Linda changed carrier: two plans side by side, two accountings', async () => {
    const linda = await journey.newVisitor({ width: 375 })
    await linda.signIn('linda-park-hughes')
    await linda.link(FEDERAL, 'R10000052')
    await linda.press('link', 'Link another plan')
    await linda.arrives('Link a plan')
    await linda.choose('Plan', POSTAL)
    await linda.type('Your member number', 'P30000052')
    await linda.press('button', 'Link this plan')
    await linda.by('heading', POSTAL).waitFor()
    await linda.reads('My plans')

    await linda.goesTo('Overview')
    const words = await linda.reads(OVERVIEW)
    expect(words).toMatch(/Your plans told us of \d+ files/)
    for (const plan of [FEDERAL, POSTAL])
      expect(words).toContain(`This is what ${plan} recorded in Daylight since`)

    await linda.page.getByText('Choose what is shown').click()
    await linda.choose('Plan', POSTAL)
    await linda.press('button', 'Show')
    await linda.page.getByText('what you chose below').waitFor()
    const postalOnly = await linda.words()
    expect(postalOnly).toContain(`Sent by ${POSTAL}`)
    expect(postalOnly).not.toContain(`Sent by ${FEDERAL}`)

    for (const plan of [FEDERAL, POSTAL]) {
      await linda.goesTo('Accountings')
      await linda.arrives('Accountings')
      await linda.press('link', 'Make an accounting')
      await linda.arrives('Make an accounting')
      if (plan === FEDERAL) {
        await linda.press('button', 'Make the accounting')
        await linda.isFocused(linda.by('alert', 'There is a problem'), 'the error summary')
        expect(await linda.reads('Make an accounting')).toContain('Choose your plan')
      }
      await linda.choose('Plan', plan)
      await linda.press('button', 'Make the accounting')
      expect(await linda.reads('Your accounting')).toContain(plan)
    }
    await linda.press('link', 'Back to Accountings')
    const list = await linda.reads('Accountings')
    for (const plan of [FEDERAL, POSTAL]) expect(list).toContain(plan)
  })
})
