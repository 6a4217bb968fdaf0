import { createHash } from 'node:crypto'
import type { Row } from '../../server/db/database.ts'
import { SERVER_ROLE } from '../../server/db/postgresql.ts'
import type { RunningApp } from './running-app.ts'
import { runSql } from './throwaway-postgresql.ts'

const statement = (text: string) => ({
  name: `test_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`,
  text,
  params: [],
})

/** What is stored, as the server's own role reads it. */
export const storedRows = (app: RunningApp, text: string): Promise<Row[]> =>
  app.stores.db.query(statement(text))

export async function countStored(app: RunningApp, table: string): Promise<number> {
  const [row] = await storedRows(app, `select count(*)::int as many from ${table}`)
  return Number(row?.['many'])
}

/** The audit's rows of one request, oldest first. */
export const auditOf = (app: RunningApp, requestId: string | null): Promise<Row[]> =>
  storedRows(
    app,
    `select actor_kind, actor, on_behalf_of, action, subject_kind, subject, carrier, outcome, reason
     from audit where request_id = '${String(requestId).replace(/[^0-9a-f-]/g, '')}' order by id`,
  )

/** Statements with the rights of whoever owns the tables. */
export async function asOwner(app: RunningApp, ...statements: string[]): Promise<void> {
  if (app.database.ownerUrl) return runSql(app.database.ownerUrl, ...statements)
  for (const text of ['reset role', ...statements, `set role ${SERVER_ROLE}`]) {
    await app.stores.db.execute(statement(text))
  }
}
