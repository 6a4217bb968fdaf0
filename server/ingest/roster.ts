import {
  type PersonLine,
  personLine,
  type RosterHeader,
  type RosterReceipt,
  rosterEnd,
} from '../../shared/manifest.ts'
import { SIGNED_TYPES } from '../../shared/vocabulary.ts'
import { insertAudit } from '../db/audit.ts'
import { selectOptionalCarrier } from '../db/carriers.ts'
import type { Database, Transaction } from '../db/database.ts'
import { selectHmacKid } from '../db/hmac-key.ts'
import {
  beginRoster,
  insertRoster,
  insertRosterMemberships,
  selectOptionalRoster,
  selectUnknownEnrollees,
  stagePersons,
  upsertPersons,
} from '../db/rosters.ts'
import { lockCarrierForIngest } from '../db/submissions.ts'
import { dayIn } from '../domain/calendar.ts'
import { hmac128 } from '../keys/key-ring.ts'
import { addIssues, Faults, parseObject } from './faults.ts'
import type { Body, Ingest } from './ingest.ts'
import { linesOf } from './lines.ts'

/** People whose records are sealed, and staged, together: each is wider than a member of a manifest, and costs more. */
const chunkOf = ({ bulkRows }: Database) => Math.min(5000, bulkRows / 4)

export function ingestRoster(context: Ingest, header: RosterHeader, body: Body): Promise<RosterReceipt> {
  return context.db.transaction(async (tx) => {
    const faults = new Faults()
    const carrier = await selectOptionalCarrier(tx, header.carrier)
    if (!carrier) faults.add(1, 'carrier', 'is not a carrier of this portal')
    else if (header.asOf > dayIn(carrier.timeZone, context.clock())) faults.add(1, 'asOf', 'is in the future')
    if (faults.any) throw faults.refusal()
    await lockCarrierForIngest(tx, header.carrier)
    await beginRoster(tx)

    const { persons, lastLine } = await stageLines(context, tx, header, body, faults)
    const sha256 = body.sha256()
    const earlier = await selectOptionalRoster(tx, header.carrier, sha256)
    if (earlier) {
      const { as_of: roster, received_at: receivedAt, receipt } = earlier
      return { carrier: header.carrier, roster, sha256, persons, receivedAt, receipt }
    }
    await storeLines(context, tx, header, lastLine, faults)

    const receivedAt = context.clock()
    const stated = { carrier: header.carrier, roster: header.asOf, sha256, persons, receivedAt }
    const receipt = await context.keys.signJson(SIGNED_TYPES.receipt, stated)
    await insertRoster(tx, {
      carrier: header.carrier,
      as_of: header.asOf,
      sha256,
      persons,
      received_at: receivedAt,
      receipt,
    })
    await insertAudit(tx, {
      at: receivedAt,
      actor: context.actor,
      action: 'roster.received',
      subject: { kind: 'roster', id: sha256 },
      carrier: header.carrier,
      requestId: context.requestId,
    })
    return { ...stated, receipt }
  })
}

async function stageLines(
  context: Ingest,
  tx: Transaction,
  header: RosterHeader,
  body: Body,
  faults: Faults,
): Promise<{ persons: number; lastLine: number }> {
  const key = context.keys.hmacKey(await selectHmacKid(tx))
  let persons = 0
  let lastLine = 1
  let end: number | undefined
  let chunk: [number, PersonLine][] = []
  const chunkSize = chunkOf(context.db)

  const flush = async () => {
    const rows = await Promise.all(chunk.map((entry) => stagedRow(context, header.carrier, key, entry)))
    for (const line of await stagePersons(tx, rows.join(''))) {
      faults.add(line, 'member', 'the same member, program and from stand on an earlier line')
    }
    if (faults.any) throw faults.refusal()
    chunk = []
    context.onProgress?.(persons)
  }

  for await (const block of body.blocks) {
    for (const [line, text] of linesOf(block, faults)) {
      if (end !== undefined) {
        faults.add(line, null, 'stands after the end')
        break
      }
      lastLine = line
      const value = parseObject(text, line, faults)
      if (value === undefined) continue
      if (value['type'] === 'end') {
        const parsed = rosterEnd.safeParse(value)
        end = line
        if (!parsed.success) addIssues(line, value, parsed.error, faults)
        else if (parsed.data.persons !== persons)
          faults.add(line, 'persons', 'is not the number of person lines')
        continue
      }
      const parsed = personLine.safeParse(value)
      if (!parsed.success) addIssues(line, value, parsed.error, faults)
      else {
        persons += 1
        chunk.push([line, parsed.data])
      }
      if (chunk.length >= chunkSize && !faults.any) await flush()
    }
    if (faults.isFull) throw faults.refusal()
    if (faults.any) chunk = []
  }
  if (end === undefined) faults.add(lastLine + 1, null, 'the end line is missing: the file is cut short')
  if (faults.any) throw faults.refusal()
  await flush()
  return { persons, lastLine }
}

/** One line for COPY. Everything in it is of a closed form, so that nothing needs escaping. */
async function stagedRow(
  context: Ingest,
  carrier: string,
  key: Parameters<typeof hmac128>[0],
  [line, person]: [number, PersonLine],
): Promise<string> {
  const { member, givenName, familyName, birthDate } = person
  const fields = [
    line,
    hmac128(key, carrier, member),
    hmac128(key, carrier, person.enrollee),
    await context.keys.sealJson('membership', { member, givenName, familyName, birthDate }),
    person.relationship,
    person.enrolleeType ?? '\\N',
    person.enrollmentCode,
    person.program,
    person.from,
    person.to ?? '\\N',
  ]
  return `${fields.join('\t')}\n`
}

/** In ranges of lines, so that no statement of the embedded database holds up the rest for long. */
async function storeLines(
  context: Ingest,
  tx: Transaction,
  header: RosterHeader,
  lastLine: number,
  faults: Faults,
): Promise<void> {
  const step = chunkOf(context.db)
  const ranges: [number, number][] = []
  for (let first = 2; first <= lastLine; first += step) {
    ranges.push([first, Math.min(lastLine, first + step - 1)])
  }
  for (const range of ranges) {
    for (const line of await selectUnknownEnrollees(tx, ...range)) {
      faults.add(line, 'enrollee', 'is neither in this file nor known from an earlier one')
    }
    if (faults.isFull) break
  }
  if (faults.any) throw faults.refusal()
  for (const range of ranges) await insertRosterMemberships(tx, header.carrier, ...range)
  for (const range of ranges) await upsertPersons(tx, header.asOf, ...range)
}
