import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { run, start } from '../support/commands.ts'
import { asDatabaseOwner } from '../support/database-owner.ts'
import { freePort } from '../support/free-port.ts'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts'

const login = `app_${randomBytes(4).toString('hex')}`
const others = [`${login}_idle`, `${login}_powerful`] as const

let database: FreshDatabase
let env: Record<string, string>
const keysAt = (name: string) => join(database.folder, `${name}.json`)
const as = (user: string) => (database.ownerUrl ?? '').replace('postgres@', `${user}@`)
const start1 = (more: Record<string, string> = {}) => run('main', [], { ...env, ...more })

// Production is PostgreSQL: embedded there is nothing of it but the refusal, which is tested here too.
describe.skipIf(inject('database') === 'pglite')('NODE_ENV=production', () => {
  beforeAll(async () => {
    database = await freshDatabase('empty')
    await asDatabaseOwner(database, async ({ rows }) => {
      for (const user of [login, ...others]) await rows(`create role ${user} login`)
    })
    env = {
      NODE_ENV: 'production',
      PORT: await freePort(),
      ORIGIN: 'https://daylight.example',
      DATABASE_URL: as(login),
      KEYS_FILE: keysAt('keys'),
      OIDC_PROFILE: 'login-gov',
      OIDC_ISSUER: 'https://idp.example/',
      OIDC_CLIENT_ID: 'urn:gov:example:daylight',
      SECURITY_CONTACT: 'mailto:security@daylight.example',
    }
    for (const [name, change] of Object.entries(KEY_FILES)) {
      await run('portal', ['keys', 'create'], { KEYS_FILE: keysAt(name) })
      change(keysAt(name))
    }
  })
  afterAll(async () => {
    await asDatabaseOwner(database, async ({ rows }) => {
      for (const user of [login, ...others]) {
        await rows(`drop owned by ${user}`)
        await rows(`drop role ${user}`)
      }
    })
    await database.remove()
  })

  type Key = { kid?: string; k?: string }
  const rewrite = (
    path: string,
    change: (keys: { hmac: Key[]; encryption: Key[]; signing: Key[] }) => void,
  ) => {
    const keys = JSON.parse(readFileSync(path, 'utf8'))
    change(keys)
    writeFileSync(path, JSON.stringify(keys))
  }
  // biome-ignore format: one row a file
  const KEY_FILES: Record<string, (path: string) => void> = {
    keys: () => undefined,
    readable: (path) => chmodSync(path, 0o640),
    text: (path) => writeFileSync(path, 'zz-marker'),
    weak: (path) => rewrite(path, ({ hmac }) => Object.assign(hmac[0] ?? {}, { k: 'A'.repeat(43) })),
    short: (path) => rewrite(path, ({ encryption }) => Object.assign(encryption[0] ?? {}, { k: 'zzmarkerzzmarkerzzmark' })),
    none: (path) => rewrite(path, (keys) => Object.assign(keys, { signing: [] })),
    twice: (path) => rewrite(path, ({ hmac, encryption }) => Object.assign(hmac[0] ?? {}, { kid: encryption[0]?.kid })),
  }

  // biome-ignore format: one row a setting
  const SETTINGS: [string, () => Record<string, string>, RegExp][] = [
    ['the embedded database', () => ({ DATABASE_URL: '' }), /^DATABASE_URL: set it to a postgresql:\/\/ address; the embedded database is for demonstrations only\n$/],
    ['another database', () => ({ DATABASE_URL: 'mysql://zz-marker' }), /^DATABASE_URL: set it to .+\n$/],
    ['no origin', () => ({ ORIGIN: '' }), /^ORIGIN: set it to the https:\/\/ address people use\n$/],
    ['an http origin', () => ({ ORIGIN: 'http://zz-marker.example' }), /^ORIGIN: set it to the https:\/\/ address people use\n$/],
    ['a demonstration', () => ({ DEMONSTRATION: 'true' }), /^DEMONSTRATION: cannot be set in production: .+\n$/],
    ['even DEMONSTRATION=false', () => ({ DEMONSTRATION: 'false' }), /^DEMONSTRATION: cannot be set in production: .+\n$/],
    ['no identity provider profile', () => ({ OIDC_PROFILE: '' }), /^OIDC_PROFILE: set it to login-gov or generic\n$/],
    ['no issuer', () => ({ OIDC_ISSUER: '' }), /^OIDC_ISSUER: set it to the https:\/\/ issuer .+\n$/],
    ['an http issuer', () => ({ OIDC_ISSUER: 'http://zz-marker.example' }), /^OIDC_ISSUER: set it to the https:\/\/ issuer .+\n$/],
    ['no client id', () => ({ OIDC_CLIENT_ID: '' }), /^OIDC_CLIENT_ID: set it to the client id .+\n$/],
    ['no proof of identity asked for', () => ({ OIDC_PROFILE: 'generic' }), /^OIDC_ACR: set it to .+\n$/],
    ['no security contact', () => ({ SECURITY_CONTACT: '' }), /^SECURITY_CONTACT: set it to .+\n$/],
    ['a security contact that is no address', () => ({ SECURITY_CONTACT: 'zz-marker' }), /^SECURITY_CONTACT: set it to .+\n$/],
    ['no key file', () => ({ KEYS_FILE: '' }), /^KEYS_FILE: set it to the key file; .+\n$/],
    ['a key file that is not there', () => ({ KEYS_FILE: keysAt('nowhere') }), /^KEYS_FILE: there is no such file; .+keys create.+\n$/],
    ['a key file others can read', () => ({ KEYS_FILE: keysAt('readable') }), /^Set the key file to be readable by its owner only \(chmod 600 .+\)\.\n$/],
    ['a key file that is not JSON', () => ({ KEYS_FILE: keysAt('text') }), /^KEYS_FILE \S+ is not JSON; .+\n$/],
    ['a weak secret', () => ({ KEYS_FILE: keysAt('weak') }), /^KEYS_FILE \S+: a secret is weak; .+\n$/],
    ['a short secret', () => ({ KEYS_FILE: keysAt('short') }), /^KEYS_FILE \S+: encryption\.0\.k is missing or weak; .+\n$/],
    ['no signing key', () => ({ KEYS_FILE: keysAt('none') }), /^KEYS_FILE \S+: signing is missing or weak; .+\n$/],
    ['two keys of one id', () => ({ KEYS_FILE: keysAt('twice') }), /^KEYS_FILE \S+: two keys have the same kid\.\n$/],
  ]
  test.each(SETTINGS)('%s: refused with one line that says what to set', async (_, change, said) => {
    const done = await start1(change())
    expect(done).toMatchObject({ code: 1, stdout: '' })
    expect(done.stderr).toMatch(said)
    expect(done.stderr).not.toMatch(/zz-?marker/)
  })

  test('a database with no schema yet, and one whose login may not act as the server', async () => {
    await asDatabaseOwner(database, ({ rows }) => rows(`grant daylight_server to ${login}`))
    const none = await start1()
    expect(none).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^DATABASE_URL: the database has no schema; run .+migrate.+\n$/),
    })
    const migrate = { ...env, DATABASE_OWNER_URL: database.ownerUrl ?? '' }
    expect(await run('portal', ['migrate'], migrate)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('0001-main-job'),
    })
    expect(await run('portal', ['migrate'], migrate)).toMatchObject({ code: 0, stdout: 'nothing to do\n' })
    const stranger = await start1({ DATABASE_URL: as(others[0]) })
    expect(stranger).toMatchObject({
      code: 1,
      stderr: 'DATABASE_URL: the login is not a member of daylight_server\n',
    })
    expect(await start1({ DATABASE_URL: as('nobody-at-all') })).toMatchObject({
      code: 1,
      stderr: 'DATABASE_URL: the login is refused\n',
    })
    expect(await start1({ DATABASE_URL: `${as(login)}_not_there` })).toMatchObject({
      code: 1,
      stderr: 'DATABASE_URL: there is no such database\n',
    })
  })

  test('a login that could change the audit, be it a superuser or a member of the owner', async () => {
    const said = /^DATABASE_URL: this login could change the audit; use one .+ daylight_server\n$/
    expect(await start1({ DATABASE_URL: database.ownerUrl ?? '' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(said),
    })
    await asDatabaseOwner(database, async ({ rows }) => {
      await rows(`alter role ${others[1]} noinherit`)
      await rows(`grant daylight_server to ${others[1]}`)
      await rows(`alter table audit owner to ${others[0]}`)
      await rows(`grant ${others[0]} to ${others[1]}`)
    })
    const member = await start1({ DATABASE_URL: as(others[1]) })
    await asDatabaseOwner(database, ({ rows }) => rows('alter table audit owner to postgres'))
    expect(member).toMatchObject({ code: 1, stderr: expect.stringMatching(said) })
  })

  test('a schema that is behind', async () => {
    await asDatabaseOwner(database, ({ rows }) =>
      rows('update schema_migration set name = name || $1', ['-old']),
    )
    const behind = await start1()
    await asDatabaseOwner(database, ({ rows }) =>
      rows(`update schema_migration set name = replace(name, '-old', '')`),
    )
    expect(behind).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^DATABASE_URL: the schema is behind; run .+\n$/),
    })
  })

  test('with everything set and a login of few rights it is ready, logs JSON, and ends with 0', async () => {
    const running = start('main', [], env)
    await running.says('Ready at https://daylight.example\n')
    const at = `http://127.0.0.1:${env['PORT']}`
    expect(await (await fetch(`${at}/readyz`)).text()).toBe('ok')
    const site = await fetch(`${at}/api/site`)
    expect(site.status).toBe(200)
    expect(await site.json()).toMatchObject({ demonstration: false })
    expect(site.headers.get('Strict-Transport-Security')).toContain('max-age=')
    expect(
      (
        await run(
          'portal',
          ['carrier', 'add', '--code', 'REAL', '--name', 'Real Plan', '--programs', 'FEHB'],
          env,
        )
      ).code,
    ).toBe(0)
    running.child.kill('SIGTERM')
    const ended = await running.ended
    expect(ended.code).toBe(0)
    for (const line of ended.stderr.split('\n').filter(Boolean))
      expect(JSON.parse(line)).toHaveProperty('event')
    expect(ended.stdout).not.toContain('ada-example')
  })

  test('a key file of another installation', async () => {
    await run('portal', ['keys', 'create'], { KEYS_FILE: keysAt('foreign') })
    const done = await start1({ KEYS_FILE: keysAt('foreign') })
    expect(done).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'the database is keyed by an HMAC key that is not in the key file\n',
    })
  })
})
