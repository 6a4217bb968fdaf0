import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hmac128 } from '../../server/keys/key-ring.ts'
import { PERSONAL_DATA_PARTS } from '../../server/reports/personal-data.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { asOwner, auditOf, storedRows } from '../support/stored.ts'

/**
 * Every column of every table that holds something about a person, and where it stands in their file: a path (`[]` for
 * each of a list), or why it is left out. A new table or column about people needs a decision here.
 */
const LEFT_OUT = {
  key: 'finds the row, and says nothing',
  sealed: 'opened in the file, never as stored',
  others: 'is about another person',
  kept: 'the document itself, to be downloaded by itself',
} as const
const HELD: Record<string, Record<string, string>> = {
  person: {
    id: 'person.data.id',
    subject_hmac: LEFT_OUT.key,
    record: LEFT_OUT.sealed,
    created_at: 'person.data.firstSignedInAt',
    locale: 'person.data.locale',
  },
  session: {
    id_sha256: LEFT_OUT.key,
    person_id: LEFT_OUT.key,
    started_at: 'sessions.data[].startedAt',
    seen_at: 'sessions.data[].lastActiveAt',
    public_id: 'sessions.data[].id',
  },
  membership: {
    id: 'memberships.data[].id',
    carrier: 'memberships.data[].carrier.code',
    number_hmac: LEFT_OUT.key,
    number_block: LEFT_OUT.key,
  },
  membership_record: {
    membership_id: 'memberships.data[].id',
    record: LEFT_OUT.sealed,
    as_of: 'memberships.data[].rosterAsOf',
  },
  membership_link: {
    id: LEFT_OUT.key,
    membership_id: 'memberships.data[].id',
    person_id: LEFT_OUT.key,
    linked_at: 'memberships.data[].linkedAt',
    ended_at: 'formerLinks.data[].endedAt',
  },
  coverage: {
    membership_id: 'memberships.data[].id',
    program: 'memberships.data[].coverage[].program',
    covered_from: 'memberships.data[].coverage[].from',
    covered_to: 'memberships.data[].coverage[].to',
    relationship: 'memberships.data[].coverage[].relationship',
    enrollee_membership_id: LEFT_OUT.others,
    enrollee_type: 'memberships.data[].coverage[].enrolleeType',
    enrollment_code: 'memberships.data[].coverage[].enrollmentCode',
    as_of: 'memberships.data[].coverage[].asOf',
  },
  link_attempt: {
    person_id: LEFT_OUT.key,
    network: LEFT_OUT.key,
    number_hmac: LEFT_OUT.key,
    attempted_at: 'linkAttempts.data[].attemptedAt',
  },
  disclosure_member: {
    membership_id: 'disclosures.data[].membership.id',
    submission_id: 'disclosures.data[].submission',
    disclosed_on: 'disclosures.data[].disclosedOn',
    medical: 'disclosures.data[].records.medical',
    pharmacy: 'disclosures.data[].records.pharmacy',
    encounter: 'disclosures.data[].records.encounter',
    provider: 'disclosures.data[].records.provider',
  },
  accounting: {
    id: 'accountings.data[].id',
    reference: 'accountings.data[].reference',
    person_id: LEFT_OUT.key,
    locale: 'accountings.data[].locale',
    form: 'accountings.data[].form',
    origin: 'accountings.data[].origin',
    prepared_at: 'accountings.data[].preparedAt',
  },
  accounting_carrier: {
    accounting_id: 'accountings.data[].id',
    carrier: 'accountings.data[].carriers[].code',
    requested_on: 'accountings.data[].carriers[].requestedOn',
    window_from: 'accountings.data[].carriers[].window.from',
    window_to: 'accountings.data[].carriers[].window.to',
    disclosures: 'accountings.data[].carriers[].disclosures',
  },
  accounting_document: {
    accounting_id: 'accountings.data[].id',
    format: 'accountings.data[].formats[].format',
    bytes: 'accountings.data[].formats[].bytes',
    sha256: 'accountings.data[].formats[].sha256',
    body: LEFT_OUT.kept,
  },
  staff: {
    id: 'offices.data[].id',
    carrier: 'offices.data[].carrier',
    role: 'offices.data[].role',
    subject_hmac: LEFT_OUT.key,
    subject: LEFT_OUT.sealed,
    added_at: 'offices.data[].addedAt',
    ended_at: 'offices.data[].endedAt',
  },
  audit: {
    id: LEFT_OUT.key,
    at: 'audit.data[].at',
    actor_kind: 'audit.data[].by',
    actor: 'audit.data[].by',
    on_behalf_of: LEFT_OUT.key,
    action: 'audit.data[].action',
    subject_kind: 'audit.data[].subject.kind',
    subject: 'audit.data[].subject.id',
    carrier: 'audit.data[].carrier',
    outcome: 'audit.data[].outcome',
    reason: 'audit.data[].reason',
    request_id: 'audit.data[].reference',
  },
}

/** Tables about people that no column's name or key gives away. */
const KNOWN = ['person', 'membership', 'accounting', 'staff', 'audit']

