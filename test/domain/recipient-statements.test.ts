import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RecordedDisclosure } from '../../server/domain/disclosures.ts'
import { recipientStatements } from '../../server/domain/recipient-statements.ts'
import type { Statement } from '../../shared/manifest.ts'
import { STATEMENTS, type StatementTopic } from '../../shared/vocabulary.ts'
import { anyDisclosures } from './any-disclosures.ts'
import { corrected, day, recorded } from './recorded-disclosure.ts'

const SILENT = { retention: null, onwardSharing: null, safeguards: null, redaction: null }
const says = (text: string, more: Partial<Statement> = {}): Statement => ({
  text,
  source: 'Letter 4',
  statedOn: day('2025-12-01'),
  ...more,
})
const SEVEN = says('Seven years')
const TEN = says('Ten years')

/** One file a month of 2026 from January on, each with what it says on a topic. */
const filesSaying = (topic: StatementTopic, ...said: (Statement | null | 'corrected')[]) =>
  said.map((one, index) =>
    recorded({
      id: `${index + 1}-1`,
      disclosedAt: `2026-0${index + 1}-15T14:00:00Z`,
      disclosedOn: day(`2026-0${index + 1}-15`),
      statements: { ...SILENT, [topic]: one === 'corrected' ? says('Withdrawn by the plan') : one },
      correctedBy: one === 'corrected' ? corrected('later', null) : null,
    }),
  )

const on = (entries: readonly RecordedDisclosure[], topic: StatementTopic) => {
  const found = recipientStatements(entries).topics.find((one) => one.topic === topic)
  if (!found) throw new Error(`nothing on ${topic}`)
  const month = ({ disclosedOn }: { disclosedOn: string }) => disclosedOn.slice(5, 7)
  return [
    found.stated,
    ...found.said.map(({ statement, files, first, last, newestOf }) => {
      const when = `${month(first)}-${month(last)}`
      return `${statement?.text ?? 'Not stated'} × ${files}, ${when}${newestOf.length > 0 ? ', now' : ''}`
    }),
  ]
}

type Cell = [said: (Statement | null | 'corrected')[], expected: ReturnType<typeof on>]
const CASES: Record<string, Cell> = {
  never: [
    [null, null, null],
    [0, 'Not stated × 3, 01-03, now'],
  ],
  once: [[SEVEN], [1, 'Seven years × 1, 01-01, now']],
  'from some day on': [
    [null, SEVEN, SEVEN],
    [2, 'Seven years × 2, 02-03, now', 'Not stated × 1, 01-01'],
  ],
  changed: [
    [SEVEN, SEVEN, TEN],
    [3, 'Ten years × 1, 03-03, now', 'Seven years × 2, 01-02'],
  ],
  'changed and back': [
    [SEVEN, TEN, SEVEN],
    [3, 'Seven years × 2, 01-03, now', 'Ten years × 1, 02-02'],
  ],
  'no longer said': [
    [SEVEN, SEVEN, null],
    [2, 'Not stated × 1, 03-03, now', 'Seven years × 2, 01-02'],
  ],
  'said in a corrected file only': [
    [null, 'corrected'],
    [0, 'Not stated × 1, 01-01, now'],
  ],
  'said, and otherwise in a newer file that was corrected': [
    [SEVEN, 'corrected'],
    [1, 'Seven years × 1, 01-01, now'],
  ],
  'in a corrected file and no other': [['corrected'], [0]],
}

describe.each(STATEMENTS)('what was stated on %s', (topic) => {
  test.each(Object.entries(CASES))('%s', (_, [said, expected]) => {
    const files = filesSaying(topic, ...said)
    expect(on(files, topic)).toEqual(expected)
    expect(on(files.toReversed(), topic), 'in whatever order the files are read').toEqual(expected)
    for (const other of STATEMENTS.filter((one) => one !== topic)) expect(on(files, other)[0]).toBe(0)
  })
})

test('the same words from another source or of another day are another statement', () => {
  const files = filesSaying(
    'retention',
    SEVEN,
    says('Seven years', { source: 'Letter 5' }),
    says('Seven years', { statedOn: day('2026-02-01') }),
  )
  expect(recipientStatements(files).topics[0]?.said).toHaveLength(3)
})

test('what each sender’s newest file says is current, though another sender’s is newer', () => {
  const pharmacy = { name: 'Sample Pharmacy Management', role: 'business-associate' } as const
  const [first, second, third] = filesSaying('safeguards', SEVEN, TEN, null)
  if (!first || !second || !third) throw new Error('three files')
  const answer = recipientStatements([first, second, { ...third, disclosedBy: pharmacy }])
  expect(answer).toMatchObject({
    files: 3,
    corrected: 0,
    first: { id: '1-1', disclosedOn: '2026-01-15', sender: 'Example Federal Health Plan' },
    last: { id: '3-1', disclosedOn: '2026-03-15', sender: pharmacy.name },
    carriers: ['Example Federal Health Plan'],
  })
  expect(answer.topics[2]?.said.map(({ statement, newestOf }) => [statement?.text, newestOf])).toEqual([
    [undefined, [pharmacy.name]],
    ['Ten years', ['Example Federal Health Plan']],
    ['Seven years', []],
  ])
})

test('a company that sends for two carriers is a sender of each', () => {
  const [first, second] = filesSaying('safeguards', SEVEN, SEVEN)
  if (!first || !second) throw new Error('two files')
  const another = { ...second, carrier: { code: 'AB', name: 'Another Plan' } }
  const { carriers, topics } = recipientStatements([first, another])
  expect(carriers).toEqual(['Another Plan', 'Example Federal Health Plan'])
  expect(topics[2]?.said[0]?.newestOf).toHaveLength(2)
})

test('each file that counts says one thing on each topic, and the newest one says what is current', () => {
  const statement = fc.constantFrom(null, SEVEN, TEN)
  const entries = fc
    .tuple(anyDisclosures, fc.array(statement, { minLength: 40, maxLength: 40 }))
    .map(([all, statements]) =>
      all.map((entry, index) => ({
        ...entry,
        statements: { ...SILENT, retention: statements[index] ?? null },
      })),
    )
  fc.assert(
    fc.property(entries, (all) => {
      const { files, corrected: aside, topics, last } = recipientStatements(all)
      const counting = all.filter(({ correctedBy }) => correctedBy === null)
      const carriers = new Set(counting.map(({ carrier }) => carrier.code))
      expect([files, aside]).toEqual([counting.length, all.length - counting.length])
      for (const { said, stated } of topics) {
        expect(said.reduce((sum, one) => sum + one.files, 0)).toBe(files)
        expect(stated).toBe(files - (said.find((one) => one.statement === null)?.files ?? 0))
        expect(said[0]?.last ?? null).toEqual(last)
        expect(said.flatMap(({ newestOf }) => newestOf)).toHaveLength(carriers.size)
        if (said[0]) expect(said[0].newestOf.length).toBeGreaterThan(0)
      }
    }),
  )
})
