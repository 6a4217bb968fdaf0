import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseWithCarriers, ingestFiles, type Taken } from '../support/carriers.ts'
import { run, slowness } from '../support/commands.ts'
import { everything } from '../support/database-owner.ts'
import type { FreshDatabase } from '../support/fresh-database.ts'
import { end, header, manifest, member, seeded } from '../support/ingest-files.ts'

const WHOLE = manifest(40)
const BROKEN = 'line 1: the compressed file is broken or cut short'
const random = seeded(20)
const offset = (length: number) => Math.floor(random() * length)

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const line = (value: unknown) => `${JSON.stringify(value)}\n`
const A = line(member('R00000001'))
const B = line(member('R00000002'))
const END = line(end(2))
const ROSTER = line({ type: 'roster', version: 1, carrier: 'TA', asOf: '2024-01-01' })
const HEADER = line(header())

/** What is wrong with the file, the file, and what is said of it. */
// biome-ignore format: one row a fault
const FAULTS: [string, string | Uint8Array, string][] = [
  ['an empty file', '', 'line 1: the file is empty'],
  ['a file of one byte', '{', 'line 1: is not JSON'],
  ['a byte order mark', bytes([0xef, 0xbb, 0xbf], HEADER, A, B, END), 'line 1: begins with a byte order mark'],
  ['CR LF in the header', bytes(HEADER.replace('\n', '\r\n'), A, B, END), 'line 1: ends in CR LF; lines end in LF alone'],
  ['CR LF in a member line', bytes(HEADER, A, B.replace('\n', '\r\n'), END), 'line 3: ends in CR LF; lines end in LF alone'],
  ['a NUL in a line', bytes(HEADER, A, B.replace('{', '{\0'), END), 'line 3: is not JSON'],
  ['lines of NUL', bytes(HEADER, A, [0, 0, 0, 10], B, END), 'line 3: is not JSON'],
  ['bytes that are not UTF-8', bytes(HEADER, A, B.slice(0, 27), [0xff, 0xfe], B.slice(29), END), 'line 3: is not UTF-8'],
  ['UTF-8 cut within a character', bytes(HEADER, A, '{"type":"m', [0xe2, 0x82, 10], B, END), 'line 3: is not UTF-8'],
  ['an overlong form', bytes(HEADER, A, [0xc0, 0xaf, 10], END), 'line 3: is not UTF-8'],
  ['half of a surrogate pair as an escape', bytes(HEADER, A, B.replace('R00000002', 'R0000\\ud800'), END), 'line 3: member: must be 4 to 32 letters, digits or hyphens'],
  ['half of a surrogate pair as bytes', bytes(HEADER, A, '"', [0xed, 0xa0, 0x80], '"\n', B, END), 'line 3: is not UTF-8'],
  ['a line of 4,097 bytes', bytes(HEADER, A, `${B.slice(0, -1).padEnd(4097)}\n`, END), 'line 3: is longer than 4096 bytes'],
  ['a line without an end', bytes(HEADER, A, 'x'.repeat(3_000_000)), 'line 3: the line is too long'],
  ['a header of 32 KiB and a byte', `${HEADER.slice(0, -1).padEnd(32 * 1024 + 1)}\n${A}${B}${END}`, 'line 1: is longer than 32768 bytes'],
  ['a header without an end', '{'.repeat(5_000_000), 'line 1: the line is too long'],
  ['deeply nested arrays', bytes(HEADER, A, `${'['.repeat(2000)}${']'.repeat(2000)}\n`, END), 'line 3: is not a JSON object'],
  ['an empty gzip file', gzipSync(''), 'line 1: the file is empty'],
  ['gzip cut in its header', gzipSync(WHOLE).subarray(0, 7), BROKEN],
  ['gzip cut before its checksum', gzipSync(WHOLE).subarray(0, -8), BROKEN],
  ['gzip cut in its checksum', gzipSync(WHOLE).subarray(0, -1), BROKEN],
  ['garbage after gzip', bytes([...gzipSync(WHOLE)], 'garbage'), BROKEN],
  ['NULs after gzip', bytes([...gzipSync(WHOLE)], [0, 0, 0, 0]), BROKEN],
  ['a megabyte of garbage after gzip', Buffer.concat([gzipSync(WHOLE), Buffer.alloc(1_000_000, 'x')]), BROKEN],
  ['a megabyte of NULs after gzip', Buffer.concat([gzipSync(WHOLE), Buffer.alloc(1_000_000)]), BROKEN],
  ['another gzip file after gzip', Buffer.concat([gzipSync(WHOLE), gzipSync(A)]), 'line 43: stands after the end'],
  ['gzip within gzip', gzipSync(gzipSync(WHOLE)), 'line 1: is not UTF-8'],
  ['another compression', Buffer.from('504b0304140000000800', 'hex'), 'line 1: is not JSON'],
]

const TRUNCATIONS = Array.from({ length: 200 }, () => offset(Buffer.byteLength(WHOLE) - 1))
const GZIP_CUTS = Array.from({ length: 40 }, () => offset(gzipSync(WHOLE).length))
/** One bit of the compressed file flipped: what comes out is either refused or, byte for byte, the same. */
const FLIPPED = Array.from({ length: 60 }, () => {
  const file = gzipSync(WHOLE)
  const at = 10 + offset(file.length - 10)
  file[at] = (file[at] ?? 0) ^ (1 << offset(8))
  return file
})
const named = (name: string, files: (string | Uint8Array)[]) =>
  Object.fromEntries(files.map((file, at) => [`${name}-${at}`, file]))
