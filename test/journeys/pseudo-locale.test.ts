import { beforeAll, describe, expect, test } from 'vitest'
import * as vocabulary from '../../shared/vocabulary.ts'
import { startJourney } from '../support/browser.ts'
import { cutTexts, overlappingControls, textsOf } from '../support/page-faults.ts'
import { FAILURES, type Failure, opensFailing, REFERENCE, STATES } from '../support/page-states.ts'
import { addressOf, MEMBER, PATTERNS } from '../support/pages.ts'
import { speaksPseudo } from '../support/pseudo-locale.ts'
import type { Visitor } from '../support/visitor.ts'

/** The narrowest a page must work at, and a window of 1280 at 200 % zoom. */
const WIDTHS = [320, 640]
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('es-US', { month: 'long' }).format(new Date(2026, month, 1)),
).join('|')
/** What the browser's own formatting writes: days, months, sizes. It follows the language by itself. */
const FORMATTED = new RegExp(
  `(\\d+ de )?(${MONTHS})( de \\d{4})?|\\bkB\\b|\\b(UTC|E[DS]T)\\b|\\b[ap]\\.m\\.|a las? (?=\\d)`,
  'g',
)
/** Codes are what a page must put into words; the programs' names are their own words. */
const CODES = new Set<string>(
  Object.values<unknown>(vocabulary).flatMap((list) => (Array.isArray(list) ? list : [])),
)
for (const program of vocabulary.PROGRAMS) CODES.delete(program)

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(stringsIn)
      : []
const trimmed = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').trim()

/** A reader of pseudo-English who knows what the server sent: names, numbers, what others wrote. */
class Reader {
  readonly visitor: Visitor
  readonly #data = new Set([REFERENCE])

  constructor(visitor: Visitor) {
    this.visitor = visitor
    visitor.page.on('response', async (response) => {
      if (!new URL(response.url()).pathname.startsWith('/api/')) return
      const reply: unknown = await response.json().catch(() => null)
      const id = response.headers()['x-request-id']
      for (const text of [...stringsIn(reply), id ?? '']) if (!CODES.has(text)) this.#data.add(trimmed(text))
    })
  }

  /** Pieces of text in plain letters, which no message has, that are no data either. */
  async untranslated(): Promise<string[]> {
    // Longest first: what is a part of something longer is gone with it.
    const data = [...this.#data].filter((text) => text.length > 3).sort((a, b) => b.length - a.length)
    const withoutData = (text: string) => data.reduce((rest, known) => rest.replaceAll(known, ''), text)
    const pieces = (await textsOf(this.visitor.page)).flatMap((text) =>
      withoutData(text)
        .replace(FORMATTED, '')
        .split(/[⟦⟧\n]|\p{L}*[^\P{L}A-Za-z]\p{L}*/u)
        .map(trimmed)
        // A letter alone is a month under its bar.
        .filter((piece) => /[A-Za-z]{2}/.test(piece)),
    )
    const isData = (piece: string) =>
      this.#data.has(piece) || [...this.#data].some((text) => text.split(/, | /).includes(piece))
    return [...new Set(pieces)].filter((piece) => !isData(piece))
  }

  async looks(): Promise<void> {
    const { page } = this.visitor
    const at = new URL(page.url()).pathname
    expect(await this.untranslated(), `untranslated on ${at}`).toEqual([])
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect(await cutTexts(page), `cut on ${at} at ${width}`).toEqual([])
      expect(await overlappingControls(page), `over each other on ${at} at ${width}`).toEqual([])
    }
  }
}

describe('in a language nobody speaks', () => {
  const journey = startJourney({ steps: 'independent' })
  let member: Reader
  let stranger: Reader
  const addresses = new Map<string, string>()

  const newReader = async () => {
    const visitor = await journey.newVisitor({ locale: 'es-US' })
    await speaksPseudo(visitor.page.context())
    return new Reader(visitor)
  }

  beforeAll(async () => {
    const client = await journey.app().member(MEMBER)
    for (const pattern of PATTERNS) addresses.set(pattern, await addressOf(pattern, client))
    member = await newReader()
    stranger = await newReader()
    await member.visitor.signIn(MEMBER)
  })

  async function opens({ visitor }: Reader, address: string) {
    await visitor.open(address)
    await visitor.page.getByRole('heading', { level: 1 }).waitFor()
  }

  test('a page in it is told from one that is not', async () => {
    await opens(stranger, '/')
    const heading = await stranger.visitor.page.getByRole('heading', { level: 1 }).textContent()
    expect(heading).toMatch(/^⟦Šéé ŵĥô .+ẋ⟧$/)
    await stranger.visitor.page.locator('h1').evaluate((element) => {
      element.textContent = 'See who'
    })
    expect(await stranger.untranslated()).toEqual(['See who'])
  })

  test('what is cut, and what lies over something else, is noticed', async () => {
    await opens(stranger, '/')
    const { page } = stranger.visitor
    await stranger.looks()
    const [heading, one, other] = [
      page.locator('h1'),
      page.getByRole('contentinfo').getByRole('link').first(),
      page.getByRole('contentinfo').getByRole('link').last(),
    ]
    await heading.evaluate(({ style }) => Object.assign(style, { height: '1rem', overflow: 'hidden' }))
    expect(await cutTexts(page)).toEqual([expect.stringMatching(/^higher than its box: <h1 .*⟦Šéé/)])
    await heading.evaluate(({ style }) => Object.assign(style, { height: '', whiteSpace: 'nowrap' }))
    expect(await cutTexts(page)).toEqual([expect.stringMatching(/^wider than its box: <h1 /)])
    expect(await overlappingControls(page)).toEqual([])
    await one.evaluate(({ style }) => Object.assign(style, { position: 'fixed', left: '0', top: '0' }))
    await other.evaluate(({ style }) => Object.assign(style, { position: 'fixed', left: '5px', top: '5px' }))
    expect((await overlappingControls(page)).length).toBeGreaterThan(0)
  })

  test.each(PATTERNS)('%s', async (pattern) => {
    await opens(member, addresses.get(pattern) ?? '')
    await member.looks()
    await opens(stranger, addresses.get(pattern) ?? '')
    await stranger.looks()
    stranger.visitor.takeTrouble()
  })

  test.each(Object.entries(STATES))('%s', async (_, { address, act }) => {
    await opens(member, address)
    await act?.(member.visitor.page)
    await member.looks()
    member.visitor.takeTrouble()
  })

  test.each(Object.keys(FAILURES) as Failure[])('when the server is %s', async (failure) => {
    const reader = await newReader()
    await reader.visitor.signIn(MEMBER)
    await opensFailing(reader.visitor.page, failure)
    await reader.looks()
    reader.visitor.takeTrouble()
    await reader.visitor.page.context().close()
  })

  test('with the menu open', async () => {
    for (const reader of [member, stranger]) {
      await reader.visitor.page.setViewportSize({ width: 320, height: 800 })
      await opens(reader, '/')
      await reader.visitor.page.getByRole('banner').locator('[aria-expanded]').click()
      await reader.looks()
    }
  })
})
