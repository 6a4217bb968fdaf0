import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { PGlite, type Transaction as PGliteTransaction } from '@electric-sql/pglite'
import { tryLock } from 'fs-native-extensions'
import {
  type Database,
  DatabaseUnavailable,
  type Params,
  positional,
  type Queryable,
  type Row,
} from './database.ts'
import type { Statement } from './sql.ts'
import { TYPE_PARSERS } from './types.ts'

/**
 * An exclusive lock on a data folder, held through an open file and so released by the kernel when the process ends,
 * however it ends. Two processes in one PGlite folder would silently lose acknowledged writes.
 * @returns a function that gives the lock up
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = openSync(join(folder, 'lock'), 'a+', 0o600)
  if (!tryLock(file)) {
    closeSync(file)
    throw new DatabaseUnavailable(
      `The data folder ${folder} is in use by another Daylight process. Stop that one first, or set DATA_DIR, or use PostgreSQL through DATABASE_URL.`,
    )
  }
  return () => closeSync(file)
}

export type EmbeddedDatabase = Database & { exec(sql: string): Promise<void> }

export async function pglite(folder: string): Promise<EmbeddedDatabase> {
  const unlock = lockFolder(folder)
  let db: PGlite
  try {
    db = await PGlite.create(join(folder, 'pglite'), { parsers: { ...TYPE_PARSERS } })
    await db.exec("set timezone = 'UTC'; set search_path = public")
  } catch (error) {
    unlock()
    throw error
  }
  const queryable = (target: PGlite | PGliteTransaction): Queryable => {
    const run = async (statement: Statement, params?: Params) => {
      const result = await target.query<Row>(statement.text, positional(statement, params))
      // Statements run on this thread: let waiting requests in between two of them.
      await setImmediate()
      return result
    }
    return {
      query: async (statement, params) => (await run(statement, params)).rows,
      execute: async (statement, params) => (await run(statement, params)).affectedRows ?? 0,
    }
  }
  return {
    kind: 'pglite',
    bulkRows: 400,
    ...queryable(db),
    transaction: (work) =>
      db.transaction((tx) =>
        work({
          ...queryable(tx),
          async copy(statement, rows) {
            const text = statement.text.replace(/from stdin/i, "from '/dev/blob'")
            await tx.query(text, [], {
              blob: new Blob([typeof rows === 'string' ? rows : new Uint8Array(rows)]),
            })
            await setImmediate()
          },
        }),
      ),
    async exec(sql) {
      await db.exec(sql)
    },
    async close() {
      await db.close()
      unlock()
    },
  }
}
