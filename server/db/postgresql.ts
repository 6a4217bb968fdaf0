import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type Database, type Params, positional, type Queryable, type Row } from './database.ts'
import type { Statement } from './sql.ts'
import { TYPE_PARSERS } from './types.ts'

/** The role every connection of the server acts in; it owns nothing. */
export const SERVER_ROLE = 'daylight_server'

const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    const own = format === 'binary' ? undefined : TYPE_PARSERS[oid]
    return own ?? pg.types.getTypeParser(oid, format as 'text')
  },
}

const queryable = (client: pg.ClientBase | pg.Pool): Queryable => {
  // Named, so that each connection plans it once.
  const run = (statement: Statement, params?: Params) =>
    (client as pg.Pool).query<Row>({
      name: statement.name,
      text: statement.text,
      values: positional(statement, params),
    })
  return {
    query: async (statement, params) => (await run(statement, params)).rows,
    execute: async (statement, params) => (await run(statement, params)).rowCount ?? 0,
  }
}

export function postgresqlPool(
  url: string,
  options: { role?: string; max?: number; timeout?: number },
): pg.Pool {
  const settings = [
    ...(options.role ? [`-c role=${options.role}`] : []),
    ...(options.timeout ? [`-c statement_timeout=${options.timeout}`] : []),
    '-c search_path=public',
    '-c timezone=UTC',
    '-c datestyle=ISO',
    // Planning over a partition a month takes longer than running: once a connection is enough.
    '-c plan_cache_mode=force_generic_plan',
  ]
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    options: settings.join(' '),
    types,
    connectionTimeoutMillis: 5000,
    application_name: 'daylight',
  })
  // Without a listener a dropped idle connection would end the process; the next query reports what is wrong.
  pool.on('error', () => undefined)
  return pool
}

export function postgresql(pool: pg.Pool): Database {
  return {
    kind: 'postgresql',
    bulkRows: 100_000,
    ...queryable(pool),
    async transaction(work) {
      const client = await pool.connect()
      const onError = () => undefined
      client.on('error', onError)
      let broken: Error | undefined
      try {
        await client.query('begin')
        const result = await work({
          ...queryable(client),
          async copy(statement, rows) {
            await pipeline(
              Readable.from([rows], { objectMode: false }),
              client.query(copyFrom(statement.text)),
            )
          },
        })
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => {
          broken = failure
        })
        throw error
      } finally {
        client.off('error', onError)
        client.release(broken)
      }
    },
    close: () => pool.end(),
  }
}
