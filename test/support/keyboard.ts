import type { Page } from 'playwright'
import { expect } from 'vitest'

/** More stops than any page has. */
const FAR = 250

type Stop = { name: string; isMarked: boolean; isInView: boolean; isCovered: boolean } | null

/** A page without a mouse. Each stop of the Tab key must be seen to have the focus. */
export class Keyboard {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  async write(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  /** Presses Tab until something of this name has the focus. */
  async goTo(name: string | RegExp): Promise<void> {
    const passed: string[] = []
    for (let presses = 0; presses < FAR; presses += 1) {
      const stop = await this.#next()
      if (stop && (typeof name === 'string' ? stop.name === name : name.test(stop.name))) return
      passed.push(stop?.name ?? '(the browser itself)')
    }
    expect.fail(`${name} cannot be reached with Tab; passed ${[...new Set(passed)].join(' | ')}`)
  }

  /** Presses Tab from wherever the focus is, all the way round and back: the names of all stops. */
  async goRound(): Promise<string[]> {
    const names: string[] = []
    while (names.length < FAR && (await this.#next())) names.push('')
    expect(names.length, 'the focus never leaves the page').toBeLessThan(FAR)
    names.length = 0
    for (let stop = await this.#next(); stop; stop = await this.#next()) names.push(stop.name)
    return names
  }

  /** The next stop; null where the focus left the page for the browser's own buttons. */
  async #next(): Promise<Stop> {
    await this.#page.keyboard.press('Tab')
    const stop = await this.#page.evaluate(async (): Promise<Stop> => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      // The skip link slides in.
      await Promise.all(element.getAnimations().map(({ finished }) => finished.catch(() => undefined)))
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const { top, bottom, left, right } = element.getBoundingClientRect()
      const label = 'labels' in element ? (element.labels as NodeListOf<Element> | null)?.[0] : null
      const name = element.getAttribute('aria-label') ?? (label ?? element).textContent ?? ''
      return {
        name: name.trim(),
        isMarked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
        isInView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
        // WCAG 2.4.11: not wholly behind something else. A link over two lines has its middle in neither.
        isCovered: [...element.getClientRects()].every((part) => {
          const at = document.elementFromPoint(part.x + part.width / 2, part.y + part.height / 2)
          // What is drawn of a radio button belongs to its label.
          const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
          return at !== null && ![element, ...labels].some((own) => own.contains(at)) && !at.contains(element)
        }),
      }
    })
    if (stop) {
      expect(stop.isMarked, `focus is seen on “${stop.name}”`).toBe(true)
      expect(stop.isInView, `“${stop.name}” is in view when it has the focus`).toBe(true)
      expect(stop.isCovered, `“${stop.name}” is behind something when it has the focus`).toBe(false)
    }
    return stop
  }
}