let app: RunningApp
let ada: HttpClient
let person: string
// biome-ignore lint/suspicious/noExplicitAny: walked by paths
let file: any
let bytes: string
let response: Response

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
/** What stands at a path: one value, or every one in a list. */
function at(path: string, from: unknown = file): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (values, step) => {
      const name = step.replace('[]', '')
      const found = values.map((value) => (value as Record<string, unknown> | null)?.[name])
      return step.endsWith('[]') ? found.flatMap((list) => list as unknown[]) : found
    },
    [from],
  )
}

beforeAll(async () => {
  app = await startApp()
  ada = await app.member('ada-example')
  await app.member('benjamin-example')
  await app.member('elena-vasquez')
  const other = await app.signedIn('ada-example')
  await other.post('/api/account/language', { locale: 'es' })
  await ada.post('/api/accountings', { carrier: 'EX' })
  await ada.get('/api/disclosures')
  await ada.post('/api/memberships', { carrier: 'EP', member: 'NOBODY-0001' })
  const [row] = await storedRows(
    app,
    `select person_id from session where id_sha256 = '${sha256(ada.cookies().get('__Host-daylight') ?? '')}'`,
  )
  person = String(row?.['person_id'])
  // Somebody whose plan was unlinked once, who holds an office, and whose number somebody else tried.
  const { keys } = app.stores
  const kid = keys.hmacKids().at(-1) ?? ''
  const [office] = await storedRows(app, `select record from person where id = '${person}'`)
  const record = JSON.parse(
    new TextDecoder().decode(await keys.open('person', String(office?.['record']))),
  ) as { subject: string }
  const sealed = await keys.sealJson('staff', { subject: record.subject })
  const linked = `(select membership_id from membership_link where person_id = '${person}' and ended_at is null)`
  await asOwner(
    app,
    `insert into staff (id, carrier, role, subject_hmac, subject, added_at) values ('6f1c1f5e-6f3f-4f5e-8b0e-2a54a2f1a111',
       'EX', 'licensed-reviewer', '${hmac128(keys.hmacKey(kid), 'staff', record.subject)}', '${sealed}', '2026-06-01T00:00:00Z')`,
    `insert into membership_link (membership_id, person_id, linked_at, ended_at)
       select max(id), '${person}', '2026-06-01T00:00:00Z', '2026-06-02T00:00:00Z' from membership where carrier = 'EP'`,
    `insert into audit (at, actor_kind, actor, on_behalf_of, action, subject_kind, subject, outcome, request_id)
       select '2026-06-03T00:00:00Z', 'person', id::text, id::text, 'membership.viewed', 'membership', ${linked}::text, 'done', 'r-1'
       from person where id <> '${person}' limit 1`,
    `insert into audit (at, actor_kind, actor, action, subject_kind, subject, outcome, request_id)
       values ('2026-06-04T00:00:00Z', 'operator', 'root', 'membership.unlinked', 'membership', ${linked}::text, 'done', 'r-2')`,
  )
  response = await ada.get('/api/account/download?locale=en')
  bytes = await response.clone().text()
  file = JSON.parse(bytes)
})
afterAll(() => app.stop())

describe('the file', () => {
  test('is a download that nothing keeps', () => {
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('Content-Disposition')).toBe(
      'attachment; filename="daylight-my-data-2026-06-30.json"',
    )
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })

  test.each([
    ['en', /^Everything Daylight holds about you/],
    ['es', /^Todo lo que Daylight guarda sobre usted/],
  ])('explains itself and each of its parts in %s', async (locale, opening) => {
    const told = await (await ada.get(`/api/account/download?locale=${locale}`)).json()
    expect(told.explanation).toMatch(opening)
    const parts = Object.entries(told).filter(([, part]) => typeof part === 'object')
    expect(parts.map(([name]) => name)).toEqual([...PERSONAL_DATA_PARTS])
    const explanations = parts.map(([, part]) => (part as { explanation: string }).explanation)
    expect(new Set(explanations).size).toBe(PERSONAL_DATA_PARTS.length)
    for (const explanation of explanations) expect(explanation.length).toBeGreaterThan(40)
  })

  test('holds its own row of the audit, and is no file of anybody not signed in', async () => {
    const id = response.headers.get('X-Request-Id')
    expect(await auditOf(app, id)).toEqual([
      expect.objectContaining({ action: 'account.downloaded', subject: person, outcome: 'done' }),
    ])
    expect(file.audit.data.at(-1)).toMatchObject({
      action: 'account.downloaded',
      by: 'you',
      reference: id,
    })
    expect((await app.visitor().get('/api/account/download')).status).toBe(401)
    expect((await ada.get('/api/account/download?locale=fr')).status).toBe(422)
    expect((await ada.get('/api/account/download?person=x')).status).toBe(422)
  })
})

