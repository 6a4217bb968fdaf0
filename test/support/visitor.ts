import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page, Response } from 'playwright'
import { expect } from 'vitest'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** 320 CSS pixels is where WCAG 1.4.10 (Reflow) draws the line; 640 is a window of 1280 at 200 % zoom (1.4.4). */
const WIDTHS = [320, 375, 640, 1280]

type Role = Parameters<Page['getByRole']>[0]

/** Somebody at a browser, who notices whatever goes wrong: on the console, on the network, on the page. */
export class Visitor {
  readonly page: Page
  readonly #origin: string
  #trouble: string[] = []

  constructor(page: Page, origin: string) {
    this.page = page
    this.#origin = origin
    page.on('console', (message) => {
      // What the browser says of a failed call stands in the trouble already, with its address.
      const isOfCall = message.text().startsWith('Failed to load resource:')
      const isBad = message.type() === 'error' || message.type() === 'warning'
      if (isBad && !isOfCall) this.#trouble.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.#trouble.push(`uncaught: ${error.message}`))
    page.on('request', (request) => {
      const { origin, hostname, protocol } = new URL(request.url())
      const isKnown = origin === this.#origin || hostname === '127.0.0.1' || protocol === 'blob:'
      if (!isKnown) this.#trouble.push(`request to ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) this.#trouble.push(told(response))
    })
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? ''
      // The router gives up calls of pages that were left, and a download is no page.
      if (why !== 'net::ERR_ABORTED')
        this.#trouble.push(`${why} ${request.method()} ${pathOf(request.url())}`)
    })
  }

  /** What went wrong since it was asked last. */
  takeTrouble(): string[] {
    const trouble = this.#trouble
    this.#trouble = []
    return trouble
  }

  /** Opens an address as typed into the address bar. */
  async open(path: string): Promise<void> {
    await this.page.goto(path)
  }

  by(role: Role, name: string | RegExp): Locator {
    return this.page.getByRole(role, { name, exact: true })
  }

  press(role: Role, name: string | RegExp): Promise<void> {
    return this.by(role, name).click()
  }

  /** Goes to a page by the links of the frame, which a phone keeps in its menu. */
  async goesTo(name: string): Promise<void> {
    const frame = this.page.getByRole('banner')
    const menu = frame.locator('[aria-expanded]')
    if (await menu.isVisible()) await menu.click()
    await frame.getByRole('link', { name, exact: true }).click()
  }

  choose(label: string, option: string): Promise<unknown> {
    return this.by('combobox', label).selectOption({ label: option })
  }

  type(label: string, text: string): Promise<void> {
    return this.by('textbox', label).fill(text)
  }

  /** Waits for a page, known by its heading, and for its title. */
  async arrives(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  }

  /** Arrives, and looks at everything that must hold on every page. */
  async reads(heading: string | RegExp): Promise<string> {
    await this.arrives(heading)
    await this.inspect()
    return this.words()
  }

  /** What can be read in the page's main part, or another. */
  words(part: Role = 'main'): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown, line by line
    return this.page.getByRole(part).innerText()
  }

  async isFocused(locator: Locator, what: string): Promise<void> {
    const focused = () => locator.evaluate((element) => element === document.activeElement)
    await expect.poll(focused, { message: `focus on ${what}`, timeout: 5000 }).toBe(true)
  }

  /** No accessibility violation at the width it has or those given, nothing that makes the page scroll sideways at any. */
  async inspect({ at }: { at?: readonly number[] } = {}): Promise<void> {
    const { page } = this
    const path = pathOf(page.url())
    const before = page.viewportSize()
    const tooWide: number[] = []
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      if (isTooWide) tooWide.push(width)
      if (at?.includes(width)) expect(await this.axe(), `${path} at ${width} breaks these rules`).toEqual([])
    }
    if (before) await page.setViewportSize(before)
    expect(tooWide, `${path} scrolls sideways at these widths`).toEqual([])
    if (!at) expect(await this.axe(), `${path} breaks these rules`).toEqual([])
    expect(await page.title(), `title of ${path}`).toContain(await this.#heading())
  }

  async #heading() {
    return (await this.page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  }

  /** Every accessibility rule the page breaks as it is now, at this width. */
  async axe(): Promise<string[]> {
    // There are no frames, which is all that the other mode opens a second page for.
    const axe = new AxeBuilder({ page: this.page }).withTags(RULES).setLegacyMode(true)
    const { violations } = await axe.analyze()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    )
  }

  /** Signs in at the provider without looking at its page, and comes to what was disclosed. */
  async signIn(person: string): Promise<void> {
    await this.open(`/auth/sign-in?as=${person}&returnTo=/disclosures`)
    await this.page.waitForURL((url) => url.origin === this.#origin && url.pathname === '/disclosures')
  }

  /** Links a plan through its page, in English. */
  async link(plan: string, number: string): Promise<void> {
    await this.open('/memberships/link')
    await this.choose('Plan', plan)
    await this.type('Your member number', number)
    await this.press('button', 'Link this plan')
    await this.arrives('My plans')
  }
}

const pathOf = (address: string) => {
  const { pathname, search } = new URL(address)
  return pathname + search
}

const told = (response: Response) =>
  `${response.status()} ${response.request().method()} ${pathOf(response.url())}`
