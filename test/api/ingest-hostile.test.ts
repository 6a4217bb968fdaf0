import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseWithCarriers, ingestFiles } from '../support/carriers.ts'
import { everything } from '../support/database-owner.ts'
import type { FreshDatabase } from '../support/fresh-database.ts'
import { end, header, manifest, member, ndjson } from '../support/ingest-files.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await databaseWithCarriers()
})
afterAll(() => database.remove())

describe('values that look right', () => {
  test.each([
    ['a fraction of 200 digits', `2024-06-15T14:00:00.${'1'.repeat(200)}Z`],
    ['an offset of nearly a day', '2024-06-15T14:00:00+23:59'],
    ['the year 0', '0000-01-01T00:00:00Z'],
    ['the year 999', '0999-01-01T00:00:00Z'],
  ])(
    'disclosedAt with %s is taken or a fault of its field, and the next file is taken',
    async (title, disclosedAt) => {
      const odd = manifest(1, { submission: `odd-${title.length}`, disclosedAt })
      const next = manifest(1, { submission: `next-${title.length}` })
      const { receipts, refused, stderr } = await ingestFiles(database, { odd, next })
      expect(stderr).not.toContain('Something went wrong')
      expect(receipts.at(-1)).toContain(`next-${title.length}`)
      const said = refused.get('odd')
      if (said) expect(said[0]).toMatch(/^line 1: disclosedAt: /)
    },
  )

  test('a letter that only becomes one of A to Z in capitals is none in a member number', async () => {
    const before = await everything(database)
    const odd = ['R0\u017f1', 'R\u00df01', 'R\ufb0101', 'R0\u01311']
    const files = odd.map((number, at) => [
      `${at}`,
      ndjson(header({ submission: `odd-letter-${at}` }), member(number), end(1)),
    ])
    const { refused } = await ingestFiles(database, Object.fromEntries(files))
    expect([...refused.values()]).toEqual(
      odd.map(() => ['line 2: member: must be 4 to 32 letters, digits or hyphens']),
    )
    expect(await everything(database)).toEqual(before)
  })
})

test('a large compressed file is taken without a word on standard error', async () => {
  // Hardly compressed, so that it comes in many pieces.
  const file = gzipSync(manifest(12_000, { submission: 'LARGE' }), { level: 0 })
  expect(file.length).toBeGreaterThan(1_000_000)
  const { code, stderr, receipts } = await ingestFiles(database, { 'large.gz': file })
  expect({ code, stderr, taken: receipts.length }).toEqual({ code: 0, stderr: '', taken: 1 })
})
