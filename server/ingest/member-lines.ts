import type { KeyObject } from 'node:crypto'
import { type Fault, type MemberLine, memberLine } from '../../shared/manifest.ts'
import { CATEGORIES } from '../../shared/vocabulary.ts'
import { NumberHasher } from '../keys/number-hasher.ts'
import { addIssues, Faults, parseObject } from './faults.ts'
import { type Block, LF, lineAt } from './lines.ts'
import { LONGEST_NUMBER, UsualLine } from './usual-line.ts'

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
  /** The numbers themselves (ASCII, LF after each): sealed and kept only where no roster knows them. */
  numbers: Uint8Array<ArrayBuffer>
  /** Lines from the first that is no member line on: the end, and what must not follow it. */
  rest: [number, string][]
  faults: Fault[]
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
    numbers: new Uint8Array(most * (LONGEST_NUMBER + 1)),
    numbersEnd: 0,
    rest: [] as [number, string][],
  }
}

const finished = (
  { view: _, numbersEnd, ...part }: ReturnType<typeof newPart>,
  faults: Fault[],
): KeyedMembers => ({
  ...part,
  hmacs: new Uint8Array(part.hmacs, 0, part.members * HMAC_BYTES),
  counts: part.counts.subarray(0, part.members * COUNTS),
  numbers: part.numbers.subarray(0, numbersEnd),
  faults,
})

/** The shortest valid member line; a block has no more lines than fit into it. */
const SHORTEST = '{"type":"member","member":"XXXX","medical":1,"pharmacy":0,"encounter":0,"provider":0}'
  .length

/**
 * Parses and keys the lines of one block, at most `most` a part, the members of a part on lines that follow each
 * other. No I/O and no shared state: the same code runs on this thread for a small file and in a worker for a large one.
 */
export function* keyMemberLines(
  { bytes, firstLine }: Block,
  carrier: string,
  key: KeyObject,
  most: number,
): Generator<KeyedMembers> {
  const faults = new Faults()
  const size = Math.min(most, Math.ceil(bytes.length / SHORTEST))
  const hasher = new NumberHasher(key, carrier)
  const line = new UsualLine()
  let part = newPart(firstLine, size)
  let from = 0
  for (let number = firstLine; from < bytes.length && !faults.isFull; number += 1) {
    if (part.rest.length > 0) {
      // One line after the end is enough to refuse the file.
      const { text } = lineAt(bytes, from, number, faults)
      if (text !== undefined) part.rest.push([number, text])
      break
    }
    const next = line.read(bytes, from)
    if (next !== -1) from = next
    else {
      const { text, next: nextLine } = lineAt(bytes, from, number, faults)
      from = nextLine
      const judged = text === undefined ? undefined : judgedMemberLine(text, number, faults)
      if (judged === 'end') {
        part.rest.push([number, text ?? ''])
        continue
      }
      if (judged === undefined) {
        yield finished(part, [])
        part = newPart(number + 1, size)
        continue
      }
      line.put(judged)
    }
    hasher.hash(line.number, line.length, part.view, part.members * HMAC_BYTES)
    const to = part.members * COUNTS
    for (let place = 0; place < COUNTS; place += 1) part.counts[to + place] = line.counts[place] ?? 0
    for (let place = 0; place < line.length; place += 1) {
      part.numbers[part.numbersEnd + place] = line.number[place] ?? 0
    }
    part.numbersEnd += line.length
    part.numbers[part.numbersEnd++] = LF
    part.members += 1
    if (part.members === size) {
      yield finished(part, [])
      part = newPart(number + 1, size)
    }
  }
  yield finished(part, faults.found)
}

/** The numbers of a part, in order. */
export const numbersOf = ({ numbers }: KeyedMembers): string[] =>
  new TextDecoder().decode(numbers).split('\n')
