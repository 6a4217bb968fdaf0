import { createHash, timingSafeEqual } from 'node:crypto'

export interface NamedPerson {
  givenName: string
  familyName: string
  birthDate: string
}

/**
 * Whether the person the identity provider verified is the person on the carrier's roster (VER-01). All of family
 * name, given name and birth date must agree once spelling habits are folded away. The member number is asked for
 * besides; this is what keeps somebody who has read a relative's card out, so where names differ in a way a sister or
 * a twin's would, the answer is no. Every part is compared whatever the others said, and in constant time, so that
 * how long a refusal takes does not tell what was wrong (and which numbers exist).
 */
export function samePerson(verified: NamedPerson, roster: NamedPerson): boolean {
  const parts = [
    sameFamilyName(verified.familyName, roster.familyName),
    sameGivenName(verified.givenName, roster.givenName),
    sameText(verified.birthDate, roster.birthDate),
    Number(verified.birthDate !== ''),
  ]
  return parts.reduce((all, part) => all & part, 1) === 1
}

/** Both surnames of a compound name, in one order: one of two surnames is shared by half-siblings and cousins. */
function sameFamilyName(one: string, other: string): number {
  const a = nameTokens(one).join('')
  const b = nameTokens(other).join('')
  return sameText(a, b) & Number(a !== '') & Number(b !== '')
}

/**
 * One side may carry middle names or initials the other does not. So the whole of one must be the first word or words
 * of the other ("Mary Ann" in "Mary Ann B.", "MARYANN" in "Mary Ann", never "Jo" in "John"), or the words must agree
 * one by one, an initial standing for a middle name ("John Q." and "John Quincy"). "Mary Ann" is not "Mary Beth".
 */
function sameGivenName(one: string, other: string): number {
  const a = beginnings(nameTokens(one))
  const b = beginnings(nameTokens(other))
  let same = wordByWord(a.words, b.words)
  for (const beginning of b.beginnings) same |= sameText(a.whole, beginning)
  for (const beginning of a.beginnings) same |= sameText(b.whole, beginning)
  return same & Number(a.whole !== '') & Number(b.whole !== '')
}

/** Given names are compared in this many places however many words there are, so that the work is the same. */
const PLACES = 6

function beginnings(tokens: string[]) {
  const words = Array.from({ length: PLACES }, (_, place) => tokens[place] ?? '')
  words[PLACES - 1] = tokens.slice(PLACES - 1).join('')
  return {
    words,
    whole: words.join(''),
    beginnings: words.map((_, place) => words.slice(0, place + 1).join('')),
  }
}

function wordByWord(one: string[], other: string[]): number {
  let same = 1
  for (let place = 0; place < PLACES; place++) {
    const a = one[place] ?? ''
    const b = other[place] ?? ''
    const missing = Number(a === '') | Number(b === '')
    const initial = Number([...a].length === 1) | Number([...b].length === 1)
    const sameInitial = initial & sameText([...a].slice(0, 1).join(''), [...b].slice(0, 1).join(''))
    // The first name is never left out and never an initial.
    const middle = Number(place > 0) & (missing | sameInitial)
    same &= sameText(a, b) | middle
  }
  return same
}

function sameText(one: string, other: string): number {
  return Number(timingSafeEqual(digest(one), digest(other)))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** A lone V is not among them: it is far more often a middle initial than a fifth generation. */
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', '2nd', '3rd', '4th'])

/** The words of a name, folded, without the generation at its end. A name that is nothing else ("Ii") is kept. */
function nameTokens(name: string): string[] {
  const tokens = fold(name)
    .split(/[\s,]+/)
    .filter((token) => token !== '')
  while (tokens.length > 1 && GENERATIONS.has(tokens.at(-1) ?? '')) tokens.pop()
  return tokens
}

/** Letters Unicode does not take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'ng',
  ς: 'σ',
}

// Dashes, quotes and apostrophes of every kind (letters and spacing marks used as such too), periods, invisible characters.
const DROPPED =
  /[\p{Pd}\p{Pi}\p{Pf}\p{Cf}\p{M}'"`´.·\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\u201a\u201e\u2032-\u2037\u2212\ua78b\ua78c]/gu

function fold(name: string): string {
  // The acute and grave accents typed alone would be taken apart into a space and a mark: dropped before that.
  return name
    .replace(DROPPED, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(/\P{ASCII}/gu, (letter) => LETTERS[letter] ?? letter)
}
