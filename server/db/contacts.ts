import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import type { ContactDetails } from '../../shared/contract/contacts.ts'
import { CONTACTS, type ContactId } from '../../shared/vocabulary.ts'
import source from './contacts.sql?raw'
import { type Queryable, selectRows } from './database.ts'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

const row = z
  .object({
    id: z.enum(CONTACTS),
    lines_en: z.array(z.string()),
    lines_es: z.array(z.string()),
    phone: z.string().nullable(),
    tty: z.string().nullable(),
    email: z.string().nullable(),
    url: z.string().nullable(),
    source_en: z.string().nullable(),
    source_es: z.string().nullable(),
    checked_on: calendarDate.nullable(),
  })
  .transform((found) => {
    const { id, phone, tty, email, url, source_en: en, source_es: es } = found
    const details: ContactDetails = {
      lines: { en: found.lines_en, es: found.lines_es },
      phone,
      tty,
      email,
      url,
      source: en === null || es === null ? null : { en, es },
      checkedOn: found.checked_on,
    }
    // A row without lines takes back what stood before it.
    return { id, details: found.lines_en.length === 0 ? null : details }
  })

/** Every office, in the order of the list; `details` null where none are configured. */
export async function selectContacts(
  db: Queryable,
): Promise<{ id: ContactId; details: ContactDetails | null }[]> {
  const found = await selectRows(db, sql('select_contacts'), {}, row)
  return CONTACTS.map((id) => found.find((one) => one.id === id) ?? { id, details: null })
}

/** Nothing is changed: the newest row of an office is the one in force. `details` null takes them back. */
export const insertContact = (tx: Queryable, id: ContactId, details: ContactDetails | null, setAt: string) =>
  tx.execute(sql('insert_contact'), {
    id,
    lines_en: details?.lines.en ?? [],
    lines_es: details?.lines.es ?? [],
    phone: details?.phone ?? null,
    tty: details?.tty ?? null,
    email: details?.email ?? null,
    url: details?.url ?? null,
    source_en: details?.source?.en ?? null,
    source_es: details?.source?.es ?? null,
    checked_on: details?.checkedOn ?? null,
    set_at: setAt,
  })