const refusedOf = (all: Taken, name: string) =>
  [...all.refused].filter(([file]) => file.startsWith(`${name}-`))

let database: FreshDatabase
let taken: Taken
let before: Record<string, string[]>

beforeAll(async () => {
  database = await databaseWithCarriers()
  before = await everything(database)
  taken = await ingestFiles(database, {
    ...named(
      'fault',
      FAULTS.map(([, file]) => file),
    ),
    ...named(
      'cut',
      TRUNCATIONS.map((at) => Buffer.from(WHOLE).subarray(0, at)),
    ),
    ...named(
      'gzip',
      GZIP_CUTS.map((at) => gzipSync(WHOLE).subarray(0, at)),
    ),
    ...named('flip', FLIPPED),
  })
})
afterAll(() => database.remove())

describe('bytes that are no manifest', () => {
  test.each(FAULTS.map(([title, , said], at) => ({ title, said, at })))('$title', ({ said, at }) => {
    expect(taken.refused.get(`fault-${at}`)).toEqual([said])
  })

  test('a file cut at any of 200 places is refused', () => {
    expect(refusedOf(taken, 'cut')).toHaveLength(200)
  })

  test('a compressed file cut at any of 40 places is refused', () => {
    const refused = refusedOf(taken, 'gzip')
    expect(refused).toHaveLength(40)
    for (const [, said] of refused)
      expect([BROKEN, 'line 1: the file is empty', 'line 1: is not JSON', 'line 1: is not UTF-8']).toContain(
        said[0],
      )
  })

  test('a compressed file with one bit flipped is refused', () => {
    expect(refusedOf(taken, 'flip')).toHaveLength(FLIPPED.length)
  })

  test('nothing of all that is stored, and the command ends with 1', async () => {
    expect(taken.code).toBe(1)
    expect(taken.receipts).toEqual([])
    expect(await everything(database)).toEqual(before)
  })
})

describe('a small file that inflates without end', () => {
  const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024))
  const lines = gzipSync(Buffer.alloc(64 * 1024 * 1024, '\n'))
  const same = gzipSync(Buffer.alloc(64 * 1024 * 1024, A))
  /** One compressed file after another is one compressed file: 34 of 64 MiB are more than 2 GiB. */
  const times = (part: Buffer, head = '') =>
    Buffer.concat([gzipSync(head), ...Array.from({ length: 34 }, () => part)])

  // biome-ignore format: one row a file
  const BOMBS: [string, Buffer, string][] = [
    ['of zeros', times(zeros), 'line 1: the line is too long'],
    ['of empty lines', times(lines), 'line 1: is empty'],
    ['of zeros after a header', times(zeros, HEADER), 'line 2: the line is too long'],
    ['of empty lines after a header', times(lines, HEADER), 'line 2: is empty'],
    ['of empty lines after a roster’s header', times(lines, ROSTER), 'line 2: is empty'],
    ['of one member over and over', times(same, HEADER), 'line 3: member: stands on an earlier line too'],
  ]
  let bombs: Taken
  beforeAll(async () => {
    bombs = await ingestFiles(
      database,
      named(
        'bomb',
        BOMBS.map(([, file]) => file),
      ),
    )
  })

  test.each(BOMBS.map(([title, file, said], at) => ({ title, file, said, at })))(
    '$title is refused',
    ({ file, said, at }) => {
      expect(file.length).toBeLessThan(16 * 1024 * 1024)
      expect(bombs.refused.get(`bomb-${at}`)?.[0]).toBe(said)
    },
  )

  test('all are refused at once, within the memory a good file takes', async () => {
    const good = await ingestFiles(database, { 'good.ndjson': manifest(1, { submission: 'GOOD' }) })
    expect(good.code).toBe(0)
    expect(bombs.code).toBe(1)
    expect(bombs.milliseconds - good.milliseconds).toBeLessThan(5000 * (await slowness()))
    expect(bombs.peakMiB).toBeLessThan(good.peakMiB + 200)
  })
})

describe('bytes that are a manifest', () => {
  test('the last LF may be missing; compressed or not, the receipt is of the decompressed bytes', async () => {
    const cut = manifest(3, { submission: 'NO-LF' }).slice(0, -1)
    const long = `${HEADER.replace('TA-2024-05', 'LONG')
      .slice(0, -1)
      .padEnd(32 * 1024)}\n${A.slice(0, -1).padEnd(4096)}\n${B}${END}`
    const first = await ingestFiles(database, { 'plain.ndjson': cut, 'long.ndjson': long })
    expect(first.stderr).toBe('')
    expect(first.receipts).toHaveLength(2)
    const pieces = Buffer.concat([gzipSync(cut.slice(0, 900)), gzipSync(cut.slice(900))])
    expect(gunzipSync(pieces).toString()).toBe(cut)
    const again = await ingestFiles(database, {
      'small.gz': gzipSync(cut),
      'large.gz': gzipSync(cut, { level: 0 }),
      'two.gz': pieces,
    })
    expect(again.stderr).toBe('')
    expect(again.receipts).toEqual([first.receipts[0], first.receipts[0], first.receipts[0]])
  })

  test('standard input is a file named -', async () => {
    const done = await run('ingest', ['-'], database.env, gzipSync(manifest(3, { submission: 'STDIN' })))
    expect(done).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(done.stdout)).toMatchObject({ carrier: 'TA', submission: 'STDIN', members: 3 })
  })
})
