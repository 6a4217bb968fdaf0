import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { clockFrom } from '../../server/clock.ts'
import { readConfig } from '../../server/config.ts'
import { fillDemonstration } from '../../server/dev/demonstration.ts'
import { openStores } from '../../server/services.ts'
import { findChromium, findPoppler } from './programs.ts'
import { startPostgresql } from './throwaway-postgresql.ts'

/** The day and seed of every test that uses the demonstration's data. */
export const DEMO_DAY = '2026-06-30'

declare module 'vitest' {
  export interface ProvidedContext {
    database: 'pglite' | 'postgresql'
    /** A data folder filled with the demonstration: copied, never used itself. */
    template: string
    /** Address of the throw-away PostgreSQL, `DATABASE` standing for a database; its `demonstration` is a template. */
    postgresql: string
    chromium: string
  }
}

/** Builds, finds what is needed, and fills one database of each kind with the demonstration, to be copied by the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, ['server/build.mjs'], { stdio: 'inherit' })
  const chromium = findChromium()
  findPoppler()
  const postgresql = await startPostgresql(['fsync=off'])
  const template = mkdtempSync(join(tmpdir(), 'daylight-template-'))
  const undo = async () => {
    await postgresql.stop()
    rmSync(template, { recursive: true, force: true })
  }
  try {
    const { runSql } = await import('./throwaway-postgresql.ts')
    await runSql(postgresql.url('postgres'), 'create database demonstration')
    for (const databaseUrl of ['', postgresql.url('demonstration')]) {
      const config = readConfig({ DATA_DIR: template, DEMO_DAY, DEMO_SEED: '1', DATABASE_URL: databaseUrl })
      const stores = await openStores(config, { clock: clockFrom(DEMO_DAY) })
      await fillDemonstration(stores, config)
      await stores.db.close()
    }
    project.provide('template', template)
    project.provide('postgresql', postgresql.url('DATABASE'))
    project.provide('chromium', chromium)
  } catch (error) {
    await undo()
    throw error
  }
  return undo
}
