import { createSecretKey, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclosureRows } from '../../server/ingest/copy-rows.ts'
import { COUNTS, HMAC_BYTES, keyMemberLines, numbersOf } from '../../server/ingest/member-lines.ts'
import { MembershipIndex } from '../../server/ingest/membership-index.ts'
import { UsualLine } from '../../server/ingest/usual-line.ts'
import { hmac128 } from '../../server/keys/key-ring.ts'
import { NumberHasher } from '../../server/keys/number-hasher.ts'
import { memberLine } from '../../shared/manifest.ts'

const count = fc.oneof(
  fc.nat(1_000_002),
  fc.constantFrom(-1, 0.5, 1e21, Number.MAX_SAFE_INTEGER, 0, 1_000_000, 1_000_001),
)
const member = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9-]{1,34}$/),
  fc.constantFrom('', ' R10000017 ', 'R1"\\', 'Ñ1000', 'r100\u0000', '__proto__'),
)
const line = fc.record({ member, medical: count, pharmacy: count, encounter: count, provider: count })

/** What is read of a line in place, between others; undefined where it is left to the schema. */
function usualMemberLine(text: string) {
  const line = new UsualLine()
  const bytes = Buffer.from(`xx${text}\n{`)
  const next = line.read(bytes, 2)
  const alone = new UsualLine()
  const end = alone.read(Buffer.from(text), 0)
  expect([alone.length, end === -1]).toEqual([line.length, next === -1])
  if (next === -1) return undefined
  expect([next, end]).toEqual([bytes.length - 1, bytes.length - 4])
  const [medical, pharmacy, encounter, provider] = line.counts
  const member = Buffer.from(line.number.subarray(0, line.length)).toString()
  return { member, medical, pharmacy, encounter, provider }
}

