import type { KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Block } from './lines.ts'
import { type KeyedMembers, keyMemberLines } from './member-lines.ts'

/** Blocks a file must have before a thread of its own is worth starting, and how many it works ahead. */
const WORKER_FROM_BLOCK = 8
const AHEAD = 3

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
  const waiting: ((answer: KeyingAnswer | Error) => void)[] = []
  worker.on('message', (answer: KeyingAnswer) => waiting.shift()?.(answer))
  worker.on('error', (error) => {
    for (const give of waiting.splice(0)) give(error as Error)
  })
  const keyedThere = ({ bytes, firstLine }: Block) =>
    new Promise<KeyingAnswer | Error>((resolve) => {
      waiting.push(resolve)
      const copy = new Uint8Array(bytes)
      worker.postMessage({ bytes: copy, firstLine }, [copy.buffer])
    })
  // In the order of the blocks, whoever keys them. While the worker has enough to do, this thread keys some itself.
  const underWay: (KeyingAnswer | Promise<KeyingAnswer | Error>)[] = []
  const next = async (): Promise<KeyingAnswer> => {
    const answer = (await underWay.shift()) ?? []
    if (answer instanceof Error) throw answer
    return answer
  }
  try {
    for await (const block of blocks) {
      const isBusy = waiting.length >= AHEAD
      underWay.push(
        isBusy ? [...keyMemberLines(block, task.carrier, task.key, task.most)] : keyedThere(block),
      )
      if (underWay.length > 2 * AHEAD) yield* await next()
    }
    while (underWay.length > 0) yield* await next()
  } finally {
    await worker.terminate()
  }
}

/** Lets parts be made up to `most` ahead of whoever takes them, from now on. */
export function aheadOf<T>(parts: AsyncGenerator<T>, most: number): AsyncGenerator<T> {
  const under: Promise<IteratorResult<T>>[] = []
  const fill = () => {
    while (under.length < most) {
      const next = parts.next()
      // Met when it is taken; until then a failure must not count as unhandled.
      next.catch(() => undefined)
      under.push(next)
    }
  }
  fill()
  return (async function* () {
    try {
      for (let next = await under.shift(); next && !next.done; next = await under.shift()) {
        fill()
        yield next.value
      }
    } finally {
      await parts.return(undefined)
    }
  })()
}
