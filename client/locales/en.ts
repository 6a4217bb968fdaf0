import { accountings } from './en/accountings.ts'
import { disclosure } from './en/disclosure.ts'
import { home } from './en/home.ts'
import { memberships } from './en/memberships.ts'
import { overview } from './en/overview.ts'
import { recipient } from './en/recipient.ts'
import { shell } from './en/shell.ts'
import { vocabulary } from './en/vocabulary.ts'

export const en = {
  ...shell,
  ...home,
  ...memberships,
  ...overview,
  ...disclosure,
  ...recipient,
  ...accountings,
  ...vocabulary,
}
export type MessageId = keyof typeof en
export type Messages = Record<MessageId, string>
