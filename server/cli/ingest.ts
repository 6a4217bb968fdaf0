import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { readConfig } from '../config.ts'
import { FileRefused } from '../ingest/faults.ts'
import { ingest } from '../ingest/ingest.ts'
import { openStores } from '../services.ts'
import { runCommand, UsageError } from './command.ts'

const USAGE = 'usage: npm run ingest -- FILE…   (.ndjson, .ndjson.gz, or - for standard input)'

/** A line that is rewritten while a file is read; on a terminal only. */
function progress(name: string) {
  if (!process.stderr.isTTY) return { onProgress: undefined, end: () => undefined }
  let shown = 0
  return {
    onProgress(lines: number) {
      if (Date.now() - shown < 200) return
      shown = Date.now()
      process.stderr.write(`\r${name}: ${lines.toLocaleString('en-US')} lines`)
    },
    end: () => void process.stderr.write('\r\u001b[K'),
  }
}

/** Each file whole or not at all, in the order given; the others go on where one is refused. Exit 1 if any was. */
await runCommand(async (args) => {
  if (args.length === 0) throw new UsageError(USAGE)
  const stores = await openStores(readConfig(), { bulk: true })
  let refused = false
  try {
    for (const name of args) {
      const source: Readable =
        name === '-' ? process.stdin : createReadStream(name, { highWaterMark: 256 * 1024 })
      const shown = progress(name)
      try {
        const receipt = await ingest(
          {
            ...stores,
            actor: { kind: 'operator', id: 'command line' },
            requestId: crypto.randomUUID(),
            ...(shown.onProgress ? { onProgress: shown.onProgress } : {}),
          },
          source,
        )
        shown.end()
        process.stdout.write(`${JSON.stringify(receipt)}\n`)
      } catch (error) {
        shown.end()
        if (error instanceof FileRefused) {
          const problem = error.code === 'conflict' ? 'in conflict with what was received before' : 'refused'
          process.stderr.write(`${name}: ${problem}; nothing of it is stored\n${error.message}\n`)
        } else if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
          process.stderr.write(`${name}: no such file\n`)
        } else if (error instanceof Error && 'code' in error && error.code === 'EISDIR') {
          process.stderr.write(`${name}: is a folder, not a file\n`)
        } else {
          throw error
        }
        refused = true
      }
    }
  } finally {
    await stores.db.close()
  }
  return refused ? 1 : 0
})
