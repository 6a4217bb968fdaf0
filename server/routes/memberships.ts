import type { Router } from 'express'
import { linkMembership, listMemberships, showMembership } from '../../shared/contract/memberships.ts'
import type { AppServices } from '../app.ts'
import { plus } from '../clock.ts'
import { insertAudit } from '../db/audit.ts'
import type { Queryable } from '../db/database.ts'
import { selectHmacKid } from '../db/hmac-key.ts'
import {
  countLinkAttempts,
  insertLinkAttempt,
  insertMembershipLink,
  membershipRecord,
  selectOptionalMembershipToMatch,
} from '../db/memberships.ts'
import { mayView } from '../domain/access.ts'
import { samePerson } from '../domain/identity-match.ts'
import { Problem } from '../http/problem.ts'
import { bind } from '../http/route.ts'
import type { SignedIn } from '../http/session.ts'
import { hmac128 } from '../keys/key-ring.ts'
import { membershipReply, ownMemberships, viewerOf } from './person-memberships.ts'

const DAY_MS = 24 * 60 * 60_000
/** Tries at linking in 24 hours. Counted by account and by network, never by member number: nobody can shut out another. */
export const LINK_TRIES = { person: 5, network: 20 } as const

/** Tries at one member number, by whomever, of which the operator is told. The number is never locked for it. */
export const NUMBER_ALERT = 10

/** Facts nobody has, compared where there is no such number, so that a miss takes the work of a hit. */
const NOBODY = { givenName: 'x', familyName: 'x', birthDate: '0000-00-00' }

export function membershipRoutes(router: Router, services: AppServices): void {
  const { db, keys, clock, log } = services

  bind(router, listMemberships, async ({ person, requestId }) =>
    db.transaction(async (tx) => {
      const items = await ownMemberships(tx, keys, person.id)
      await insertAudit(tx, {
        at: clock(),
        actor: { kind: 'person', id: person.id },
        action: 'membership.viewed',
        subject: { kind: 'person', id: person.id },
        requestId,
      })
      return { items: items.map(membershipReply) }
    }),
  )

  bind(router, showMembership, async ({ person, params, requestId }) =>
    db.transaction(async (tx) => {
      const own = await ownMemberships(tx, keys, person.id)
      const found = own.find(({ id }) => String(id) === params.id)
      const subject = { kind: 'membership', membershipId: params.id } as const
      if (!found || !mayView(viewerOf(person.id, own), subject)) throw new Problem('not-found')
      await insertAudit(tx, {
        at: clock(),
        actor: { kind: 'person', id: person.id },
        action: 'membership.viewed',
        subject: { kind: 'membership', id: params.id },
        carrier: found.carrier,
        requestId,
      })
      return membershipReply(found)
    }),
  )

  bind(router, linkMembership, async ({ person, body, requestId, network }) => {
    const outcome = await db.transaction((tx) => link(services, tx, { person, requestId, network, ...body }))
    if (outcome.code === 'linked') return outcome.membership
    if (outcome.alert) log('warn', 'linking.limit', { requestId, code: outcome.code })
    throw new Problem(
      outcome.code,
      outcome.code === 'too-many-tries' ? { headers: { 'Retry-After': '86400' } } : {},
    )
  })
}

type LinkTry = { person: SignedIn; carrier: string; member: string; requestId: string; network: string }
type Refusal = 'too-many-tries' | 'membership-not-matched' | 'membership-linked-elsewhere'
type Outcome =
  | { code: 'linked'; membership: ReturnType<typeof membershipReply> }
  | { code: Refusal; alert?: boolean }

/** A refusal is an outcome, not an error: the try it was stays counted and audited. */
async function link(
  { keys, clock, log }: AppServices,
  tx: Queryable,
  { person, carrier, member, requestId, network }: LinkTry,
): Promise<Outcome> {
  const now = clock()
  const key = keys.hmacKey(await selectHmacKid(tx))
  const entry = {
    at: now,
    actor: { kind: 'person', id: person.id },
    action: 'membership.linked',
    requestId,
  } as const
  const refuse = async (reason: Refusal, alert = false): Promise<Outcome> => {
    await insertAudit(tx, { ...entry, subject: { kind: 'membership', id: null }, outcome: 'refused', reason })
    return { code: reason, alert }
  }

  const numberHmac = hmac128(key, carrier, member)
  const attempt = {
    personId: person.id,
    network: hmac128(key, 'network', network),
    numberHmac,
    at: now,
    since: plus(now, -DAY_MS),
  }
  const tries = await countLinkAttempts(tx, attempt)
  if (tries.byPerson >= LINK_TRIES.person || tries.byNetwork >= LINK_TRIES.network) {
    return refuse('too-many-tries', true)
  }
  await insertLinkAttempt(tx, attempt)
  if (tries.byNumber + 1 >= NUMBER_ALERT) log('warn', 'linking.number-tried-often', { requestId })

  // The same look-up, decryption and comparison whether or not the number exists.
  const found = await selectOptionalMembershipToMatch(tx, numberHmac)
  const nobody = await keys.sealJson('membership', { member, ...NOBODY })
  const { givenName, familyName, birthDate } = await keys.openJson(
    'membership',
    found?.record ?? nobody,
    membershipRecord,
  )
  const matches =
    samePerson(await person.verified(), { givenName, familyName, birthDate }) && found !== undefined
  if (!found || !matches) return refuse('membership-not-matched')

  if (found.linked_to !== null && found.linked_to !== person.id) return refuse('membership-linked-elsewhere')
  const isNew = found.linked_to === null
  if (isNew && (await insertMembershipLink(tx, found.id, person.id, now)) === 0)
    return refuse('membership-linked-elsewhere')
  // Linking again what is linked changes nothing, and shows it.
  const action = isNew ? entry.action : 'membership.viewed'
  await insertAudit(tx, { ...entry, action, subject: { kind: 'membership', id: String(found.id) }, carrier })
  const own = await ownMemberships(tx, keys, person.id)
  const linked = own.find(({ id }) => id === found.id)
  if (!linked) throw new Error('a link vanished')
  return { code: 'linked', membership: membershipReply(linked) }
}
