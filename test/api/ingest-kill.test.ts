import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { databaseWithCarriers, ingestFiles } from '../support/carriers.ts'
import { type Running, run, slowness, start } from '../support/commands.ts'
import { asDatabaseOwner } from '../support/database-owner.ts'
import type { FreshDatabase } from '../support/fresh-database.ts'
import { manifest, seeded } from '../support/ingest-files.ts'

const ROUNDS = 30
const MEMBERS = inject('database') === 'pglite' ? 2_000 : 10_000
const random = seeded(7)

const submission = (round: number) => `K-${round}`
/** Half of the members are those of the file before, the others nobody knows yet. */
const file = (round: number) =>
  manifest(MEMBERS, { submission: submission(round) }, 1 + (round * MEMBERS) / 2)

/** What one ingest of a file leaves, wherever it leaves something. */
const stored = (database: FreshDatabase) =>
  asDatabaseOwner(database, async ({ rows }) => ({
    submissions: await rows<{ submission: string }>(
      `select s.submission, s.members, s.pharmacy::int, count(d.*)::int as rows, sum(d.pharmacy)::int as sum,
         (select count(*)::int from audit a where a.subject_kind = 'submission' and a.subject = s.id::text) as audited
       from submission s left join disclosure_member d on d.submission_id = s.id group by s.id order by s.submission`,
    ),
    tables: (
      await rows(
        `select (select count(*)::int from disclosure_member) as lines, (select count(*)::int from membership) as members,
           (select count(*)::int from number_block) as blocks, (select count(*)::int from audit) as audit`,
      )
    )[0],
  }))

const lines = (running: Running) => running.stdout().split('\n').length - 1

let database: FreshDatabase
const path = (name: string) => join(database.folder, `${name}.ndjson`)

beforeAll(async () => {
  database = await databaseWithCarriers()
  writeFileSync(path('mark'), manifest(1, { submission: 'MARK' }))
  for (let round = 0; round <= ROUNDS; round += 1) writeFileSync(path(submission(round)), file(round))
})
afterAll(() => database.remove())

describe('kill -9 of an ingest at any moment', () => {
  const outcomes = { whole: 0, nothing: 0 }
  const receipts: string[] = []

  test('leaves the file whole or nothing of it; the next start is ready at once and the file gets its receipt', async () => {
    expect(await run('ingest', [path('mark'), path(submission(0))], database.env)).toMatchObject({ code: 0 })
    const slow = await slowness()
    let duration = 0
    for (let round = 1; round <= ROUNDS; round += 1) {
      const began = performance.now()
      const running = start(
        'ingest',
        ['mark', submission(round - 1), submission(round)].map(path),
        database.env,
      )
      await running.says(/\n/)
      const ready = performance.now()
      expect(ready - began).toBeLessThan(10_000 * slow)
      await running.says(/\n.*\n/)
      const took = performance.now() - ready
      receipts[round - 1] = running.stdout().split('\n')[1] ?? ''
      // The first to be killed is taken twice as long as its predecessor, which was there, took to be read again.
      duration = Math.max(duration * 0.8, took)
      await sleep(random() * 1.1 * duration)
      running.child.kill('SIGKILL')
      expect((await running.ended).signal === 'SIGKILL' || lines(running) === 3).toBe(true)
      const isPrinted = lines(running) === 3
      if (round % 2 === 0) continue
      // Every other time the next start is what finds the database as the kill left it.
      const { submissions, tables } = await stored(database)
      const isWhole = submissions.some((one) => one.submission === submission(round))
      outcomes[isWhole ? 'whole' : 'nothing'] += 1
      if (isPrinted) expect(isWhole).toBe(true)
      const files = round + (isWhole ? 1 : 0)
      expect(tables).toMatchObject({
        lines: 1 + files * MEMBERS,
        members: ((files + 1) * MEMBERS) / 2,
        audit: 1 + files,
      })
    }
    const last = await run('ingest', [path(submission(ROUNDS))], database.env)
    expect(last.code).toBe(0)
    receipts[ROUNDS] = last.stdout.trimEnd()
  }, 240_000)

  test('hit before and after the commit', () => {
    expect(outcomes.nothing).toBeGreaterThan(3)
    expect(outcomes.whole + outcomes.nothing).toBe(ROUNDS / 2)
  })

  test('in the end every file has one receipt, and the database is that of an ingest nobody disturbed', async () => {
    expect(receipts.map((receipt) => JSON.parse(receipt).submission)).toEqual(
      Array.from({ length: ROUNDS + 1 }, (_, round) => submission(round)),
    )
    const all = Array.from({ length: ROUNDS + 1 }, (_, round) => path(submission(round)))
    const again = await run('ingest', all, database.env)
    expect(again.stdout.trimEnd().split('\n')).toEqual(receipts)
    const clean = await databaseWithCarriers()
    try {
      expect(await run('ingest', [path('mark'), ...all], clean.env)).toMatchObject({ code: 0, stderr: '' })
      expect(await stored(database)).toEqual(await stored(clean))
    } finally {
      await clean.remove()
    }
  }, 120_000)
})

describe('Ctrl-C', () => {
  test('half way through a file leaves nothing of it, and the next start may begin at once', async () => {
    const before = await stored(database)
    const text = manifest(MEMBERS, { submission: 'STOPPED' }, 900_001)
    const running = start('ingest', [path('mark'), '-'], database.env)
    await running.says(/\n/)
    running.child.stdin?.write(text.slice(0, text.length * 0.8))
    await sleep(300)
    running.child.kill('SIGINT')
    const ended = await running.ended
    expect(ended.code).not.toBe(0)
    expect(ended.stdout.split('\n')).toHaveLength(2)
    const next = await run('ingest', [path('mark')], database.env)
    expect(next).toMatchObject({ code: 0, stderr: '' })
    expect(await stored(database)).toEqual(before)
    const { receipts } = await ingestFiles(database, { 'again.ndjson': text })
    expect(receipts).toHaveLength(1)
  })

  test('a pipe that breaks off leaves nothing either', async () => {
    const before = await stored(database)
    const text = manifest(MEMBERS, { submission: 'BROKEN-PIPE' })
    const ended = await run('ingest', ['-'], database.env, text.slice(0, text.length / 2))
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(/^-: refused; nothing of it is stored\nline \d+: .+\n/)
    expect(await stored(database)).toEqual(before)
  })
})
