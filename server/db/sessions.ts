import { z } from 'zod'
import { type Queryable, selectOptional } from './database.ts'
import source from './sessions.sql?raw'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

const row = z.object({
  person_id: z.string(),
  started_at: z.string(),
  seen_at: z.string(),
  /** Sealed record of the person. */
  record: z.string(),
})

/** Sessions are kept by the SHA-256 of their id: whoever reads the table cannot use them. */
export const selectOptionalSession = (db: Queryable, idSha256: string) =>
  selectOptional(db, sql('select_session'), { id_sha256: idSha256 }, row)

export const insertSession = (tx: Queryable, idSha256: string, personId: string, startedAt: string) =>
  tx.execute(sql('insert_session'), { id_sha256: idSha256, person_id: personId, started_at: startedAt })

export const touchSession = (tx: Queryable, idSha256: string, seenAt: string) =>
  tx.execute(sql('touch_session'), { id_sha256: idSha256, seen_at: seenAt })

/** @returns whose it was; undefined where there was none */
export const deleteSession = (tx: Queryable, idSha256: string) =>
  selectOptional(tx, sql('delete_session'), { id_sha256: idSha256 }, z.object({ person_id: z.string() }))

export const deleteEndedSessions = (tx: Queryable, idleSince: string, startedBefore: string) =>
  tx.execute(sql('delete_ended_sessions'), { idle_since: idleSince, started_before: startedBefore })

/** @returns false where this state has come back before */
export const useState = async (tx: Queryable, stateSha256: string, usedAt: string) =>
  (await tx.execute(sql('use_state'), { state_sha256: stateSha256, used_at: usedAt })) === 1

export const deleteUsedStates = (tx: Queryable, usedBefore: string) =>
  tx.execute(sql('delete_used_states'), { used_before: usedBefore })
