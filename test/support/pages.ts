import type { RouteObject } from 'react-router'
import { routes } from '../../client/routes.tsx'
import type { HttpClient } from './http-client.ts'

/** Whose record the pages are looked at with: a long one, over two programs. */
export const MEMBER = 'ada-example'

/** The URL table, flattened: every pattern there is a page for, in its order. */
export const PATTERNS: readonly string[] = patternsOf(routes)

function patternsOf(some: readonly RouteObject[], base = ''): string[] {
  return some.flatMap((route) => {
    const path = [base, route.path].filter((part) => part && part !== '/').join('/')
    return route.children ? patternsOf(route.children, path) : [`/${path}`]
  })
}

/** An address for each pattern with a parameter; a pattern without one is its own. */
const EXAMPLES: Readonly<Record<string, (member: HttpClient) => Promise<string>>> = {
  '/*': async () => '/no/such/page',
  '/disclosures/:id': async (member) => {
    const { items } = await (await member.get('/api/disclosures?limit=1')).json()
    return `/disclosures/${items[0].id}`
  },
  '/recipients/:id': async () => '/recipients/opm',
  '/accountings/:id': async (member) => {
    const made = await member.post('/api/accountings', { carrier: 'EX', locale: 'en' })
    return `/accountings/${(await made.json()).id}`
  },
}

export async function addressOf(pattern: string, member: HttpClient): Promise<string> {
  const example = EXAMPLES[pattern]
  if (example) return example(member)
  if (/[:*]/.test(pattern)) throw new Error(`test/support/pages.ts has no example of ${pattern}`)
  return pattern
}
