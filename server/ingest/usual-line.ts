import { LIMITS, type MemberLine } from '../../shared/manifest.ts'
import { CATEGORIES } from '../../shared/vocabulary.ts'
import { LF } from './lines.ts'

const SPACE = 0x20
const QUOTE = 0x22
const HYPHEN = 0x2d
const ZERO = 0x30
const NINE = 0x39
const A = 0x41
const Z = 0x5a
const SMALL = 0x20
const CLOSE = 0x7d

const token = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
/** What stands before the number, and before each count. A space may follow each token. */
const OPENING = ['{"type":', '"member",', '"member":'].map(token)
const COUNT_NAMES = CATEGORIES.map((category) => [',', `"${category}":`].map(token))

const SHORTEST_NUMBER = 4
export const LONGEST_NUMBER = 32
const MOST_DIGITS = String(LIMITS.count).length

/**
 * A member line as nearly every sender writes it: fields in the order of the format, nothing escaped. It is read where
 * it stands in the file's bytes, with no string or object made of it: of a million lines that would be half the time.
 * Any other line, valid or not, is the schema's to judge, and a test holds the two to the same answers.
 */
export class UsualLine {
  /** The member number in capitals: the first `length` of these bytes. */
  readonly number = new Uint8Array(LONGEST_NUMBER)
  length = 0
  readonly counts = new Int32Array(CATEGORIES.length)

  /** @returns where the next line begins; -1 leaves this line to the schema */
  read(bytes: Uint8Array, from: number): number {
    let at = from
    for (const text of OPENING) {
      at = after(text, bytes, at)
      if (at === -1) return -1
    }
    if (bytes[at] !== QUOTE) return -1
    at = this.#readNumber(bytes, at + 1)
    if (at === -1 || bytes[at] !== QUOTE) return -1
    at += 1
    let isAny = false
    for (let place = 0; place < COUNT_NAMES.length; place += 1) {
      for (const text of COUNT_NAMES[place] ?? []) {
        at = after(text, bytes, at)
        if (at === -1) return -1
      }
      at = this.#readCount(bytes, at, place)
      if (at === -1) return -1
      isAny ||= this.counts[place] !== 0
    }
    if (!isAny || bytes[at] !== CLOSE) return -1
    if (at + 1 === bytes.length) return bytes.length
    return bytes[at + 1] === LF ? at + 2 : -1
  }

  /** Takes over a line that the schema judged. */
  put(line: MemberLine): void {
    this.length = line.member.length
    for (let place = 0; place < this.length; place += 1) this.number[place] = line.member.charCodeAt(place)
    CATEGORIES.forEach((category, place) => {
      this.counts[place] = line[category]
    })
  }

  #readNumber(bytes: Uint8Array, from: number): number {
    let at = from
    for (; at < from + LONGEST_NUMBER; at += 1) {
      let byte = bytes[at] ?? 0
      // Letters differ from their capitals in one bit.
      if (byte >= A + SMALL && byte <= Z + SMALL) byte -= SMALL
      const isOfNumber = (byte >= ZERO && byte <= NINE) || (byte >= A && byte <= Z) || byte === HYPHEN
      if (!isOfNumber) break
      this.number[at - from] = byte
    }
    this.length = at - from
    return this.length < SHORTEST_NUMBER ? -1 : at
  }

  #readCount(bytes: Uint8Array, from: number, place: number): number {
    let count = 0
    let at = from
    for (; at < from + MOST_DIGITS; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9) break
      count = count * 10 + digit
    }
    const digits = at - from
    // JSON writes no leading zero.
    if (digits === 0 || (digits > 1 && bytes[from] === ZERO) || count > LIMITS.count) return -1
    this.counts[place] = count
    return at
  }
}

/** Behind a token and the space that may follow it; -1 where something else stands there. */
function after(text: Uint8Array, bytes: Uint8Array, from: number): number {
  for (let place = 0; place < text.length; place += 1) {
    if (bytes[from + place] !== text[place]) return -1
  }
  const at = from + text.length
  return bytes[at] === SPACE ? at + 1 : at
}
