import type { Messages } from './en.ts'
import { account } from './es/account.ts'
import { accountings } from './es/accountings.ts'
import { disclosure } from './es/disclosure.ts'
import { help } from './es/help.ts'
import { home } from './es/home.ts'
import { memberships } from './es/memberships.ts'
import { notice } from './es/notice.ts'
import { office } from './es/office.ts'
import { overview } from './es/overview.ts'
import { recipient } from './es/recipient.ts'
import { rights } from './es/rights.ts'
import { shell } from './es/shell.ts'
import { verify } from './es/verify.ts'
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
  ...verify,
  ...account,
  ...notice,
  ...rights,
  ...help,
  ...office,
  ...vocabulary,
}
