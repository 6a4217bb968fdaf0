import { describe, expect, test } from 'vitest'
import { startJourney } from '../support/browser.ts'
import type { Visitor } from '../support/visitor.ts'

const PLAN = 'Example Federal Health Plan'
const OVERVIEW = 'What was disclosed about you'

/** The correction is of an old file, so its entry is not among the first. */
async function openMarked(visitor: Visitor, tag: string) {
  await visitor.press('button', 'Show more')
  await visitor.page.getByRole('listitem').filter({ hasText: tag }).getByRole('link').first().click()
}

describe('people in a file that was corrected', () => {
  const journey = startJourney()

  test('Harold, left out of the correcting file, still sees the first one and the reason', async () => {
    const harold = await journey.newVisitor({ width: 375 })
    await harold.signIn('harold-osei')
    await harold.link(PLAN, 'R10000044')
    await harold.press('link', 'See what was disclosed')
    const words = await harold.reads(OVERVIEW)
    const files = Number(/told us of (\d+) files/.exec(words)?.[1])
    const entries = Number(/(\d+) entries, newest first/.exec(words)?.[1])
    expect(words).toContain('1 of them was corrected later and is not counted above.')
    expect(files, 'a corrected entry does not count').toBe(entries - 1)

    await openMarked(harold, 'Corrected later')
    const entry = await harold.reads(/^Disclosure on (July|August) \d+, 2024$/)
    expect(entry).toContain('This entry was corrected')
    expect(entry).toMatch(
      /Your plan corrected it with a later file, \S+, which we received on \w+ \d+, 2024\./,
    )
    expect(entry).toContain('It no longer counts.')
    expect(entry).toMatch(/Is it in the legal accounting\?\s+No longer\./)
    expect(entry).toMatch(/Reason: \S+/)
    expect(entry).toContain('That file has no records about you.')
    expect(entry).toContain('Both versions side by side')
    expect(entry).toMatch(/The plan’s name for it\s+EX-2024-07\s+EX-2024-07-corrected/)
    const counts = /Medical claims\s+(\d+)\s+0\s+Pharmacy claims\s+(\d+)\s+0/.exec(entry)
    expect(Number(counts?.[1]) + Number(counts?.[2])).toBeGreaterThan(0)
  })

  test('Ada, who stands in both files, goes from one to the other', async () => {
    const ada = await journey.newVisitor({ width: 375 })
    await ada.signIn('ada-example')
    await ada.link(PLAN, 'R10000017')
    await ada.press('link', 'See what was disclosed')
    await ada.arrives(OVERVIEW)
    await openMarked(ada, 'Corrected later')
    await ada.reads(/^Disclosure on /)
    await ada.press('link', 'See the correction')
    await ada.by('heading', 'This entry is a correction').waitFor()
    const correction = await ada.reads(/^Disclosure on /)
    expect(correction).toContain('Later version (this entry)')
    expect(correction).toContain('In everything else, both versions say the same.')
    await ada.press('link', 'See the earlier entry')
    await ada.by('heading', 'This entry was corrected').waitFor()
  })
})
