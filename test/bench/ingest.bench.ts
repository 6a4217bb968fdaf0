import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPostgresql } from '../support/programs.ts'
import { runSql, startPostgresql, type ThrowawayPostgresql } from '../support/throwaway-postgresql.ts'
import { writeManifest } from './manifest-file.ts'
import { median, report, run } from './measure.ts'

const MEMBERS = 1_000_000
const RUNS = 5
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'] as const

let server: ThrowawayPostgresql
let folder: string
let env: { DATABASE_URL: string; DATA_DIR: string }

beforeAll(async () => {
  server = await startPostgresql(['max_wal_size=4GB'])
  folder = mkdtempSync(join(tmpdir(), 'daylight-bench-'))
  await runSql(server.url('postgres'), 'create database bench')
  env = { DATABASE_URL: server.url('bench'), DATA_DIR: folder }
  const carrier = ['--code', 'EX', '--name', 'Example Federal Health Plan', '--programs', 'FEHB']
  await run(process.execPath, ['dist/server/portal.js', 'carrier', 'add', ...carrier], env)
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/**
 * The reference: psql \copy of the very rows an ingest stored, in the same order, into a table with the same columns,
 * key and partition, empty like the month the ingest filled.
 */
test(`ingest of ${MEMBERS.toLocaleString('en-US')} members beside psql \\copy`, async () => {
  const psql = join(findPostgresql(), 'psql')
  const query = (sql: string) => run(psql, ['-X', '-q', '-d', env.DATABASE_URL, '-c', sql])
  const path = join(folder, 'manifest.ndjson')
  const rows = join(folder, 'rows.tsv')
  const ingestMonth = async (month: string) => {
    await writeManifest(path, {
      carrier: 'EX',
      submission: `EX-${month}`,
      month,
      members: MEMBERS,
      member: (line) => `R${10_000_000 + line}`,
    })
    return run(process.execPath, ['dist/server/ingest.js', path], env)
  }

  // The first one makes the memberships, as a roster would have; the measured ones find them.
  const first = await ingestMonth(MONTHS[0])
  await query('vacuum analyze')
  const ours: { seconds: number; peak: number }[] = []
  const reference: number[] = []
  for (const month of MONTHS.slice(1, RUNS + 1)) {
    ours.push(await ingestMonth(month))
    const [year, number] = month.split('-').map(Number)
    const partition = `disclosure_member_${year}_${String((number ?? 0) + 1).padStart(2, '0')}`
    await query(`\\copy (select * from ${partition}) to '${rows}'`)
    await runSql(
      env.DATABASE_URL,
      'drop table if exists reference',
      `create table reference (like disclosure_member including all) partition by range (disclosed_on)`,
      `create table reference_month partition of reference for values from ('2026-01-01') to ('2027-01-01')`,
      'checkpoint',
    )
    reference.push((await query(`\\copy reference from '${rows}'`)).seconds)
  }
  const seconds = median(ours.map((run) => run.seconds))
  const peak = Math.max(first.peak, ...ours.map((run) => run.peak))
  report('Ingest, PostgreSQL, whole process from start to receipt', [
    {
      what: 'ingest',
      'median s': seconds.toFixed(2),
      'rows/s': Math.round(MEMBERS / seconds),
      'peak MiB': peak.toFixed(0),
    },
    {
      what: 'psql \\copy',
      'median s': median(reference).toFixed(2),
      'rows/s': Math.round(MEMBERS / median(reference)),
    },
    { what: 'ratio', 'median s': (median(reference) / seconds).toFixed(2) },
    {
      what: 'first file, every number unknown',
      'median s': first.seconds.toFixed(2),
      'peak MiB': first.peak.toFixed(0),
    },
  ])
  expect(ours).toHaveLength(RUNS)
})
