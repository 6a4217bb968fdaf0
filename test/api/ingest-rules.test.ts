import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseWithCarriers, ingestFiles } from '../support/carriers.ts'
import { run } from '../support/commands.ts'
import { asDatabaseOwner, everything } from '../support/database-owner.ts'
import type { FreshDatabase } from '../support/fresh-database.ts'
import { end, header, manifest, member, ndjson } from '../support/ingest-files.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await databaseWithCarriers()
})
afterAll(() => database.remove())

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const correction = (of: string) => ({ supersedes: of, correctionReason: 'Counts were wrong' })
const file = (submission: string, more: object = {}) => manifest(2, { submission, ...more })

describe('a manifest against what the portal is configured with', () => {
  test('is refused for a carrier, program, recipient or day that does not fit, and nothing is stored', async () => {
    const before = await everything(database)
    const { refused, receipts, code } = await ingestFiles(database, {
      carrier: file('1', { carrier: 'NOPE' }),
      program: file('2', { program: 'PSHB' }),
      recipient: file('3', { recipient: 'nobody' }),
      future: file('4', { disclosedAt: inMinutes(6) }),
      past: file('5', { disclosedAt: '2003-04-13T16:00:00Z' }),
      eve: file('6', { disclosedAt: '2003-04-14T03:59:59Z' }),
      unknown: file('7', correction('NEVER-SENT')),
      itself: file('8', correction('8')),
      all: file('9', { carrier: 'NOPE', recipient: 'nobody', disclosedAt: inMinutes(60) }),
    })
    expect(Object.fromEntries(refused)).toEqual({
      carrier: ['line 1: carrier: is not a carrier of this portal'],
      program: ['line 1: program: is not a program of this carrier'],
      recipient: ['line 1: recipient: is not a recipient of this portal'],
      future: ['line 1: disclosedAt: is in the future'],
      past: ['line 1: disclosedAt: is before 2003-04-14'],
      eve: ['line 1: disclosedAt: is before 2003-04-14'],
      unknown: ['line 1: supersedes: is not a submission of this carrier'],
      itself: ['line 1: supersedes: is not a submission of this carrier'],
      all: [
        'line 1: carrier: is not a carrier of this portal',
        'line 1: recipient: is not a recipient of this portal',
        'line 1: disclosedAt: is in the future',
      ],
    })
    expect({ code, receipts }).toEqual({ code: 1, receipts: [] })
    expect(await everything(database)).toEqual(before)
  })

  test('is taken on the first day of the rule, and with a clock that is 4 minutes fast', async () => {
    const { code, stderr, receipts } = await ingestFiles(database, {
      first: file('FIRST-DAY', { disclosedAt: '2003-04-14T04:00:00Z' }),
      fast: file('FAST-CLOCK', { disclosedAt: inMinutes(4) }),
    })
    expect({ code, stderr, taken: receipts.length }).toEqual({ code: 0, stderr: '', taken: 2 })
  })
})

describe('corrections', () => {
  test('may follow each other; a second one of the same submission, or of another carrier’s, is refused', async () => {
    const { refused, receipts, code } = await ingestFiles(database, {
      'a.ndjson': file('S1'),
      'b.ndjson': file('T1', { carrier: 'TB' }),
      'c.ndjson': file('S2', correction('S1')),
      'd.ndjson': file('S3', correction('S2')),
      'fork.ndjson': file('S4', correction('S1')),
      'late.ndjson': file('S5', correction('S2')),
      'other.ndjson': file('S6', correction('T1')),
      'z.ndjson': file('S7', correction('S3')),
    })
    expect(receipts.map((receipt) => JSON.parse(receipt).submission)).toEqual(['S1', 'T1', 'S2', 'S3', 'S7'])
    expect(Object.fromEntries(refused)).toEqual({
      'fork.ndjson': ['line 1: supersedes: is corrected by another submission already'],
      'late.ndjson': ['line 1: supersedes: is corrected by another submission already'],
      'other.ndjson': ['line 1: supersedes: is not a submission of this carrier'],
    })
    expect(code).toBe(1)
    const chain = await asDatabaseOwner(database, ({ rows }) =>
      rows(
        'select c.submission, s.submission as of from submission c join submission s on s.id = c.supersedes order by 1',
      ),
    )
    expect(chain).toEqual([
      { submission: 'S2', of: 'S1' },
      { submission: 'S3', of: 'S2' },
      { submission: 'S7', of: 'S3' },
    ])
  })
})

describe('a submission that is here already', () => {
  test('gets its first receipt again, byte for byte; with other content it is a conflict that changes nothing', async () => {
    const first = await ingestFiles(database, { 'a.ndjson': file('AGAIN') })
    expect(first.code).toBe(0)
    const before = await everything(database)
    const again = await ingestFiles(database, {
      'a.ndjson': file('AGAIN'),
      'same.ndjson': file('AGAIN'),
      'changed.ndjson': manifest(3, { submission: 'AGAIN' }),
      'space.ndjson': file('AGAIN').replace('{"type":"end"', '{ "type":"end"'),
      'correcting.ndjson': file('AGAIN', correction('AGAIN')),
      'cut.ndjson': file('AGAIN').slice(0, -40),
    })
    expect(again.receipts).toEqual([first.receipts[0], first.receipts[0]])
    const conflict = ['line 1: submission: was received before with other content']
    expect(Object.fromEntries(again.refused)).toEqual({
      'changed.ndjson': conflict,
      'space.ndjson': conflict,
      'correcting.ndjson': conflict,
      'cut.ndjson': conflict,
    })
    expect(again.stderr).toContain('in conflict with what was received before; nothing of it is stored')
    expect(again.code).toBe(1)
    expect(await everything(database)).toEqual(before)
  })

  test('is another carrier’s own where that carrier uses the same id', async () => {
    const { code, receipts } = await ingestFiles(database, { 'b.ndjson': file('AGAIN', { carrier: 'TB' }) })
    expect(code).toBe(0)
    expect(JSON.parse(receipts[0] ?? '')).toMatchObject({ carrier: 'TB', submission: 'AGAIN' })
  })
})

