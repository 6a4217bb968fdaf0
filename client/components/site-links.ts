import type { MessageId } from '../locales/en.ts'

/** `with`: pages that have no link of their own and count as part of this one. */
export type SiteLink = { readonly to: string; readonly words: MessageId; readonly with?: readonly string[] }

/** The one list of where the frame leads, in its order: header, footer and tests read it. */
export const MEMBER_LINKS: readonly SiteLink[] = [
  { to: '/disclosures', words: 'shell.overview' },
  { to: '/accountings', words: 'shell.accountings' },
  { to: '/account', words: 'shell.account', with: ['/memberships'] },
]

/** Open to everybody. Help comes last everywhere (WCAG 3.2.6). */
export const PUBLIC_LINKS: readonly SiteLink[] = [
  { to: '/notice', words: 'shell.notice' },
  { to: '/rights', words: 'shell.rights' },
  { to: '/verify', words: 'shell.verify' },
  { to: '/help', words: 'shell.help' },
]

const isWithin = (pathname: string, page: string) => pathname === page || pathname.startsWith(`${page}/`)

/** `page` for the page itself, `true` for one that belongs to it. */
export function currentOf(link: SiteLink, pathname: string): 'page' | 'true' | undefined {
  if (pathname === link.to) return 'page'
  return [link.to, ...(link.with ?? [])].some((page) => isWithin(pathname, page)) ? 'true' : undefined
}
