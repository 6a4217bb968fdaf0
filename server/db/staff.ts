import { z } from 'zod'
import { STAFF_ROLES, type StaffRole } from '../../shared/vocabulary.ts'
import { type Queryable, selectRows } from './database.ts'
import { sqlBlocks } from './sql.ts'
import source from './staff.sql?raw'

const sql = sqlBlocks(source)

const row = z.object({
  id: z.string(),
  carrier: z.string(),
  role: z.enum(STAFF_ROLES),
  /** Sealed. */
  subject: z.string(),
  added_at: z.string(),
})

/** Plan administrators and licensed reviewers in office. */
export const selectStaff = (db: Queryable) => selectRows(db, sql('select_staff'), {}, row)

export const insertStaff = (
  tx: Queryable,
  added: {
    id: string
    carrier: string
    role: StaffRole
    subject_hmac: string
    subject: string
    added_at: string
  },
) => tx.execute(sql('insert_staff'), added)

/** @returns 0 where nobody of that id is in office */
export const endStaff = (tx: Queryable, id: string, endedAt: string) =>
  tx.execute(sql('end_staff'), { id, ended_at: endedAt })

export const selectAllStaffSubjects = (tx: Queryable) =>
  selectRows(tx, sql('select_all_staff'), {}, z.object({ id: z.string(), subject: z.string() }))

export const updateStaffHmac = (tx: Queryable, id: string, hmac: string) =>
  tx.execute(sql('update_staff_hmac'), { id, subject_hmac: hmac })
