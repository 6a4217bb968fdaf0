import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { databaseWithCarriers, ingestFiles } from '../support/carriers.ts'
import { run, slowness, start } from '../support/commands.ts'
import { asDatabaseOwner, everything } from '../support/database-owner.ts'
import type { FreshDatabase } from '../support/fresh-database.ts'
import { end, header, manifest, member, ndjson, numberOf } from '../support/ingest-files.ts'

const isEmbedded = inject('database') === 'pglite'

let database: FreshDatabase
beforeAll(async () => {
  database = await databaseWithCarriers()
})
afterAll(() => database.remove())

/** As the kernel tells it (Linux): whoever tried the lock might hold it just when the first wants it. */
const isLocked = (path: string) =>
  existsSync(path) && readFileSync('/proc/locks', 'utf8').includes(`:${statSync(path).ino} `)

const stored = (submission: string) =>
  asDatabaseOwner(database, ({ rows }) =>
    rows(
      `select s.members, count(d.*)::int as rows, count(distinct d.membership_id)::int as persons
       from submission s left join disclosure_member d on d.submission_id = s.id
       where s.submission = $1 group by s.id`,
      [submission],
    ),
  )

describe.skipIf(isEmbedded)('the same submission pushed by five processes at once, PostgreSQL', () => {
  test('is stored once, and every process prints the same receipt', async () => {
    const file = manifest(3000, { submission: 'AT-ONCE' })
    const all = await Promise.all(Array.from({ length: 5 }, () => run('ingest', ['-'], database.env, file)))
    expect(all.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(5).fill({ code: 0, stderr: '' }))
    expect(new Set(all.map(({ stdout }) => stdout)).size).toBe(1)
    expect(await stored('AT-ONCE')).toEqual([{ members: 3000, rows: 3000, persons: 3000 }])
  })

  test('with other content in each, one is stored and the others are conflicts', async () => {
    const all = await Promise.all(
      [1, 2, 3].map((members) =>
        run('ingest', ['-'], database.env, manifest(members, { submission: 'RACE' })),
      ),
    )
    expect(all.map(({ code }) => code).sort()).toEqual([0, 1, 1])
    for (const { stderr } of all.filter(({ code }) => code === 1)) {
      expect(stderr).toContain('line 1: submission: was received before with other content')
    }
    expect(await stored('RACE')).toHaveLength(1)
  })

  test('of different carriers in a month no file was of yet, all are stored', async () => {
    const month = { submission: 'NEW-MONTH', disclosedAt: '2019-02-03T14:00:00Z' }
    const all = await Promise.all(
      ['TA', 'TB', 'TA', 'TB'].map((carrier, at) =>
        run(
          'ingest',
          ['-'],
          database.env,
          manifest(2000, { ...month, carrier, submission: `NEW-MONTH-${at}` }),
        ),
      ),
    )
    expect(all.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(4).fill({ code: 0, stderr: '' }))
  })
})

describe.skipIf(!isEmbedded)('the same submission pushed by several processes at once, embedded', () => {
  test('is stored by the first; the others end at once saying the folder is in use, and get that receipt later', async () => {
    const file = manifest(2000, { submission: 'AT-ONCE' })
    const first = start('ingest', ['-'], database.env)
    // All but the last bytes: it holds the folder until it has them.
    first.child.stdin?.write(file.slice(0, -20))
    await expect.poll(() => isLocked(join(database.folder, 'lock')), { timeout: 20_000 }).toBe(true)
    const slow = await slowness()
    const others = await Promise.all([1, 2].map(() => run('ingest', ['-'], database.env, file)))
    for (const other of others) {
      expect(other).toMatchObject({ code: 1, stdout: '' })
      expect(other.stderr).toMatch(
        /^The data folder \S+ is in use by another Daylight process\. .*DATABASE_URL\.\n$/,
      )
      expect(other.milliseconds).toBeLessThan(2000 * slow)
    }
    first.child.stdin?.end(file.slice(-20))
    const done = await first.ended
    expect(done).toMatchObject({ code: 0, stderr: '' })
    expect(await run('ingest', ['-'], database.env, file)).toMatchObject({ code: 0, stdout: done.stdout })
    expect(await stored('AT-ONCE')).toEqual([{ members: 2000, rows: 2000, persons: 2000 }])
  }, 60_000)
})

describe('the same member twice, far apart', () => {
  /** Beyond one bulk of the database. */
  const members = isEmbedded ? 2_000 : 130_000

  test('is a fault of the later line, whether a roster knows the member or not, and nothing is stored', async () => {
    const before = await everything(database)
    const lines = manifest(members, { submission: 'FAR' }, 50_001).trimEnd().split('\n')
    const twice = [
      ...lines.slice(0, -1),
      JSON.stringify(member(numberOf(50_002))),
      JSON.stringify(end(members + 1)),
    ]
    const done = await ingestFiles(database, { 'far.ndjson': `${twice.join('\n')}\n` })
    expect(done.code).toBe(1)
    expect([...done.refused]).toEqual([
      ['far.ndjson', [`line ${members + 2}: member: stands on an earlier line too`]],
    ])
    expect(await everything(database)).toEqual(before)
  })

  test('names the first twenty such lines', async () => {
    const numbers = [
      ...Array.from({ length: 500 }, (_, at) => at),
      ...Array.from({ length: 30 }, (_, at) => at),
    ]
    const lines = numbers.map((at) => member(numberOf(at)))
    const done = await ingestFiles(database, {
      many: ndjson(header({ submission: 'MANY' }), ...lines, end(530)),
    })
    expect(done.refused.get('many')).toEqual(
      Array.from({ length: 20 }, (_, at) => `line ${502 + at}: member: stands on an earlier line too`),
    )
  })
})
