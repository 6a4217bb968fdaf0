import type { Router } from 'express'
import {
  downloadAccount,
  endOtherSessions,
  endSession,
  setLanguage,
  showAccount,
} from '../../shared/contract/account.ts'
import type { AppServices } from '../app.ts'
import { type AuditEntry, insertAudit } from '../db/audit.ts'
import type { Queryable } from '../db/database.ts'
import { selectAccount, updatePersonLocale } from '../db/persons.ts'
import {
  deleteOtherSessions,
  deleteSessionByPublicId,
  selectOptionalSessionOwner,
  selectSessionsOfPerson,
} from '../db/sessions.ts'
import { mayView } from '../domain/access.ts'
import { dayIn } from '../domain/calendar.ts'
import { Problem } from '../http/problem.ts'
import { bind } from '../http/route.ts'
import { clearEndedSessions, displayName, isOver, type SignedIn } from '../http/session.ts'
import { personalDataJson } from '../reports/personal-data.ts'
import { heldDataOf, sessionReply } from './person-data.ts'
import { viewerOf } from './person-memberships.ts'

export function accountRoutes(router: Router, services: AppServices): void {
  const { db, clock, demonstration } = services

  const audit = (
    tx: Queryable,
    person: SignedIn,
    requestId: string,
    { action, subject }: Pick<AuditEntry, 'action'> & Partial<Pick<AuditEntry, 'subject'>>,
  ) =>
    insertAudit(tx, {
      at: clock(),
      actor: { kind: 'person', id: person.id },
      action,
      subject: subject ?? { kind: 'person', id: person.id },
      requestId,
    })

  /** Where they are signed in now. */
  const sessionsOf = async (tx: Queryable, person: SignedIn) => {
    const now = clock()
    const rows = await selectSessionsOfPerson(tx, person.id)
    return rows.filter((row) => !isOver(row, now)).map(sessionReply(person))
  }

  bind(router, showAccount, async ({ person, requestId }) =>
    db.transaction(async (tx) => {
      const { created_at, locale } = await selectAccount(tx, person.id)
      const verified = await person.verified()
      await audit(tx, person, requestId, { action: 'account.viewed' })
      return {
        name: displayName(verified),
        birthDate: verified.birthDate,
        firstSignedInAt: created_at,
        locale,
        sessions: await sessionsOf(tx, person),
      }
    }),
  )

  bind(router, setLanguage, async ({ person, body: { locale }, requestId }) =>
    db.transaction(async (tx) => {
      await updatePersonLocale(tx, person.id, locale)
      await audit(tx, person, requestId, { action: 'language.changed' })
      return { locale }
    }),
  )

  bind(router, endSession, async ({ person, params: { id }, requestId }) =>
    db.transaction(async (tx) => {
      await clearEndedSessions(tx, clock())
      const owner = await selectOptionalSessionOwner(tx, id)
      const subject = owner && ({ kind: 'session', personId: owner.person_id } as const)
      if (!subject || !mayView(viewerOf(person.id, []), subject)) throw new Problem('not-found')
      // Ended in another window in the meantime.
      if ((await deleteSessionByPublicId(tx, id)) === 0) throw new Problem('not-found')
      await audit(tx, person, requestId, { action: 'session.ended', subject: { kind: 'session', id } })
      return { sessions: await sessionsOf(tx, person) }
    }),
  )

  bind(router, endOtherSessions, async ({ person, requestId }) =>
    db.transaction(async (tx) => {
      await clearEndedSessions(tx, clock())
      for (const { public_id: id } of await deleteOtherSessions(tx, person.id, person.sessionSha256))
        await audit(tx, person, requestId, { action: 'session.ended', subject: { kind: 'session', id } })
      return { sessions: await sessionsOf(tx, person) }
    }),
  )

  bind(router, downloadAccount, async ({ person, query: { locale }, requestId }) => {
    const preparedAt = clock()
    const held = await db.transaction(async (tx) => {
      // Before what it looks at: the file holds the row about itself.
      await audit(tx, person, requestId, { action: 'account.downloaded' })
      return heldDataOf(services, tx, person)
    })
    return {
      contentType: 'application/json',
      fileName: `daylight-my-data-${dayIn('America/New_York', preparedAt)}.json`,
      bytes: personalDataJson(held, { locale, preparedAt, demonstration }),
    }
  })
}
