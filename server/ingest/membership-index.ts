import { HMAC_BYTES } from './member-lines.ts'

const HMAC_WORDS = HMAC_BYTES / 4
/** HMAC and id as the database hands them over. */
const ENTRY_BYTES = HMAC_BYTES + 8

/**
 * The memberships of one carrier by HMAC: 32 bytes each in flat arrays, so that five million take 160 MB and the
 * garbage collector none of the time. Joining in the database instead would hash the whole table again for each bulk.
 * An HMAC is evenly spread, so its first word serves as its hash; all of its 128 bits are compared.
 */
export class MembershipIndex {
  #keys = new Uint32Array(1024 * HMAC_WORDS)
  #ids = new Float64Array(1024)
  #seen = new Uint8Array(1024)
  /** Entry + 1 at the HMAC's place or the next free one after it; 0 is free. */
  #slots = new Uint32Array(4096)
  /** Entries that have a slot. The others get theirs once a number is looked for that does not come in order. */
  #placed = 0
  /** The entry found last: a carrier's files mostly name their members in one order. */
  #found = -1
  size = 0

  /** Adds memberships: 16 bytes of HMAC and 8 of id (big-endian) each. */
  addAll(page: Uint8Array): void {
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
    const bytes = new Uint8Array(HMAC_BYTES)
    const key = new Uint32Array(bytes.buffer)
    for (let at = 0; at < page.length; at += ENTRY_BYTES) {
      // Byte by byte, so that the words are in this machine's order, as those of a keyed line are.
      for (let place = 0; place < HMAC_BYTES; place += 1) bytes[place] = page[at + place] ?? 0
      const id = view.getUint32(at + HMAC_BYTES) * 2 ** 32 + view.getUint32(at + HMAC_BYTES + 4)
      this.add(key, 0, id)
    }
  }

  /** Adds a membership. `key` holds the four words of its HMAC at `at`. @returns its entry */
  add(key: Uint32Array, at: number, id: number): number {
    if (this.size === this.#ids.length) this.#grow()
    const entry = this.size
    this.size += 1
    for (let word = 0; word < HMAC_WORDS; word += 1) {
      this.#keys[entry * HMAC_WORDS + word] = key[at + word] ?? 0
    }
    this.#ids[entry] = id
    return entry
  }

  /** @returns the entry, or -1 where there is none */
  find(key: Uint32Array, at: number): number {
    const next = this.#found + 1
    if (next < this.size && this.#is(next, key, at)) {
      this.#found = next
      return next
    }
    if (this.#placed < this.size) this.#placeRest()
    const mask = this.#slots.length - 1
    for (let slot = (key[at] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.#slots[slot] ?? 0) - 1
      if (entry === -1) return -1
      if (this.#is(entry, key, at)) {
        this.#found = entry
        return entry
      }
    }
  }

  #is(entry: number, key: Uint32Array, at: number): boolean {
    const keys = this.#keys
    const from = entry * HMAC_WORDS
    return (
      keys[from] === key[at] &&
      keys[from + 1] === key[at + 1] &&
      keys[from + 2] === key[at + 2] &&
      keys[from + 3] === key[at + 3]
    )
  }

  id(entry: number): number {
    return this.#ids[entry] ?? Number.NaN
  }

  setId(entry: number, id: number): void {
    this.#ids[entry] = id
  }

  /** @returns false where the entry was marked before */
  mark(entry: number): boolean {
    if (this.#seen[entry] === 1) return false
    this.#seen[entry] = 1
    return true
  }

  #placeRest(): void {
    if (this.#slots.length < this.size * 2) {
      this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(this.size * 2 + 1)))
      this.#placed = 0
    }
    const mask = this.#slots.length - 1
    for (; this.#placed < this.size; this.#placed += 1) {
      let slot = (this.#keys[this.#placed * HMAC_WORDS] ?? 0) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = this.#placed + 1
    }
  }

  #grow(): void {
    const entries = this.#ids.length * 2
    const grown = <A extends Uint32Array | Float64Array | Uint8Array>(to: A, from: A): A => {
      to.set(from)
      return to
    }
    this.#keys = grown(new Uint32Array(entries * HMAC_WORDS), this.#keys)
    this.#ids = grown(new Float64Array(entries), this.#ids)
    this.#seen = grown(new Uint8Array(entries), this.#seen)
  }
}
