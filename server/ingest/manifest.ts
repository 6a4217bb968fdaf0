import type { z } from 'zod'
import {
  type ManifestHeader,
  type ManifestReceipt,
  type MemberSums,
  manifestEnd,
  planLevelEnd,
} from '../../shared/manifest.ts'
import { CATEGORIES, SIGNED_TYPES } from '../../shared/vocabulary.ts'
import { plus } from '../clock.ts'
import { insertAudit } from '../db/audit.ts'
import { selectOptionalCarrier } from '../db/carriers.ts'
import type { Transaction } from '../db/database.ts'
import { selectHmacKid } from '../db/hmac-key.ts'
import { selectOptionalRecipient } from '../db/recipients.ts'
import {
  beginSubmission,
  insertSubmission,
  lockCarrierForIngest,
  type ReceivedSubmission,
  selectOptionalSubmission,
  selectOptionalSuperseded,
} from '../db/submissions.ts'
import { dayIn } from '../domain/calendar.ts'
import { addIssues, Faults, FileRefused, parseObject } from './faults.ts'
import type { Body, Ingest } from './ingest.ts'
import { aheadOf, keyedBlocks } from './keyed-blocks.ts'
import { COUNTS } from './member-lines.ts'
import { MemberWriter } from './member-writer.ts'

/** The compliance date of the Privacy Rule: nothing before it is accounted for. 45 CFR 164.534, 164.528(a)(1)(ix). */
const COMPLIANCE_DATE = '2003-04-14'
const CLOCK_SKEW_MS = 5 * 60_000

export function ingestManifest(
  context: Ingest,
  header: ManifestHeader,
  body: Body,
): Promise<ManifestReceipt> {
  return context.db.transaction(async (tx) => {
    const facts = await checkHeader(context, tx, header)
    await lockCarrierForIngest(tx, header.carrier)
    const earlier = await selectOptionalSubmission(tx, header.carrier, header.submission)
    if (earlier) return receivedAgain(header, earlier, body)
    const supersedes = await checkCorrection(tx, header)
    const id = await beginSubmission(tx, facts.disclosedOn)

    const { members, sums, end } = await insertLines(context, tx, header, id, facts.disclosedOn, body)
    const rebate = checkEnd(header, members, sums, end)

    const receivedAt = context.clock()
    const stated = {
      carrier: header.carrier,
      submission: header.submission,
      sha256: body.sha256(),
      members,
      records: header.planLevel ? { rebate } : sums,
      receivedAt,
    }
    const receipt = await context.keys.signJson(SIGNED_TYPES.receipt, stated)
    const { disclosedOn } = facts
    await insertSubmission(tx, header, {
      id,
      disclosedOn,
      supersedes,
      members,
      sums,
      rebate,
      sha256: stated.sha256,
      receivedAt,
      receipt,
    })
    await insertAudit(tx, {
      at: receivedAt,
      actor: context.actor,
      action: 'submission.received',
      subject: { kind: 'submission', id: String(id) },
      carrier: header.carrier,
      requestId: context.requestId,
    })
    return { ...stated, receipt }
  })
}

/** What the header says against what the portal is configured with. */
async function checkHeader(
  context: Ingest,
  tx: Transaction,
  header: ManifestHeader,
): Promise<{ disclosedOn: string }> {
  const faults = new Faults()
  const carrier = await selectOptionalCarrier(tx, header.carrier)
  if (!carrier) faults.add(1, 'carrier', 'is not a carrier of this portal')
  else if (!carrier.programs.includes(header.program))
    faults.add(1, 'program', 'is not a program of this carrier')
  if (!(await selectOptionalRecipient(tx, header.recipient))) {
    faults.add(1, 'recipient', 'is not a recipient of this portal')
  }
  const disclosedOn = dayIn(carrier?.timeZone ?? 'America/New_York', header.disclosedAt)
  const latest = plus(context.clock(), CLOCK_SKEW_MS)
  if (Date.parse(header.disclosedAt) > Date.parse(latest)) faults.add(1, 'disclosedAt', 'is in the future')
  if (disclosedOn < COMPLIANCE_DATE) faults.add(1, 'disclosedAt', `is before ${COMPLIANCE_DATE}`)
  if (faults.any) throw faults.refusal()
  return { disclosedOn }
}

