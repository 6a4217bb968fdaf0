import { parse } from '@formatjs/icu-messageformat-parser'
import { type Plugin, transformWithOxc } from 'vite'

/**
 * Messages are parsed when the client is built, so that no browser has to load the parser (a twentieth of all there
 * would be) or spend time on it. What stands in `locales/` stays as it is, and so do the tests of pages.
 */
export const compiledMessages = (): Plugin => ({
  name: 'compiled-messages',
  apply: 'build',
  enforce: 'pre',
  config: () => ({
    resolve: {
      alias: [
        {
          find: /^@formatjs\/icu-messageformat-parser$/,
          replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      ],
    },
  }),
  async transform(source, id) {
    const noun = /\/locales\/\w+\/([\w-]+)\.ts$/.exec(id)?.[1]
    if (!noun) return null
    const { code } = await transformWithOxc(source, id)
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`)
    return { code: `export const ${noun} = ${JSON.stringify(compiled(module[noun]))}`, map: null }
  },
})

/** Without where in the text each part stood, which only the parser's own faults would tell. */
const compiled = (messages: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [id, parse(message, { captureLocation: false })]),
  )
