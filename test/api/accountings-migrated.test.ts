import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { selectAccountings, selectOptionalAccountingDocument } from '../../server/db/accountings.ts'
import { openStores } from '../../server/services.ts'
import { asDatabaseOwner } from '../support/database-owner.ts'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts'

const FIRST = new URL('../../server/db/migrations/0001-main-job.sql', import.meta.url)
const PERSON = '6f1c1f5e-6f3f-4f5e-8b0e-2a54a2f1a111'
const MADE = '0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11'
const HASH = createHash('sha256').digest('hex')

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase('empty')
})
afterAll(() => database.remove())

test('an accounting made before there were several plans in one is kept as it was given', async () => {
  const sql = readFileSync(FIRST, 'utf8')
  await asDatabaseOwner(database, async ({ rows, exec }) => {
    await exec(`
      create table schema_migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now());
      insert into schema_migration (name, sha256) values ('0001-main-job', '${HASH}');
      ${sql}
      insert into carrier (code, name, programs, time_zone, demonstration) values ('TA', 'Test Plan A', '{FEHB}', 'America/New_York', true);
      insert into person (id, subject_hmac, record) values ('${PERSON}', '${PERSON}', 'a..b.c.d');
      insert into accounting (id, reference, person_id, carrier, requested_on, window_from, window_to, locale, prepared_at)
        values ('${MADE}', 'A-7K2M9QXB4T', '${PERSON}', 'TA', '2026-06-30', '2020-06-30', '2026-06-30', 'es', '2026-06-30T12:00:00Z');
      insert into accounting_document (accounting_id, format, bytes, sha256, body)
        values ('${MADE}', 'pdf', 1, '${HASH}', 'a..b.c.d'), ('${MADE}', 'json', 1, '${HASH}', 'a..b.c.e'), ('${MADE}', 'jws', 1, '${HASH}', 'a..b.c.f');`)
    expect(await rows('select name from schema_migration')).toHaveLength(1)
  })

  const { db } = await openStores(readConfig(database.env))
  try {
    expect(await selectAccountings(db, PERSON)).toEqual([
      {
        id: MADE,
        personId: PERSON,
        reference: 'A-7K2M9QXB4T',
        form: 'itemised',
        origin: 'self-service',
        locale: 'es',
        preparedAt: '2026-06-30T12:00:00.000Z',
        carriers: [
          {
            code: 'TA',
            name: 'Test Plan A',
            requestedOn: '2026-06-30',
            window: { from: '2020-06-30', to: '2026-06-30' },
            disclosures: null,
          },
        ],
        formats: ['pdf', 'json', 'jws'].map((format) => ({ format, bytes: 1, sha256: HASH })),
      },
    ])
    expect(await selectOptionalAccountingDocument(db, MADE, 'json')).toEqual({
      sha256: HASH,
      body: 'a..b.c.e',
    })
    expect(await selectOptionalAccountingDocument(db, MADE, 'csv')).toBeUndefined()
  } finally {
    await db.close()
  }
})
