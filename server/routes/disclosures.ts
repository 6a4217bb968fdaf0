import type { Router } from 'express'
import { listDisclosures, showDisclosure } from '../../shared/contract/disclosures.ts'
import type { AppServices } from '../app.ts'
import { insertAudit } from '../db/audit.ts'
import type { Queryable } from '../db/database.ts'
import {
  selectCarrierRecords,
  selectDisclosures,
  selectPlanLevelDisclosures,
  selectReceipt,
} from '../db/disclosures.ts'
import { mayView } from '../domain/access.ts'
import { dayIn } from '../domain/calendar.ts'
import { disclosureList, type RecordedDisclosure, withAccountability } from '../domain/disclosures.ts'
import { missingMonths } from '../domain/missing-months.ts'
import { Problem } from '../http/problem.ts'
import { bind } from '../http/route.ts'
import { type OwnMembership, ownMemberships, viewerOf } from './person-memberships.ts'

/** Everything recorded about a person's own memberships. */
export function ownDisclosures(db: Queryable, own: readonly OwnMembership[]): Promise<RecordedDisclosure[]> {
  return selectDisclosures(db, new Map(own.map(({ id, lastFour }) => [id, lastFour])))
}

/** How far each carrier's record goes, and what is missing in the months in which the person was covered. */
export async function carrierRecords(
  db: Queryable,
  own: readonly OwnMembership[],
  carriers: string[],
  now: string,
) {
  const records = await selectCarrierRecords(db, carriers)
  return records.map(({ timeZone, monthly, ...record }) => ({
    ...record,
    missing: missingMonths({
      files: monthly,
      coverage: own
        .filter(({ carrier }) => carrier === record.carrier.code)
        .flatMap(({ coverage }) => coverage),
      today: dayIn(timeZone, now),
    }),
  }))
}

export function disclosureRoutes(router: Router, { db, keys, clock }: AppServices): void {
  bind(router, listDisclosures, async ({ person, query, requestId }) =>
    db.transaction(async (tx) => {
      const own = await ownMemberships(tx, keys, person.id)
      const list = disclosureList(await ownDisclosures(tx, own), query)
      if ('problem' in list) {
        throw list.problem === 'invalid-input'
          ? new Problem('invalid-input', {
              fields: [{ field: list.field, message: 'must be a cursor of an earlier page' }],
            })
          : new Problem(list.problem)
      }
      const asked = own.filter(
        ({ id, carrier }) =>
          (query.carrier === undefined || query.carrier === carrier) &&
          (query.membership === undefined || query.membership === String(id)),
      )
      const carriers = [...new Set(asked.map(({ carrier }) => carrier))]
      const now = clock()
      const [records, planLevel] =
        carriers.length === 0
          ? [[], []]
          : [await carrierRecords(tx, asked, carriers, now), await selectPlanLevelDisclosures(tx, carriers)]
      await insertAudit(tx, {
        at: now,
        actor: { kind: 'person', id: person.id },
        action: 'disclosures.viewed',
        subject: { kind: 'person', id: person.id },
        requestId,
      })
      const inPeriod = ({ disclosedOn }: { disclosedOn: string }) =>
        (query.from === undefined || disclosedOn >= query.from) &&
        (query.to === undefined || disclosedOn <= query.to)
      return { ...list, carriers: records, planLevel: planLevel.filter(inPeriod) }
    }),
  )

  bind(router, showDisclosure, async ({ person, params, requestId }) =>
    db.transaction(async (tx) => {
      const own = await ownMemberships(tx, keys, person.id)
      const [submissionId, membershipId = ''] = params.id.split('-')
      if (!mayView(viewerOf(person.id, own), { kind: 'disclosure', membershipId }))
        throw new Problem('not-found')
      const found = (await ownDisclosures(tx, own)).find(({ id }) => id === params.id)
      if (!found) throw new Problem('not-found')
      await insertAudit(tx, {
        at: clock(),
        actor: { kind: 'person', id: person.id },
        action: 'disclosure.viewed',
        subject: { kind: 'disclosure', id: params.id },
        carrier: found.carrier.code,
        requestId,
      })
      return { ...withAccountability(found), receipt: await selectReceipt(tx, Number(submissionId)) }
    }),
  )
}
