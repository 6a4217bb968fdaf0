import type { Router } from 'express'
import { showRecipient } from '../../shared/contract/recipients.ts'
import type { AppServices } from '../app.ts'
import { insertAudit } from '../db/audit.ts'
import { mayView } from '../domain/access.ts'
import { recipientStatements } from '../domain/recipient-statements.ts'
import { Problem } from '../http/problem.ts'
import { bind } from '../http/route.ts'
import { ownDisclosures } from './disclosures.ts'
import { ownMemberships, viewerOf } from './person-memberships.ts'

export function recipientRoutes(router: Router, { db, keys, clock }: AppServices): void {
  bind(router, showRecipient, async ({ person, params, requestId }) =>
    db.transaction(async (tx) => {
      const own = await ownMemberships(tx, keys, person.id)
      const sent = (await ownDisclosures(tx, own)).filter(({ recipient }) => recipient.id === params.id)
      const [any] = sent
      const membershipIds = sent.map(({ membership }) => membership.id)
      if (!any || !mayView(viewerOf(person.id, own), { kind: 'recipient', membershipIds }))
        throw new Problem('not-found')
      await insertAudit(tx, {
        at: clock(),
        actor: { kind: 'person', id: person.id },
        action: 'recipient.viewed',
        subject: { kind: 'recipient', id: params.id },
        requestId,
      })
      return { ...any.recipient, ...recipientStatements(sent) }
    }),
  )
}
