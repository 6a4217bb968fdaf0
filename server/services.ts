import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Clock, clockFrom, systemClock } from './clock.ts'
import { type Config, ConfigError } from './config.ts'
import type { Database } from './db/database.ts'
import { insertHmacKid, selectHmacKid } from './db/hmac-key.ts'
import { openDatabase } from './db/open.ts'
import { createKeyFile, KeyRing } from './keys/key-ring.ts'

export type Stores = { db: Database; keys: KeyRing; clock: Clock }

/** The keys of the configuration. In a demonstration they are made where there are none. */
export async function openKeys(config: Config): Promise<KeyRing> {
  if (!existsSync(config.keysFile)) {
    if (!config.demonstration) {
      throw new ConfigError('KEYS_FILE: there is no such file; "npm run portal -- keys create" makes one')
    }
    mkdirSync(dirname(config.keysFile), { recursive: true, mode: 0o700 })
    await createKeyFile(config.keysFile)
  }
  return new KeyRing(config.keysFile)
}

/** The system's clock, or in a demonstration of another day that day's. */
const configuredClock = ({ demoDay }: Config): Clock => (demoDay ? clockFrom(demoDay) : systemClock)

/** Database and keys, and proof that they belong together. */
export async function openStores(
  config: Config,
  options: { clock?: Clock; bulk?: boolean } = {},
): Promise<Stores> {
  const keys = await openKeys(config)
  const db = await openDatabase(config, options)
  try {
    await db.transaction(async (tx) => {
      await insertHmacKid(tx, keys.hmacKids().at(-1) ?? '')
      keys.hmacKey(await selectHmacKid(tx))
    })
  } catch (error) {
    await db.close()
    throw error
  }
  return { db, keys, clock: options.clock ?? configuredClock(config) }
}
