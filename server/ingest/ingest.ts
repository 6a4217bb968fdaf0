import type { Readable } from 'node:stream'
import {
  type ManifestReceipt,
  manifestHeader,
  type RosterReceipt,
  rosterHeader,
} from '../../shared/manifest.ts'
import type { Clock } from '../clock.ts'
import type { Actor } from '../db/audit.ts'
import type { Database } from '../db/database.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { addIssues, Faults, parseObject } from './faults.ts'
import { type Block, linesOf, readLines } from './lines.ts'
import { ingestManifest } from './manifest.ts'
import { ingestRoster } from './roster.ts'

export type IngestServices = { db: Database; keys: KeyRing; clock: Clock }

export type Ingest = IngestServices & {
  actor: Actor
  requestId: string
  /** Told the number of lines and bytes taken so far. */
  onProgress?: (lines: number) => void
}

/** The lines after the header, and the hash of the whole once they are drained. */
export type Body = { blocks: AsyncGenerator<Block>; sha256: () => string }

/**
 * Takes in one file, manifest or roster, in one pass: whole, or not at all.
 * @returns the receipt; the first one again for a file that is here already
 * @throws FileRefused with the faults by line and field, nothing stored
 */
export async function ingest(context: Ingest, source: Readable): Promise<ManifestReceipt | RosterReceipt> {
  const { blocks, sha256 } = readLines(source)
  try {
    const first = await blocks.next()
    if (first.done) throw new Error('no first block')
    const faults = new Faults()
    const lf = first.value.bytes.indexOf(0x0a) + 1 || first.value.bytes.length
    const [, headerText] =
      [...linesOf({ bytes: first.value.bytes.subarray(0, lf), firstLine: 1 }, faults)][0] ?? []
    if (headerText === undefined) throw faults.refusal()
    const rest: Block = { bytes: first.value.bytes.subarray(lf), firstLine: 2 }
    const body: Body = { blocks: followedBy(rest, blocks), sha256 }

    const value = parseObject(headerText, 1, faults)
    if (value === undefined) throw faults.refusal()
    if (value['type'] === 'roster') {
      const header = rosterHeader.safeParse(value)
      if (header.success) return await ingestRoster(context, header.data, body)
      addIssues(1, value, header.error, faults)
    } else if (value['type'] === 'manifest') {
      const header = manifestHeader.safeParse(value)
      if (header.success) return await ingestManifest(context, header.data, body)
      addIssues(1, value, header.error, faults)
    } else {
      faults.add(1, 'type', 'must be "manifest" or "roster"')
    }
    throw faults.refusal()
  } finally {
    await blocks.return(undefined)
    source.destroy()
  }
}

async function* followedBy(first: Block, blocks: AsyncGenerator<Block>): AsyncGenerator<Block> {
  if (first.bytes.length > 0) yield first
  yield* blocks
}
