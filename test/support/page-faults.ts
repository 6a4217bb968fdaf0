import type { Page } from 'playwright'

/** What is read or heard on the page, apart from what is marked as being in another language, days, and code. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang
    const isExcepted = (element: Element) => {
      const marked = element.closest('[lang]')
      return (
        (marked && marked.getAttribute('lang') !== language) ||
        element.closest('time, code, noscript, script')
      )
    }
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const isSeen = parent?.closest('select, details')?.checkVisibility() ?? parent?.checkVisibility()
      if (parent && isSeen && !isExcepted(parent)) texts.push(node.textContent ?? '')
    }
    for (const name of ['aria-label', 'aria-description', 'alt', 'placeholder', 'title'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!isExcepted(element)) texts.push(element.getAttribute(name) ?? '')
    return texts
  })
}

/** Text that does not fit into its element, or sticks out of the window. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = (element: Element, what: string) =>
      `${what}: <${element.localName} class="${element.className}"> ${element.textContent?.slice(0, 80)}`
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const box = element.getBoundingClientRect()
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      )
      // One pixel is how text is hidden that is for the ear alone.
      const isSeen = element.checkVisibility() && box.width > 1 && box.height > 1
      if (!hasText || !isSeen || element.closest('.dl-hidden, option')) return []
      const style = getComputedStyle(element)
      const faults: string[] = []
      if (style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1)
        faults.push(told(element, 'wider than its box'))
      if (style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
        faults.push(told(element, 'higher than its box'))
      const mayScroll = element.closest('.usa-table-container--scrollable')
      if (!mayScroll && (box.right > innerWidth + 1 || box.left < -1))
        faults.push(told(element, 'out of the window'))
      return faults
    })
  })
}

/** Controls that lie over each other, so that one cannot tell which will be pressed. */
export function overlappingControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, parts: [...element.getClientRects()] }))
    const meet = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
    return controls.flatMap((one, index) =>
      controls.slice(index + 1).flatMap((other) => {
        if (one.element.contains(other.element) || other.element.contains(one.element)) return []
        if (!one.parts.some((part) => other.parts.some((its) => meet(part, its)))) return []
        return [`“${one.element.textContent}” and “${other.element.textContent}”`]
      }),
    )
  })
}