describe('what is stored of a manifest', () => {
  test('are the header, the counts, the statements and one audit row', async () => {
    const statement = { text: 'Kept six years', source: 'Letter to the plan', statedOn: '2024-01-01' }
    const more = {
      submission: 'WHOLE',
      disclosedAt: '2024-07-01T03:00:00Z',
      elements: ['name', 'drug-codes'],
      minimumNecessary: { basis: 'carrier-protocol', note: 'Protocol 7' },
      statements: { retention: statement, onwardSharing: null, safeguards: null, redaction: null },
      transfer: { from: 'sftp.example', to: 'opm.example' },
    }
    const { code, receipts } = await ingestFiles(database, { 'w.ndjson': manifest(700, more, 5001) })
    expect(code).toBe(0)
    expect(JSON.parse(receipts[0] ?? '')).toMatchObject({
      carrier: 'TA',
      submission: 'WHOLE',
      members: 700,
      records: { medical: 700, pharmacy: 1400, encounter: 0, provider: 2100 },
    })
    const found = await asDatabaseOwner(database, async ({ rows }) => ({
      submission:
        await rows(`select disclosed_on::text, elements, minimum_necessary_note as note, transfer_from, members,
        pharmacy::int from submission where submission = 'WHOLE'`),
      members:
        await rows(`select count(*)::int as rows, sum(d.pharmacy)::int as pharmacy, min(d.disclosed_on)::text as day
        from disclosure_member d join submission s on s.id = d.submission_id where s.submission = 'WHOLE'`),
      statements: await rows(`select topic, text, stated_on::text from submission_statement`),
      audit: await rows(`select actor_kind, action, a.carrier, outcome from audit a join submission s
        on a.subject = s.id::text and a.subject_kind = 'submission' where s.submission = 'WHOLE'`),
    }))
    // 3 a.m. UTC on 1 July is 30 June where the carrier is.
    expect(found).toEqual({
      submission: [
        {
          disclosed_on: '2024-06-30',
          elements: ['name', 'drug-codes'],
          note: 'Protocol 7',
          transfer_from: 'sftp.example',
          members: 700,
          pharmacy: 1400,
        },
      ],
      members: [{ rows: 700, pharmacy: 1400, day: '2024-06-30' }],
      statements: [{ topic: 'retention', text: 'Kept six years', stated_on: '2024-01-01' }],
      audit: [{ actor_kind: 'operator', action: 'submission.received', carrier: 'TA', outcome: 'done' }],
    })
  })

  test('of a plan-level file is no member at all', async () => {
    const planLevel = ndjson(
      header({ submission: 'REBATE', planLevel: ['rebate'], frequency: 'quarterly' }),
      {
        type: 'end',
        members: 0,
        records: { rebate: 7 },
      },
    )
    const { code, receipts } = await ingestFiles(database, { 'p.ndjson': planLevel })
    expect(code).toBe(0)
    expect(JSON.parse(receipts[0] ?? '')).toMatchObject({
      submission: 'REBATE',
      members: 0,
      records: { rebate: 7 },
    })
    const found = await asDatabaseOwner(database, ({ rows }) =>
      rows(`select plan_level, rebate::int, (select count(*)::int from disclosure_member where submission_id = id) as members
        from submission where submission = 'REBATE'`),
    )
    expect(found).toEqual([{ plan_level: ['rebate'], rebate: 7, members: 0 }])
  })

  test('of a file with nobody in it is the header alone', async () => {
    const { code, receipts } = await ingestFiles(database, {
      'n.ndjson': manifest(0, { submission: 'NOBODY' }),
    })
    expect(code).toBe(0)
    expect(JSON.parse(receipts[0] ?? '').members).toBe(0)
  })
})

describe('the command', () => {
  test('goes on with the next file after one that is missing, a folder or refused', async () => {
    const { refused, receipts, code, stderr } = await ingestFiles(database, {
      'bad.ndjson': ndjson(header({ submission: 'BAD' }), member('R1'), end(1)),
      'good.ndjson': file('GOOD'),
    })
    expect([...refused.keys()]).toEqual(['bad.ndjson'])
    expect({ code, receipts: receipts.length }).toEqual({ code: 1, receipts: 1 })
    expect(stderr).toContain('refused; nothing of it is stored')
    const [missing, folder] = [join(database.folder, 'nowhere.ndjson'), database.folder]
    const done = await run('ingest', [missing, folder, '-'], database.env, file('GOOD'))
    expect(done.stderr).toBe(`${missing}: no such file\n${folder}: is a folder, not a file\n`)
    expect(done.code).toBe(1)
    expect(done.stdout).toBe(`${receipts[0]}\n`)
  })

  test('without a file says how it is used, and ends with 2', async () => {
    const done = await run('ingest', [], database.env)
    expect(done).toMatchObject({ code: 2, stdout: '' })
    expect(done.stderr).toMatch(/^usage: npm run ingest -- FILE/)
  })
})
