import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import { plainText } from '../../shared/manifest.ts'
import { CONTACTS } from '../../shared/vocabulary.ts'
import { insertContact, selectContacts } from '../db/contacts.ts'
import type { Stores } from '../services.ts'
import { audit, type Command, options, table } from './portal-command.ts'
import { inBothLanguages, notAfterToday } from './portal-words.ts'

const id = z.enum(CONTACTS)
const phone = z.string().regex(/^\+?[\d\s().-]{7,24}$/, 'must be a phone number')
/** Name and address, a line each, as on an envelope. */
const lines = z
  .string()
  .transform((text) => text.split('|').map((line) => line.trim()))
  .pipe(z.array(plainText(1, 120)).max(8))

const contactOptions = z.strictObject({
  id,
  'lines-en': lines,
  'lines-es': lines,
  phone: phone.optional(),
  tty: phone.optional(),
  email: z.email('must be an e-mail address').optional(),
  url: z
    .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'must be an https:// address' })
    .optional(),
  'source-en': plainText(1, 300).optional(),
  'source-es': plainText(1, 300).optional(),
  'checked-on': calendarDate.optional(),
})

async function setContact(stores: Stores, args: string[]) {
  const set = options(contactOptions, args)
  const source = inBothLanguages('source', set['source-en'], set['source-es'])
  notAfterToday(stores, 'checked-on', set['checked-on'])
  const details = {
    lines: { en: set['lines-en'], es: set['lines-es'] },
    phone: set.phone ?? null,
    tty: set.tty ?? null,
    email: set.email ?? null,
    url: set.url ?? null,
    source,
    checkedOn: set['checked-on'] ?? null,
  }
  await stores.db.transaction(async (tx) => {
    await insertContact(tx, set.id, details, stores.clock())
    await audit(tx, stores, { action: 'contact.set', subject: { kind: 'contact', id: set.id } })
  })
  console.log(`set ${set.id}`)
}

async function clearContact(stores: Stores, args: string[]) {
  const cleared = options(z.strictObject({ id }), args)
  await stores.db.transaction(async (tx) => {
    await insertContact(tx, cleared.id, null, stores.clock())
    await audit(tx, stores, { action: 'contact.cleared', subject: { kind: 'contact', id: cleared.id } })
  })
  console.log(`cleared ${cleared.id}`)
}

async function listContacts({ db }: Stores) {
  const contacts = await selectContacts(db)
  table(
    contacts.map(({ id: of, details }) => ({
      id: of,
      lines: details?.lines.en.join(' | ') ?? 'not configured',
      phone: details?.phone ?? '',
      'e-mail': details?.email ?? '',
      url: details?.url ?? '',
      'checked on': details === null ? '' : (details.checkedOn ?? 'never'),
    })),
  )
}

export const contactCommands: Record<string, Command> = {
  'contact set': setContact,
  'contact clear': clearContact,
  'contact list': listContacts,
}
