import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Running, run, slowness, start } from '../support/commands.ts'
import { asDatabaseOwner } from '../support/database-owner.ts'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts'
import { DEMO_DAY } from '../support/global-setup.ts'

const READY = /^Ready at http:\/\/localhost:(\d+)$/m

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase('demonstration')
})
afterEach(async () => {
  if (last?.child.exitCode === null) last.child.kill('SIGKILL')
  await last?.ended
})
afterAll(() => database.remove())

let last: Running | undefined
type Started = { running: Running; port: number; milliseconds: number }

async function startServer(on = database): Promise<Started> {
  const began = performance.now()
  const running = start('main', [], { ...on.env, DEMO_DAY, PORT: '0' })
  last = running
  await running.says(READY)
  const port = Number(READY.exec(running.stdout())?.[1])
  return { running, port, milliseconds: performance.now() - began }
}

const end = async ({ running }: Started, signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => {
  running.child.kill(signal)
  return await running.ended
}

const received = (of = database) =>
  asDatabaseOwner(of, ({ rows }) =>
    rows(`select (select count(*)::int from submission) as submissions, (select count(*)::int from roster) as rosters,
      (select count(*)::int from audit) as audit, (select max(received_at)::text from submission) as latest`),
  )

const reaches = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 2000 })
    const answer = (reached: boolean) => () => {
      socket.destroy()
      resolve(reached)
    }
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false))
  })

describe('the first start of a demonstration', () => {
  test('makes everything, says whom to sign in as and where it is ready; the second finds it made', async () => {
    const empty = await freshDatabase('empty')
    try {
      const first = await startServer(empty)
      for (const text of ['ada-example', 'sign in as', 'every person and plan is made up']) {
        expect(first.running.stdout()).toContain(text)
      }
      expect((await fetch(`http://localhost:${first.port}/readyz`)).status).toBe(200)
      expect(await end(first, 'SIGTERM')).toMatchObject({ code: 0, stderr: '' })
      const made = await received(empty)
      expect(Number(made[0]?.['submissions'])).toBeGreaterThan(100)
      const second = await startServer(empty)
      expect(await end(second, 'SIGTERM')).toMatchObject({ code: 0, stderr: '' })
      expect(await received(empty)).toEqual(made)
    } finally {
      await empty.remove()
    }
  }, 180_000)
})

describe('a later start', () => {
  test('is ready within 6 seconds with the data that was there, after an orderly end and after kill -9', async () => {
    const before = await received()
    for (const signal of ['SIGTERM', 'SIGKILL', 'SIGINT'] as const) {
      const started = await startServer()
      expect(started.milliseconds).toBeLessThan(6000 * (await slowness()))
      const ended = await end(started, signal)
      expect({ code: ended.code, stderr: ended.stderr }).toEqual({
        code: signal === 'SIGKILL' ? null : 0,
        stderr: '',
      })
    }
    expect(await received()).toEqual(before)
  }, 60_000)

  test('listens on 127.0.0.1 and on no other address, and so does its identity provider', async () => {
    const started = await startServer()
    try {
      const signIn = await fetch(`http://localhost:${started.port}/auth/sign-in`, { redirect: 'manual' })
      const provider = new URL(signIn.headers.get('Location') ?? '')
      const others = Object.values(networkInterfaces())
        .flat()
        .filter((address) => address && address.address !== '127.0.0.1')
      const hosts = [
        ...others.map((address) => (address ? address.address : '')),
        ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
      ]
      expect(hosts).not.toEqual([])
      for (const port of [started.port, Number(provider.port)]) {
        expect(await reaches('127.0.0.1', port)).toBe(true)
        for (const host of hosts)
          expect({ host, reached: await reaches(host, port) }).toEqual({ host, reached: false })
      }
    } finally {
      await end(started, 'SIGTERM')
    }
  }, 60_000)

  test('finishes on SIGTERM what it is being asked, accepts nothing new, and ends with 0', async () => {
    const started = await startServer()
    const socket: Socket = connect({ host: '127.0.0.1', port: started.port })
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text
    })
    const origin = `http://localhost:${started.port}`
    socket.write(
      `POST /api/memberships HTTP/1.1\r\nHost: localhost:${started.port}\r\nOrigin: ${origin}\r\nX-Daylight: 1\r\n` +
        'Content-Type: application/json\r\nContent-Length: 37\r\n\r\n{"carrier":"EX",',
    )
    await sleep(300)
    started.running.child.kill('SIGTERM')
    await sleep(500)
    expect(await reaches('127.0.0.1', started.port)).toBe(false)
    expect(answer).toBe('')
    socket.write('"member":"R10000017"}')
    await once(socket, 'close')
    expect(answer).toMatch(/^HTTP\/1\.1 401 /)
    expect(answer).toContain('"not-signed-in"')
    const ended = await started.running.ended
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' })
  }, 60_000)
})

describe('what cannot be started', () => {
  const refusal = (env: Record<string, string>) =>
    run('main', [], { ...database.env, DEMO_DAY, PORT: '0', ...env })

  test('a database that is not there: one line, no stack, for each of the commands', async () => {
    const env = { ...database.env, DATABASE_URL: 'postgresql://postgres:zz-marker@127.0.0.1:1/x' }
    for (const done of await Promise.all([
      run('main', [], env),
      run('ingest', ['-'], env),
      run('portal', ['carrier', 'list'], env),
      run('portal', ['migrate'], env),
    ])) {
      expect(done).toMatchObject({
        code: 1,
        stdout: '',
        stderr: 'DATABASE_URL: no database answers at that address\n',
      })
    }
  })

  test('a setting that is wrong: one line that names it', async () => {
    expect(await refusal({ PORT: 'zz-marker' })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^PORT: .+\n$/),
    })
    expect(await refusal({ DEMONSTRATION: 'false' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^NODE_ENV: .+\n$/),
    })
    expect(await refusal({ NODE_ENV: 'staging' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^NODE_ENV: .+\n$/),
    })
    expect(await refusal({ DATABASE_URL: 'mysql://zz-marker' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^DATABASE_URL: .+\n$/),
    })
  })

  test('a port that is taken: one line', async () => {
    const started = await startServer(database)
    const other = await freshDatabase('demonstration')
    try {
      const done = await run('main', [], { ...other.env, DEMO_DAY, PORT: String(started.port) })
      expect(done.code).toBe(1)
      expect(done.stderr).toMatch(
        /^PORT \(or IDENTITY_PROVIDER_PORT\): \d+ cannot be listened on \(EADDRINUSE\).+\n$/,
      )
    } finally {
      await end(started, 'SIGTERM')
      await other.remove()
    }
  }, 60_000)

  test('a demonstration on a database with a carrier that is not the demonstration’s', async () => {
    const added = await run(
      'portal',
      ['carrier', 'add', '--code', 'REAL', '--name', 'Real Plan', '--programs', 'FEHB'],
      database.env,
    )
    expect(added.code).toBe(0)
    const done = await refusal({})
    expect(done).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^DATABASE_URL \(or DATA_DIR\): .+\n$/),
    })
  })
})
