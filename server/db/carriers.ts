import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import { PROGRAMS } from '../../shared/vocabulary.ts'
import source from './carriers.sql?raw'
import { type Queryable, selectOptional, selectRows } from './database.ts'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

const row = z
  .object({
    code: z.string(),
    name: z.string(),
    programs: z.array(z.enum(PROGRAMS)),
    time_zone: z.string(),
    privacy_contact_title: z.string().nullable(),
    privacy_contact_phone: z.string().nullable(),
    privacy_contact_address: z.string().nullable(),
    transfer_from: z.string().nullable(),
    transfer_to: z.string().nullable(),
    complete_since: calendarDate.nullable(),
    demonstration: z.boolean(),
  })
  .transform((found) => ({
    code: found.code,
    name: found.name,
    programs: found.programs,
    timeZone: found.time_zone,
    privacyContact: {
      title: found.privacy_contact_title,
      phone: found.privacy_contact_phone,
      address: found.privacy_contact_address,
    },
    /** Ends of a transfer where a manifest names none. */
    transfer:
      found.transfer_from !== null && found.transfer_to !== null
        ? { from: found.transfer_from, to: found.transfer_to }
        : null,
    /** Day from which the carrier declares its record in the portal complete. */
    completeSince: found.complete_since,
    demonstration: found.demonstration,
  }))
export type CarrierConfig = z.output<typeof row>

export const selectCarriers = (db: Queryable) => selectRows(db, sql('select_carriers'), {}, row)

export const selectOptionalCarrier = (db: Queryable, code: string) =>
  selectOptional(db, sql('select_carrier'), { code }, row)

const params = (carrier: CarrierConfig) => ({
  code: carrier.code,
  name: carrier.name,
  programs: carrier.programs,
  time_zone: carrier.timeZone,
  title: carrier.privacyContact.title,
  phone: carrier.privacyContact.phone,
  address: carrier.privacyContact.address,
  transfer_from: carrier.transfer?.from ?? null,
  transfer_to: carrier.transfer?.to ?? null,
  complete_since: carrier.completeSince,
})

export const insertCarrier = (tx: Queryable, carrier: CarrierConfig) =>
  tx.execute(sql('insert_carrier'), { ...params(carrier), demonstration: carrier.demonstration })

export const updateCarrier = (tx: Queryable, carrier: CarrierConfig) =>
  tx.execute(sql('update_carrier'), params(carrier))