describe('everything is in it', () => {
  test('every table about people is decided on, column by column', async () => {
    const found = await storedRows(
      app,
      `select c.table_name as name, json_agg(c.column_name order by c.ordinal_position) as columns
       from information_schema.columns c
       where c.table_schema = 'public' and c.table_name !~ '^disclosure_member_' and (
         c.table_name in (${KNOWN.map((name) => `'${name}'`).join(', ')})
         or exists (
           select from information_schema.columns p
           where p.table_schema = 'public' and p.table_name = c.table_name
             and p.column_name ~ '(person|membership|accounting|session|staff)(_id)?$')
         or exists (
           select from pg_constraint k
           where k.contype = 'f' and k.conrelid = ('public.' || c.table_name)::regclass
             and k.confrelid in ('person'::regclass, 'membership'::regclass, 'accounting'::regclass, 'session'::regclass,
               'staff'::regclass)))
       group by c.table_name order by c.table_name`,
    )
    const decided = Object.entries(HELD).map(([name, columns]) => ({ name, columns: Object.keys(columns) }))
    const sorted = (tables: { name: string; columns: string[] }[]) =>
      Object.fromEntries(tables.map(({ name, columns }) => [name, columns.toSorted()]))
    expect(sorted(found as { name: string; columns: string[] }[])).toEqual(sorted(decided))
  })

  const reasons: readonly string[] = Object.values(LEFT_OUT)
  const paths = Object.entries(HELD).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, path]) =>
      reasons.includes(path) ? [] : [[`${table}.${column}`, path] as const],
    ),
  )

  test.each(paths)('%s stands at %s', (_, path) => {
    const values = at(path)
    expect(values.length).toBeGreaterThan(0)
    expect(values).not.toContain(undefined)
  })

  test('what is sealed is opened: her names, birth date and whole number', () => {
    expect(file.person.data).toMatchObject({
      id: person,
      givenName: 'Ada',
      familyName: 'Example',
      locale: 'es',
    })
    expect(at('person.data.birthDate')).toEqual(at('memberships.data[].birthDate'))
    expect(at('memberships.data[].memberNumber')).toEqual(['R10000017'])
    expect(at('memberships.data[].coverage[].isOwnEnrollment')).toContain(true)
  })

  test('as many of each as are stored', async () => {
    const [count] = await storedRows(
      app,
      `select (select count(*)::int from session where person_id = '${person}') as sessions,
         (select count(*)::int from link_attempt where person_id = '${person}') as attempts,
         (select count(*)::int from accounting where person_id = '${person}') as accountings,
         (select count(*)::int from disclosure_member where membership_id in
           (select membership_id from membership_link where person_id = '${person}' and ended_at is null)) as disclosures,
         (select count(*)::int from audit where actor = '${person}' or on_behalf_of = '${person}') as own`,
    )
    expect(file.sessions.data.length).toBe(count?.['sessions'])
    expect(file.linkAttempts.data.length).toBe(count?.['attempts'])
    expect(file.accountings.data.length).toBe(count?.['accountings'])
    expect(file.disclosures.data.length).toBe(count?.['disclosures'])
    const own = file.audit.data.filter(({ by }: { by: string }) => by === 'you').length
    // Two more downloads and two refused ones were asked for by the tests above.
    expect(own).toBeLessThanOrEqual(Number(count?.['own']))
    expect(own).toBeGreaterThan(5)
    expect(file.disclosures.data.length).toBeGreaterThan(5)
  })

  test('disclosures are those of the pages, in their order', async () => {
    const { items } = await (await ada.get('/api/disclosures?limit=200')).json()
    expect(file.disclosures.data).toEqual(items)
  })

  test('what others did with what is hers is told, and never who they are', async () => {
    const rows: { reference: string; by: string }[] = file.audit.data
    expect(rows.find(({ reference }) => reference === 'r-1')?.by).toBe('another person')
    expect(rows.find(({ reference }) => reference === 'r-2')?.by).toBe('operator')
    expect(rows.map(({ by }) => by)).toContain('you')
  })
})

describe('nothing else is in it', () => {
  test('nothing of anybody else: no id of a person, no number, no name but hers', async () => {
    const others = await storedRows(app, `select id from person where id <> '${person}'`)
    expect(others.length).toBeGreaterThanOrEqual(2)
    for (const { id } of others) expect(bytes).not.toContain(String(id))
    for (const theirs of ['Benjamin', 'Elena', 'root', 'R10000018']) expect(bytes).not.toContain(theirs)
    const [enrollee] = await (await app.member('benjamin-example'))
      .get('/api/account/download')
      .then(async (reply) => [await reply.text()])
    expect(enrollee).not.toMatch(/R10000017|"Ada"/)
    expect(JSON.parse(enrollee ?? '').memberships.data[0].coverage[0].isOwnEnrollment).toBe(false)
  })

  test('no cookie, hash or mark, and nothing sealed', async () => {
    const marks = await storedRows(
      app,
      `select id_sha256 as mark from session union all select subject_hmac::text from person
       union all select number_hmac::text from link_attempt union all select network::text from link_attempt
       union all select number_hmac::text from membership where id in (select membership_id from membership_link)`,
    )
    expect(marks.length).toBeGreaterThan(8)
    for (const { mark } of marks) expect(bytes).not.toContain(String(mark))
    expect(bytes).not.toContain(ada.cookies().get('__Host-daylight'))
    // A JWE has five parts, a receipt three.
    expect(bytes).not.toMatch(/eyJ[\w-]+\.\.[\w-]+\./)
  })
})
