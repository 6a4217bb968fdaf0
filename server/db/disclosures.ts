import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import { recipient } from '../../shared/contract/disclosures.ts'
import { statement } from '../../shared/manifest.ts'
import {
  ELEMENTS,
  FREQUENCIES,
  IDENTIFIABILITIES,
  LEGAL_BASES,
  MINIMUM_NECESSARY_BASES,
  PLAN_LEVEL_CATEGORIES,
  PROGRAMS,
  SENDER_ROLES,
} from '../../shared/vocabulary.ts'
import { type Queryable, selectOne, selectRows } from './database.ts'
import source from './disclosures.sql?raw'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

const file = z.object({
  id: z.int(),
  carrier: z.string(),
  carrier_name: z.string(),
  submission: z.string(),
  program: z.enum(PROGRAMS),
  frequency: z.enum(FREQUENCIES),
  disclosed_at: z.string(),
  disclosed_on: calendarDate,
  disclosed_by_name: z.string(),
  disclosed_by_role: z.enum(SENDER_ROLES),
  period_from: calendarDate,
  period_to: calendarDate,
  purpose: z.string(),
  legal_basis: z.enum(LEGAL_BASES),
  identifiability: z.enum(IDENTIFIABILITIES),
  transfer_from: z.string().nullable(),
  transfer_to: z.string().nullable(),
  received_at: z.string(),
  sha256: z.string(),
  recipient_id: z.string(),
  recipient_name: z.string(),
  recipient_address: z.string().nullable(),
  recipient_kind: recipient.shape.kind,
})
type FileRow = z.output<typeof file>

const carrierOf = (row: FileRow) => ({ code: row.carrier, name: row.carrier_name })
const recipientOf = (row: FileRow) => ({
  id: row.recipient_id,
  name: row.recipient_name,
  address: row.recipient_address,
  kind: row.recipient_kind,
})
const transferOf = ({ transfer_from: from, transfer_to: to }: FileRow) =>
  from !== null && to !== null ? { from, to } : null

const NOT_STATED = { retention: null, onwardSharing: null, safeguards: null, redaction: null }

const disclosureRow = file.extend({
  membership_id: z.int(),
  medical: z.int(),
  pharmacy: z.int(),
  encounter: z.int(),
  provider: z.int(),
  elements: z.array(z.enum(ELEMENTS)),
  minimum_necessary: z.enum(MINIMUM_NECESSARY_BASES),
  minimum_necessary_note: z.string().nullable(),
  correction_reason: z.string().nullable(),
  statements: z
    .partialRecord(z.enum(['retention', 'onwardSharing', 'safeguards', 'redaction']), statement)
    .nullable(),
  earlier_id: z.int().nullable(),
  earlier_submission: z.string().nullable(),
  earlier_received_at: z.string().nullable(),
  later_id: z.int().nullable(),
  later_submission: z.string().nullable(),
  later_received_at: z.string().nullable(),
  later_reason: z.string().nullable(),
})

/**
 * What is recorded about some memberships, in no order.
 * @param lastFour of each membership's number, by its id
 */
