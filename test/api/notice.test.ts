import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { run } from '../support/commands.ts'
import { asDatabaseOwner, everything } from '../support/database-owner.ts'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'

const STATUS =
  /^Proposed\. .+We have found no final OPM decision, no approval .+ no 30-day notice, no court ruling and no first submission\.$/

type Statement = {
  id: number
  kind: string
  happenedOn: string | null
  happened: { en: string; es: string } | null
  text: { en: string; es: string }
  source: { en: string; es: string } | null
  mark: string
  stood: { from: string; to: string } | null
}
type Notice = { checkedOn: string; statements: Statement[]; earlier: Statement[] }

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase('demonstration')
})
afterAll(() => database.remove())

const portal = (...args: string[]) => run('portal', args, { ...database.env, DEMO_DAY: '2027-02-01' })
const rows = (sql: string) => asDatabaseOwner(database, (owner) => owner.rows(sql))
const audited = (after: number) =>
  rows(
    `select action, subject_kind, subject, actor_kind, actor, outcome from audit where id > ${after} order by id`,
  )
const lastAudit = async () => Number((await rows('select max(id)::int as id from audit'))[0]?.['id'])

/** What anybody is answered, of whatever the commands have stored. */
async function asked(path: string): Promise<Notice> {
  const app = await startApp({ database })
  try {
    const response = await app.visitor().get(path)
    expect(response.status).toBe(200)
    return await response.json()
  } finally {
    await app.pause()
  }
}

describe('what is shipped', () => {
  let app: RunningApp
  let notice: Notice
  beforeAll(async () => {
    app = await startApp()
    notice = await (await app.visitor().get('/api/notice')).json()
  })
  afterAll(() => app.stop())
  const of = (kind: string) => notice.statements.filter((statement) => statement.kind === kind)

  test('is one status that claims nothing final, checked on a day', () => {
    expect(of('status').map(({ text }) => text.en)).toEqual([expect.stringMatching(STATUS)])
    expect(of('status')[0]?.text.es).toMatch(/^Propuesta\. .+No hemos encontrado una decisión final/)
    expect(notice.checkedOn).toBe('2026-11-22')
    expect(notice.earlier).toEqual([])
  })

  test('lists what the notice does not specify', () => {
    const told = of('not-specified').map(({ text }) => text.en)
    for (const topic of [/How long/, /other agencies/, /misuse/, /minimum necessary/, /redaction/])
      expect(told).toContainEqual(expect.stringMatching(topic))
    expect(told).toHaveLength(5)
  })

  test('shows a conflict between sources as one', () => {
    const conflicts = of('event').filter(({ happened }) => /sources differ/.test(happened?.en ?? ''))
    expect(conflicts.map(({ happened }) => happened?.en)).toEqual(['February or March 2026 (sources differ)'])
    expect(conflicts[0]?.text.en).toMatch(/February 10, 2026.+March/)
  })

  test('gives every statement that rests on a source its source, in both languages and apart', () => {
    for (const { id, text, source, mark } of notice.statements) {
      expect(source !== null, `${id}`).toBe(mark !== 'own-search')
      expect(text.es, `${id}`).not.toBe(text.en)
      expect(/\b(unlawful|illegal|lawful)\b/i.test(text.en), `${id}`).toBe(false)
    }
    expect(
      of('event').every(({ happenedOn, happened }) => (happenedOn === null) !== (happened === null)),
    ).toBe(true)
    const days = of('event').flatMap(({ happenedOn }) => happenedOn ?? [])
    expect(days).toEqual([...days].sort())
  })

  test('can be had of one kind alone; another kind is refused', async () => {
    const status = await (await app.visitor().get('/api/notice?kind=status')).json()
    expect(status).toEqual({ ...notice, statements: of('status') })
    expect((await app.visitor().get('/api/notice?kind=zz-marker')).status).toBe(422)
    expect((await app.visitor().get('/api/notice?zz-marker=1')).status).toBe(422)
  })
})

const WORDS = ['--text-en', 'A ruling.', '--text-es', 'Un fallo.']
const SOURCE = ['--source-en', 'Sample News', '--source-es', 'Noticias de Muestra']
const CHECKED = ['--checked-on', '2027-01-31']

