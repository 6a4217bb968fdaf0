import { z } from 'zod'
import type { ManifestHeader, MemberSums } from '../../shared/manifest.ts'
import { PLAN_LEVEL_CATEGORIES, STATEMENTS } from '../../shared/vocabulary.ts'
import { isUniqueViolation, selectOne, selectOptional, selectRows, type Transaction } from './database.ts'
import { sqlBlocks } from './sql.ts'
import source from './submissions.sql?raw'

const sql = sqlBlocks(source)
const line = z.object({ line: z.int() })

/** Until the transaction ends, no other ingest of the carrier goes on. */
export const lockCarrierForIngest = (tx: Transaction, carrier: string) =>
  tx.execute(sql('lock_carrier_for_ingest'), { carrier })

const received = z.object({
  id: z.int(),
  sha256: z.string(),
  received_at: z.string(),
  receipt: z.string(),
  members: z.int(),
  plan_level: z.array(z.enum(PLAN_LEVEL_CATEGORIES)).nullable(),
  medical: z.int(),
  pharmacy: z.int(),
  encounter: z.int(),
  provider: z.int(),
  rebate: z.int(),
})
export type ReceivedSubmission = z.output<typeof received>

export const selectOptionalSubmission = (tx: Transaction, carrier: string, submission: string) =>
  selectOptional(tx, sql('select_submission_receipt'), { carrier, submission }, received)

export const selectOptionalSuperseded = (tx: Transaction, carrier: string, submission: string) =>
  selectOptional(
    tx,
    sql('select_superseded'),
    { carrier, submission },
    z.object({ id: z.int(), corrected_by: z.int().nullable() }),
  )

export async function beginSubmission(tx: Transaction, disclosedOn: string): Promise<number> {
  await tx.query(sql('tune_ingest'))
  await tx.query(sql('ensure_partition'), { disclosed_on: disclosedOn })
  await tx.execute(sql('create_member_line'))
  return (await selectOne(tx, sql('next_submission_id'), {}, z.object({ id: z.int() }))).id
}

export type MemberBulk = {
  carrier: string
  submissionId: number
  disclosedOn: string
  /** COPY rows: HMAC, line, four counts. */
  rows: string
  members: number
  /** Seals the numbers of the given lines, all of one block. */
  sealNumbers(lines: readonly number[]): Promise<string>
}

/**
 * Inserts one bulk of member lines; numbers no roster knows become memberships of their own, waiting for it.
 * @returns lines that repeat an earlier line's number; empty when all is in
 */
export async function insertMembers(tx: Transaction, bulk: MemberBulk): Promise<number[]> {
  const { submissionId: submission_id, disclosedOn: disclosed_on } = bulk
  await tx.copy(sql('copy_member_line'), bulk.rows)
  await tx.execute(sql('savepoint_lines'))
  const insert = () => tx.execute(sql('insert_disclosure_members'), { submission_id, disclosed_on })
  try {
    if ((await insert()) < bulk.members) {
      // Some numbers are on no roster. Begin the bulk again once they have a membership.
      await tx.execute(sql('rollback_lines'))
      await insertUnknown(tx, bulk)
      await tx.execute(sql('savepoint_lines'))
      await insert()
    }
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    await tx.execute(sql('rollback_lines'))
    const repeated = await selectRows(tx, sql('select_repeated_lines'), { submission_id, disclosed_on }, line)
    return repeated.map((row) => row.line)
  }
  // Released first: a table truncated inside the savepoint would be written anew on disk.
  await tx.execute(sql('release_lines'))
  await tx.execute(sql('truncate_member_line'))
  return []
}

/** Lines of which one number block is made: line 1000 to 1999, and so on. */
const RUN = 1000

async function insertUnknown(tx: Transaction, bulk: MemberBulk): Promise<void> {
  const runs = new Map<number, number[]>()
  for (const { line: at } of await selectRows(tx, sql('select_unknown_lines'), {}, line)) {
    const run = Math.floor(at / RUN)
    const lines = runs.get(run)
    if (lines) lines.push(at)
    else runs.set(run, [at])
  }
  const blocks: number[] = []
  for (const lines of runs.values()) {
    const numbers = await bulk.sealNumbers(lines)
    const params = { carrier: bulk.carrier, numbers }
    blocks.push((await selectOne(tx, sql('insert_number_block'), params, z.object({ id: z.int() }))).id)
  }
  await tx.execute(sql('insert_unknown_memberships'), {
    carrier: bulk.carrier,
    runs: [...runs.keys()],
    blocks,
  })
}

export async function insertSubmission(
  tx: Transaction,
  header: ManifestHeader,
  facts: {
    id: number
    disclosedOn: string
    supersedes: number | null
    members: number
    sums: MemberSums
    rebate: number
    sha256: string
    receivedAt: string
    receipt: string
  },
): Promise<void> {
  await tx.execute(sql('insert_submission'), {
    id: facts.id,
    carrier: header.carrier,
    submission: header.submission,
    program: header.program,
    frequency: header.frequency,
    disclosed_at: header.disclosedAt,
    disclosed_on: facts.disclosedOn,
    disclosed_by_name: header.disclosedBy.name,
    disclosed_by_role: header.disclosedBy.role,
    recipient: header.recipient,
    period_from: header.period.from,
    period_to: header.period.to,
    purpose: header.purpose,
    legal_basis: header.legalBasis,
    identifiability: header.identifiability,
    elements: header.elements,
    minimum_necessary: header.minimumNecessary.basis,
    minimum_necessary_note: header.minimumNecessary.note ?? null,
    transfer_from: header.transfer?.from ?? null,
    transfer_to: header.transfer?.to ?? null,
    supersedes: facts.supersedes,
    correction_reason: header.correctionReason ?? null,
    plan_level: header.planLevel ?? null,
    members: facts.members,
    ...facts.sums,
    rebate: facts.rebate,
    sha256: facts.sha256,
    received_at: facts.receivedAt,
    receipt: facts.receipt,
  })
  for (const topic of STATEMENTS) {
    const stated = header.statements[topic]
    if (stated === null) continue
    await tx.execute(sql('insert_statement'), {
      submission_id: facts.id,
      topic,
      text: stated.text,
      source: stated.source,
      stated_on: stated.statedOn,
    })
  }
}
