import { z } from 'zod'
import { type Queryable, selectOne } from './database.ts'
import source from './hmac-key.sql?raw'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)
const row = z.object({ kid: z.string() })

/**
 * Id of the HMAC key the matching columns are keyed by. Locked for the transaction, so that a rotation and what
 * matches or adds numbers wait for each other.
 */
export const selectHmacKid = async (tx: Queryable) =>
  (await selectOne(tx, sql('select_hmac_key'), {}, row)).kid

export const insertHmacKid = (tx: Queryable, kid: string) => tx.execute(sql('insert_hmac_key'), { kid })

export const updateHmacKid = (tx: Queryable, kid: string) => tx.execute(sql('update_hmac_key'), { kid })

/** Until the transaction ends, no other rotation goes on: each reads the key file, adds to it and writes it whole. */
export const lockKeys = (tx: Queryable) => tx.execute(sql('lock_keys'))
