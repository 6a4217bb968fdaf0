import { createHash } from 'node:crypto'
import type { Router } from 'express'
import {
  type AccountingDocument,
  createAccounting,
  downloadAccounting,
  listAccountings,
  showAccounting,
} from '../../shared/contract/accountings.ts'
import type { Input } from '../../shared/contract/endpoint.ts'
import type { AccountingFormat } from '../../shared/vocabulary.ts'
import type { AppServices } from '../app.ts'
import {
  insertAccounting,
  type StoredAccounting,
  type StoredDocument,
  selectAccountings,
  selectOptionalAccounting,
  selectOptionalAccountingDocument,
} from '../db/accountings.ts'
import { type AuditAction, insertAudit } from '../db/audit.ts'
import type { Queryable } from '../db/database.ts'
import { selectCarrierRecords } from '../db/disclosures.ts'
import { mayView } from '../domain/access.ts'
import { accountingFor } from '../domain/accounting.ts'
import { windowFor } from '../domain/accounting-window.ts'
import { dayIn } from '../domain/calendar.ts'
import { Problem } from '../http/problem.ts'
import { bind } from '../http/route.ts'
import { displayName, type SignedIn } from '../http/session.ts'
import { accountingCsv } from '../reports/accounting-csv.ts'
import { accountingJson } from '../reports/accounting-json.ts'
import { signAccounting } from '../reports/accounting-jws.ts'
import { newAccountingReference } from '../reports/accounting-reference.ts'
import { accountingText } from '../reports/accounting-text.ts'
import { PrinterError } from '../reports/pdf-printer.ts'
import { turns } from '../turns.ts'
import { ownDisclosures } from './disclosures.ts'
import { ownMemberships, viewerOf } from './person-memberships.ts'

const CONTENT_TYPES: Readonly<Record<AccountingFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jws: 'application/jose',
}

/** A full queue is nothing wrong here: it is for another moment. */
function busyWhereItIs(error: unknown): never {
  if (!(error instanceof PrinterError) || error.code !== 'busy') throw error
  throw new Problem('busy', { headers: { 'Retry-After': '30' } })
}

const reply = ({ personId: _, ...made }: StoredAccounting) => made

type Asked = Input<typeof createAccounting>['body']

/** The document, from what is recorded now. 45 CFR 164.528. */
async function draw(
  { db, keys, clock, demonstration, reviewedTranslations }: AppServices,
  person: SignedIn,
  { carrier: onlyOf, from, to, form, locale }: Asked,
): Promise<AccountingDocument> {
  return db.transaction(async (tx) => {
    const own = (await ownMemberships(tx, keys, person.id)).filter(
      ({ carrier }) => onlyOf === undefined || onlyOf === carrier,
    )
    // An accounting is owed by whoever covers or covered the person (ACC-08); of another carrier there is none.
    if (own.length === 0) throw new Problem('not-found')
    const preparedAt = clock()
    const records = await selectCarrierRecords(tx, [...new Set(own.map(({ carrier }) => carrier))])
    return accountingFor({
      reference: newAccountingReference(),
      demonstration,
      reviewedTranslations,
      locale,
      form,
      origin: 'self-service',
      preparedAt,
      subject: { name: displayName(await person.verified()) },
      carriers: records.map(({ carrier, timeZone, since, completeSince }) => {
        const requestedOn = dayIn(timeZone, preparedAt)
        const window = windowFor({ today: requestedOn, from, to })
        if ('problem' in window) throw new Problem(window.problem)
        const memberships = own.filter((membership) => membership.carrier === carrier.code)
        return {
          carrier: { ...carrier, timeZone },
          memberships: memberships.map(({ id, lastFour }) => ({ id: String(id), lastFour })),
          coverage: memberships.flatMap(({ coverage }) => coverage),
          requestedOn,
          window,
          record: { since, completeSince },
        }
      }),
      entries: await ownDisclosures(tx, own),
      text: accountingText[locale],
    })
  })
}

export function accountingRoutes(router: Router, services: AppServices): void {
  const { db, keys, clock, printer } = services
  const inTurn = turns()

  const stored = async (format: AccountingFormat, bytes: Uint8Array): Promise<StoredDocument> => ({
    format,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    body: await keys.seal('document', bytes),
  })
  const audit = (
    tx: Queryable,
    person: SignedIn,
    action: AuditAction,
    id: string | null,
    requestId: string,
  ) =>
    insertAudit(tx, {
      at: clock(),
      actor: { kind: 'person', id: person.id },
      action,
      subject: id === null ? { kind: 'person', id: person.id } : { kind: 'accounting', id },
      requestId,
    })
  const viewable = async (tx: Queryable, person: SignedIn, id: string) => {
    const found = await selectOptionalAccounting(tx, id)
    const subject = found && ({ kind: 'accounting', personId: found.personId } as const)
    if (!found || !subject || !mayView(viewerOf(person.id, []), subject)) throw new Problem('not-found')
    return found
  }

  bind(router, createAccounting, async ({ person, body, requestId }) => {
    const document = await inTurn(() => draw(services, person, body))
    const json = accountingJson(document)
    const kept = await stored('json', json)
    const pdf = await printer.printAccounting({ document, jsonSha256: kept.sha256 }).catch(busyWhereItIs)
    const jws = new TextEncoder().encode(await signAccounting(json, await keys.signer()))
    const documents = [
      await stored('pdf', pdf),
      await stored('csv', accountingCsv(document, kept.sha256)),
      kept,
      await stored('jws', jws),
    ]
    const id = crypto.randomUUID()
    return db.transaction(async (tx) => {
      await insertAccounting(tx, { id, personId: person.id, document }, documents)
      await audit(tx, person, 'accounting.created', id, requestId)
      return reply(await viewable(tx, person, id))
    })
  })

  bind(router, listAccountings, async ({ person, requestId }) =>
    db.transaction(async (tx) => {
      const items = await selectAccountings(tx, person.id)
      await audit(tx, person, 'accounting.viewed', null, requestId)
      return { items: items.map(reply) }
    }),
  )

  bind(router, showAccounting, async ({ person, params, requestId }) =>
    db.transaction(async (tx) => {
      const found = await viewable(tx, person, params.id)
      await audit(tx, person, 'accounting.viewed', found.id, requestId)
      return reply(found)
    }),
  )

  bind(router, downloadAccounting, async ({ person, params: { id, format }, requestId }) =>
    db.transaction(async (tx) => {
      const found = await viewable(tx, person, id)
      const kept = await selectOptionalAccountingDocument(tx, id, format)
      if (!kept) throw new Problem('not-found')
      const { body, sha256 } = kept
      const bytes = await keys.open('document', body)
      // What was given comes back identical, or not at all.
      if (createHash('sha256').update(bytes).digest('hex') !== sha256)
        throw new Error('a kept document has changed')
      await audit(tx, person, 'accounting.downloaded', id, requestId)
      return {
        contentType: CONTENT_TYPES[format],
        fileName: `accounting-${found.reference}.${format}`,
        bytes,
      }
    }),
  )
}
