import { createContext, type ReactNode, use, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { IntlProvider } from 'react-intl'
import { LOCALES, type Locale } from '../shared/vocabulary.ts'
import { words } from './words.ts'

const STORED_AS = 'daylight.language'

const LanguageContext = createContext<{ locale: Locale; choose: (locale: Locale) => Promise<void> }>({
  locale: 'en',
  choose: async () => {},
})

export const useLanguage = () => use(LanguageContext)

/** What was chosen here before, else the browser's first language where it is one of ours. */
export function chosenLocale(): Locale {
  const wanted = [stored(), navigator.language.slice(0, 2)]
  return (
    LOCALES.find((locale) => locale === wanted[0]) ?? LOCALES.find((locale) => locale === wanted[1]) ?? 'en'
  )
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const { locale, messages } = useSyncExternalStore(words.subscribe, words.spoken)
  const tag = `${locale}-US`
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const value = useMemo(
    () => ({
      locale,
      choose: async (next: Locale) => {
        await words.choose(next)
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
