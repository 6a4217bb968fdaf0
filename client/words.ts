import type { Locale } from '../shared/vocabulary.ts'
import { shell } from './locales/en/shell.ts'
import type { Messages } from './locales/en.ts'

/** A file of messages by its noun, which is also the name it exports; `all` for every one of them. */
export type Noun = string

type Part = Partial<Messages>
export type Spoken = { readonly locale: Locale; readonly messages: Messages }

const FILES = import.meta.glob<Record<Noun, Part>>(['./locales/*/*.ts', '!./locales/en/shell.ts'])
const ALL: Record<Locale, () => Promise<Part>> = {
  en: async () => (await import('./locales/en.ts')).en,
  es: async () => (await import('./locales/es.ts')).es,
}

async function read(locale: Locale, noun: Noun): Promise<Part> {
  if (noun === 'all') return ALL[locale]()
  const part = (await FILES[`./locales/${locale}/${noun}.ts`]?.())?.[noun]
  if (!part) throw new Error(`no messages ${locale}/${noun}`)
  return part
}

/**
 * The words of the pages opened so far. Each page brings its own, so that a reader waits for the words of no other page
 * and of no other language. The frame's English ones come with the program: something must be there to say what failed.
 */
class Words {
  #spoken: Spoken = { locale: 'en', messages: shell as Part as Messages }
  /** The language that was asked for last; the one spoken until its words are here. */
  #next: Locale = 'en'
  #begun: Promise<void> = Promise.resolve()
  readonly #wanted = new Set<Noun>(['shell'])
  readonly #parts = new Map<string, Part>([['en/shell', shell]])
  readonly #listeners = new Set<() => void>()

  readonly spoken = () => this.#spoken
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Begins in a language; in English where its words do not come. */
  async start(locale: Locale): Promise<void> {
    this.#next = locale
    this.#spoken = { locale, messages: {} as Messages }
    this.#begun = this.choose(locale).catch(() => {
      this.#spoken = { locale: 'en', messages: {} as Messages }
      return this.choose('en')
    })
    await this.#begun
  }

  /** Changes the language once everything wanted so far is here in it; rejects, and changes nothing, where it does not come. */
  async choose(locale: Locale): Promise<void> {
    const before = this.#spoken.locale
    this.#next = locale
    try {
      await this.#complete(locale)
    } catch (error) {
      this.#next = before
      throw error
    }
    this.#speak(locale)
  }

  /** What a page needs, in the language spoken and the one about to be. */
  async want(nouns: readonly Noun[]): Promise<void> {
    for (const noun of nouns) this.#wanted.add(noun)
    const before = this.#spoken.locale
    try {
      await Promise.all([...new Set([before, this.#next])].map((locale) => this.#complete(locale)))
    } catch (error) {
      await this.#begun
      if (this.#spoken.locale === before) throw error
      // It was begun in a language that did not come, and goes on in English.
      return this.want(nouns)
    }
    this.#speak(this.#spoken.locale)
  }

  async #complete(locale: Locale): Promise<void> {
    const missing = [...this.#wanted].filter((noun) => !this.#parts.has(`${locale}/${noun}`))
    if (missing.length === 0) return
    await Promise.all(
      missing.map(async (noun) => this.#parts.set(`${locale}/${noun}`, await read(locale, noun))),
    )
    // More may have been wanted in the meantime.
    return this.#complete(locale)
  }

  #speak(locale: Locale) {
    const parts = [...this.#wanted].map((noun) => this.#parts.get(`${locale}/${noun}`))
    const messages = Object.assign({}, ...parts) as Messages
    const { locale: before, messages: known } = this.#spoken
    if (before === locale && Object.keys(messages).length === Object.keys(known).length) return
    this.#spoken = { locale, messages }
    for (const listener of this.#listeners) listener()
  }
}

export const words = new Words()
