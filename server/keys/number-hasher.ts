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
 * HMAC-SHA-256 (RFC 2104) of short ASCII messages under one key. The key's two blocks are hashed once, so a message
 * takes two compressions and no object; node:crypto takes twice as long, nearly all of it in making its handle. For
 * the million numbers of a manifest only: `hmac128` is the same function, and a test holds the two together.
 */
export class NumberHasher {
  readonly #inner: State
  readonly #outer: State
  readonly #message = emptyBlock()
  readonly #digest = emptyBlock()
  readonly #compression = new Compression()

  constructor(key: KeyObject) {
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
  }

  /** Writes the first 128 bits to `to` at `at`. */
  hash(message: string, to: DataView, at: number): void {
    const { length } = message
    if (length > LONGEST) throw new RangeError('the message is longer than a block')
    const block = this.#message
    for (let place = 0; place < length; place += 1) block.setUint8(place, message.charCodeAt(place))
    block.setUint8(length, 0x80)
    for (let place = length + 1; place < LENGTH_AT; place += 1) block.setUint8(place, 0)
    block.setUint32(LENGTH_AT, (BLOCK + length) * 8)
    const inner = this.#compression.after(block, this.#inner)
    for (let word = 0; word < 8; word += 1) this.#digest.setInt32(word * 4, inner[word] ?? 0)
    const outer = this.#compression.after(this.#digest, this.#outer)
    for (let word = 0; word < 4; word += 1) to.setInt32(at + word * 4, outer[word] ?? 0)
  }
}
