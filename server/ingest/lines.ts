import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Readable, Writable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { LIMITS } from '../../shared/manifest.ts'
import { type Faults, FileRefused } from './faults.ts'

/** Whole lines of a file, LF included but perhaps the last, with the number of the first. */
export type Block = { bytes: Buffer; firstLine: number }

export const LF = 10
const CR = 13
const GZIP = Buffer.from([0x1f, 0x8b])
const BOM = Buffer.from([0xef, 0xbb, 0xbf])
const BLOCK_BYTES = 256 * 1024

function refusal(line: number, message: string): FileRefused {
  return new FileRefused('faulty', [{ line, field: null, message }])
}

/** Waits for room in a stream, or for its end, and leaves no listener behind. */
function drainedOrClosed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done)
      resolve()
    }
    stream.once('drain', done).once('close', done)
  })
}

/** The source with its first bytes looked at: gunzipped where they say so. */
async function* decompressed(source: Readable): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let head = Buffer.alloc(0)
  while (head.length < GZIP.length) {
    const { value, done } = await chunks.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  let taken = 0
  async function* all() {
    taken += head.length
    yield head
    for (;;) {
      const { value, done } = await chunks.next()
      if (done) return
      taken += value.length
      yield value
    }
  }
  if (!head.subarray(0, 2).equals(GZIP)) {
    yield* all()
    return
  }
  const gunzip = createGunzip()
  const feeding = (async () => {
    for await (const chunk of all()) {
      if (gunzip.destroyed) return
      if (!gunzip.write(chunk)) {
        await drainedOrClosed(gunzip)
      }
    }
    gunzip.end()
  })().catch((error: Error) => gunzip.destroy(error))
  try {
    for await (const chunk of gunzip) yield chunk as Buffer
    // What follows the compressed data is not looked at by gunzip, and so must not be there.
    if (gunzip.bytesWritten < taken) throw new Error('trailing bytes')
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) throw broken()
    if (error instanceof Error && error.message === 'trailing bytes') throw broken()
    throw error
  } finally {
    gunzip.destroy()
    await feeding
  }
}

const broken = () => refusal(1, 'the compressed file is broken or cut short')

/**
 * One pass over a file: bounded blocks of whole lines, every limit on bytes and lines enforced on the way.
 * `sha256` is of the decompressed bytes, final once the blocks are drained.
 */
export function readLines(source: Readable): { blocks: AsyncGenerator<Block>; sha256: () => string } {
  const hash = createHash('sha256')
  return { blocks: blocks(source, hash), sha256: () => hash.digest('hex') }
}

async function* blocks(source: Readable, hash: ReturnType<typeof createHash>): AsyncGenerator<Block> {
  let pending: Buffer[] = []
  let pendingBytes = 0
  let sinceLf = 0
  let total = 0
  let line = 1

  const take = (): Block => {
    const bytes = Buffer.concat(pending)
    pending = []
    pendingBytes = 0
    return { bytes, firstLine: line }
  }

  for await (const chunk of decompressed(source)) {
    if (total === 0 && chunk.subarray(0, 3).equals(BOM)) throw refusal(1, 'begins with a byte order mark')
    total += chunk.length
    if (total > LIMITS.decompressedBytes) throw refusal(line, 'the file is larger than 2 GiB')
    hash.update(chunk)
    const end = chunk.lastIndexOf(LF) + 1
    if (end === 0) {
      pending.push(chunk)
      pendingBytes += chunk.length
      sinceLf += chunk.length
    } else {
      pending.push(chunk.subarray(0, end))
      pendingBytes += end
      if (pendingBytes >= BLOCK_BYTES || line === 1) {
        const block = take()
        line += countLines(block.bytes)
        if (line > LIMITS.lines + 2) throw refusal(line, 'the file has more than 10 million lines')
        yield block
      }
      pending.push(chunk.subarray(end))
      pendingBytes += chunk.length - end
      sinceLf = chunk.length - end
    }
    if (sinceLf > LIMITS.headerBytes)
      throw refusal(line + countLines(Buffer.concat(pending)), 'the line is too long')
  }
  if (total === 0) throw refusal(1, 'the file is empty')
  if (pendingBytes > 0) yield take()
}

function countLines(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) lines += 1
  return lines
}

/**
 * The line that begins at `from`, as text without LF, and where the next begins. Bytes that are not UTF-8, CR and
 * length are faults of the line; it then has no text.
 */
export function lineAt(
  bytes: Buffer,
  from: number,
  number: number,
  faults: Faults,
): { text: string | undefined; next: number } {
  const lf = bytes.indexOf(LF, from)
  const to = lf === -1 ? bytes.length : lf
  const limit = number === 1 ? LIMITS.headerBytes : LIMITS.lineBytes
  let text: string | undefined
  if (to - from > limit) faults.add(number, null, `is longer than ${limit} bytes`)
  else if (!isUtf8(bytes.subarray(from, to))) faults.add(number, null, 'is not UTF-8')
  else if (bytes[to - 1] === CR && to > from) faults.add(number, null, 'ends in CR LF; lines end in LF alone')
  else text = bytes.toString('utf8', from, to)
  return { text, next: to + 1 }
}

/** The lines of a block that have no fault, with their numbers. */
export function* linesOf({ bytes, firstLine }: Block, faults: Faults): Generator<[number, string]> {
  let from = 0
  for (let number = firstLine; from < bytes.length && !faults.isFull; number += 1) {
    const { text, next } = lineAt(bytes, from, number, faults)
    if (text !== undefined) yield [number, text]
    from = next
  }
}
