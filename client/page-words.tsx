import { type ReactNode, useMemo } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import type { Locale } from '../shared/vocabulary.ts'
import { useLanguage } from './language.tsx'

export type Words = Record<Locale, Record<string, string>>

/** Words of rarely opened pages: they come with the page, in both languages, and weigh on no other. */
export function PageWords({ words, children }: { words: Words; children: ReactNode }) {
  const { locale } = useLanguage()
  const intl = useIntl()
  const messages = useMemo(
    () => ({ ...(intl.messages as Record<string, string>), ...words[locale] }),
    [intl.messages, words, locale],
  )
  return (
    <IntlProvider locale={intl.locale} defaultLocale="en-US" messages={messages}>
      {children}
    </IntlProvider>
  )
}
