import { z } from 'zod'
import { type Queryable, selectOne } from './database.ts'
import source from './received-files.sql?raw'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

/** How many files of carriers, manifests and rosters, have been taken in. */
export const countReceivedFiles = async (db: Queryable) =>
  (await selectOne(db, sql('count_received_files'), {}, z.object({ files: z.int() }))).files
