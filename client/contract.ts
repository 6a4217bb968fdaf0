import type { Contract } from '../shared/contract/contract.ts'
import type { Endpoint } from '../shared/contract/endpoint.ts'

/** A call's method and path, and, for the compiler only, everything else the contract says about it. */
export type Line<E extends Endpoint> = {
  readonly method: E['method']
  readonly path: E['path']
  readonly entry?: E
}

/**
 * The contract as the pages need it. Method and path of every entry are checked against shared/contract at compile time;
 * the schemas stay on the server, which parses each reply by them before it leaves, so that no page has to load the
 * parser (zod, a quarter of all the JavaScript there would be).
 */
export const contract: { readonly [K in keyof Contract]: Line<Contract[K]> } = {
  showSite: { method: 'GET', path: '/api/site' },
  listCarriers: { method: 'GET', path: '/api/carriers' },
  listDemoPeople: { method: 'GET', path: '/api/demo/people' },
  showNotice: { method: 'GET', path: '/api/notice' },
  showRights: { method: 'GET', path: '/api/rights' },
  listContacts: { method: 'GET', path: '/api/contacts' },
  showSession: { method: 'GET', path: '/api/session' },
  extendSession: { method: 'POST', path: '/api/session/extend' },
  signOut: { method: 'POST', path: '/auth/sign-out' },
  listMemberships: { method: 'GET', path: '/api/memberships' },
  showMembership: { method: 'GET', path: '/api/memberships/{id}' },
  linkMembership: { method: 'POST', path: '/api/memberships' },
  listDisclosures: { method: 'GET', path: '/api/disclosures' },
  showDisclosure: { method: 'GET', path: '/api/disclosures/{id}' },
  showRecipient: { method: 'GET', path: '/api/recipients/{id}' },
  createAccounting: { method: 'POST', path: '/api/accountings' },
  listAccountings: { method: 'GET', path: '/api/accountings' },
  showAccounting: { method: 'GET', path: '/api/accountings/{id}' },
  downloadAccounting: { method: 'GET', path: '/api/accountings/{id}/{format}' },
  showAccount: { method: 'GET', path: '/api/account' },
  setLanguage: { method: 'POST', path: '/api/account/language' },
  endSession: { method: 'POST', path: '/api/account/sessions/{id}/end' },
  endOtherSessions: { method: 'POST', path: '/api/account/sessions/end-others' },
  downloadAccount: { method: 'GET', path: '/api/account/download' },
}
