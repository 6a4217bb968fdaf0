import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'

/** What a plan or a recipient wrote, in the language of their files: on a Spanish page it is read aloud as English. */
export function AsWritten({ children }: { children: ReactNode }) {
  const { locale } = useLanguage()
  return locale === 'en' ? children : <span lang="en">{children}</span>
}
