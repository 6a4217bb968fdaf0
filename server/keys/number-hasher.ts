import type { KeyObject } from 'node:crypto'
import { _SHA256 as Sha256 } from '@noble/hashes/sha2.js'

const BLOCK = 64
/** A message must leave room for the end bit and the length in its block. */
const LONGEST = BLOCK - 9
const LENGTH_AT = BLOCK - 4

/** SHA-256 of @noble/hashes, begun from a state and stopped after one block. */
class Compression extends Sha256 {
  after(block: DataView, state?: State): State {
    if (state) this.set(...state)
    this.process(block, 0)
    return this.get()
  }
}
type State = [number, number, number, number, number, number, number, number]

const emptyBlock = () => new DataView(new ArrayBuffer(BLOCK))

/**
 * HMAC-SHA-256 (RFC 2104) of one carrier's member numbers under one key. The key's two blocks are hashed once, so a message
 * takes two compressions and no object; node:crypto takes twice as long, nearly all of it in making its handle. For
 * the million numbers of a manifest only: `hmac128` is the same function, and a test holds the two together.
 */
export class NumberHasher {
  readonly #inner: State
  readonly #outer: State
  readonly #message = emptyBlock()
  readonly #messageBytes = new Uint8Array(this.#message.buffer)
  readonly #prefixLength: number
  #written = 0
  readonly #digest = emptyBlock()
  readonly #compression = new Compression()

  /** @param carrier whose numbers: the message is its code, NUL and the number, as for `hmac128` */
  constructor(key: KeyObject, carrier: string) {
    const secret = key.export()
    if (secret.length > BLOCK) throw new RangeError('the key is longer than a block')
    const padded = (pad: number) => {
      const block = emptyBlock()
      for (let at = 0; at < BLOCK; at += 1) block.setUint8(at, pad ^ (secret[at] ?? 0))
      return new Compression().after(block)
    }
    this.#inner = padded(0x36)
    this.#outer = padded(0x5c)
    this.#digest.setUint8(32, 0x80)
    this.#digest.setUint32(LENGTH_AT, (BLOCK + 32) * 8)
    // The NUL after the code is there already.
    this.#messageBytes.set(Buffer.from(carrier, 'ascii'))
    this.#prefixLength = carrier.length + 1
  }

  /** Writes the first 128 bits for a number, the first `length` of these bytes, to `to` at `at`. */
  hash(number: Uint8Array, length: number, to: DataView, at: number): void {
    const end = this.#prefixLength + length
    if (end > LONGEST) throw new RangeError('the message is longer than a block')
    const bytes = this.#messageBytes
    for (let place = 0; place < length; place += 1) bytes[this.#prefixLength + place] = number[place] ?? 0
    bytes[end] = 0x80
    // What a longer number left there.
    for (let place = end + 1; place < this.#written; place += 1) bytes[place] = 0
    this.#written = end + 1
    this.#message.setUint32(LENGTH_AT, (BLOCK + end) * 8)
    const inner = this.#compression.after(this.#message, this.#inner)
    for (let word = 0; word < 8; word += 1) this.#digest.setInt32(word * 4, inner[word] ?? 0)
    const outer = this.#compression.after(this.#digest, this.#outer)
    for (let word = 0; word < 4; word += 1) to.setInt32(at + word * 4, outer[word] ?? 0)
  }
}
