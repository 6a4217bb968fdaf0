import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { runSql } from './throwaway-postgresql.ts'

/** Where a test's own data is: settings for the app and for the commands, and how to get rid of it. */
export type FreshDatabase = {
  kind: 'pglite' | 'postgresql'
  folder: string
  env: { DATA_DIR: string; DATABASE_URL: string }
  /** A login that may do everything, to look at or break what is stored; PostgreSQL only. */
  ownerUrl: string | undefined
  remove(): Promise<void>
}

/** A database of its own: the demonstration's, or one with nothing in it. */
export async function freshDatabase(content: 'demonstration' | 'empty'): Promise<FreshDatabase> {
  const kind = inject('database')
  const folder = mkdtempSync(join(tmpdir(), 'daylight-test-'))
  const from = inject('template')
  if (content === 'demonstration') {
    const isWanted = (path: string) => kind === 'pglite' || !path.startsWith(join(from, 'pglite'))
    cpSync(from, folder, { recursive: true, filter: isWanted })
  }
  if (kind === 'pglite') {
    return {
      kind,
      folder,
      env: { DATA_DIR: folder, DATABASE_URL: '' },
      ownerUrl: undefined,
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    }
  }
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = (database: string) => inject('postgresql').replace('DATABASE', database)
  const template = content === 'demonstration' ? ' template demonstration' : ''
  await runSql(url('postgres'), `create database ${name}${template}`)
  return {
    kind,
    folder,
    env: { DATA_DIR: folder, DATABASE_URL: url(name) },
    ownerUrl: url(name),
    async remove() {
      await runSql(url('postgres'), `drop database if exists ${name} with (force)`)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
