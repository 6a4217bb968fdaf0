import { disclosureId } from '../../shared/contract/disclosures.ts'

/** Where an entry stands: its instant in milliseconds since 1970, then its id. No two entries share a place. */
export interface Place {
  at: number
  id: string
}

export function placeOf(entry: { disclosedAt: string; id: string }): Place {
  return { at: Date.parse(entry.disclosedAt), id: entry.id }
}

/** Newest first. Instants are compared, not their text: `10:00-04:00` is later than `13:00Z`. */
export function newestFirst(one: Place, other: Place): number {
  if (one.at !== other.at) return other.at - one.at
  const [file = '', membership = ''] = one.id.split('-')
  const [otherFile = '', otherMembership = ''] = other.id.split('-')
  return higherFirst(file, otherFile) || higherFirst(membership, otherMembership)
}

/** Whole numbers as digits without leading zeros: the longer is the higher. They can exceed 2^53. */
function higherFirst(one: string, other: string): number {
  if (one.length !== other.length) return other.length - one.length
  if (one === other) return 0
  return one > other ? -1 : 1
}

/** Newest first, each place worked out once. */
export function sortNewestFirst<T extends { disclosedAt: string; id: string }>(entries: readonly T[]): T[] {
  return entries
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((one, other) => newestFirst(one.place, other.place))
    .map(({ entry }) => entry)
}

/** A cursor is the place of the last entry shown, so it keeps its place when newer entries arrive. */
export function cursorAt(place: Place): string {
  return Buffer.from(`${place.at}/${place.id}`).toString('base64url')
}

/** The place a cursor names, or null where it is no cursor of ours. */
export function placeAt(cursor: string): Place | null {
  const [at = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString().split('/')
  if (rest.length > 0 || !/^(0|-?[1-9]\d{0,14})$/.test(at) || !disclosureId.safeParse(id).success) return null
  const place = { at: Number(at), id }
  // Decoding base64url forgives stray characters; a cursor has one spelling only.
  return cursorAt(place) === cursor ? place : null
}
