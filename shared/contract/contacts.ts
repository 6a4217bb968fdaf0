import { z } from 'zod'
import { calendarDate } from '../calendar-date.ts'
import { CONTACTS } from '../vocabulary.ts'
import { endpoint } from './endpoint.ts'
import { translated } from './translated.ts'

/** How to reach an office, as the operator configured it. */
export const contactDetails = z.object({
  /** Name and address, a line each. */
  lines: z.object({ en: z.array(z.string()), es: z.array(z.string()) }),
  phone: z.string().nullable(),
  /** For people who are deaf or hard of hearing. */
  tty: z.string().nullable(),
  email: z.string().nullable(),
  url: z.string().startsWith('https://').nullable(),
  /** Where the details are from. */
  source: translated.nullable(),
  /** Null where nobody has checked them yet. */
  checkedOn: calendarDate.nullable(),
})
export type ContactDetails = z.infer<typeof contactDetails>

export const listContacts = endpoint({
  method: 'GET',
  path: '/api/contacts',
  summary: 'Offices a person may need, as far as the operator has configured them.',
  caller: 'anyone',
  reply: z.object({
    items: z.array(z.object({ id: z.enum(CONTACTS), details: contactDetails.nullable() })),
  }),
  impersonal: true,
  keptSeconds: 300,
})
export type Contacts = z.infer<(typeof listContacts)['reply']>
