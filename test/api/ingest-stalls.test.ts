import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { ingest } from '../../server/ingest/ingest.ts'
import { openStores, type Stores } from '../../server/services.ts'
import { databaseWithCarriers } from '../support/carriers.ts'
import type { FreshDatabase } from '../support/fresh-database.ts'
import { manifest, numberOf, person, roster } from '../support/ingest-files.ts'

const MEMBERS = 5000

let database: FreshDatabase
let stores: Stores
beforeAll(async () => {
  database = await databaseWithCarriers()
  stores = await openStores(readConfig(database.env))
})
afterAll(async () => {
  await stores.db.close()
  await database.remove()
})

const take = (text: string) =>
  ingest(
    { ...stores, actor: { kind: 'operator', id: 'test' }, requestId: 'stalls' },
    Readable.from([Buffer.from(text)]),
  )

/**
 * How long whoever else is served had to wait: milliseconds between two turns of the event loop, longest first. Of
 * wall time and processor time the smaller: one counts what else runs on the machine, the other what other threads do.
 */
async function stalls(work: () => Promise<unknown>): Promise<number[]> {
  const turns: number[] = []
  let isWorking = true
  let [at, used] = [performance.now(), process.cpuUsage()]
  const turn = () => {
    const { user, system } = process.cpuUsage(used)
    turns.push(Math.min(performance.now() - at, (user + system) / 1000))
    at = performance.now()
    used = process.cpuUsage()
    if (isWorking) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isWorking = false
  return turns.sort((a, b) => b - a)
}

// The embedded database runs on the thread that answers requests: every statement of an ingest must be a short one.
describe.skipIf(inject('database') !== 'pglite')('while a file is taken in, embedded', () => {
  // How many turns may be longer: statements that are planned, or garbage that is collected, as they run.
  test.each([
    ['a manifest of members no roster knows', 2, manifest(MEMBERS, { submission: 'UNKNOWN' })],
    ['a roster', 2, roster(Array.from({ length: MEMBERS }, (_, at) => person(numberOf(at + 1))))],
    ['a manifest of known members', 2, manifest(MEMBERS, { submission: 'KNOWN' })],
  ])('%s: others wait 50 ms at most, but for %i turns', async (name, longer, file) => {
    // The first statements of a kind are compiled as they run.
    await take(manifest(500, { submission: `WARM-${name.length}` }, 90_001))
    const longest = (await stalls(() => take(file))).slice(0, 9)
    if (process.env['SHOW_STALLS']) process.stdout.write(`${name}: ${longest.map(Math.round)} ms\n`)
    expect(longest[longer]).toBeLessThan(50)
    expect(longest[0]).toBeLessThan(250)
  })
})
