import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { rightsOn } from '../../server/domain/rights.ts'
import { calendarDate } from '../../shared/calendar-date.ts'
import { CONTACTS } from '../../shared/vocabulary.ts'
import { run } from '../support/commands.ts'
import { asDatabaseOwner, everything } from '../support/database-owner.ts'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts'
import { DEMO_DAY } from '../support/global-setup.ts'
import { startApp } from '../support/running-app.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase('demonstration')
})
afterAll(() => database.remove())

const portal = (...args: string[]) => run('portal', args, { ...database.env, DEMO_DAY: '2027-02-01' })
const rows = (sql: string) => asDatabaseOwner(database, (owner) => owner.rows(sql))

async function asked(path: string) {
  const app = await startApp({ database })
  try {
    return await (await app.visitor().get(path)).json()
  } finally {
    await app.pause()
  }
}

type Item = { id: string; details: Record<string, unknown> | null }
const contacts = async (): Promise<Item[]> => (await asked('/api/contacts')).items
const of = (items: Item[], id: string) => items.find((item) => item.id === id)?.details

test('what is shipped says that nobody has checked it; what nobody knows is not configured', async () => {
  const items = await contacts()
  expect(items.map(({ id }) => id)).toEqual(CONTACTS)
  expect(of(items, 'portal-help')).toBeNull()
  expect(of(items, 'hhs-ocr')).toEqual({
    lines: {
      en: ['U.S. Department of Health and Human Services', 'Office for Civil Rights'],
      es: [
        'Departamento de Salud y Servicios Humanos de EE. UU.',
        'Oficina de Derechos Civiles (Office for Civil Rights)',
      ],
    },
    phone: '1-800-368-1019',
    tty: '1-800-537-7697',
    email: null,
    url: 'https://ocrportal.hhs.gov',
    source: null,
    checkedOn: null,
  })
  for (const id of ['opm-privacy', 'opm-privacy-appeals'])
    expect(of(items, id)).toMatchObject({ checkedOn: null, source: { en: expect.stringContaining('20') } })
})

test('the operator sets an office, sets it anew and takes it back; each is a row of its own, audited', async () => {
  const [{ last } = {}] = await rows('select max(id)::int as last from audit')
  const help = [
    '--id',
    'portal-help',
    '--lines-en',
    'Help desk | 1 Sample Street',
    '--lines-es',
    'Ayuda|1 Sample Street',
  ]
  expect(await portal('contact', 'set', ...help, '--phone', '202-555-0170')).toMatchObject({
    code: 0,
    stdout: 'set portal-help\n',
    stderr: '',
  })
  const more = [
    '--email',
    'help@sample.example',
    '--url',
    'https://sample.example/help',
    '--checked-on',
    '2027-02-01',
  ]
  await portal('contact', 'set', ...help, ...more, '--source-en', 'Its site', '--source-es', 'Su sitio')
  await portal('contact', 'clear', '--id', 'opm-privacy')
  const items = await contacts()
  expect(of(items, 'portal-help')).toEqual({
    lines: { en: ['Help desk', '1 Sample Street'], es: ['Ayuda', '1 Sample Street'] },
    phone: null,
    tty: null,
    email: 'help@sample.example',
    url: 'https://sample.example/help',
    source: { en: 'Its site', es: 'Su sitio' },
    checkedOn: '2027-02-01',
  })
  expect(of(items, 'opm-privacy')).toBeNull()
  expect(await rows(`select phone from contact where id = 'portal-help' order by version`)).toEqual([
    { phone: '202-555-0170' },
    { phone: null },
  ])
  expect(
    await rows(
      `select action, subject_kind, subject, actor from audit where id > ${Number(last)} and action like 'contact.%' order by id`,
    ),
  ).toEqual([
    { action: 'contact.set', subject_kind: 'contact', subject: 'portal-help', actor: 'command line' },
    { action: 'contact.set', subject_kind: 'contact', subject: 'portal-help', actor: 'command line' },
    { action: 'contact.cleared', subject_kind: 'contact', subject: 'opm-privacy', actor: 'command line' },
  ])
  const { stdout } = await portal('contact', 'list')
  for (const text of ['help@sample.example', 'not configured', 'never', '2027-02-01'])
    expect(stdout).toContain(text)
})

test('a wrong word is named, not repeated, and stores nothing', async () => {
  const set = ['contact', 'set', '--id', 'portal-help', '--lines-en', 'A', '--lines-es', 'A']
  // biome-ignore format: one row a command
  const WRONG: [string[], RegExp][] = [
    [[...set, '--url', 'javascript:zz-marker'], /^--url: must be an https:\/\/ address\n$/],
    [[...set, '--url', 'http://zz-marker.example'], /^--url: must be an https:\/\/ address\n$/],
    [[...set, '--email', 'zz-marker'], /^--email: must be an e-mail address\n$/],
    [[...set, '--phone', 'zz-marker'], /^--phone: must be a phone number\n$/],
    [[...set, '--checked-on', '2027-02-02'], /^--checked-on: must not be after today\n$/],
    [[...set, '--source-en', 'zz-marker'], /^--source-en and --source-es belong together\n$/],
    [['contact', 'set', '--id', 'zz-marker', '--lines-en', 'A', '--lines-es', 'A'], /^--id: .+\n$/],
    [['contact', 'set', '--id', 'portal-help', '--lines-en', 'zz-marker'], /^--lines-es: .+\n$/],
    [['contact', 'set', '--id', 'portal-help', '--lines-en', 'zz-marker|', '--lines-es', 'A'], /^--lines-en.*: must not be empty\n$/],
    [['contact', 'clear', '--id', 'zz-marker'], /^--id: .+\n$/],
  ]
  const before = await everything(database)
  const wrong = inject('database') === 'pglite' ? WRONG.filter((_, at) => at % 4 === 0) : WRONG
  for (const [words, text] of wrong) {
    const { code, stdout, stderr } = await portal(...words)
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(text) })
    expect(stderr).not.toContain('zz-marker')
  }
  expect(await everything(database)).toEqual(before)
})

test('the rights are those of the law on the day it is asked', async () => {
  expect(await asked('/api/rights')).toEqual(rightsOn(calendarDate.parse(DEMO_DAY)))
})