export async function selectDisclosures(db: Queryable, lastFour: ReadonlyMap<number, string>) {
  const rows = await selectRows(
    db,
    sql('select_disclosures'),
    { membership_ids: [...lastFour.keys()] },
    disclosureRow,
  )
  const ids = new Set(rows.map((row) => `${row.id}-${row.membership_id}`))
  return rows.map((row) => {
    // The other end of a correction has an entry of its own only where that file has records about the same membership.
    const end = (
      file: number | null,
      submission: string | null,
      reason: string | null,
      at: string | null,
    ) => {
      if (file === null || submission === null || at === null) return null
      const id = `${file}-${row.membership_id}`
      return { submission, id: ids.has(id) ? id : null, reason: reason ?? '', receivedAt: at }
    }
    // Written out in one piece: a person can have hundreds, and objects put together from spreads are slow ones.
    return {
      id: `${row.id}-${row.membership_id}`,
      membership: { id: String(row.membership_id), lastFour: lastFour.get(row.membership_id) ?? '' },
      carrier: carrierOf(row),
      submission: row.submission,
      program: row.program,
      frequency: row.frequency,
      disclosedAt: row.disclosed_at,
      disclosedOn: row.disclosed_on,
      disclosedBy: { name: row.disclosed_by_name, role: row.disclosed_by_role },
      recipient: recipientOf(row),
      period: { from: row.period_from, to: row.period_to },
      purpose: row.purpose,
      legalBasis: row.legal_basis,
      identifiability: row.identifiability,
      elements: row.elements,
      minimumNecessary: { basis: row.minimum_necessary, note: row.minimum_necessary_note },
      statements: { ...NOT_STATED, ...row.statements },
      transfer: transferOf(row),
      receivedAt: row.received_at,
      sha256: row.sha256,
      records: {
        medical: row.medical,
        pharmacy: row.pharmacy,
        encounter: row.encounter,
        provider: row.provider,
      },
      corrects: end(row.earlier_id, row.earlier_submission, row.correction_reason, row.earlier_received_at),
      correctedBy: end(row.later_id, row.later_submission, row.later_reason, row.later_received_at),
    }
  })
}

/** The signed receipt of a file, by the file's part of a disclosure's id. */
export const selectReceipt = async (db: Queryable, submissionId: number) =>
  (
    await selectOne(
      db,
      sql('select_receipt'),
      { submission_id: submissionId },
      z.object({ receipt: z.string() }),
    )
  ).receipt

const planLevelRow = file
  .extend({ plan_level: z.array(z.enum(PLAN_LEVEL_CATEGORIES)), rebate: z.int() })
  .transform((row) => ({
    carrier: carrierOf(row),
    submission: row.submission,
    program: row.program,
    frequency: row.frequency,
    disclosedAt: row.disclosed_at,
    disclosedOn: row.disclosed_on,
    disclosedBy: { name: row.disclosed_by_name, role: row.disclosed_by_role },
    recipient: recipientOf(row),
    period: { from: row.period_from, to: row.period_to },
    purpose: row.purpose,
    legalBasis: row.legal_basis,
    identifiability: row.identifiability,
    transfer: transferOf(row),
    receivedAt: row.received_at,
    sha256: row.sha256,
    planLevel: row.plan_level,
    records: { rebate: row.rebate },
  }))

/** Files of some carriers with nobody's records in them, newest first; corrected ones are left out. */
export const selectPlanLevelDisclosures = (db: Queryable, carriers: readonly string[]) =>
  selectRows(db, sql('select_plan_level'), { carriers }, planLevelRow)

const recordRow = z
  .object({
    code: z.string(),
    name: z.string(),
    time_zone: z.string(),
    privacy_contact_title: z.string().nullable(),
    privacy_contact_phone: z.string().nullable(),
    privacy_contact_address: z.string().nullable(),
    complete_since: calendarDate.nullable(),
    since: calendarDate.nullable(),
    last_received_at: z.string().nullable(),
    monthly: z.array(
      z.object({
        program: z.enum(PROGRAMS),
        recipient: z.object({ id: z.string(), name: z.string() }),
        sender: z.object({ name: z.string(), role: z.enum(SENDER_ROLES) }),
        period: z.object({ from: calendarDate, to: calendarDate }),
        isCorrected: z.boolean(),
      }),
    ),
  })
  .transform((row) => ({
    carrier: {
      code: row.code,
      name: row.name,
      privacyContact: {
        title: row.privacy_contact_title,
        phone: row.privacy_contact_phone,
        address: row.privacy_contact_address,
      },
    },
    timeZone: row.time_zone,
    since: row.since,
    completeSince: row.complete_since,
    lastReceivedAt: row.last_received_at,
    monthly: row.monthly,
  }))

export const selectCarrierRecords = (db: Queryable, carriers: readonly string[]) =>
  selectRows(db, sql('select_carrier_records'), { carriers }, recordRow)
