import { readFileSync } from 'node:fs'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { BrowserContext } from 'playwright'
import type { MessageFormatElement } from 'react-intl'

/**
 * A language nobody speaks, for tests alone: every message in brackets, each letter with an accent, two fifths longer.
 * Text that is not written so came from no message; text that does not fit now would not fit in some language. The
 * built client knows nothing of it: its Spanish words are replaced on their way to the browser.
 */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = 'àƀçđéƒĝĥîĵķļɱñôþɋŕšŧûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŦÛṼŴẊÝŽ'
const LONGER_BY = 0.4
const FILLER = 'ẋẋẋẋẋẋẋ '

const accented = (text: string) =>
  text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter)

function withAccents(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: accented(element.value) }
    if (element.type === TYPE.tag) return { ...element, children: withAccents(element.children) }
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const options = Object.entries(element.options).map(([form, { value, ...more }]) => [
        form,
        { ...more, value: withAccents(value) },
      ])
      return { ...element, options: Object.fromEntries(options) } as typeof element
    }
    return element
  })
}

/** As the client has it, parsed at build. */
function pseudo(message: string): MessageFormatElement[] {
  const more = Math.ceil((message.replace(/\{[^}]*\}/g, '').length * LONGER_BY) / FILLER.length)
  const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value })
  return [literal('⟦'), ...withAccents(parse(message)), literal(` ${FILLER.repeat(more).trim()}⟧`)]
}

type Manifest = Record<string, { file: string }>

/** From here on whoever reads Spanish in this browser window reads pseudo-English. */
export async function speaksPseudo(context: BrowserContext): Promise<void> {
  const manifest: Manifest = JSON.parse(readFileSync('dist/client/.vite/manifest.json', 'utf8'))
  const nouns = Object.entries(manifest).flatMap(([source, { file }]) => {
    const noun = /^locales\/es\/([\w-]+)\.ts$/.exec(source)?.[1]
    return noun ? [{ noun, file }] : []
  })
  for (const { noun, file } of nouns) {
    const words: Record<string, string> = (await import(`../../client/locales/en/${noun}.ts`))[noun]
    const pseudoWords = Object.fromEntries(
      Object.entries(words).map(([id, message]) => [id, pseudo(message)]),
    )
    await context.route(`**/${file}`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export const ${noun} = ${JSON.stringify(pseudoWords)}`,
      }),
    )
  }
}
