import type { KeyObject } from 'node:crypto'
import { type Fault, LIMITS, type MemberLine, type MemberSums, memberLine } from '../../shared/manifest.ts'
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

/** The line's content by the schema, or its faults; the text itself where it is the end. */
function judgedMemberLine(text: string, number: number, faults: Faults): MemberLine | 'end' | undefined {
  const value = parseObject(text, number, faults)
  if (value === undefined) return undefined
  if (value['type'] === 'end') return 'end'
  const parsed = memberLine.safeParse(value)
  if (parsed.success) return parsed.data
  addIssues(number, value, parsed.error, faults)
  return undefined
}

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
    const line = usualMemberLine(text) ?? judgedMemberLine(text, number, faults)
    if (line === undefined) continue
    if (line === 'end') {
      part.rest.push([number, text])
      continue
    }
    const { member, medical, pharmacy, encounter, provider } = line
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
