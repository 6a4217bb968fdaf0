import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import type { Clock } from '../clock.ts'
import { type Config, ConfigError } from '../config.ts'
import { type Actor, insertAudit } from '../db/audit.ts'
import { insertCarrier, selectCarriers } from '../db/carriers.ts'
import { countReceivedFiles } from '../db/received-files.ts'
import { dayIn } from '../domain/calendar.ts'
import { ingest } from '../ingest/ingest.ts'
import type { Stores } from '../services.ts'
import { type DemoData, demoData, writeDemoData } from './demo-data.ts'

const actor: Actor = { kind: 'operator', id: 'demonstration' }
const made = z.strictObject({ seed: z.int(), day: calendarDate })

/** Seed and day the demonstration of this data folder was made with, so that it stays the same from start to start. */
function madeWith(folder: string, config: Config, clock: Clock): z.output<typeof made> {
  const note = join(folder, 'made-with.json')
  if (existsSync(note)) return made.parse(JSON.parse(readFileSync(note, 'utf8')))
  const day = calendarDate.parse(config.demoDay ?? dayIn('America/New_York', clock()))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(note, JSON.stringify({ seed: config.demoSeed, day }))
  return { seed: config.demoSeed, day }
}

/** The carriers of the demonstration, and nobody else's database. */
async function addCarriers({ db, clock }: Stores, { carriers }: DemoData): Promise<void> {
  const present = await selectCarriers(db)
  const known = new Set(carriers.map(({ code }) => code))
  if (present.some(({ code, demonstration }) => !demonstration || !known.has(code))) {
    throw new ConfigError(
      'DATABASE_URL (or DATA_DIR): this database holds carriers other than the demonstration’s; set it to another, or NODE_ENV to production',
    )
  }
  const missing = carriers.filter(({ code }) => !present.some((carrier) => carrier.code === code))
  for (const carrier of missing) {
    const { title, phone, address } = carrier.privacyContact
    await db.transaction(async (tx) => {
      await insertCarrier(tx, { ...carrier, privacyContact: { title, phone, address }, demonstration: true })
      await insertAudit(tx, {
        at: clock(),
        actor,
        action: 'carrier.added',
        subject: { kind: 'carrier', id: carrier.code },
        carrier: carrier.code,
        requestId: 'demonstration',
      })
    })
  }
}

/**
 * Fills the database with the demonstration: real files, taken in by the ordinary ingest, each on the day a carrier
 * would have sent it. A start that was cut short goes on where it was; a later one finds everything there.
 */
export async function fillDemonstration(stores: Stores, config: Config): Promise<DemoData> {
  const folder = join(config.dataDir ?? '.', 'demonstration')
  const data = demoData(madeWith(folder, config, stores.clock))
  await addCarriers(stores, data)
  if ((await countReceivedFiles(stores.db)) >= data.files.length) return data
  const paths = await writeDemoData(data, folder)
  const receivedAt = new Map(data.files.map((file) => [file.name, file.receivedAt]))
  for (const path of paths) {
    const at = receivedAt.get(basename(path)) ?? stores.clock()
    await ingest({ ...stores, clock: () => at, actor, requestId: 'demonstration' }, createReadStream(path))
  }
  return data
}
