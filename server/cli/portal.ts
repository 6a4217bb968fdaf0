import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import { carrierCode, memberNumber, plainText, recipientId } from '../../shared/manifest.ts'
import { PROGRAMS, RECIPIENT_KINDS, STAFF_ROLES } from '../../shared/vocabulary.ts'
import { type Config, readConfig } from '../config.ts'
import { insertAudit } from '../db/audit.ts'
import {
  type CarrierConfig,
  insertCarrier,
  selectCarriers,
  selectOptionalCarrier,
  updateCarrier,
} from '../db/carriers.ts'
import { isUniqueViolation } from '../db/database.ts'
import { selectHmacKid } from '../db/hmac-key.ts'
import { endMembershipLink } from '../db/memberships.ts'
import { migratePostgresql } from '../db/open.ts'
import { insertRecipient, selectRecipients } from '../db/recipients.ts'
import { endStaff, insertStaff, selectStaff } from '../db/staff.ts'
import { createKeyFile, hmac128, KEY_KINDS } from '../keys/key-ring.ts'
import { rotateKey, staffSubject } from '../keys/rotate.ts'
import { openStores, type Stores } from '../services.ts'
import { runCommand, UsageError } from './command.ts'
import { actor, audit, type Command, options, requestId, table, USAGE } from './portal-command.ts'
import { contactCommands } from './portal-contact.ts'
import { noticeCommands } from './portal-notice.ts'

const timeZone = z.string().refine((zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: zone }))
  } catch {
    return false
  }
}, 'must be an IANA time zone')
const text = plainText(1, 300)

const carrierOptions = z.strictObject({
  code: carrierCode,
  name: plainText(1, 200).optional(),
  programs: z
    .string()
    .transform((list) => [...new Set(list.split(',').map((program) => program.trim().toUpperCase()))])
    .pipe(z.array(z.enum(PROGRAMS)).min(1))
    .optional(),
  'time-zone': timeZone.optional(),
  'privacy-title': text.optional(),
  'privacy-phone': text.optional(),
  'privacy-address': text.optional(),
  'transfer-from': text.optional(),
  'transfer-to': text.optional(),
  'complete-since': z.union([z.literal('none'), calendarDate]).optional(),
})
const recipientOptions = z.strictObject({
  id: recipientId,
  name: plainText(1, 200),
  address: text.optional(),
  kind: z.enum(RECIPIENT_KINDS).default('other'),
})
const staffOptions = z.strictObject({
  carrier: carrierCode,
  role: z.enum(STAFF_ROLES),
  subject: plainText(1, 255),
})

function merged(
  set: z.output<typeof carrierOptions>,
  from?: CarrierConfig,
): Omit<CarrierConfig, 'demonstration'> {
  const name = set.name ?? from?.name
  const programs = set.programs ?? from?.programs
  if (!name || !programs) throw new UsageError('--name and --programs are required')
  const transferFrom = set['transfer-from'] ?? from?.transfer?.from
  const transferTo = set['transfer-to'] ?? from?.transfer?.to
  if (!transferFrom !== !transferTo) throw new UsageError('--transfer-from and --transfer-to belong together')
  const since = set['complete-since']
  return {
    code: set.code,
    name,
    programs,
    timeZone: set['time-zone'] ?? from?.timeZone ?? 'America/New_York',
    privacyContact: {
      title: set['privacy-title'] ?? from?.privacyContact.title ?? null,
      phone: set['privacy-phone'] ?? from?.privacyContact.phone ?? null,
      address: set['privacy-address'] ?? from?.privacyContact.address ?? null,
    },
    transfer: transferFrom && transferTo ? { from: transferFrom, to: transferTo } : null,
    completeSince: since === 'none' ? null : (since ?? from?.completeSince ?? null),
  }
}

async function addCarrier(stores: Stores, args: string[]) {
  const set = options(carrierOptions, args)
  const added = { ...merged(set), demonstration: false }
  await stores.db.transaction(async (tx) => {
    if (await selectOptionalCarrier(tx, added.code))
      throw new UsageError('--code: there is a carrier of that code')
    await insertCarrier(tx, added)
    await audit(tx, stores, {
      action: 'carrier.added',
      subject: { kind: 'carrier', id: added.code },
      carrier: added.code,
    })
  })
  console.log(`added ${added.code}`)
}

async function changeCarrier(stores: Stores, args: string[]) {
  const set = options(carrierOptions, args)
  await stores.db.transaction(async (tx) => {
    const from = await selectOptionalCarrier(tx, set.code)
    if (!from) throw new UsageError('--code: there is no carrier of that code')
    await updateCarrier(tx, { ...merged(set, from), demonstration: from.demonstration })
    await audit(tx, stores, {
      action: 'carrier.changed',
      subject: { kind: 'carrier', id: set.code },
      carrier: set.code,
    })
  })
  console.log(`changed ${set.code}`)
}

async function listCarriers(stores: Stores) {
  const carriers = await selectCarriers(stores.db)
  table(
    carriers.map(({ code, name, programs, timeZone: zone, privacyContact, completeSince }) => ({
      code,
      name,
      programs: programs.join(','),
      zone,
      'privacy contact': privacyContact.title ?? 'not configured',
      'complete since': completeSince ?? 'not declared',
    })),
  )
}

