import { useEffect } from 'react'
import type { Session } from '../shared/contract/session.ts'
import { useLanguage } from './language.tsx'

const FOLLOWED = 'daylight.language-followed'

/**
 * The pages take a person's own language when they sign in, and when they change it. What they choose by the button after
 * that is for this browser, and holds until they sign in again.
 */
export function useOwnLanguage(session: Extract<Session, { signedIn: true }> | null) {
  const { locale, choose } = useLanguage()
  useEffect(() => {
    if (!session?.locale) return
    const mark = `${session.endsAt} ${session.locale}`
    if (followed() === mark) return
    follow(mark)
    // Where its words do not come, the button is still there.
    if (session.locale !== locale) choose(session.locale).catch(() => {})
  }, [session, locale, choose])
}

// A browser may refuse storage altogether; its pages then take the person's language each time they are opened.
let mark: string | null = null

function followed(): string | null {
  try {
    return localStorage.getItem(FOLLOWED)
  } catch {
    return mark
  }
}

function follow(next: string) {
  mark = next
  try {
    localStorage.setItem(FOLLOWED, next)
  } catch {}
}
