import type { KeyObject } from 'node:crypto'
import { type Fault, type MemberSums, memberLine } from '../../shared/manifest.ts'
import { hmac128 } from '../keys/key-ring.ts'
import { addIssues, Faults, parseObject } from './faults.ts'
import { type Block, linesOf } from './lines.ts'

/** Member lines that follow each other, parsed and keyed. */
export type KeyedMembers = {
  firstLine: number
  /** Rows for COPY: HMAC, line, four counts, tab between. */
  rows: string
  members: number
  sums: MemberSums
  /** The numbers themselves, one a line from `firstLine` on: sealed and kept only where no roster knows them. */
  numbers: string[]
  /** Lines from the first that is no member line on: the end, and what must not follow it. */
  rest: [number, string][]
  faults: Fault[]
}

const none = (firstLine: number): KeyedMembers => ({
  firstLine,
  rows: '',
  members: 0,
  sums: { medical: 0, pharmacy: 0, encounter: 0, provider: 0 },
  numbers: [],
  rest: [],
  faults: [],
})

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
  let part = none(block.firstLine)
  for (const [number, text] of linesOf(block, faults)) {
    if (part.rest.length > 0) {
      // One line after the end is enough to refuse the file.
      part.rest.push([number, text])
      break
    }
    const value = parseObject(text, number, faults)
    if (value === undefined) continue
    if (value['type'] === 'end') {
      part.rest.push([number, text])
      continue
    }
    const parsed = memberLine.safeParse(value)
    if (!parsed.success) {
      addIssues(number, value, parsed.error, faults)
      continue
    }
    const { member, medical, pharmacy, encounter, provider } = parsed.data
    part.rows += `${hmac128(key, carrier, member)}\t${number}\t${medical}\t${pharmacy}\t${encounter}\t${provider}\n`
    part.numbers.push(member)
    part.members += 1
    part.sums.medical += medical
    part.sums.pharmacy += pharmacy
    part.sums.encounter += encounter
    part.sums.provider += provider
    if (part.members === most) {
      yield part
      part = none(number + 1)
    }
  }
  yield { ...part, faults: faults.found }
}
