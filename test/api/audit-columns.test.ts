import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseWithCarriers } from '../support/carriers.ts'
import { asDatabaseOwner } from '../support/database-owner.ts'
import type { FreshDatabase } from '../support/fresh-database.ts'

/**
 * Every column there is. No column can hold a diagnosis, drug, procedure, amount, date of a service or text about a
 * claim; names, member numbers and birth dates are inside `jwe` columns only. A new column needs a decision here.
 */
const COLUMNS: Record<string, string> = {
  accounting:
    'id uuid, reference text, person_id uuid, locale text, prepared_at timestamptz, form text, origin text',
  accounting_carrier:
    'accounting_id uuid, carrier carrier_code, requested_on date, window_from date, window_to date, disclosures int4',
  accounting_document: 'accounting_id uuid, format text, bytes int4, sha256 sha256_hex, body jwe',
  audit:
    'id int8, at timestamptz, actor_kind text, actor text, on_behalf_of text, action text, subject_kind text, subject text, carrier text, outcome text, reason text, request_id text',
  carrier:
    'code carrier_code, name text, programs _text, time_zone text, privacy_contact_title text, privacy_contact_phone text, privacy_contact_address text, transfer_from text, transfer_to text, complete_since date, demonstration bool, created_at timestamptz',
  contact:
    'version int4, id text, lines_en _text, lines_es _text, phone text, tty text, email text, url text, source_en text, source_es text, checked_on date, set_at timestamptz',
  coverage:
    'membership_id int8, program text, covered_from date, covered_to date, relationship text, enrollee_membership_id int8, enrollee_type text, enrollment_code text, as_of date',
  disclosure_member:
    'membership_id int8, submission_id int4, disclosed_on date, medical record_count, pharmacy record_count, encounter record_count, provider record_count',
  hmac_key: 'is_single bool, kid text',
  link_attempt: 'person_id uuid, network uuid, number_hmac uuid, attempted_at timestamptz',
  membership: 'id int8, carrier carrier_code, number_hmac uuid, number_block int8',
  membership_link: 'id int8, membership_id int8, person_id uuid, linked_at timestamptz, ended_at timestamptz',
  membership_record: 'membership_id int8, record jwe, as_of date',
  notice_check: 'id int4, checked_on date, recorded_at timestamptz',
  notice_statement:
    'id int4, kind text, position int4, happened_on date, happened_en text, happened_es text, text_en text, text_es text, source_en text, source_es text, mark text, checked_on date, added_at timestamptz, ended_at timestamptz',
  number_block: 'id int8, carrier carrier_code, numbers jwe',
  person: 'id uuid, subject_hmac uuid, record jwe, created_at timestamptz, locale text',
  recipient: 'id text, name text, address text, kind text, created_at timestamptz',
  roster:
    'id int4, carrier carrier_code, as_of date, sha256 sha256_hex, persons int4, received_at timestamptz, receipt text',
  schema_migration: 'name text, sha256 text, applied_at timestamptz',
  session: 'id_sha256 text, person_id uuid, started_at timestamptz, seen_at timestamptz, public_id uuid',
  staff:
    'id uuid, carrier carrier_code, role text, subject_hmac uuid, subject jwe, added_at timestamptz, ended_at timestamptz',
  submission:
    'id int4, carrier carrier_code, submission text, program text, frequency text, disclosed_at timestamptz, disclosed_on date, disclosed_by_name text, disclosed_by_role text, recipient text, period_from date, period_to date, purpose text, legal_basis text, identifiability text, elements _text, minimum_necessary text, minimum_necessary_note text, transfer_from text, transfer_to text, supersedes int4, correction_reason text, plan_level _text, members int4, medical int8, pharmacy int8, encounter int8, provider int8, rebate int8, sha256 sha256_hex, received_at timestamptz, receipt text',
  submission_statement: 'submission_id int4, topic text, text text, source text, stated_on date',
  used_state: 'state_sha256 text, used_at timestamptz',
}

let database: FreshDatabase
beforeAll(async () => {
  database = await databaseWithCarriers()
})
afterAll(() => database.remove())

test('there is no column nobody decided on', async () => {
  const found = await asDatabaseOwner(database, ({ rows }) =>
    rows<{ name: string; columns: string }>(
      `select table_name as name, string_agg(column_name || ' ' || coalesce(domain_name, udt_name), ', ' order by ordinal_position) as columns
       from information_schema.columns where table_schema = 'public' and table_name !~ '^disclosure_member_' group by 1`,
    ),
  )
  expect(Object.fromEntries(found.map(({ name, columns }) => [name, columns]))).toEqual(COLUMNS)
})
