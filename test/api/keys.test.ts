import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compactVerify, createLocalJWKSet, decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ingestFiles } from '../support/carriers.ts'
import { type Running, run, start } from '../support/commands.ts'
import { asDatabaseOwner, everything } from '../support/database-owner.ts'
import { freePort } from '../support/free-port.ts'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts'
import { DEMO_DAY } from '../support/global-setup.ts'
import { HttpClient } from '../support/http-client.ts'
import { manifest, numberOf, person, roster } from '../support/ingest-files.ts'

const isEmbedded = inject('database') === 'pglite'
const ADA = { carrier: 'EX', member: 'R10000017' }
const BEN = { carrier: 'EX', member: 'R10000018' }

let database: FreshDatabase
let ports: Record<string, string>
let server: { running: Running; origin: string } | undefined
beforeAll(async () => {
  database = await freshDatabase('demonstration')
  // Who somebody is depends on the identity provider's address: it must stay.
  ports = { PORT: await freePort(), IDENTITY_PROVIDER_PORT: await freePort() }
})
afterAll(async () => {
  await stopServer('SIGKILL')
  await database.remove()
})

async function startServer(): Promise<string> {
  const running = start('main', [], { ...database.env, DEMO_DAY, ...ports })
  await running.says(/^Ready at \S+\n/m)
  const origin = /^Ready at (\S+)$/m.exec(running.stdout())?.[1] ?? ''
  server = { running, origin }
  return origin
}

async function stopServer(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  server?.running.child.kill(signal)
  await server?.running.ended
  server = undefined
}

const signedIn = async (origin: string, who: string) => {
  const visitor = new HttpClient(origin)
  await visitor.signIn(who)
  return visitor
}
const portal = (...words: string[]) => run('portal', words, database.env)
const jwks = async (origin: string) => (await fetch(`${origin}/.well-known/jwks.json`)).json()
const counts = () =>
  asDatabaseOwner(database, ({ rows }) =>
    rows(`select (select count(*)::int from membership) as memberships,
      (select count(*)::int from membership where number_hmac in (select number_hmac from membership group by 1 having count(*) > 1)) as twice`),
  )

describe('the keys', () => {
  test('are in a file of their owner alone, and listed without a secret', async () => {
    expect(statSync(join(database.folder, 'keys.json')).mode & 0o777).toBe(0o600)
    const { stdout } = await portal('keys', 'list')
    const file = readFileSync(join(database.folder, 'keys.json'), 'utf8')
    const secrets = Object.values(JSON.parse(file))
      .flat()
      .flatMap((key) => ['k', 'd'].map((name) => (key as Record<string, string>)[name]))
    for (const secret of secrets.filter((one) => one !== undefined)) expect(stdout).not.toContain(secret)
    for (const kind of ['hmac', 'encryption', 'signing', 'client']) expect(stdout).toContain(kind)
  })
})

