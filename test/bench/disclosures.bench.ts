import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqlBlocks } from '../../server/db/sql.ts'
import { HttpClient } from '../support/http-client.ts'
import { runSql, startPostgresql, type ThrowawayPostgresql } from '../support/throwaway-postgresql.ts'
import { writeManifest } from './manifest-file.ts'
import { median, report, run } from './measure.ts'

const FILES = 72
const RUNS = 5
const SECONDS = 4
const CONNECTIONS = 10

let server: ThrowawayPostgresql
let folder: string
const children: ChildProcess[] = []

/** Starts a process and waits for a line of its output. */
function started(args: string[], env: NodeJS.ProcessEnv, line: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    let output = ''
    const look = (chunk: Buffer) => {
      output += chunk
      const found = line.exec(output)?.[1]
      if (found) resolve(found)
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('exit', () => reject(new Error(output.slice(-500))))
  })
}

beforeAll(async () => {
  server = await startPostgresql()
  folder = mkdtempSync(join(tmpdir(), 'daylight-bench-'))
  await runSql(server.url('postgres'), 'create database bench')
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function requestsPerSecond(url: string, headers: Record<string, string>): Promise<number> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} answers were not 200`)
  return result.requests.average
}

test(`GET /api/disclosures of a member with ${FILES} files beside a bare handler`, async () => {
  const env = {
    DATABASE_URL: server.url('bench'),
    DATA_DIR: folder,
    DEMO_DAY: '2026-06-30',
    LOG_LEVEL: 'error',
  }
  const origin = await started(['dist/server/main.js'], { ...env, PORT: '0' }, /Ready at (\S+)/)
  const ada = new HttpClient(origin)
  await ada.signIn('ada-example')
  const linked = await (await ada.post('/api/memberships', { carrier: 'EX', member: 'R10000017' })).json()
  const { total } = await (await ada.get('/api/disclosures')).json()
  for (let more = total; more < FILES; more += 1) {
    const path = join(folder, `more-${more}.ndjson`)
    const [year, month] = [2018 + Math.floor(more / 12), 1 + (more % 12)]
    await writeManifest(path, {
      carrier: 'EX',
      submission: `EX-more-${more}`,
      month: `${year}-${String(month).padStart(2, '0')}`,
      members: 20,
      member: (line) => `R${10_000_017 + line}`,
    })
    await run(process.execPath, ['dist/server/ingest.js', path], env)
  }
  await runSql(env.DATABASE_URL, 'vacuum analyze')
  const list = await (await ada.get('/api/disclosures')).json()
  expect(list.total).toBe(FILES)

  const query = sqlBlocks(readFileSync('server/db/disclosures.sql', 'utf8'))('select_disclosures').text
  const port = await started(
    ['test/bench/reference-server.mjs'],
    { DATABASE_URL: env.DATABASE_URL, QUERY: query, MEMBERSHIP: linked.id },
    /(\d+)/,
  )
  const cookie = [...ada.cookies()].map(([name, value]) => `${name}=${value}`).join('; ')
  const ours: number[] = []
  const reference: number[] = []
  for (let turn = 0; turn <= RUNS; turn += 1) {
    const mine = await requestsPerSecond(`${origin}/api/disclosures`, { cookie })
    const bare = await requestsPerSecond(`http://127.0.0.1:${port}/`, {})
    // The first turn warms both up.
    if (turn > 0) {
      ours.push(mine)
      reference.push(bare)
    }
  }
  report(`GET /api/disclosures, ${FILES} files, ${CONNECTIONS} connections, requests per second`, [
    { what: 'Daylight, session and audit included', median: median(ours).toFixed(0) },
    { what: 'bare Express and pg, the same query', median: median(reference).toFixed(0) },
    { what: 'ratio', median: (median(ours) / median(reference)).toFixed(2) },
  ])
})