/** @returns the id of the submission this one corrects, or null */
async function checkCorrection(tx: Transaction, header: ManifestHeader): Promise<number | null> {
  if (header.supersedes === null) return null
  const faults = new Faults()
  const target = await selectOptionalSuperseded(tx, header.carrier, header.supersedes)
  if (!target) faults.add(1, 'supersedes', 'is not a submission of this carrier')
  else if (target.corrected_by !== null)
    faults.add(1, 'supersedes', 'is corrected by another submission already')
  if (faults.any || !target) throw faults.refusal()
  return target.id
}

/** The same bytes get the first receipt; the same id with other bytes is a conflict and changes nothing. */
async function receivedAgain(
  header: ManifestHeader,
  earlier: ReceivedSubmission,
  body: Body,
): Promise<ManifestReceipt> {
  for await (const _ of body.blocks);
  const { sha256, members, received_at: receivedAt, receipt, rebate, plan_level } = earlier
  if (body.sha256() !== sha256) {
    throw new FileRefused('conflict', [
      { line: 1, field: 'submission', message: 'was received before with other content' },
    ])
  }
  const { medical, pharmacy, encounter, provider } = earlier
  const records = plan_level ? { rebate } : { medical, pharmacy, encounter, provider }
  const { carrier, submission } = header
  return { carrier, submission, sha256, members, records, receivedAt, receipt }
}

type End = { line: number; value: Record<string, unknown> }

/** Parses, keys and inserts the lines. Every fault of the first twenty faulty lines is found before the file is refused. */
async function insertLines(
  context: Ingest,
  tx: Transaction,
  header: ManifestHeader,
  submissionId: number,
  disclosedOn: string,
  body: Body,
): Promise<{ members: number; sums: MemberSums; end: End | undefined }> {
  const { db, keys } = context
  const { carrier } = header
  const faults = new Faults()
  const key = keys.hmacKey(await selectHmacKid(tx))
  // While the memberships are read, the lines are keyed; embedded, both are this thread's work.
  const parts = aheadOf(keyedBlocks(body.blocks, carrier, key, db.bulkRows), db.kind === 'pglite' ? 1 : 64)
  const target = { carrier, submissionId, disclosedOn }
  let writer: MemberWriter | undefined
  const sums: MemberSums = { medical: 0, pharmacy: 0, encounter: 0, provider: 0 }
  let members = 0
  let end: End | undefined
  try {
    writer = await MemberWriter.open(tx, keys, target, db.bulkRows)
    for await (const part of parts) {
      if (end && (part.members > 0 || part.rest.length > 0 || part.faults.length > 0)) {
        faults.add(end.line + 1, null, 'stands after the end')
      }
      for (const fault of part.faults) faults.add(fault.line, fault.field, fault.message)
      for (const [line, text] of part.rest) {
        const value = end ? undefined : parseObject(text, line, faults)
        if (end) faults.add(line, null, 'stands after the end')
        else if (value) end = { line, value }
      }
      if (header.planLevel && part.members > 0) {
        faults.add(part.firstLine, null, 'a plan-level file has no member lines')
      }
      if (faults.isFull) throw faults.refusal()
      members += part.members
      addSums(sums, part.counts)
      await writer.add(part, faults)
      context.onProgress?.(members)
    }
    if (faults.any) throw faults.refusal()
    await writer.finish()
  } finally {
    await parts.return(undefined)
    await writer?.abandon()
  }
  return { members, sums, end }
}

function addSums(sums: MemberSums, counts: Int32Array): void {
  CATEGORIES.forEach((category, place) => {
    let sum = 0
    for (let at = place; at < counts.length; at += COUNTS) sum += counts[at] ?? 0
    sums[category] += sum
  })
}

/** @returns the number of rebate records of a plan-level file */
function checkEnd(header: ManifestHeader, members: number, sums: MemberSums, end: End | undefined): number {
  const faults = new Faults()
  if (!end) {
    faults.add(members + 2, null, 'the end line is missing: the file is cut short')
    throw faults.refusal()
  }
  const check = <S extends z.ZodType>(schema: S): z.output<S> => {
    const parsed = schema.safeParse(end.value)
    if (parsed.success) return parsed.data
    addIssues(end.line, end.value, parsed.error, faults)
    throw faults.refusal()
  }
  if (header.planLevel) return check(planLevelEnd).records.rebate
  const stated = check(manifestEnd)
  if (stated.members !== members) faults.add(end.line, 'members', 'is not the number of member lines')
  for (const category of CATEGORIES) {
    if (stated.records[category] !== sums[category]) {
      faults.add(end.line, `records.${category}`, 'is not the sum of the member lines')
    }
  }
  if (faults.any) throw faults.refusal()
  return 0
}
