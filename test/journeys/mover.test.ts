import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accountingDocument } from '../../shared/contract/accountings.ts'
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

  test('Linda changed carrier: two plans side by side, an accounting of one and of both', async () => {
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

    const files = /Files\s+(\d+)\s+(\d+)/.exec(words)?.slice(1).map(Number) ?? []
    expect(words).toContain(`told us of ${(files[0] ?? 0) + (files[1] ?? 0)} files`)
    await linda.press('link', POSTAL)
    await linda.page.getByText(`${POSTAL} told us of ${files[1]} files it sent to OPM`).waitFor()
    expect(new URL(linda.page.url()).search).toMatch(/^\?membership=\d+$/)
    const postalOnly = await linda.reads(OVERVIEW)
    expect(postalOnly).toContain(`Sent by ${POSTAL}`)
    expect(postalOnly).not.toContain(`Sent by ${FEDERAL}`)
    await linda.page.goBack()
    await linda.page.getByText(/^Your plans told us of/).waitFor()

    const make = async (plan: RegExp | null, form: string) => {
      await linda.goesTo('Accountings')
      await linda.arrives('Accountings')
      await linda.press('link', 'Make an accounting')
      await linda.arrives('Make an accounting')
      if (plan) {
        const option = await linda.by('option', plan).textContent()
        await linda.choose('Plan', option ?? '')
      }
      await linda.page.getByText(form, { exact: true }).click()
      await linda.inspect()
      await linda.press('button', 'Make the accounting')
      return linda.reads('Your accounting')
    }
    const postal = await make(new RegExp(`^${POSTAL}`), 'One by one')
    expect(postal).toContain(POSTAL)
    expect(postal).not.toContain(FEDERAL)

    const both = await make(null, 'Repeated ones summed up')
    for (const plan of [FEDERAL, POSTAL]) expect(both).toContain(plan)
    expect(both).toContain('Repeated ones summed up')
    const [file] = await Promise.all([
      linda.page.waitForEvent('download'),
      linda.page.getByRole('link', { name: /^JSON/ }).click(),
    ])
    const document = accountingDocument.parse(JSON.parse(readFileSync(await file.path(), 'utf8')))
    expect(document.accountings.map(({ carrier }) => carrier.name)).toEqual([FEDERAL, POSTAL])
    for (const { summaries, totals } of document.accountings) {
      expect(summaries.length).toBeGreaterThan(0)
      expect(both).toContain(`${totals.disclosures} disclosures in the legal accounting`)
    }
    await linda.press('link', 'Back to Accountings')
    const list = await linda.reads('Accountings')
    for (const plan of [FEDERAL, POSTAL]) expect(list).toContain(plan)
  })
})
