import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ingestFiles } from '../support/carriers.ts'
import { asDatabaseOwner } from '../support/database-owner.ts'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts'
import { manifest, person, roster } from '../support/ingest-files.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase('demonstration')
})
afterAll(() => database.remove())

/** What comes of statements, one by one, in the server's role or the owner's. */
const outcomes = (role: 'daylight_server' | 'none', statements: readonly string[]) =>
  asDatabaseOwner(database, async ({ rows }) => {
    const found: string[] = []
    await rows(role === 'none' ? 'reset role' : `set role ${role}`)
    for (const statement of statements) {
      found.push(
        await rows(statement).then(
          () => 'done',
          (error: Error) => error.message,
        ),
      )
    }
    await rows('reset role')
    return found
  })

const REWRITES = [
  "update audit set actor = 'somebody else'",
  'delete from audit',
  'truncate audit',
  'truncate audit cascade',
]

describe('the audit', () => {
  test('cannot be changed, emptied or taken over by the server', async () => {
    const before = await asDatabaseOwner(database, ({ rows }) => rows('select * from audit order by id'))
    expect(before.length).toBeGreaterThan(100)
    expect(await outcomes('daylight_server', REWRITES)).toEqual(
      REWRITES.map(() => 'permission denied for table audit'),
    )
    const ways = [
      'drop table audit',
      'alter table audit disable trigger all',
      'drop trigger audit_rows_stay on audit',
      'drop function refuse_audit_change() cascade',
      "set session_replication_role = 'replica'",
      'create table mine (x int)',
    ]
    for (const said of await outcomes('daylight_server', ways))
      expect(said).toMatch(/^(must be owner of|permission denied)/)
    expect(await asDatabaseOwner(database, ({ rows }) => rows('select * from audit order by id'))).toEqual(
      before,
    )
  })

  test('cannot be changed by the owner’s mistake either', async () => {
    expect(await outcomes('none', REWRITES)).toEqual(REWRITES.map(() => 'the audit is append-only'))
  })

  test('is not the server’s, nor is any other table', async () => {
    const owned = await asDatabaseOwner(database, ({ rows }) =>
      rows(`select relname from pg_class c join pg_roles r on r.oid = c.relowner
        where r.rolname = 'daylight_server' and relkind in ('r', 'p', 'S', 'v')`),
    )
    expect(owned).toEqual([])
  })
})

/** Verbs of the server's role by table: r(ead), a(dd), c(hange), d(elete). A new table needs a decision here. */
const RIGHTS = {
  accounting: 'ra',
  accounting_carrier: 'ra',
  accounting_document: 'ra',
  audit: 'ra',
  carrier: 'rac',
  contact: 'ra',
  coverage: 'rac',
  disclosure_member: 'ra',
  hmac_key: 'rac',
  link_attempt: 'racd',
  membership: 'rac',
  membership_link: 'rac',
  membership_record: 'rac',
  notice_check: 'ra',
  // Ending a statement is the only change there is.
  notice_statement: 'rac',
  number_block: 'racd',
  person: 'rac',
  recipient: 'rac',
  roster: 'ra',
  schema_migration: 'r',
  session: 'racd',
  staff: 'rac',
  submission: 'ra',
  submission_statement: 'ra',
  used_state: 'racd',
}

describe('the server’s role', () => {
  test('has the rights it was given, table by table, and no others; partitions it does not touch', async () => {
    const found = await asDatabaseOwner(database, ({ rows }) =>
      rows<{ name: string; is_partition: boolean; rights: string }>(
        `select relname as name, relispartition as is_partition, concat(
           case when has_table_privilege('daylight_server', oid, 'select') then 'r' end,
           case when has_table_privilege('daylight_server', oid, 'insert') then 'a' end,
           case when has_any_column_privilege('daylight_server', oid, 'update') then 'c' end,
           case when has_table_privilege('daylight_server', oid, 'delete') then 'd' end,
           case when has_table_privilege('daylight_server', oid, 'truncate, references, trigger') then 'X' end) as rights
         from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') order by 1`,
      ),
    )
    const [tables, partitions] = [
      found.filter((one) => !one.is_partition),
      found.filter((one) => one.is_partition),
    ]
    expect(Object.fromEntries(tables.map(({ name, rights }) => [name, rights]))).toEqual(RIGHTS)
    expect(partitions.length).toBeGreaterThan(10)
    expect(partitions.filter(({ rights }) => rights !== '')).toEqual([])
  })

  test('cannot rewrite what was received or given', async () => {
    const tables = [
      'submission',
      'submission_statement',
      'disclosure_member',
      'roster',
      'accounting',
      'accounting_carrier',
      'accounting_document',
      'notice_statement',
      'notice_check',
      'contact',
    ]
    const statements = tables.flatMap((table) => [`delete from ${table}`, `truncate ${table}`])
    const changes = [
      "update submission set purpose = ''",
      'update disclosure_member set medical = 0',
      "update accounting set reference = ''",
      "update accounting_document set body = 'a..b.c.d'",
      "update notice_statement set text_en = 'Settled.'",
      "update notice_check set checked_on = '2030-01-01'",
      "update contact set phone = '1'",
    ]
    for (const said of await outcomes('daylight_server', [...statements, ...changes]))
      expect(said).toMatch(/^permission denied for table /)
  })

  test('does not let everybody else in', async () => {
    const open = await asDatabaseOwner(database, ({ rows }) =>
      rows(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relacl::text ~ '[{,]=[a-zA-Z]'`,
      ),
    )
    expect(open).toEqual([])
  })
})

describe('what carriers send', () => {
  test('has one audit row a file, written with it', async () => {
    const taken = await ingestFiles(database, {
      roster: roster([person('X00000001', { enrollmentCode: 'EX1' })], { carrier: 'EX', asOf: '2026-06-30' }),
      manifest: manifest(2, { carrier: 'EX', submission: 'AUDITED' }),
      again: manifest(2, { carrier: 'EX', submission: 'AUDITED' }),
      refused: manifest(2, { carrier: 'EX', submission: 'AUDITED', purpose: 'Other' }),
    })
    expect(taken.receipts).toHaveLength(3)
    const rows = await asDatabaseOwner(database, async (owner) => ({
      unaudited: await owner.rows(
        `select submission, n from (
           select s.submission, (select count(*) from audit a where a.action = 'submission.received'
             and a.subject = s.id::text and a.carrier = s.carrier and a.at = s.received_at) as n from submission s
           union all
           select r.sha256, (select count(*) from audit a where a.action = 'roster.received' and a.subject = r.sha256
             and a.carrier = r.carrier and a.at = r.received_at) from roster r) as files where n <> 1`,
      ),
      last: await owner.rows('select action, actor_kind, actor, outcome from audit order by id desc limit 2'),
    }))
    expect(rows).toEqual({
      unaudited: [],
      last: ['submission.received', 'roster.received'].map((action) => ({
        action,
        actor_kind: 'operator',
        actor: 'command line',
        outcome: 'done',
      })),
    })
  })
})
