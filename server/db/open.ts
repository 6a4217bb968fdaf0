import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { type Config, ConfigError } from '../config.ts'
import { type Database, DatabaseUnavailable, selectOne, selectRows } from './database.ts'
import { migrate, type Owner, SCHEMA } from './migrate.ts'
import source from './open.sql?raw'
import { postgresql, postgresqlPool, SERVER_ROLE } from './postgresql.ts'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

/** What a refused connection means to whoever set the address, by its code. */
const REFUSALS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no database answers at that address',
  ENOTFOUND: 'there is no such host',
  '28000': 'the login is refused',
  '28P01': 'the password is refused',
  '3D000': 'there is no such database',
  '22023': `there is no role ${SERVER_ROLE}; run "npm run portal -- migrate" with DATABASE_OWNER_URL`,
  '42501': `the login is not a member of ${SERVER_ROLE}`,
}

/** @throws DatabaseUnavailable with one line for the operator; it holds nothing of the address */
async function connect(url: string, variable: string, options: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
    throw new DatabaseUnavailable(
      `${variable}: ${REFUSALS[code] ?? `the database cannot be reached (${code})`}`,
    )
  }
}

/** Runs the migrations over a connection of the schema's owner, whose address the named variable holds. */
export async function migratePostgresql(ownerUrl: string, variable = 'DATABASE_URL'): Promise<string[]> {
  const client = await connect(ownerUrl, variable, '-c search_path=public')
  try {
    // Two processes that start at once: the second waits, and finds everything done.
    await client.query("select pg_advisory_lock(hashtext('daylight migrate'))")
    const owner: Owner = {
      exec: async (text) => void (await client.query(text)),
      applied: async () =>
        (await client.query<{ name: string }>('select name from schema_migration')).rows.map(
          (row) => row.name,
        ),
    }
    return await migrate(owner)
  } finally {
    await client.end()
  }
}

async function openPglite(folder: string): Promise<Database> {
  const { pglite } = await import('./pglite.ts')
  const db = await pglite(folder)
  await migrate({
    exec: (text) => db.exec(text),
    applied: async () =>
      (await selectRows(db, sql('select_migrations'), {}, z.object({ name: z.string() }))).map(
        (row) => row.name,
      ),
  })
  // Embedded, COPY reads its rows from a virtual file; there are no other files to read.
  await db.exec(`grant pg_read_server_files to ${SERVER_ROLE}; set role ${SERVER_ROLE}`)
  return db
}

/**
 * The database of the configuration, its schema up to date, every connection acting in the server's role.
 * @throws ConfigError in production where the schema is behind or the login could change the audit
 */
export async function openDatabase(config: Config, options: { bulk?: boolean } = {}): Promise<Database> {
  if (config.databaseUrl === null) return openPglite(join(config.dataDir ?? '.'))
  if (config.demonstration) await migratePostgresql(config.databaseUrl)
  else await (await connect(config.databaseUrl, 'DATABASE_URL', `-c role=${SERVER_ROLE}`)).end()
  const pool = postgresqlPool(
    config.databaseUrl,
    options.bulk ? { role: SERVER_ROLE, max: 1 } : { role: SERVER_ROLE, timeout: 30_000 },
  )
  const db = postgresql(pool)
  try {
    if (!config.demonstration) await checkProduction(db)
  } catch (error) {
    await db.close()
    throw error
  }
  return db
}

async function checkProduction(db: Database): Promise<void> {
  const found = await selectOne(
    db,
    sql('select_server_rights'),
    {},
    z.object({ migrated: z.boolean(), powerful: z.boolean() }),
  )
  if (!found.migrated) {
    throw new ConfigError(
      'DATABASE_URL: the database has no schema; run "npm run portal -- migrate" with DATABASE_OWNER_URL',
    )
  }
  const names = await selectRows(db, sql('select_migrations'), {}, z.object({ name: z.string() }))
  if (!names.some((row) => row.name === SCHEMA)) {
    throw new ConfigError(
      'DATABASE_URL: the schema is behind; run "npm run portal -- migrate" with DATABASE_OWNER_URL',
    )
  }
  if (found.powerful) {
    throw new ConfigError(
      `DATABASE_URL: this login could change the audit; use one that owns nothing and is only a member of ${SERVER_ROLE}`,
    )
  }
}
