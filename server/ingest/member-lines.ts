import type { KeyObject } from 'node:crypto'
import { type Fault, LIMITS, type MemberLine, memberLine } from '../../shared/manifest.ts'
import { CATEGORIES } from '../../shared/vocabulary.ts'
import { NumberHasher } from '../keys/number-hasher.ts'
import { addIssues, Faults, parseObject } from './faults.ts'
import { type Block, linesOf } from './lines.ts'

/** Bytes of a membership's HMAC, and counts of a line. */
export const HMAC_BYTES = 16
export const COUNTS = CATEGORIES.length

/**
 * Member lines that follow each other, parsed and keyed. Flat arrays, so that a part passes between threads without
 * being copied: the HMAC and the four counts of the n-th member stand at n × HMAC_BYTES and n × COUNTS.
 */
export type KeyedMembers = {
  firstLine: number
  members: number
  hmacs: Uint8Array<ArrayBuffer>
  counts: Int32Array<ArrayBuffer>
  /** The numbers themselves, LF after each: sealed and kept only where no roster knows them. */
  numbers: string
  /** Lines from the first that is no member line on: the end, and what must not follow it. */
  rest: [number, string][]
  faults: Fault[]
}

/**
 * A member line as nearly every sender writes it: fields in the order of the format, nothing escaped. Half of the time
 * of a million lines would go into parsing JSON; one match both reads and checks such a line. Any other line, valid or
 * not, is the schema's to judge, and a test holds the two to the same answers.
 */
const USUAL =
  /^\{"type": ?"member", ?"member": ?"([A-Za-z0-9-]{4,32})", ?"medical": ?(0|[1-9]\d{0,6}), ?"pharmacy": ?(0|[1-9]\d{0,6}), ?"encounter": ?(0|[1-9]\d{0,6}), ?"provider": ?(0|[1-9]\d{0,6})\}$/

/** The line's content where it is of the usual form and valid; undefined leaves it to the schema. */
export function usualMemberLine(text: string): Omit<MemberLine, 'type'> | undefined {
  const found = USUAL.exec(text)
  if (found === null) return undefined
  const medical = Number(found[2])
  const pharmacy = Number(found[3])
  const encounter = Number(found[4])
  const provider = Number(found[5])
  const highest = Math.max(medical, pharmacy, encounter, provider)
  if (highest === 0 || highest > LIMITS.count) return undefined
  return { member: String(found[1]).toUpperCase(), medical, pharmacy, encounter, provider }
}

/** The line's content by the schema, or its faults. */
function judgedMemberLine(text: string, number: number, faults: Faults): MemberLine | 'end' | undefined {
  const value = parseObject(text, number, faults)
  if (value === undefined) return undefined
  if (value['type'] === 'end') return 'end'
  const parsed = memberLine.safeParse(value)
  if (parsed.success) return parsed.data
  addIssues(number, value, parsed.error, faults)
  return undefined
}

/** A part being filled, at most `most` members long. */
function newPart(firstLine: number, most: number) {
  const hmacs = new ArrayBuffer(most * HMAC_BYTES)
  return {
    firstLine,
    members: 0,
    hmacs,
    view: new DataView(hmacs),
    counts: new Int32Array(most * COUNTS),
    numbers: '',
    rest: [] as [number, string][],
  }
}

const finished = ({ view: _, ...part }: ReturnType<typeof newPart>, faults: Fault[]): KeyedMembers => ({
  ...part,
  hmacs: new Uint8Array(part.hmacs, 0, part.members * HMAC_BYTES),
  counts: part.counts.subarray(0, part.members * COUNTS),
  faults,
})

/** The shortest valid member line; a block has no more lines than fit into it. */
const SHORTEST = '{"type":"member","member":"XXXX","medical":1,"pharmacy":0,"encounter":0,"provider":0}'
  .length

/**
 * Parses and keys the lines of one block, at most `most` a part. No I/O and no shared state: the same code runs on
 * this thread for a small file and in a worker for a large one.
 */
export function* keyMemberLines(
  block: Block,
  carrier: string,
  key: KeyObject,
  most: number,
): Generator<KeyedMembers> {
  const faults = new Faults()
  const size = Math.min(most, Math.ceil(block.bytes.length / SHORTEST))
  const prefix = `${carrier}\0`
  const hasher = new NumberHasher(key)
  let part = newPart(block.firstLine, size)
  for (const [number, text] of linesOf(block, faults)) {
    if (part.rest.length > 0) {
      // One line after the end is enough to refuse the file.
      part.rest.push([number, text])
      break
    }
    const line = usualMemberLine(text) ?? judgedMemberLine(text, number, faults)
    if (line === undefined) continue
    if (line === 'end') {
      part.rest.push([number, text])
      continue
    }
    const at = part.members
    hasher.hash(prefix + line.member, part.view, at * HMAC_BYTES)
    const to = at * COUNTS
    part.counts[to] = line.medical
    part.counts[to + 1] = line.pharmacy
    part.counts[to + 2] = line.encounter
    part.counts[to + 3] = line.provider
    part.numbers += `${line.member}\n`
    part.members += 1
    if (part.members === size) {
      yield finished(part, [])
      part = newPart(number + 1, size)
    }
  }
  yield finished(part, faults.found)
}
