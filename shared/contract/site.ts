import { z } from 'zod'
import { calendarDate } from '../calendar-date.ts'
import { carrierCode } from '../manifest.ts'
import { LOCALES, PROGRAMS } from '../vocabulary.ts'
import { endpoint } from './endpoint.ts'

export const showSite = endpoint({
  method: 'GET',
  path: '/api/site',
  summary: 'What kind of site this is.',
  caller: 'anyone',
  reply: z.object({
    demonstration: z.boolean(),
    /** Languages whose legal letters somebody has reviewed; translated letters of others are marked. */
    reviewedTranslations: z.array(z.enum(LOCALES)),
    /** The operator's today, in the default time zone. */
    today: calendarDate,
    identityProvider: z.string(),
  }),
  impersonal: true,
})

/** Whom to ask at a plan; 45 CFR 164.530(a)(1)(ii). Null where the operator has not configured it. */
export const privacyContact = z.object({
  title: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
})
export type PrivacyContact = z.infer<typeof privacyContact>

export const carrier = z.object({
  code: carrierCode,
  name: z.string(),
  programs: z.array(z.enum(PROGRAMS)),
  privacyContact,
})
export type Carrier = z.infer<typeof carrier>

export const listCarriers = endpoint({
  method: 'GET',
  path: '/api/carriers',
  summary: 'The carriers of this portal.',
  caller: 'anyone',
  reply: z.object({ items: z.array(carrier) }),
  impersonal: true,
})

export const listDemoPeople = endpoint({
  method: 'GET',
  path: '/api/demo/people',
  summary: 'The fictitious people of the demonstration. Absent outside demonstration mode.',
  caller: 'anyone',
  reply: z.array(z.object({ id: z.string(), name: z.string(), says: z.string() })),
  impersonal: true,
})
