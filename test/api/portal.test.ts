import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { run } from '../support/commands.ts'
import { asDatabaseOwner, everything } from '../support/database-owner.ts'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase('empty')
})
afterAll(() => database.remove())

const portal = (...args: string[]) => run('portal', args, database.env)
const rows = (sql: string) => asDatabaseOwner(database, (owner) => owner.rows(sql))
const audited = () => rows('select action, subject_kind, subject, carrier, actor_kind from audit order by id')

describe('carrier', () => {
  test('add and change store what is given, keep what is not, and list shows it', async () => {
    const contact = ['--privacy-title', 'Privacy Office', '--privacy-phone', '800-555-0100']
    const added = await portal(
      'carrier',
      'add',
      '--code',
      'TA',
      '--name',
      'Test Plan A',
      '--programs',
      'FEHB,pshb',
      ...contact,
    )
    expect(added).toMatchObject({ code: 0, stderr: '' })
    expect(added.stdout).toContain('added TA')
    expect(added.stdout).toContain('The demonstration will not start with this database now')
    const changed = await portal(
      'carrier',
      'change',
      '--code',
      'TA',
      '--time-zone',
      'America/Chicago',
      '--complete-since',
      '2024-01-01',
      '--transfer-from',
      'a.example',
      '--transfer-to',
      'b.example',
    )
    expect(changed).toMatchObject({ code: 0, stdout: 'changed TA\n', stderr: '' })
    expect(
      await rows(
        'select name, programs, time_zone, privacy_contact_title as title, transfer_from, transfer_to, complete_since::text, demonstration from carrier',
      ),
    ).toEqual([
      {
        name: 'Test Plan A',
        programs: ['FEHB', 'PSHB'],
        time_zone: 'America/Chicago',
        title: 'Privacy Office',
        transfer_from: 'a.example',
        transfer_to: 'b.example',
        complete_since: '2024-01-01',
        demonstration: false,
      },
    ])
    await portal('carrier', 'change', '--code', 'TA', '--complete-since', 'none')
    const { stdout } = await portal('carrier', 'list')
    for (const text of [
      'TA',
      'Test Plan A',
      'FEHB,PSHB',
      'America/Chicago',
      'Privacy Office',
      'not declared',
    ])
      expect(stdout).toContain(text)
    expect(await audited()).toEqual([
      {
        action: 'carrier.added',
        subject_kind: 'carrier',
        subject: 'TA',
        carrier: 'TA',
        actor_kind: 'operator',
      },
      {
        action: 'carrier.changed',
        subject_kind: 'carrier',
        subject: 'TA',
        carrier: 'TA',
        actor_kind: 'operator',
      },
      {
        action: 'carrier.changed',
        subject_kind: 'carrier',
        subject: 'TA',
        carrier: 'TA',
        actor_kind: 'operator',
      },
    ])
  }, 90_000)
})

describe('recipient', () => {
  test('OPM is there from the start; others are added', async () => {
    expect((await portal('recipient', 'list')).stdout).toContain('U.S. Office of Personnel Management')
    const added = await portal(
      'recipient',
      'add',
      '--id',
      'state-auditor',
      '--name',
      'State Auditor',
      '--kind',
      'other-agency',
    )
    expect(added).toMatchObject({ code: 0, stdout: 'added state-auditor\n' })
    expect((await portal('recipient', 'list')).stdout).toMatch(
      /opm[\s\S]*state-auditor|state-auditor[\s\S]*opm/,
    )
    expect((await audited()).at(-1)).toMatchObject({ action: 'recipient.added', subject: 'state-auditor' })
  }, 90_000)
})

describe('staff', () => {
  test('come into office and leave it; their sign-in subject is stored sealed', async () => {
    const words = ['--carrier', 'TA', '--role', 'plan-administrator', '--subject', 'subject-of-staff-7']
    const added = await portal('staff', 'add', ...words)
    expect(added.code).toBe(0)
    const id = /^added (\S+)\n$/.exec(added.stdout)?.[1] ?? ''
    expect((await portal('staff', 'list')).stdout).toContain('subject-of-staff-7')
    expect(JSON.stringify(await rows('select * from staff'))).not.toContain('subject-of-staff')
    expect(await portal('staff', 'add', ...words)).toMatchObject({
      code: 2,
      stderr: '--subject: is in that office already\n',
    })
    expect(await portal('staff', 'end', '--id', id)).toMatchObject({ code: 0, stdout: `ended ${id}\n` })
    expect((await portal('staff', 'list')).stdout).toBe('none\n')
    expect(await portal('staff', 'end', '--id', id)).toMatchObject({
      code: 2,
      stderr: '--id: nobody of that id is in office\n',
    })
    expect((await audited()).slice(-2)).toMatchObject([
      { action: 'staff.added', subject: id, carrier: 'TA' },
      { action: 'staff.ended', subject: id },
    ])
  }, 90_000)
})

