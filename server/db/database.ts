import type { z } from 'zod'
import type { Statement } from './sql.ts'

export type Row = Record<string, unknown>
export type Params = Record<string, unknown>

/**
 * The one port to the database. Both drivers answer with the same types: `date` is `YYYY-MM-DD`, `timestamptz` an
 * ISO 8601 instant in UTC, `bigint` a number (and an error beyond 2^53), `uuid` and `text` strings.
 */
export type Queryable = {
  query(statement: Statement, params?: Params): Promise<Row[]>
  /** @returns how many rows were inserted, updated or deleted */
  execute(statement: Statement, params?: Params): Promise<number>
}

export type Transaction = Queryable & {
  /** COPY … FROM STDIN of rows in the format the statement names. */
  copy(statement: Statement, rows: string | Buffer): Promise<void>
}

export type Database = Queryable & {
  readonly kind: 'postgresql' | 'pglite'
  /** Rows to hand to one statement of a bulk load: small where a statement holds up the event loop. */
  readonly bulkRows: number
  /** Rolls back when `work` throws. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The database cannot be reached, or its folder is another process's. The message says what to do. */
export class DatabaseUnavailable extends Error {}

/** Violation of a unique key: PostgreSQL error class 23505. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'

export async function selectRows<S extends z.ZodType>(
  db: Queryable,
  statement: Statement,
  params: Params,
  row: S,
): Promise<z.output<S>[]> {
  const rows = await db.query(statement, params)
  return rows.map((found) => row.parse(found))
}

export async function selectOptional<S extends z.ZodType>(
  db: Queryable,
  statement: Statement,
  params: Params,
  row: S,
): Promise<z.output<S> | undefined> {
  const [found, second] = await selectRows(db, statement, params, row)
  if (second !== undefined) throw new Error(`${statement.name}: more than one row`)
  return found
}

export async function selectOne<S extends z.ZodType>(
  db: Queryable,
  statement: Statement,
  params: Params,
  row: S,
): Promise<z.output<S>> {
  const found = await selectOptional(db, statement, params, row)
  if (found === undefined) throw new Error(`${statement.name}: no row`)
  return found
}

/** Values in the order in which the statement numbers its parameters. */
export function positional(statement: Statement, params: Params = {}): unknown[] {
  const given = Object.keys(params)
  if (given.length !== statement.params.length) {
    throw new Error(`${statement.name}: takes ${statement.params.join(', ')}`)
  }
  return statement.params.map((name) => {
    if (!(name in params)) throw new Error(`${statement.name}: ${name} is missing`)
    return params[name]
  })
}
