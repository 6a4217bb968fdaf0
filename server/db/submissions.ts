import { z } from 'zod'
import type { ManifestHeader, MemberSums } from '../../shared/manifest.ts'
import { PLAN_LEVEL_CATEGORIES, STATEMENTS } from '../../shared/vocabulary.ts'
import { selectOne, selectOptional, selectRows, type Transaction } from './database.ts'
import { sqlBlocks } from './sql.ts'
import source from './submissions.sql?raw'

const sql = sqlBlocks(source)

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

/** Makes room for the disclosures of a day. @returns the id the submission will have */
export async function beginSubmission(tx: Transaction, disclosedOn: string): Promise<number> {
  await tx.query(sql('ensure_partition'), { disclosed_on: disclosedOn })
  return (await selectOne(tx, sql('next_submission_id'), {}, z.object({ id: z.int() }))).id
}

const entries = z.object({ entries: z.instanceof(Uint8Array), last_id: z.int().nullable() })

/** The memberships of a carrier, up to 50,000 at a time: 16 bytes of HMAC and 8 of id (big-endian) each. */
export async function* selectMembershipEntries(tx: Transaction, carrier: string): AsyncGenerator<Uint8Array> {
  const pageAfter = (after: number) =>
    selectOne(tx, sql('select_membership_entries'), { carrier, after }, entries)
  for (let page = await pageAfter(0); page.last_id !== null; ) {
    // The database reads the next page while this one is used.
    const next = pageAfter(page.last_id)
    next.catch(() => undefined)
    yield page.entries
    page = await next
  }
}

/** Memberships of numbers on no roster, with the encrypted block of their numbers. @returns ids in the order given */
export async function insertUnknownMemberships(
  tx: Transaction,
  carrier: string,
  numbers: string,
  hmacs: readonly string[],
): Promise<number[]> {
  const id = z.object({ id: z.int() })
  const block = await selectOne(tx, sql('insert_number_block'), { carrier, numbers }, id)
  const inserted = await selectRows(
    tx,
    sql('insert_unknown_memberships'),
    { carrier, number_block: block.id, hmacs },
    id,
  )
  return inserted.map((row) => row.id)
}

/** Rows in PostgreSQL's binary COPY format. */
export const copyDisclosureMembers = (tx: Transaction, rows: Buffer) =>
  tx.copy(sql('copy_disclosure_member'), rows)

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
