import { parentPort, workerData } from 'node:worker_threads'
import type { KeyingAnswer, KeyingTask } from './keyed-blocks.ts'
import { keyMemberLines } from './member-lines.ts'

/** Parses and keys the blocks of one large file, in the order in which they come. */
const { carrier, key, most } = workerData as KeyingTask

parentPort?.on('message', ({ bytes, firstLine }: { bytes: Uint8Array<ArrayBuffer>; firstLine: number }) => {
  const block = { bytes: Buffer.from(bytes.buffer), firstLine }
  const answer: KeyingAnswer = [...keyMemberLines(block, carrier, key, most)]
  parentPort?.postMessage(
    answer,
    answer.flatMap(({ hmacs, counts, numbers }) => [hmacs.buffer, counts.buffer, numbers.buffer]),
  )
})
