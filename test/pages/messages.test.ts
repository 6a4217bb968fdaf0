import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { MessageFormatElement } from 'react-intl'
import { describe, expect, test } from 'vitest'
import { en, type MessageId } from '../../client/locales/en.ts'
import { es } from '../../client/locales/es.ts'
import { LOCALES } from '../../shared/vocabulary.ts'
import { MessageUse } from '../support/message-use.ts'

const MESSAGES = { en, es }
const IDS = Object.keys(en) as MessageId[]
/** CLDR. Spanish has `many` for millions, “1 000 000 de archivos”: it matters where the number itself is said. */
const FORMS = { en: ['one', 'other'], es: ['one', 'other'] }
const FORMS_WITH_NUMBER = { en: ['one', 'other'], es: ['many', 'one', 'other'] }

type Plural = { forms: string[]; saysNumber: boolean }
type Shape = { values: Map<string, string>; tags: Set<string>; plurals: Plural[] }

function shapeOf(elements: MessageFormatElement[], shape: Shape = empty()): Shape {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    if (element.type === TYPE.tag) {
      shape.tags.add(element.value)
      shapeOf(element.children, shape)
      continue
    }
    shape.values.set(element.value, TYPE[element.type] ?? '')
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const forms = Object.entries(element.options)
      if (element.type === TYPE.plural)
        shape.plurals.push({
          forms: forms.flatMap(([form]) => (form.startsWith('=') ? [] : [form])).sort(),
          saysNumber: forms.some(([, { value }]) => value.some(({ type }) => type === TYPE.pound)),
        })
      for (const [, { value }] of forms) shapeOf(value, shape)
    }
  }
  return shape
}
const empty = (): Shape => ({ values: new Map(), tags: new Set(), plurals: [] })

describe('messages', () => {
  test('take the same values, of the same kinds, and the same tags in every language', () => {
    for (const id of IDS) {
      const of = (message: string) => {
        const { values, tags } = shapeOf(parse(message))
        return { values: Object.fromEntries([...values].sort()), tags: [...tags].sort() }
      }
      expect(of(es[id]), id).toEqual(of(en[id]))
    }
  })

  test.each(LOCALES)('have every form a number can ask for in %s', (locale) => {
    for (const id of IDS)
      for (const { forms, saysNumber } of shapeOf(parse(MESSAGES[locale][id])).plurals) {
        const needed = (saysNumber ? FORMS_WITH_NUMBER : FORMS)[locale]
        expect(
          forms.filter((form) => needed.includes(form)),
          id,
        ).toEqual(needed)
      }
  })
})

describe('words and pages', () => {
  const use = new MessageUse()
  const parts = import.meta.glob<Record<string, object>>('../../client/locales/en/*.ts', { eager: true })
  const nounOf = new Map<string, string>()
  for (const [path, part] of Object.entries(parts)) {
    const noun = basename(path, '.ts')
    for (const id of Object.keys(part[noun] ?? {})) nounOf.set(id, noun)
  }

  test('no message is there that no page uses', () => {
    const used = use.everywhere()
    expect(IDS.filter((id) => !used.has(id))).toEqual([])
  })

  test('no message stands in two files: a page would take whichever came last', () => {
    const all = Object.entries(parts).flatMap(([path, part]) =>
      Object.keys(part[basename(path, '.ts')] ?? {}),
    )
    expect(all.filter((id, place) => all.indexOf(id) !== place)).toEqual([])
  })

  test('a file of messages exports them under its own name, so that it can be found', () => {
    expect(IDS.filter((id) => !nounOf.has(id))).toEqual([])
  })

  const lines = readFileSync(new URL('../../client/routes.tsx', import.meta.url), 'utf8')
  const pages = [...lines.matchAll(/import\('\.\/(pages\/[^']+)'\)(?:,\s*\[([^\]]*)\])?/g)].map(
    ([, page = '', nouns]): { page: string; nouns: string[] | null } => ({
      page,
      nouns: nouns === undefined ? null : [...(nouns.match(/[\w-]+/g) ?? [])],
    }),
  )

  test('pages are found in the URL table', () => {
    expect(pages.length).toBe(lines.match(/lazy:/g)?.length)
  })

  test.each(pages)('$page names the words it needs, and no others', ({ page, nouns }) => {
    const needed = new Set([...use.of(page)].map((id) => nounOf.get(id) ?? ''))
    needed.delete('shell')
    if (nouns) expect(nouns.sort()).toEqual([...needed].sort())
  })
})
