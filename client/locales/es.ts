import type { Messages } from './en.ts'
import { accountings } from './es/accountings.ts'
import { disclosure } from './es/disclosure.ts'
import { home } from './es/home.ts'
import { memberships } from './es/memberships.ts'
import { overview } from './es/overview.ts'
import { recipient } from './es/recipient.ts'
import { shell } from './es/shell.ts'
import { vocabulary } from './es/vocabulary.ts'

/** Complete by type: an English message without its Spanish one does not compile. */
export const es: Messages = {
  ...shell,
  ...home,
  ...memberships,
  ...overview,
  ...disclosure,
  ...recipient,
  ...accountings,
  ...vocabulary,
}
