import type { AppServices } from '../app.ts'
import {
  selectAuditOfPerson,
  selectLinkAttemptsOfPerson,
  selectLinksOfPerson,
  selectOfficesOfSubject,
  selectWholeMemberships,
} from '../db/account.ts'
import { selectAccountings } from '../db/accountings.ts'
import type { Queryable } from '../db/database.ts'
import { selectHmacKid } from '../db/hmac-key.ts'
import { membershipRecord } from '../db/memberships.ts'
import { selectAccount } from '../db/persons.ts'
import { selectSessionsOfPerson } from '../db/sessions.ts'
import { sortNewestFirst } from '../domain/disclosure-order.ts'
import { withAccountability } from '../domain/disclosures.ts'
import type { SignedIn } from '../http/session.ts'
import { hmac128, type KeyRing } from '../keys/key-ring.ts'
import type { HeldData } from '../reports/personal-data.ts'
import { ownDisclosures } from './disclosures.ts'
import { ownMemberships } from './person-memberships.ts'

type SessionRow = Awaited<ReturnType<typeof selectSessionsOfPerson>>[number]

/** A session as its owner sees it; `person` is who asks. */
export const sessionReply = (person: SignedIn) => (row: SessionRow) => ({
  id: row.public_id,
  startedAt: row.started_at,
  lastActiveAt: row.seen_at,
  isThis: row.id_sha256 === person.sessionSha256,
})

type Link = Awaited<ReturnType<typeof selectLinksOfPerson>>[number]

/** The linked memberships as the rosters have them, opened. */
async function wholeMemberships(
  db: Queryable,
  keys: KeyRing,
  links: readonly Link[],
): Promise<HeldData['memberships']> {
  const rows = await selectWholeMemberships(
    db,
    links.map(({ membership_id }) => membership_id),
  )
  return Promise.all(
    links.flatMap((link) =>
      rows
        .filter(({ membership_id }) => membership_id === link.membership_id)
        .map(async ({ record, as_of, coverage }) => {
          const { member, ...names } = await keys.openJson('membership', record, membershipRecord)
          return {
            id: String(link.membership_id),
            carrier: { code: link.carrier, name: link.carrier_name },
            memberNumber: member,
            ...names,
            rosterAsOf: as_of,
            linkedAt: link.linked_at,
            coverage,
          }
        }),
    ),
  )
}

/** Everything held about a person, opened: for nobody but themselves. */
export async function heldDataOf({ keys }: AppServices, tx: Queryable, person: SignedIn): Promise<HeldData> {
  const verified = await person.verified()
  const account = await selectAccount(tx, person.id)
  const links = await selectLinksOfPerson(tx, person.id)
  const own = await ownMemberships(tx, keys, person.id)
  const disclosures = sortNewestFirst(await ownDisclosures(tx, own)).map(withAccountability)
  const accountings = await selectAccountings(tx, person.id)
  const hmacKey = keys.hmacKey(await selectHmacKid(tx))
  const offices = await selectOfficesOfSubject(tx, hmac128(hmacKey, 'staff', verified.subject))
  const audit = await selectAuditOfPerson(tx, person.id, {
    memberships: own.map(({ id }) => String(id)),
    disclosures: disclosures.map(({ id }) => id),
    accountings: accountings.map(({ id }) => id),
    offices: offices.map(({ id }) => id),
  })
  const nameOfActor = (row: (typeof audit)[number]) => {
    if (row.actor_kind === 'operator') return 'operator'
    if (row.actor_kind === 'anonymous') return 'somebody not signed in'
    return row.actor === person.id ? 'you' : 'another person'
  }
  return {
    person: {
      id: person.id,
      ...verified,
      firstSignedInAt: account.created_at,
      locale: account.locale,
    },
    sessions: (await selectSessionsOfPerson(tx, person.id)).map(sessionReply(person)),
    memberships: await wholeMemberships(
      tx,
      keys,
      links.filter(({ ended_at }) => ended_at === null),
    ),
    formerLinks: links.flatMap(({ carrier, carrier_name, linked_at, ended_at }) =>
      ended_at === null
        ? []
        : [{ carrier: { code: carrier, name: carrier_name }, linkedAt: linked_at, endedAt: ended_at }],
    ),
    linkAttempts: (await selectLinkAttemptsOfPerson(tx, person.id)).map(({ attempted_at }) => ({
      attemptedAt: attempted_at,
    })),
    disclosures,
    accountings,
    offices: offices.map(({ id, carrier, role, added_at, ended_at }) => ({
      id,
      carrier,
      role,
      addedAt: added_at,
      endedAt: ended_at,
    })),
    audit: audit.map((row) => ({
      at: row.at,
      by: nameOfActor(row),
      action: row.action,
      subject: { kind: row.subject_kind, id: row.subject },
      carrier: row.carrier,
      outcome: row.outcome,
      reason: row.reason,
      reference: row.request_id,
    })),
  }
}
