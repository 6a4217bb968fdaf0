import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Running, run, slowness, start } from '../support/commands.ts'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts'
import { DEMO_DAY } from '../support/global-setup.ts'
import { manifest } from '../support/ingest-files.ts'

const isEmbedded = inject('database') === 'pglite'

let database: FreshDatabase
let running: Running
let env: Record<string, string>
beforeAll(async () => {
  database = await freshDatabase('demonstration')
  env = { ...database.env, DEMO_DAY, PORT: '0' }
  running = start('main', [], env)
  await running.says(/^Ready at /m)
})
afterAll(async () => {
  running.child.kill('SIGKILL')
  await running.ended
  await database.remove()
})

const file = manifest(2, { carrier: 'EX', submission: 'BESIDE' })

describe.skipIf(!isEmbedded)('beside a running server, in its folder', () => {
  test.each([
    ['another server', 'main', []],
    ['an ingest', 'ingest', ['-']],
    ['a command of the portal', 'portal', ['carrier', 'list']],
  ] as const)('%s ends at once with one line saying why', async (_, command, words) => {
    const slow = await slowness()
    const done = await run(command, words, env, file)
    expect(done).toMatchObject({ code: 1, stdout: '' })
    expect(done.stderr).toBe(
      `The data folder ${database.folder} is in use by another Daylight process. Stop that one first, or set DATA_DIR, or use PostgreSQL through DATABASE_URL.\n`,
    )
    expect(done.milliseconds).toBeLessThan(2000 * slow)
  })

  test('after kill -9 of the server the folder is free', async () => {
    running.child.kill('SIGKILL')
    await running.ended
    expect(await run('ingest', ['-'], env, file)).toMatchObject({ code: 0, stderr: '' })
  })
})

describe.skipIf(isEmbedded)('beside a running server, PostgreSQL', () => {
  test('the commands work', async () => {
    expect(await run('ingest', ['-'], env, file)).toMatchObject({ code: 0, stderr: '' })
    expect(await run('portal', ['carrier', 'list'], env)).toMatchObject({ code: 0, stderr: '' })
  })
})
