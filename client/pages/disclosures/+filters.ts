import type { Contract } from '../../../shared/contract/contract.ts'
import type { Call } from '../../../shared/contract/endpoint.ts'
import type { MembershipForMember } from '../../../shared/contract/memberships.ts'

export const WHOSE = ['membership', 'carrier'] as const
const WHICH = ['from', 'to', 'category'] as const

export type Query = Call<Contract['listDisclosures']>['query']

/** The filters in the address, as the call takes them. What is wrong with them is the server's to say. */
export function queryOf(search: URLSearchParams): Query {
  const given = [...WHOSE, ...WHICH].flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : []))
  return Object.fromEntries(given)
}

/** The address without the empty parts a form leaves; null where there are none. */
export function withoutEmpty(url: URL): string | null {
  const kept = [...url.searchParams].filter(([, value]) => value !== '')
  if (kept.length === [...url.searchParams].length) return null
  return [url.pathname, new URLSearchParams(kept)].filter(String).join('?')
}

/** Which of a person's memberships the address asks for: all of them, or one. */
export const chosenOf = (memberships: readonly MembershipForMember[], { membership, carrier }: Query) =>
  memberships.filter(
    (one) =>
      (membership === undefined || one.id === membership) &&
      (carrier === undefined || one.carrier.code === carrier),
  )

/** Whether files are left out that are about the memberships asked for. */
export const isNarrowed = (query: Query) => WHICH.some((name) => query[name] !== undefined)

/** The address for the same files of one membership, or of all. */
export function addressFor(membership: string | null, query: Query): string {
  const kept = WHICH.flatMap((name) => (query[name] === undefined ? [] : [[name, String(query[name])]]))
  const search = new URLSearchParams([...(membership === null ? [] : [['membership', membership]]), ...kept])
  return ['/disclosures', search.toString()].filter(Boolean).join('?')
}
