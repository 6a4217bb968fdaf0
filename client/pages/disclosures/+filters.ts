import type { Contract } from '../../../shared/contract/contract.ts'
import type { Call } from '../../../shared/contract/endpoint.ts'

export const FILTERS = ['carrier', 'from', 'to', 'category'] as const

export type Query = Call<Contract['listDisclosures']>['query']

/** The filters in the address, as the call takes them. What is wrong with them is the server's to say. */
export function queryOf(search: URLSearchParams): Query {
  const given = FILTERS.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : []))
  return Object.fromEntries(given)
}

/** The address without the empty parts a form leaves; null where there are none. */
export function withoutEmpty(url: URL): string | null {
  const kept = [...url.searchParams].filter(([, value]) => value !== '')
  if (kept.length === [...url.searchParams].length) return null
  return [url.pathname, new URLSearchParams(kept)].filter(String).join('?')
}
