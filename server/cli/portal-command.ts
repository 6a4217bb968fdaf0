import { parseArgs } from 'node:util'
import type { z } from 'zod'
import {
  CONTACTS,
  NOTICE_KINDS,
  NOTICE_MARKS,
  RECIPIENT_KINDS,
  STAFF_ROLES,
} from '../../shared/vocabulary.ts'
import type { Config } from '../config.ts'
import { type Actor, type AuditEntry, insertAudit } from '../db/audit.ts'
import type { Transaction } from '../db/database.ts'
import { KEY_KINDS } from '../keys/key-ring.ts'
import type { Stores } from '../services.ts'
import { UsageError } from './command.ts'

/** Every command, as it is printed where none of them was meant. */
export const USAGE = `usage: npm run portal -- COMMAND

  carrier add --code CODE --name NAME --programs FEHB,PSHB [--time-zone America/New_York]
              [--privacy-title T] [--privacy-phone P] [--privacy-address A]
              [--transfer-from HOST --transfer-to HOST] [--complete-since YYYY-MM-DD]
  carrier change --code CODE [any of the above; --complete-since none takes it back]
  carrier list
  recipient add --id ID --name NAME [--address ADDRESS] [--kind ${RECIPIENT_KINDS.join('|')}]
  recipient list
  staff add --carrier CODE --role ${STAFF_ROLES.join('|')} --subject OIDC-SUBJECT
  staff end --id ID
  staff list
  membership unlink --carrier CODE --member NUMBER
  notice add --kind ${NOTICE_KINDS.join('|')} --text-en T --text-es T
             --mark ${NOTICE_MARKS.join('|')} --checked-on YYYY-MM-DD
             [--day YYYY-MM-DD | --when-en T --when-es T] [--source-en T --source-es T] [--position N]
             (a new status ends the one before it)
  notice end --id ID
  notice checked --on YYYY-MM-DD         (you looked for news; what stands still stands)
  notice list
  contact set --id ${CONTACTS.join('|')}
              --lines-en 'NAME|STREET|CITY' --lines-es '…' [--phone P] [--tty P] [--email E] [--url https://…]
              [--source-en T --source-es T] [--checked-on YYYY-MM-DD]
  contact clear --id ID
  contact list
  keys create
  keys list
  keys rotate [${KEY_KINDS.join('|')}]     (all kinds where none is named)
  migrate                                (DATABASE_OWNER_URL: a login that owns the schema)`

export type Command = (stores: Stores, args: string[], config: Config) => Promise<unknown>

export const actor: Actor = { kind: 'operator', id: 'command line' }
export const requestId = crypto.randomUUID()

/** Options of the command line, parsed; the message names the option and the rule, never the value. */
export function options<S extends z.ZodObject>(schema: S, args: string[]): z.output<S> {
  const names = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, { type: 'string' as const }]),
  )
  let values: Record<string, unknown>
  try {
    values = parseArgs({ args, options: names, strict: true }).values
  } catch {
    throw new UsageError(`unknown or incomplete option\n\n${USAGE}`)
  }
  const parsed = schema.safeParse({ ...values })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new UsageError(`--${issue?.path.join('.')}: ${issue?.message}`)
}

/** Rows for the operator to read. */
export const table = (rows: object[]) => (rows.length === 0 ? console.log('none') : console.table(rows))

/** Written in the transaction of what the operator did. */
export const audit = (
  tx: Transaction,
  stores: Stores,
  entry: Pick<AuditEntry, 'action' | 'subject' | 'carrier'>,
) => insertAudit(tx, { at: stores.clock(), actor, requestId, ...entry })
