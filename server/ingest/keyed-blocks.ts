import type { KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Block } from './lines.ts'
import { type KeyedMembers, keyMemberLines } from './member-lines.ts'

/** Blocks a file must have before a thread of its own is worth starting, and how many it works ahead. */
const WORKER_FROM_BLOCK = 8
const AHEAD = 6

/** What the worker is started with, and what it is sent and answers. */
export type KeyingTask = { carrier: string; key: KeyObject; most: number }
export type KeyingAnswer = KeyedMembers[]

const WORKER_URL = new URL('./keying-worker.js', import.meta.url)

/** The blocks of a file, parsed and keyed, in their order: here for a small file, in a second thread for a large one. */
export async function* keyedBlocks(
  blocks: AsyncGenerator<Block>,
  carrier: string,
  key: KeyObject,
  bulkRows: number,
): AsyncGenerator<KeyedMembers> {
  for (let taken = 0; taken < WORKER_FROM_BLOCK; taken += 1) {
    const { value, done } = await blocks.next()
    if (done) return
    yield* keyMemberLines(value, carrier, key, bulkRows)
  }
  // Unbuilt, as under test, there is no worker to load.
  if (existsSync(WORKER_URL)) yield* keyedByWorker(blocks, { carrier, key, most: bulkRows })
  else for await (const block of blocks) yield* keyMemberLines(block, carrier, key, bulkRows)
}

async function* keyedByWorker(blocks: AsyncGenerator<Block>, task: KeyingTask): AsyncGenerator<KeyedMembers> {
  const worker = new Worker(WORKER_URL, {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
  const answers: KeyingAnswer[] = []
  let failure: Error | undefined
  let wake: () => void = () => undefined
  worker.on('message', (answer: KeyingAnswer) => {
    answers.push(answer)
    wake()
  })
  worker.on('error', (error) => {
    failure = error as Error
    wake()
  })
  const nextAnswer = async (): Promise<KeyingAnswer> => {
    for (;;) {
      if (failure) throw failure
      const answer = answers.shift()
      if (answer) return answer
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  try {
    let underWay = 0
    for await (const { bytes, firstLine } of blocks) {
      const copy = new Uint8Array(bytes)
      worker.postMessage({ bytes: copy, firstLine }, [copy.buffer])
      underWay += 1
      if (underWay === AHEAD) {
        yield* await nextAnswer()
        underWay -= 1
      }
    }
    for (; underWay > 0; underWay -= 1) yield* await nextAnswer()
  } finally {
    await worker.terminate()
  }
}
