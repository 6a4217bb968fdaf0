import { z } from 'zod'
import { calendarDate } from '../calendar-date.ts'
import { LOCALES } from '../vocabulary.ts'
import { endpoint } from './endpoint.ts'

/** One place where the person is signed in. Nothing is kept of the device or the network. */
export const sessionForMember = z.object({
  id: z.uuid(),
  startedAt: z.string(),
  /** Written down every few seconds at most. */
  lastActiveAt: z.string(),
  /** True for the session that asks. */
  isThis: z.boolean(),
})
export type SessionForMember = z.infer<typeof sessionForMember>

const sessions = z.object({ sessions: z.array(sessionForMember) })

export const accountForMember = sessions.extend({
  /** What the identity provider verified at the last sign-in. */
  name: z.string(),
  birthDate: calendarDate,
  firstSignedInAt: z.string(),
  /** The language the person chose; null until they do. */
  locale: z.enum(LOCALES).nullable(),
})
export type AccountForMember = z.infer<typeof accountForMember>

export const showAccount = endpoint({
  method: 'GET',
  path: '/api/account',
  summary: 'Who the signed-in person is here, in which language, and where they are signed in.',
  caller: 'signed-in',
  reply: accountForMember,
})

export const setLanguage = endpoint({
  method: 'POST',
  path: '/api/account/language',
  summary: 'Choose the language of pages after the next sign-in, and of letters.',
  caller: 'signed-in',
  body: z.strictObject({ locale: z.enum(LOCALES) }),
  reply: z.object({ locale: z.enum(LOCALES) }),
})

export const endSession = endpoint({
  method: 'POST',
  path: '/api/account/sessions/{id}/end',
  summary: 'End one session of the signed-in person; the reply holds those that are left.',
  caller: 'signed-in',
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({}),
  reply: sessions,
  problems: ['not-found'],
})

export const endOtherSessions = endpoint({
  method: 'POST',
  path: '/api/account/sessions/end-others',
  summary: 'End every session of the signed-in person but the one that asks.',
  caller: 'signed-in',
  body: z.strictObject({}),
  reply: sessions,
})

export const downloadAccount = endpoint({
  method: 'GET',
  path: '/api/account/download',
  summary: 'Everything the portal holds about the signed-in person, as one JSON file that explains itself.',
  caller: 'signed-in',
  query: z.strictObject({ locale: z.enum(LOCALES).default('en') }),
  reply: { download: ['application/json'] },
})
