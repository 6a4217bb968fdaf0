import type { Transaction } from '../db/database.ts'
import {
  copyDisclosureMembers,
  insertUnknownMemberships,
  selectMembershipEntries,
} from '../db/submissions.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { disclosureRows } from './copy-rows.ts'
import type { Faults } from './faults.ts'
import { COUNTS, HMAC_BYTES, type KeyedMembers, numbersOf } from './member-lines.ts'
import { MembershipIndex } from './membership-index.ts'

const WORDS = HMAC_BYTES / 4
/** Numbers no roster knows that stand together in one encrypted block. */
const NUMBERS_A_BLOCK = 1000
/** Numbers no roster knows that wait to be sent: each takes ten times the room of another. */
const MOST_UNKNOWN = 10_000

type Target = { carrier: string; submissionId: number; disclosedOn: string }
/** A number no roster knows: its entry in the index, its HMAC as a uuid, and itself. */
type Unknown = { entry: number; hmac: string; number: string }

/**
 * Puts the members of one file into the database: matched to memberships, in bulks sorted by membership, each sent
 * while the next is being parsed. All in the transaction of the file.
 */
export class MemberWriter {
  readonly #tx: Transaction
  readonly #keys: KeyRing
  readonly #target: Target
  readonly #bulkRows: number
  readonly #index: MembershipIndex
  #entries: number[] = []
  #counts: Int32Array[] = []
  #unknown: Unknown[] = []
  #sending: Promise<void> = Promise.resolve()

  private constructor(
    tx: Transaction,
    keys: KeyRing,
    target: Target,
    bulkRows: number,
    index: MembershipIndex,
  ) {
    this.#tx = tx
    this.#keys = keys
    this.#target = target
    this.#bulkRows = bulkRows
    this.#index = index
  }

  static async open(tx: Transaction, keys: KeyRing, target: Target, bulkRows: number): Promise<MemberWriter> {
    const index = new MembershipIndex()
    for await (const page of selectMembershipEntries(tx, target.carrier)) {
      index.addAll(page)
    }
    return new MemberWriter(tx, keys, target, bulkRows, index)
  }

  /** Takes the members of a part. A number that stands on an earlier line is a fault. */
  async add(part: KeyedMembers, faults: Faults): Promise<void> {
    const words = new Uint32Array(part.hmacs.buffer, 0, part.members * WORDS)
    let numbers: string[] | undefined
    for (let member = 0; member < part.members; member += 1) {
      let entry = this.#index.find(words, member * WORDS)
      if (entry === -1) {
        numbers ??= numbersOf(part)
        entry = this.#index.add(words, member * WORDS, Number.NaN)
        const hmac = Buffer.from(part.hmacs.buffer, member * HMAC_BYTES, HMAC_BYTES).toString('hex')
        this.#unknown.push({ entry, hmac, number: numbers[member] ?? '' })
      }
      if (this.#index.mark(entry)) this.#entries.push(entry)
      else faults.add(part.firstLine + member, 'member', 'stands on an earlier line too')
    }
    this.#counts.push(part.counts)
    // A faulty file is read on only for its other faults.
    if (faults.any) this.#forget()
    else if (this.#entries.length >= this.#bulkRows || this.#unknown.length >= MOST_UNKNOWN)
      await this.#flush()
  }

  /** Sends what is left and waits until all is in. */
  async finish(): Promise<void> {
    await this.#flush()
    await this.#sending
  }

  /** Waits for what is under way, whatever becomes of it: the transaction must not end before. */
  async abandon(): Promise<void> {
    await this.#sending.catch(() => undefined)
  }

  #forget(): void {
    this.#entries = []
    this.#counts = []
    this.#unknown = []
  }

  async #flush(): Promise<void> {
    await this.#sending
    const entries = this.#entries
    const counts = this.#counts
    const unknown = this.#unknown
    this.#forget()
    if (entries.length === 0) return
    this.#sending = this.#send(entries, counts, unknown)
    // A failure is met by the next flush or the end; until then it must not count as unhandled.
    this.#sending.catch(() => undefined)
  }

  async #send(entries: readonly number[], counts: readonly Int32Array[], unknown: readonly Unknown[]) {
    const { carrier, submissionId, disclosedOn } = this.#target
    for (let at = 0; at < unknown.length; at += NUMBERS_A_BLOCK) {
      const block = unknown.slice(at, at + NUMBERS_A_BLOCK)
      const sealed = await this.#keys.sealJson(
        'member-numbers',
        block.map(({ number }) => number),
      )
      const ids = await insertUnknownMemberships(
        this.#tx,
        carrier,
        sealed,
        block.map(({ hmac }) => hmac),
      )
      block.forEach(({ entry }, place) => {
        this.#index.setId(entry, ids[place] ?? Number.NaN)
      })
    }
    const ids = new Float64Array(entries.length)
    for (let at = 0; at < ids.length; at += 1) ids[at] = this.#index.id(entries[at] ?? -1)
    const flat = new Int32Array(entries.length * COUNTS)
    let to = 0
    for (const part of counts) {
      flat.set(part, to)
      to += part.length
    }
    await copyDisclosureMembers(this.#tx, disclosureRows(submissionId, disclosedOn, ids, flat))
  }
}
