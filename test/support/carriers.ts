import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../../server/config.ts'
import { type CarrierConfig, insertCarrier } from '../../server/db/carriers.ts'
import { openStores } from '../../server/services.ts'
import { type Ended, run } from './commands.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.ts'

const carrier = (code: string, programs: CarrierConfig['programs']): CarrierConfig => ({
  code,
  name: `Test Plan ${code}`,
  programs,
  timeZone: 'America/New_York',
  privacyContact: { title: null, phone: null, address: null },
  transfer: null,
  completeSince: null,
  demonstration: false,
})

/** A database with nothing in it but two carriers: TA (FEHB) and TB (FEHB and PSHB). */
export async function databaseWithCarriers(): Promise<FreshDatabase> {
  const database = await freshDatabase('empty')
  const { db } = await openStores(readConfig(database.env))
  await db.transaction(async (tx) => {
    await insertCarrier(tx, carrier('TA', ['FEHB']))
    await insertCarrier(tx, carrier('TB', ['FEHB', 'PSHB']))
  })
  await db.close()
  return database
}

export type Taken = Ended & {
  /** The receipt lines, one a file taken, in order. */
  receipts: string[]
  /** What was said of each refused file, by its name: the fault lines. */
  refused: Map<string, string[]>
}

/** Ingests files, in the order given, in one process. */
export async function ingestFiles(
  database: FreshDatabase,
  files: Record<string, string | Uint8Array>,
): Promise<Taken> {
  const parent = join(database.folder, 'files')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'f'))
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  })
  const ended = await run('ingest', paths, database.env)
  const refused = new Map<string, string[]>()
  let about: string[] = []
  for (const line of ended.stderr.split('\n').filter(Boolean)) {
    if (line.startsWith(`${folder}/`)) {
      about = []
      refused.set(line.slice(folder.length + 1, line.indexOf(': ')), about)
    } else {
      about.push(line)
    }
  }
  return { ...ended, receipts: ended.stdout.split('\n').filter(Boolean), refused }
}
