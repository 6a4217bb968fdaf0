// Builds client and server into dist/ where sources are newer than what was built. Plain JavaScript: it runs first.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'dist/.built')

/** A print of everything the build reads. */
function sources() {
  const hash = createHash('sha256')
  for (const top of ['client', 'server', 'shared', 'package-lock.json', 'tsconfig.json']) {
    const path = join(root, top)
    const files = statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
    for (const file of files)
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Beside each text file of the client, the same one compressed: done once, as small as it gets. */
function compress(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.(js|css|svg)$/.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    for (const [ending, smaller] of [
      ['gz', gzipSync(bytes, { level: 9 })],
      ['br', brotliCompressSync(bytes)],
    ])
      if (smaller.length < bytes.length) writeFileSync(`${path}.${ending}`, smaller)
  }
}

const print = sources()
if (process.argv.includes('--force') || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== print) {
  if (process.stderr.isTTY) process.stderr.write('Building Daylight…\n')
  const { build } = await import('vite')
  const logLevel = 'error'
  await build({ configFile: join(root, 'client/vite.config.ts'), logLevel })
  await build({ configFile: join(root, 'server/vite.config.ts'), logLevel })
  compress(join(root, 'dist/client'))
  writeFileSync(stamp, print)
}
