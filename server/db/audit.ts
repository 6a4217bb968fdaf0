import source from './audit.sql?raw'
import type { Queryable } from './database.ts'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

/** Closed list of what is written down. A view is an action like any other. */
export const AUDIT_ACTIONS = [
  'carrier.added',
  'carrier.changed',
  'recipient.added',
  'staff.added',
  'staff.ended',
  'roster.received',
  'submission.received',
  'person.created',
  'sign-in',
  'sign-out',
  'session.extended',
  'session.ended',
  'account.viewed',
  'account.downloaded',
  'language.changed',
  'membership.linked',
  'membership.unlinked',
  'membership.viewed',
  'disclosures.viewed',
  'disclosure.viewed',
  'recipient.viewed',
  'accounting.created',
  'accounting.viewed',
  'accounting.downloaded',
  'keys.rotated',
  'notice.added',
  'notice.ended',
  'notice.checked',
  'contact.set',
  'contact.cleared',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** Who acts: a signed-in person, the operator at the command line, or somebody not signed in. */
export type Actor =
  | { kind: 'person'; id: string }
  | { kind: 'operator'; id: string }
  | { kind: 'anonymous'; id: null }

/** One row of the audit. Ids and codes only: never a name, a number or text. */
export type AuditEntry = {
  at: string
  actor: Actor
  onBehalfOf?: string
  action: AuditAction
  subject: {
    kind:
      | 'person'
      | 'membership'
      | 'carrier'
      | 'recipient'
      | 'staff'
      | 'roster'
      | 'submission'
      | 'disclosure'
      | 'accounting'
      | 'keys'
      | 'notice'
      | 'contact'
      | 'session'
    id: string | null
  }
  carrier?: string
  outcome?: 'done' | 'refused'
  /** A code, where it was refused. */
  reason?: string
  requestId: string
}

/** Called in the transaction of what it records. */
export async function insertAudit(tx: Queryable, entry: AuditEntry): Promise<void> {
  await tx.execute(sql('insert_audit'), {
    at: entry.at,
    actor_kind: entry.actor.kind,
    actor: entry.actor.id,
    on_behalf_of: entry.onBehalfOf ?? (entry.actor.kind === 'person' ? entry.actor.id : null),
    action: entry.action,
    subject_kind: entry.subject.kind,
    subject: entry.subject.id,
    carrier: entry.carrier ?? null,
    outcome: entry.outcome ?? 'done',
    reason: entry.reason ?? null,
    request_id: entry.requestId,
  })
}