describe('the usual form of a member line', () => {
  test('is read as the schema reads it, or left to the schema', () => {
    fc.assert(
      fc.property(line, fc.boolean(), (fields, spaced) => {
        const json = JSON.stringify({ type: 'member', ...fields })
        const text = spaced ? json.replaceAll('":', '": ').replaceAll(',"', ', "') : json
        const read = usualMemberLine(text)
        const judged = memberLine.safeParse(JSON.parse(text))
        if (read !== undefined) expect(judged).toEqual({ success: true, data: { type: 'member', ...read } })
        // Nothing valid in the usual spelling is left to the schema, or the fast path would be for nothing.
        else if (/^[A-Za-z0-9-]+$/.test(fields.member)) expect(judged.success).toBe(false)
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    [
      'compact',
      '{"type":"member","member":"R10000017","medical":12,"pharmacy":3,"encounter":0,"provider":4}',
    ],
    [
      'with a space after colons and commas',
      '{"type": "member", "member": "r10000017", "medical": 12, "pharmacy": 3, "encounter": 0, "provider": 4}',
    ],
  ])('is recognised %s', (_, text) => {
    expect(usualMemberLine(text)).toEqual({
      member: 'R10000017',
      medical: 12,
      pharmacy: 3,
      encounter: 0,
      provider: 4,
    })
  })

  test.each([
    [
      'a field more',
      '{"type":"member","member":"R10000017","medical":1,"pharmacy":0,"encounter":0,"provider":0,"x":1}',
    ],
    [
      'a field twice',
      '{"type":"member","member":"R10000017","medical":1,"pharmacy":0,"encounter":0,"provider":0,"provider":0}',
    ],
    [
      'a leading zero',
      '{"type":"member","member":"R10000017","medical":01,"pharmacy":0,"encounter":0,"provider":0}',
    ],
    [
      'no count above 0',
      '{"type":"member","member":"R10000017","medical":0,"pharmacy":0,"encounter":0,"provider":0}',
    ],
    [
      'something behind the brace',
      '{"type":"member","member":"R10000017","medical":1,"pharmacy":0,"encounter":0,"provider":0} ',
    ],
    [
      'a count without digits',
      '{"type":"member","member":"R10000017","medical":,"pharmacy":0,"encounter":0,"provider":1}',
    ],
    ['a line that breaks off', '{"type":"member","member":"R10000017","medical":1,"pharm'],
    [
      'a number of 33 characters',
      `{"type":"member","member":"${'R'.repeat(33)}","medical":1,"pharmacy":0,"encounter":0,"provider":0}`,
    ],
    [
      'a count above a million',
      '{"type":"member","member":"R10000017","medical":1000001,"pharmacy":0,"encounter":0,"provider":0}',
    ],
  ])('leaves %s to the schema', (_, text) => {
    expect(usualMemberLine(text)).toBeUndefined()
  })
})

test('NumberHasher is HMAC-SHA-256, for every number a carrier can have', () => {
  const number = fc.stringMatching(/^[A-Z0-9-]{4,32}$/)
  const carrier = fc.stringMatching(/^[A-Z0-9]{2,12}$/)
  const secret = fc.uint8Array({ minLength: 32, maxLength: 32 })
  fc.assert(
    fc.property(secret, carrier, fc.array(number, { minLength: 1 }), (bytes, code, numbers) => {
      const key = createSecretKey(bytes)
      const hasher = new NumberHasher(key, code)
      const to = new DataView(new ArrayBuffer(24))
      for (const text of numbers) {
        hasher.hash(Buffer.from(text), text.length, to, 8)
        expect(Buffer.from(to.buffer, 8, 16).toString('hex')).toBe(hmac128(key, code, text))
      }
    }),
    { numRuns: 500 },
  )
})

describe('keyMemberLines', () => {
  test('keys each number as everything else does, whatever its spelling and the size of a part', () => {
    const key = createSecretKey(randomBytes(32))
    const numbers = ['R10000017', 'r10000018', 'M-200041-01']
    const texts = numbers.map((number, at) =>
      JSON.stringify(
        at === 1
          ? { provider: 1, encounter: 0, pharmacy: 0, medical: at, member: ` ${number}`, type: 'member' }
          : { type: 'member', member: number, medical: at, pharmacy: 0, encounter: 0, provider: 1 },
      ),
    )
    const block = { bytes: Buffer.from(`${texts.join('\n')}\n`), firstLine: 2 }
    for (const most of [1, 2, 100]) {
      const parts = [...keyMemberLines(block, 'EX', key, most)]
      const hmacs = parts.flatMap((part) =>
        Array.from({ length: part.members }, (_, at) =>
          Buffer.from(part.hmacs.slice(at * HMAC_BYTES, (at + 1) * HMAC_BYTES)).toString('hex'),
        ),
      )
      expect(hmacs).toEqual(numbers.map((number) => hmac128(key, 'EX', number.toUpperCase())))
      expect(parts.flatMap((part) => [...part.counts]).filter((_, at) => at % COUNTS === 0)).toEqual([
        0, 1, 2,
      ])
      expect(parts.flatMap((part) => part.faults)).toEqual([])
      expect(parts.flatMap((part) => numbersOf(part).slice(0, -1))).toEqual(
        numbers.map((number) => number.toUpperCase()),
      )
    }
  })

  test('the members of a part stand on lines that follow each other, faulty ones between parts', () => {
    const good = '{"type":"member","member":"R1000001","medical":1,"pharmacy":0,"encounter":0,"provider":0}'
    const texts = [good, 'not JSON', good, good, '{"type":"end"}', good, good]
    const block = { bytes: Buffer.from(texts.join('\n')), firstLine: 2 }
    const parts = [...keyMemberLines(block, 'EX', createSecretKey(randomBytes(32)), 100)]
    expect(parts.map(({ firstLine, members }) => [firstLine, members])).toEqual([
      [2, 1],
      [4, 2],
    ])
    expect(parts.flatMap(({ faults }) => faults)).toEqual([{ line: 3, field: null, message: 'is not JSON' }])
    expect(parts.flatMap(({ rest }) => rest)).toEqual([
      [6, '{"type":"end"}'],
      [7, good],
    ])
  })
})

describe('MembershipIndex', () => {
  test('finds every membership it holds and no other, grown or not, also where HMACs begin alike', () => {
    const words = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3))
    fc.assert(
      fc.property(fc.uniqueArray(words, { selector: String, minLength: 2, maxLength: 120 }), (keys) => {
        const index = new MembershipIndex()
        const held = keys.slice(0, keys.length / 2)
        held.forEach((key, at) => {
          expect(index.add(Uint32Array.from(key), 0, at + 10)).toBe(at)
        })
        held.forEach((key, at) => {
          const entry = index.find(Uint32Array.from(key), 0)
          expect([entry, index.id(entry), index.mark(entry), index.mark(entry)]).toEqual([
            at,
            at + 10,
            true,
            false,
          ])
        })
        for (const key of keys.slice(held.length)) expect(index.find(Uint32Array.from(key), 0)).toBe(-1)
      }),
    )
    const large = new MembershipIndex()
    const keys = new Uint32Array(randomBytes(16 * 10_000).buffer.slice(0, 16 * 10_000))
    for (let at = 0; at < 10_000; at += 1) large.add(keys, at * 4, at + 1)
    for (let at = 0; at < 10_000; at += 1) expect(large.id(large.find(keys, at * 4))).toBe(at + 1)
  })
})

describe('disclosureRows', () => {
  test('is PostgreSQL’s binary COPY format, in the order of membership', () => {
    const bytes = disclosureRows(
      7,
      '2026-06-15',
      Float64Array.of(2 ** 32 + 5, 3),
      Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    )
    expect(bytes.subarray(0, 11).toString('latin1')).toBe('PGCOPY\n\xff\r\n\0')
    const rows = [0, 1].map((row) => bytes.subarray(19 + row * 62, 19 + (row + 1) * 62))
    const read = rows.map((row) => ({
      fields: row.readInt16BE(0),
      membership: Number(row.readBigInt64BE(6)),
      submission: row.readInt32BE(18),
      day: row.readInt32BE(26),
      counts: [34, 42, 50, 58].map((at) => row.readInt32BE(at)),
    }))
    // 15 June 2026 is 9662 days after 1 January 2000.
    expect(read).toEqual([
      { fields: 7, membership: 3, submission: 7, day: 9662, counts: [5, 6, 7, 8] },
      { fields: 7, membership: 2 ** 32 + 5, submission: 7, day: 9662, counts: [1, 2, 3, 4] },
    ])
    expect(bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xff]))
  })
})