describe('after every kind of key was rotated', () => {
  const unlisted = manifest(3, { carrier: 'EX', submission: 'UNLISTED' }, 70_000_001)
  let ada: HttpClient
  let receipt: string
  let linkedBefore: unknown
  let before: unknown
  let ids: unknown[]

  const idsOfUnlisted = () =>
    asDatabaseOwner(database, ({ rows }) =>
      rows(`select d.membership_id::text as id from disclosure_member d join submission s on s.id = d.submission_id
        where s.submission = 'UNLISTED' order by 1`),
    )

  beforeAll(async () => {
    const origin = await startServer()
    ada = await signedIn(origin, 'ada-example')
    expect((await ada.post('/api/memberships', ADA)).status).toBe(201)
    linkedBefore = await (await ada.get('/api/memberships')).json()
    if (isEmbedded) await stopServer()
    const { receipts } = await ingestFiles(database, { 'unlisted.ndjson': unlisted })
    receipt = JSON.parse(receipts[0] ?? '').receipt
    expect(
      (
        await portal(
          'staff',
          'add',
          '--carrier',
          'EX',
          '--role',
          'plan-administrator',
          '--subject',
          'staff-seven',
        )
      ).code,
    ).toBe(0)
    before = await counts()
    ids = await idsOfUnlisted()
    const rotated = await portal('keys', 'rotate')
    expect(rotated).toMatchObject({ code: 0, stderr: '' })
    expect(rotated.stdout).toMatch(
      /^hmac: hmac-\S+\nencryption: encryption-\S+\nsigning: signing-\S+\nclient: client-\S+\n$/,
    )
    // On PostgreSQL the server has gone on meanwhile.
    if (isEmbedded) await startServer()
  }, 120_000)

  const origin = () => server?.origin ?? ''

  test('the key file is still its owner’s alone and holds two of each kind', () => {
    const path = join(database.folder, 'keys.json')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const kinds = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown[]>)
    expect(kinds.map(([kind, keys]) => [kind, keys.length])).toEqual([
      ['hmac', 2],
      ['encryption', 2],
      ['signing', 2],
      ['client', 2],
    ])
    expect(readdirSync(database.folder).filter((name) => name.endsWith('.new'))).toEqual([])
  })

  test('the server shows the new signing key first and the retired one after it; old receipts verify', async () => {
    const set = await jwks(origin())
    expect(set.keys).toHaveLength(2)
    expect(decodeProtectedHeader(receipt).kid).toBe(set.keys[1].kid)
    const { payload } = await compactVerify(receipt, createLocalJWKSet(set), { algorithms: ['ES256'] })
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      carrier: 'EX',
      submission: 'UNLISTED',
      members: 3,
    })
    await expect(compactVerify(receipt, createLocalJWKSet({ keys: [set.keys[0]] }))).rejects.toThrow()
  })

  test.skipIf(isEmbedded)('whoever was signed in meanwhile goes on', async () => {
    expect(await (await ada.get('/api/memberships')).json()).toEqual(linkedBefore)
  })

  test('a linked member signs in to the same memberships, a new one still matches', async () => {
    // The local identity provider learns of the new client key when it starts.
    await stopServer()
    await startServer()
    const again = await signedIn(origin(), 'ada-example')
    expect(await (await again.get('/api/memberships')).json()).toEqual(linkedBefore)
    const benjamin = await signedIn(origin(), 'benjamin-example')
    expect((await benjamin.post('/api/memberships', BEN)).status).toBe(201)
    expect((await again.post('/api/memberships', BEN)).status).not.toBe(201)
  })

  test('numbers are still those of the same memberships, on a roster or not', async () => {
    await stopServer()
    expect(await counts()).toEqual(before)
    const known = manifest(3, { carrier: 'EX', submission: 'AFTER' }, 70_000_001)
    const caught = roster(
      [1, 2, 3].map((at) => person(numberOf(70_000_000 + at), { enrollmentCode: 'EX1' })),
      { carrier: 'EX', asOf: '2026-06-30' },
    )
    const taken = await ingestFiles(database, {
      'again.ndjson': unlisted,
      'known.ndjson': known,
      'roster.ndjson': caught,
    })
    expect({ code: taken.code, stderr: taken.stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(taken.receipts[0] ?? '').receipt).toBe(receipt)
    expect(await counts()).toEqual(before)
    expect(await idsOfUnlisted()).toEqual(ids)
    const joined = await asDatabaseOwner(database, ({ rows }) =>
      rows('select membership_id::text as id from membership_record where membership_id::text = any($1)', [
        ids.map((row) => (row as { id: string }).id),
      ]),
    )
    expect(joined).toHaveLength(3)
  })

  test('what was sealed before is readable, and the rotation is in the audit', async () => {
    expect((await portal('staff', 'list')).stdout).toContain('staff-seven')
    const rotated = await asDatabaseOwner(database, ({ rows }) =>
      rows(`select subject from audit where action = 'keys.rotated' order by id`),
    )
    expect(rotated.map(({ subject }) => String(subject).split('-')[0])).toEqual([
      'hmac',
      'encryption',
      'signing',
      'client',
    ])
  })

  test('the database alone identifies nobody: no name, member number or birth date is in it', async () => {
    const persons = readdirSync(join(inject('template'), 'demonstration'))
      .filter((name) => name.includes('roster'))
      .flatMap((name) => readFileSync(join(inject('template'), 'demonstration', name), 'utf8').split('\n'))
      .filter((line) => line.includes('"type":"person"'))
      .map((line) => JSON.parse(line) as Record<string, string>)
    expect(persons.length).toBeGreaterThan(100)
    const stored = await everything(database)
    const text = Object.values(stored).flat().join('\n')
    // A child's coverage begins on the day of birth, which makes that day one among the days of coverage.
    const days = new Set(persons.flatMap(({ from, to }) => [from, to]))
    const words = new Set(text.split(/[^\p{L}\p{N}-]+/u))
    const found = (name: string) =>
      [...new Set(persons.map((one) => one[name] ?? ''))].filter(
        (value) => words.has(value) && !days.has(value),
      )
    expect({ member: found('member'), birthDate: found('birthDate'), givenName: found('givenName') }).toEqual(
      { member: [], birthDate: [], givenName: [] },
    )
    const names = persons.map(({ givenName, familyName }) => `${givenName} ${familyName}`)
    expect(names.filter((name) => text.includes(name))).toEqual([])
    expect(text).not.toMatch(/staff-seven|R7000000[123]/)
  })
})

test.skipIf(isEmbedded)('rotations at once lose no key, PostgreSQL', async () => {
  const kinds = ['hmac', 'signing', 'hmac', 'encryption', 'hmac', 'client'] as const
  const all = await Promise.all(kinds.map((kind) => portal('keys', 'rotate', kind)))
  expect(all.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
    kinds.map(() => ({ code: 0, stderr: '' })),
  )
  const listed = (await portal('keys', 'list')).stdout
  for (const { stdout } of all) expect(listed).toContain(stdout.split(': ')[1]?.trim())
  const [keyed] = await asDatabaseOwner(database, ({ rows }) => rows('select kid from hmac_key'))
  expect(listed).toMatch(new RegExp(`'${keyed?.['kid']}' +│ 'current'`))
})
