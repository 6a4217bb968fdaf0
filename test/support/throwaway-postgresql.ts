import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findPostgresql, ordinaryUser } from './programs.ts'

export type ThrowawayPostgresql = { url(database: string): string; stop(): Promise<void> }

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A PostgreSQL of its own on a free port of 127.0.0.1, as an ordinary user, gone when it is stopped. */
export async function startPostgresql(settings: readonly string[] = []): Promise<ThrowawayPostgresql> {
  const bin = findPostgresql()
  const user = ordinaryUser()
  const folder = mkdtempSync(join(tmpdir(), 'daylight-pg-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const options = { ...user, cwd: folder, stdio: 'ignore' as const }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8'],
    options,
  )
  const port = await freePort()
  const given = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'max_connections=200',
    ...settings,
  ]
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...given.flatMap((setting) => ['-c', setting])],
    options,
  )
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const url = (database: string) => `postgresql://postgres@127.0.0.1:${port}/${database}`
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url('postgres') })
    try {
      await client.connect()
      await client.end()
      break
    } catch (error) {
      await client.end().catch(() => undefined)
      if (tries > 100 || server.exitCode !== null) throw error
      await sleep(100)
    }
  }
  return {
    url,
    async stop() {
      server.kill('SIGINT')
      await exited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs statements in a database, one after another. */
export async function runSql(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
