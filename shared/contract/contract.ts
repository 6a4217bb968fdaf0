import { downloadAccount, endOtherSessions, endSession, setLanguage, showAccount } from './account.ts'
import { createAccounting, downloadAccounting, listAccountings, showAccounting } from './accountings.ts'
import { listContacts } from './contacts.ts'
import { listDisclosures, showDisclosure } from './disclosures.ts'
import { linkMembership, listMemberships, showMembership } from './memberships.ts'
import { showNotice } from './notice.ts'
import { showRecipient } from './recipients.ts'
import { showRights } from './rights.ts'
import { extendSession, showSession, signOut } from './session.ts'
import { listCarriers, listDemoPeople, showSite } from './site.ts'

/** THE contract: every call there is. A route not named here does not exist, and a name without a route does not start. */
export const contract = {
  showSite,
  listCarriers,
  listDemoPeople,
  showNotice,
  showRights,
  listContacts,
  showSession,
  extendSession,
  signOut,
  listMemberships,
  showMembership,
  linkMembership,
  listDisclosures,
  showDisclosure,
  showRecipient,
  createAccounting,
  listAccountings,
  showAccounting,
  downloadAccounting,
  showAccount,
  setLanguage,
  endSession,
  endOtherSessions,
  downloadAccount,
} as const

export type Contract = typeof contract
