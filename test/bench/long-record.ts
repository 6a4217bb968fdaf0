import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HttpClient } from '../support/http-client.ts'
import { runSql, startPostgresql } from '../support/throwaway-postgresql.ts'
import { writeManifest } from './manifest-file.ts'
import { run } from './measure.ts'

export const FILES = 72

export type LongRecord = {
  origin: string
  databaseUrl: string
  /** The member, signed in. */
  ada: HttpClient
  /** Id of the one plan linked to her. */
  membership: string
  /** Starts another process, which ends with everything else; resolves with what the line of its output captures. */
  start(args: string[], env: NodeJS.ProcessEnv, line: RegExp): Promise<string>
  stop(): Promise<void>
}

/** The built server on PostgreSQL, with a member whose plan recorded 72 files about her. */
export async function startWithLongRecord(): Promise<LongRecord> {
  const server = await startPostgresql()
  const folder = mkdtempSync(join(tmpdir(), 'daylight-bench-'))
  const children: ChildProcess[] = []
  const start: LongRecord['start'] = (args, env, line) =>
    new Promise((resolve, reject) => {
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
  const stop = async () => {
    for (const child of children) child.kill('SIGKILL')
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await runSql(server.url('postgres'), 'create database bench')
    const env = {
      DATABASE_URL: server.url('bench'),
      DATA_DIR: folder,
      DEMO_DAY: '2026-06-30',
      LOG_LEVEL: 'error',
    }
    const origin = await start(['dist/server/main.js'], { ...env, PORT: '0' }, /Ready at (\S+)/)
    const ada = new HttpClient(origin)
    await ada.signIn('ada-example')
    const linked = await (await ada.post('/api/memberships', { carrier: 'EX', member: 'R10000017' })).json()
    await addFiles(ada, folder, env)
    await runSql(env.DATABASE_URL, 'vacuum analyze')
    return { origin, databaseUrl: env.DATABASE_URL, ada, membership: linked.id, start, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function addFiles(ada: HttpClient, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const total = async () => (await (await ada.get('/api/disclosures')).json()).total
  for (let more = await total(); more < FILES; more += 1) {
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
  if ((await total()) !== FILES) throw new Error(`the member has not ${FILES} files`)
}