describe('the operator', () => {
  test('adds a status, which ends the one before it; nothing is overwritten, each change is audited', async () => {
    const after = await lastAudit()
    const before = await rows('select id, text_en from notice_statement order by id')
    const added = await portal(
      'notice',
      'add',
      '--kind',
      'status',
      ...WORDS,
      '--mark',
      'own-search',
      ...CHECKED,
    )
    expect(added).toMatchObject({ code: 0, stderr: '' })
    const id = /^added (\d+)\n$/.exec(added.stdout)?.[1] ?? ''
    expect(
      await portal(
        'notice',
        'add',
        '--kind',
        'event',
        '--day',
        '2027-01-15',
        ...WORDS,
        ...SOURCE,
        '--mark',
        'source-read',
        ...CHECKED,
      ),
    ).toMatchObject({ code: 0 })
    expect(
      await portal(
        'notice',
        'add',
        '--kind',
        'event',
        '--when-en',
        'Early 2027',
        '--when-es',
        'A principios de 2027',
        ...WORDS,
        '--mark',
        'not-verified',
        ...CHECKED,
        '--position',
        '1',
      ),
    ).toMatchObject({ code: 0 })
    expect(await portal('notice', 'checked', '--on', '2027-02-01')).toMatchObject({
      code: 0,
      stdout: 'checked on 2027-02-01\n',
    })
    const notice = await asked('/api/notice')
    expect(notice.checkedOn).toBe('2027-02-01')
    expect(notice.statements.filter(({ kind }) => kind === 'status')).toEqual([
      {
        id: Number(id),
        kind: 'status',
        happenedOn: null,
        happened: null,
        text: { en: 'A ruling.', es: 'Un fallo.' },
        source: null,
        mark: 'own-search',
        checkedOn: '2027-01-31',
        stood: null,
      },
    ])
    expect(notice.earlier.map(({ text }) => text.en)).toEqual([expect.stringMatching(STATUS)])
    expect(notice.earlier[0]?.stood?.to).toBe('2027-02-01')
    const events = notice.statements.filter(({ kind }) => kind === 'event')
    expect(events[0]).toMatchObject({
      happened: { en: 'Early 2027', es: 'A principios de 2027' },
      happenedOn: null,
    })
    expect(events.at(-1)).toMatchObject({
      happenedOn: '2027-01-15',
      source: { en: 'Sample News', es: 'Noticias de Muestra' },
    })
    expect(
      (await rows('select id, text_en from notice_statement order by id')).slice(0, before.length),
    ).toEqual(before)
    const operator = {
      subject_kind: 'notice',
      actor_kind: 'operator',
      actor: 'command line',
      outcome: 'done',
    }
    expect(await audited(after)).toEqual([
      { ...operator, action: 'notice.ended', subject: '1' },
      { ...operator, action: 'notice.added', subject: id },
      { ...operator, action: 'notice.added', subject: String(Number(id) + 1) },
      { ...operator, action: 'notice.added', subject: String(Number(id) + 2) },
      { ...operator, action: 'notice.checked', subject: null },
    ])
  })

  test('ends a statement once, and lists what stands and what does not', async () => {
    const after = await lastAudit()
    expect(await portal('notice', 'end', '--id', '2')).toMatchObject({ code: 0, stdout: 'ended 2\n' })
    expect(await portal('notice', 'end', '--id', '2')).toMatchObject({
      code: 2,
      stderr: '--id: no statement of that id stands\n',
    })
    expect((await audited(after)).map(({ action, subject }) => [action, subject])).toEqual([
      ['notice.ended', '2'],
    ])
    const { stdout } = await portal('notice', 'list')
    for (const text of [
      'not-specified',
      'How long OPM would keep the data.',
      '2027-02-01T',
      'last looked for news on 2027-02-01',
    ])
      expect(stdout).toContain(text)
    const { statements, earlier } = await asked('/api/notice')
    expect(statements.map(({ id }) => id)).not.toContain(2)
    expect(earlier.map(({ id }) => id)).toContain(2)
  })

  const add = ['notice', 'add', '--kind', 'event']
  const MARK = ['--mark', 'own-search']
  // biome-ignore format: one row a command
  const WRONG: [string, string[], RegExp][] = [
    ['a kind there is not', ['notice', 'add', '--kind', 'zz-marker', ...WORDS, ...MARK, ...CHECKED], /^--kind: .+\n$/],
    ['one language', [...add, '--day', '2027-01-15', '--text-en', 'zz-marker', ...MARK, ...CHECKED], /^--text-es: .+\n$/],
    ['half a source', [...add, '--day', '2027-01-15', ...WORDS, '--source-en', 'zz-marker', ...MARK, ...CHECKED], /^--source-en and --source-es belong together\n$/],
    ['half of when', [...add, '--when-es', 'zz-marker', ...WORDS, ...MARK, ...CHECKED], /^--when-en and --when-es belong together\n$/],
    ['a day and looser words', [...add, '--day', '2027-01-15', '--when-en', 'zz-marker', '--when-es', 'z', ...WORDS, ...MARK, ...CHECKED], /^--day and --when-en exclude each other\n$/],
    ['an event at no time', [...add, ...WORDS, ...MARK, ...CHECKED], /^--day, or --when-en and --when-es, is required for an event\n$/],
    ['a source that was read and is not named', [...add, '--day', '2027-01-15', ...WORDS, '--mark', 'excerpt-read', ...CHECKED], /^--source-en and --source-es are required where a source was read\n$/],
    ['a mark there is not', [...add, '--day', '2027-01-15', ...WORDS, '--mark', 'zz-marker', ...CHECKED], /^--mark: .+\n$/],
    ['a day there is not', [...add, '--day', '2027-02-30', ...WORDS, ...MARK, ...CHECKED], /^--day: .+\n$/],
    ['a check that is still to come', [...add, '--day', '2027-01-15', ...WORDS, ...MARK, '--checked-on', '2027-02-02'], /^--checked-on: must not be after today\n$/],
    ['no text', [...add, '--day', '2027-01-15', '--text-en', ' ', '--text-es', 'x', ...MARK, ...CHECKED], /^--text-en: must not be empty\n$/],
    ['text with a line break', [...add, '--day', '2027-01-15', '--text-en', 'zz-marker\nb', '--text-es', 'x', ...MARK, ...CHECKED], /^--text-en: holds a control .+\n$/],
    ['too long a text', [...add, '--day', '2027-01-15', '--text-en', 'x'.repeat(1001), '--text-es', 'x', ...MARK, ...CHECKED], /^--text-en: must be at most 1000 characters\n$/],
    ['a position that is none', [...add, '--day', '2027-01-15', ...WORDS, ...MARK, ...CHECKED, '--position', '0'], /^--position: .+\n$/],
    ['an id that is none', ['notice', 'end', '--id', 'zz-marker'], /^--id: must be the id of a statement\n$/],
    ['an id of nothing', ['notice', 'end', '--id', '999999'], /^--id: no statement of that id stands\n$/],
    ['news of tomorrow', ['notice', 'checked', '--on', '2027-02-02'], /^--on: must not be after today\n$/],
    ['a verb there is not', ['notice', 'change', '--id', '1'], /^usage: npm run portal/],
  ]

  test('is told which word is wrong, without its being repeated, and nothing is stored', async () => {
    const before = await everything(database)
    // Embedded, each command first opens the database on its own thread: some of them do.
    const wrong = inject('database') === 'pglite' ? WRONG.filter((_, at) => at % 5 === 0) : WRONG
    const said: unknown[] = []
    for (const [title, words] of wrong) {
      const { code, stdout, stderr } = await portal(...words)
      said.push({ title, code, stdout, stderr, repeats: /zz-marker/.test(stderr) })
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
    expect(await everything(database)).toEqual(before)
  })

  test('cannot rewrite a statement through the server’s role, only end it', async () => {
    const said = await asDatabaseOwner(database, async ({ rows: ask }) => {
      const outcome = (sql: string) =>
        ask(sql).then(
          () => 'done',
          (error: Error) => error.message,
        )
      await ask('set role daylight_server')
      const found = [
        await outcome("update notice_statement set text_en = 'Settled.'"),
        await outcome("update notice_statement set checked_on = '2030-01-01' where id = 3"),
        await outcome('update notice_statement set ended_at = ended_at where id = 3'),
      ]
      await ask('reset role')
      return found
    })
    expect(said).toEqual([
      'permission denied for table notice_statement',
      'permission denied for table notice_statement',
      'done',
    ])
  })
})
