import { accountings } from './en/accountings.ts'
import { disclosure } from './en/disclosure.ts'
import type { help } from './en/help.ts'
import { home } from './en/home.ts'
import { memberships } from './en/memberships.ts'
import type { notice } from './en/notice.ts'
import type { office } from './en/office.ts'
import { overview } from './en/overview.ts'
import type { rights } from './en/rights.ts'
import { shell } from './en/shell.ts'
import { vocabulary } from './en/vocabulary.ts'

export const en = {
  ...shell,
  ...home,
  ...memberships,
  ...overview,
  ...disclosure,
  ...accountings,
  ...vocabulary,
}
/** Words that come with the pages that use them, inside PageWords, and not with every page. */
type OfSomePages = keyof typeof help | keyof typeof notice | keyof typeof office | keyof typeof rights
export type MessageId = keyof typeof en | OfSomePages
export type Messages = Record<keyof typeof en, string>
