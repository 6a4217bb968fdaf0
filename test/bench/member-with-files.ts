import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HttpClient } from '../support/http-client.ts'
import { runSql, startPostgresql } from '../support/throwaway-postgresql.ts'
import { writeManifest } from './manifest-file.ts'
import { run } from './measure.ts'

/** What the issue measures with: six years of monthly files. */
export const FILES = 72

export type MemberWithFiles = {
  origin: string
  databaseUrl: string
  /** Signed in. */
  ada: HttpClient
  /** Her membership's id, and her session. */
  membership: string
  cookie: string
  /** Starts another process, to be ended along with the server, and waits for a line of its output. */
  started(args: string[], env: NodeJS.ProcessEnv, line: RegExp): Promise<string>
  stop(): Promise<void>
}

/** The built server on a PostgreSQL of its own, and Ada, signed in, with `FILES` files about her. */
export async function memberWithFiles(): Promise<MemberWithFiles> {
  const postgresql = await startPostgresql()
  const folder = mkdtempSync(join(tmpdir(), 'daylight-bench-'))
  const children: ChildProcess[] = []
  const stop = async () => {
    for (const child of children) child.kill('SIGKILL')
    await postgresql.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const started: MemberWithFiles['started'] = (args, env, line) =>
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

  try {
    await runSql(postgresql.url('postgres'), 'create database bench')
    const databaseUrl = postgresql.url('bench')
    const env = { DATABASE_URL: databaseUrl, DATA_DIR: folder, DEMO_DAY: '2026-06-30', LOG_LEVEL: 'error' }
    const origin = await started(['dist/server/main.js'], { ...env, PORT: '0' }, /Ready at (\S+)/)
    const ada = new HttpClient(origin)
    await ada.signIn('ada-example')
    const linked = await (await ada.post('/api/memberships', { carrier: 'EX', member: 'R10000017' })).json()
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
    await runSql(databaseUrl, 'vacuum analyze')
    if ((await total()) !== FILES) throw new Error(`${await total()} files, not ${FILES}`)
    const cookie = [...ada.cookies()].map(([name, value]) => `${name}=${value}`).join('; ')
    return { origin, databaseUrl, ada, membership: linked.id, cookie, started, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
