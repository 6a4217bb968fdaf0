import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { FreshDatabase } from './fresh-database.ts'

/** The database beside the app, as its owner: what is stored, and nothing in between. */
export type DatabaseOwner = {
  rows<T = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<T[]>
  /** Several statements at once. */
  exec(sql: string): Promise<void>
  close(): Promise<void>
}

/** No command may be using the folder of an embedded database meanwhile. */
async function open(database: FreshDatabase): Promise<DatabaseOwner> {
  if (database.ownerUrl) {
    const client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
    return {
      rows: async <T>(sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows as T[],
      exec: async (sql) => void (await client.query(sql)),
      close: () => client.end(),
    }
  }
  const client = await PGlite.create(join(database.folder, 'pglite'))
  return {
    rows: async <T>(sql: string, values: unknown[] = []) => (await client.query<T>(sql, values)).rows,
    exec: async (sql) => void (await client.exec(sql)),
    close: () => client.close(),
  }
}

export async function asDatabaseOwner<T>(
  database: FreshDatabase,
  work: (owner: DatabaseOwner) => Promise<T>,
): Promise<T> {
  const opened = await open(database)
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

/** Every row of every table, partitions one by one, as text: equal before and after means nothing was stored. */
export const everything = (database: FreshDatabase) =>
  asDatabaseOwner(database, async ({ rows }) => {
    const tables = await rows<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
    )
    const stored: Record<string, string[]> = {}
    for (const { name } of tables) {
      const found = await rows<{ row: string }>(`select t::text as row from "${name}" t order by 1`)
      stored[name] = found.map(({ row }) => row)
    }
    return stored
  })
