import { z } from 'zod'
import { LOCALES } from '../../shared/vocabulary.ts'
import { type Queryable, selectOptional, selectRows } from './database.ts'
import source from './sessions.sql?raw'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

const row = z.object({
  person_id: z.string(),
  started_at: z.string(),
  seen_at: z.string(),
  /** Sealed record of the person. */
  record: z.string(),
  locale: z.enum(LOCALES).nullable(),
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

/** Sessions of a person, newest first. `public_id` names one and opens nothing. */
export const selectSessionsOfPerson = (db: Queryable, personId: string) =>
  selectRows(
    db,
    sql('select_sessions_of_person'),
    { person_id: personId },
    z.object({ public_id: z.string(), id_sha256: z.string(), started_at: z.string(), seen_at: z.string() }),
  )

export const selectOptionalSessionOwner = (db: Queryable, publicId: string) =>
  selectOptional(
    db,
    sql('select_session_owner'),
    { public_id: publicId },
    z.object({ person_id: z.string() }),
  )

export const deleteSessionByPublicId = (tx: Queryable, publicId: string) =>
  tx.execute(sql('delete_session_by_public_id'), { public_id: publicId })

/** Ends every session of a person but one. @returns their public ids */
export const deleteOtherSessions = (tx: Queryable, personId: string, idSha256: string) =>
  selectRows(
    tx,
    sql('delete_other_sessions'),
    { person_id: personId, id_sha256: idSha256 },
    z.object({ public_id: z.string() }),
  )

/** Clears away what was not used since one instant, or began no later than another. */
export const deleteEndedSessions = (tx: Queryable, idleSince: string, startedSince: string) =>
  tx.execute(sql('delete_ended_sessions'), { idle_since: idleSince, started_since: startedSince })

/** @returns false where this state has come back before */
export const useState = async (tx: Queryable, stateSha256: string, usedAt: string) =>
  (await tx.execute(sql('use_state'), { state_sha256: stateSha256, used_at: usedAt })) === 1

export const deleteUsedStates = (tx: Queryable, usedBefore: string) =>
  tx.execute(sql('delete_used_states'), { used_before: usedBefore })