async function addRecipient(stores: Stores, args: string[]) {
  const set = options(recipientOptions, args)
  await stores.db.transaction(async (tx) => {
    try {
      await insertRecipient(tx, { ...set, address: set.address ?? null })
    } catch (error) {
      if (isUniqueViolation(error)) throw new UsageError('--id: there is a recipient of that id')
      throw error
    }
    await audit(tx, stores, { action: 'recipient.added', subject: { kind: 'recipient', id: set.id } })
  })
  console.log(`added ${set.id}`)
}

async function addStaff(stores: Stores, args: string[]) {
  const { carrier, role, subject } = options(staffOptions, args)
  const id = crypto.randomUUID()
  await stores.db.transaction(async (tx) => {
    if (!(await selectOptionalCarrier(tx, carrier)))
      throw new UsageError('--carrier: there is no carrier of that code')
    const key = stores.keys.hmacKey(await selectHmacKid(tx))
    try {
      await insertStaff(tx, {
        id,
        carrier,
        role,
        subject_hmac: hmac128(key, 'staff', subject),
        subject: await stores.keys.sealJson('staff', { subject }),
        added_at: stores.clock(),
      })
    } catch (error) {
      if (isUniqueViolation(error)) throw new UsageError('--subject: is in that office already')
      throw error
    }
    await audit(tx, stores, { action: 'staff.added', subject: { kind: 'staff', id }, carrier })
  })
  console.log(`added ${id}`)
}

async function removeStaff(stores: Stores, args: string[]) {
  const { id } = options(z.strictObject({ id: z.uuid() }), args)
  await stores.db.transaction(async (tx) => {
    if ((await endStaff(tx, id, stores.clock())) === 0)
      throw new UsageError('--id: nobody of that id is in office')
    await audit(tx, stores, { action: 'staff.ended', subject: { kind: 'staff', id } })
  })
  console.log(`ended ${id}`)
}

async function listStaff(stores: Stores) {
  const rows = await selectStaff(stores.db)
  const opened = rows.map(async ({ id, carrier, role, subject, added_at }) => ({
    id,
    carrier,
    role,
    subject: (await stores.keys.openJson('staff', subject, staffSubject)).subject,
    'in office since': added_at,
  }))
  table(await Promise.all(opened))
}

async function unlinkMembership(stores: Stores, args: string[]) {
  const { carrier, member } = options(z.strictObject({ carrier: carrierCode, member: memberNumber }), args)
  await stores.db.transaction(async (tx) => {
    const key = stores.keys.hmacKey(await selectHmacKid(tx))
    const ended = await endMembershipLink(tx, hmac128(key, carrier, member), stores.clock())
    if (!ended) throw new UsageError('that membership is linked to nobody')
    await insertAudit(tx, {
      at: stores.clock(),
      actor,
      onBehalfOf: ended.person_id,
      action: 'membership.unlinked',
      subject: { kind: 'membership', id: String(ended.membership_id) },
      carrier,
      requestId,
    })
  })
  console.log('unlinked')
}

async function rotateKeys(stores: Stores, config: Config, args: string[]) {
  const kinds = args.length === 0 ? KEY_KINDS : args.map((kind) => z.enum(KEY_KINDS).safeParse(kind).data)
  if (!kinds.every((kind) => kind !== undefined))
    throw new UsageError(`a kind of key is one of ${KEY_KINDS.join(', ')}`)
  for (const kind of kinds) {
    console.log(`${kind}: ${await rotateKey({ ...stores, actor, requestId }, config.keysFile, kind)}`)
  }
}

const commands: Record<string, Command> = {
  'carrier add': async (stores, args, config) => {
    await addCarrier(stores, args)
    if (config.demonstration)
      console.log(
        'The demonstration will not start with this database now: it shows fictitious carriers only.',
      )
  },
  'carrier change': changeCarrier,
  'carrier list': listCarriers,
  'recipient add': addRecipient,
  'recipient list': async ({ db }) => table(await selectRecipients(db)),
  'staff add': addStaff,
  'staff end': removeStaff,
  'staff list': listStaff,
  'membership unlink': unlinkMembership,
  ...noticeCommands,
  ...contactCommands,
  'keys list': async ({ keys }) => table(keys.list()),
  'keys rotate': (stores, args, config) => rotateKeys(stores, config, args),
}

await runCommand(async (args) => {
  const [noun = '', verb = '', ...rest] = args
  if (noun === 'migrate') {
    const variable = process.env['DATABASE_OWNER_URL'] ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'
    const owner = process.env[variable]
    if (!owner) throw new UsageError('DATABASE_OWNER_URL: set it to a login that owns the schema')
    const done = await migratePostgresql(owner, variable)
    console.log(done.length === 0 ? 'nothing to do' : done.join('\n'))
    return 0
  }
  if (noun === 'keys' && verb === 'create') {
    const path = process.env['KEYS_FILE']
    if (!path) throw new UsageError('KEYS_FILE: set it to where the key file shall be')
    await createKeyFile(path)
    console.log('made one key of each kind')
    return 0
  }
  const command = commands[`${noun} ${verb}`]
  if (!command) throw new UsageError(USAGE)
  const config = readConfig()
  const stores = await openStores(config)
  try {
    await command(stores, rest, config)
  } finally {
    await stores.db.close()
  }
  return 0
})
