import { createContext, type ReactNode, use, useLayoutEffect, useMemo, useState } from 'react'
import { IntlProvider } from 'react-intl'
import { LOCALES, type Locale } from '../shared/vocabulary.ts'
import { en, type Messages } from './locales/en.ts'

const STORED_AS = 'daylight.language'

type Language = { readonly locale: Locale; readonly messages: Messages }

const LanguageContext = createContext<{ locale: Locale; choose: (locale: Locale) => Promise<void> }>({
  locale: 'en',
  choose: async () => {},
})

export const useLanguage = () => use(LanguageContext)

/** English comes with the page; Spanish is loaded when it is chosen. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'en' ? en : (await import('./locales/es.ts')).es
}

/** What was chosen here before, else the browser's first language where it is one of ours. */
export function chosenLocale(): Locale {
  const wanted = [stored(), navigator.language.slice(0, 2)]
  return (
    LOCALES.find((locale) => locale === wanted[0]) ?? LOCALES.find((locale) => locale === wanted[1]) ?? 'en'
  )
}

export function LanguageProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const [{ locale, messages }, setLanguage] = useState(initial)
  const tag = `${locale}-US`
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const value = useMemo(
    () => ({
      locale,
      choose: async (next: Locale) => {
        setLanguage({ locale: next, messages: await loadMessages(next) })
        store(next)
      },
    }),
    [locale],
  )
  return (
    <LanguageContext value={value}>
      <IntlProvider locale={tag} defaultLocale="en-US" messages={messages}>
        {children}
      </IntlProvider>
    </LanguageContext>
  )
}

// A browser may refuse storage altogether; the language then holds until the page is closed.
function stored(): string | null {
  try {
    return localStorage.getItem(STORED_AS)
  } catch {
    return null
  }
}

function store(locale: Locale) {
  try {
    localStorage.setItem(STORED_AS, locale)
  } catch {}
}
