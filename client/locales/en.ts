import { account } from './en/account.ts'
import { accountings } from './en/accountings.ts'
import { disclosure } from './en/disclosure.ts'
import { help } from './en/help.ts'
import { home } from './en/home.ts'
import { memberships } from './en/memberships.ts'
import { notice } from './en/notice.ts'
import { office } from './en/office.ts'
import { overview } from './en/overview.ts'
import { recipient } from './en/recipient.ts'
import { rights } from './en/rights.ts'
import { shell } from './en/shell.ts'
import { verify } from './en/verify.ts'
import { vocabulary } from './en/vocabulary.ts'

export const en = {
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
export type MessageId = keyof typeof en
export type Messages = Record<MessageId, string>
