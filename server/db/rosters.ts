import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import { isUniqueViolation, selectOptional, selectRows, type Transaction } from './database.ts'
import source from './rosters.sql?raw'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)
const line = z.object({ line: z.int() })

const received = z.object({
  as_of: calendarDate,
  sha256: z.string(),
  persons: z.int(),
  received_at: z.string(),
  receipt: z.string(),
})

export const selectOptionalRoster = (tx: Transaction, carrier: string, sha256: string) =>
  selectOptional(tx, sql('select_roster_receipt'), { carrier, sha256 }, received)

export async function beginRoster(tx: Transaction): Promise<void> {
  await tx.execute(sql('create_person_chunk'))
  await tx.execute(sql('create_person_line'))
  await tx.execute(sql('index_person_line'))
}

/** @returns lines whose key (member, program, from) stands on an earlier line; empty when all is staged */
export async function stagePersons(tx: Transaction, rows: string): Promise<number[]> {
  await tx.copy(sql('copy_person_chunk'), rows)
  await tx.execute(sql('savepoint_persons'))
  try {
    await tx.execute(sql('insert_person_lines'))
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    await tx.execute(sql('rollback_persons'))
    return (await selectRows(tx, sql('select_repeated_persons'), {}, line)).map((row) => row.line)
  }
  await tx.execute(sql('release_persons'))
  await tx.execute(sql('truncate_person_chunk'))
  return []
}

/** Lines of a range whose enrollee is neither in the file nor known from an earlier roster. */
export const selectUnknownEnrollees = async (
  tx: Transaction,
  first: number,
  last: number,
): Promise<number[]> =>
  (await selectRows(tx, sql('select_unknown_enrollees'), { first, last }, line)).map((row) => row.line)

export const insertRosterMemberships = (tx: Transaction, carrier: string, first: number, last: number) =>
  tx.execute(sql('insert_roster_memberships'), { carrier, first, last })

export async function upsertPersons(
  tx: Transaction,
  asOf: string,
  first: number,
  last: number,
): Promise<void> {
  await tx.execute(sql('upsert_membership_records'), { as_of: asOf, first, last })
  await tx.execute(sql('upsert_coverage'), { as_of: asOf, first, last })
}

export const insertRoster = (
  tx: Transaction,
  roster: {
    carrier: string
    as_of: string
    sha256: string
    persons: number
    received_at: string
    receipt: string
  },
) => tx.execute(sql('insert_roster'), roster)