describe('wrong words', () => {
  const carrier = ['carrier', 'add', '--code', 'TB', '--name', 'Plan', '--programs', 'FEHB']
  // biome-ignore format: one row a command
  const WRONG: [string, string[], RegExp][] = [
    ['no command', [], /^usage: npm run portal/],
    ['an unknown command', ['carrier', 'zz-marker'], /^usage: npm run portal/],
    ['an unknown option', [...carrier, '--zz-marker', '1'], /^unknown or incomplete option\n/],
    ['an option without its value', [...carrier, '--privacy-title'], /^unknown or incomplete option\n/],
    ['a word too many', [...carrier, 'zz-marker'], /^unknown or incomplete option\n/],
    ['no code', ['carrier', 'add', '--name', 'zz-marker'], /^--code: .+\n$/],
    ['a code in small letters', ['carrier', 'add', '--code', 'zz-marker'], /^--code: must be 2 to 12 capital letters or digits\n$/],
    ['no name', ['carrier', 'add', '--code', 'TB'], /^--name and --programs are required\n$/],
    ['a program there is not', ['carrier', 'add', '--code', 'TB', '--name', 'B', '--programs', 'zz-marker'], /^--programs\S*: .+\n$/],
    ['a time zone there is not', [...carrier, '--time-zone', 'Zz-Marker/City'], /^--time-zone: must be an IANA time zone\n$/],
    ['a day there is not', [...carrier, '--complete-since', '2024-02-30'], /^--complete-since: .+\n$/],
    ['half a transfer', [...carrier, '--transfer-from', 'zz-marker'], /^--transfer-from and --transfer-to .+\n$/],
    ['a carrier that is there', ['carrier', 'add', '--code', 'TA', '--name', 'A', '--programs', 'FEHB'], /^--code: there is a carrier of that code\n$/],
    ['a carrier that is not', ['carrier', 'change', '--code', 'TZ', '--name', 'zz-marker'], /^--code: there is no carrier of that code\n$/],
    ['a recipient that is there', ['recipient', 'add', '--id', 'opm', '--name', 'zz-marker'], /^--id: there is a recipient of that id\n$/],
    ['a kind of recipient there is not', ['recipient', 'add', '--id', 'xx', '--name', 'X', '--kind', 'zz-marker'], /^--kind: .+\n$/],
    ['staff of no carrier', ['staff', 'add', '--carrier', 'TZ', '--role', 'plan-administrator', '--subject', 'zz-marker'], /^--carrier: there is no carrier of that code\n$/],
    ['a role there is not', ['staff', 'add', '--carrier', 'TA', '--role', 'zz-marker', '--subject', 's'], /^--role: .+\n$/],
    ['a membership linked to nobody', ['membership', 'unlink', '--carrier', 'TA', '--member', 'ZZ-MARKER'], /^that membership is linked to nobody\n$/],
    ['a kind of key there is not', ['keys', 'rotate', 'zz-marker'], /^a kind of key is one of hmac, encryption, signing, client\n$/],
    ['a good and a bad kind of key', ['keys', 'rotate', 'signing', 'zz-marker'], /^a kind of key is one of hmac, encryption, signing, client\n$/],
  ]

  test('end with 2, say which word is wrong without repeating it, and change nothing', async () => {
    const keys = () => readFileSync(join(database.folder, 'keys.json'), 'utf8')
    const before = { stored: await everything(database), keys: keys() }
    // Embedded, each command first opens the database on its own thread: some of them do.
    const wrong = inject('database') === 'pglite' ? WRONG.filter((_, at) => at % 4 === 0) : WRONG
    const said: unknown[] = []
    for (const [title, words] of wrong) {
      const { code, stdout, stderr } = await portal(...words)
      said.push({ title, code, stdout, stderr, repeats: /zz-marker/i.test(stderr) })
    }
    expect(said).toEqual(
      wrong.map(([title, , text]) => ({
        title,
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(text),
        repeats: false,
      })),
    )
    expect({ stored: await everything(database), keys: keys() }).toEqual(before)
  }, 90_000)
})
