import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  counts,
  type DisclosureFilters,
  type DisclosureList,
  disclosureList,
  type RecordedDisclosure,
} from '../../server/domain/disclosures.ts'
import { disclosureFilters } from '../../shared/contract/disclosures.ts'
import { CATEGORIES, LEGAL_BASES, type LegalBasis } from '../../shared/vocabulary.ts'
import { anyDisclosures } from './any-disclosures.ts'
import { corrected, day, recorded } from './recorded-disclosure.ts'

function list(
  entries: readonly RecordedDisclosure[],
  filters: Partial<DisclosureFilters> = {},
): DisclosureList {
  const answer = disclosureList(entries, { limit: 100, ...filters })
  if ('problem' in answer) throw new Error(answer.problem)
  return answer
}
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

describe('what counts', () => {
  const ACCOUNTABLE: Record<LegalBasis, 0 | 1> = {
    '164.512(d)': 1,
    '164.512(a)': 1,
    impermissible: 1,
    unknown: 1,
    '164.506': 0,
    '164.508': 0,
    '164.514(e)': 0,
    'de-identified': 0,
  }

  test.each(LEGAL_BASES)('one entry with basis %s counts unless it is corrected', (legalBasis) => {
    const { counted } = list([recorded({ legalBasis })])
    expect([counted.disclosures, counted.accountable]).toEqual([1, ACCOUNTABLE[legalBasis]])

    const after = list([recorded({ legalBasis, correctedBy: corrected('later') })])
    expect([after.counted.disclosures, after.counted.accountable]).toEqual([0, 0])
    expect([after.total, after.items.length]).toEqual([1, 1])
    expect(after.counted).toMatchObject({ first: null, last: null, months: [] })
  })

  test('a chain of corrections counts once, as its last file says', () => {
    const first = recorded({ id: '1-1', correctedBy: corrected('second', '2-1') })
    const second = recorded({
      id: '2-1',
      corrects: corrected('first', '1-1'),
      correctedBy: corrected('third', '3-1'),
      records: { medical: 5, pharmacy: 0, encounter: 0, provider: 0 },
    })
    const third = recorded({
      id: '3-1',
      corrects: corrected('second', '2-1'),
      records: { medical: 7, pharmacy: 0, encounter: 0, provider: 0 },
    })
    expect([first, second, third].map(counts)).toEqual([false, false, true])
    const { total, counted } = list([first, second, third])
    expect(total).toBe(3)
    expect(counted).toMatchObject({
      disclosures: 1,
      records: { medical: 7, pharmacy: 0, encounter: 0, provider: 0 },
    })
  })

  test('a correction that takes the person out leaves nothing to count', () => {
    expect(list([recorded({ correctedBy: corrected('later', null) })]).counted.disclosures).toBe(0)
  })

  test('months are those of disclosure, newest first, without empty ones', () => {
    const { counted } = list([
      recorded({
        id: '1-1',
        disclosedOn: day('2026-05-31'),
        records: { medical: 1, pharmacy: 0, encounter: 0, provider: 0 },
      }),
      recorded({
        id: '2-1',
        disclosedOn: day('2026-05-01'),
        records: { medical: 2, pharmacy: 0, encounter: 0, provider: 0 },
      }),
      recorded({
        id: '3-1',
        disclosedOn: day('2025-12-31'),
        records: { medical: 0, pharmacy: 4, encounter: 0, provider: 0 },
      }),
    ])
    expect(counted).toMatchObject({ first: '2025-12-31', last: '2026-05-31', disclosures: 3 })
    expect(counted.months).toEqual([
      { month: '2026-05', disclosures: 2, records: { medical: 3, pharmacy: 0, encounter: 0, provider: 0 } },
      { month: '2025-12', disclosures: 1, records: { medical: 0, pharmacy: 4, encounter: 0, provider: 0 } },
    ])
  })

  test('recipients stand with the number of files that went to each, the one with the most first', () => {
    const agency = { id: 'agency', name: 'Another Agency', address: null, kind: 'other-agency' } as const
    const { counted } = list([
      recorded({ id: '1-1', recipient: agency }),
      recorded({ id: '2-1' }),
      recorded({ id: '3-1' }),
      recorded({ id: '4-1', recipient: agency, correctedBy: corrected('later') }),
    ])
    expect(counted.recipients).toEqual([
      { id: 'opm', name: 'U.S. Office of Personnel Management', disclosures: 2 },
      { id: 'agency', name: 'Another Agency', disclosures: 1 },
    ])
  })

  test('memberships of one person are told apart, each with its own days and counts', () => {
    const [one, other] = [
      { id: '1', lastFour: '0017' },
      { id: '2', lastFour: '0052' },
    ]
    const { counted } = list([
      recorded({ id: '1-1', membership: one, disclosedOn: day('2025-01-15') }),
      recorded({ id: '2-1', membership: one, disclosedOn: day('2025-03-15') }),
      recorded({ id: '3-2', membership: other, disclosedOn: day('2026-06-15') }),
      recorded({ id: '4-2', membership: other, correctedBy: corrected('later') }),
    ])
    const once = { medical: 12, pharmacy: 3, encounter: 0, provider: 4 }
    const twice = { medical: 24, pharmacy: 6, encounter: 0, provider: 8 }
    expect(counted.memberships.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual([
      { id: '1', disclosures: 2, first: '2025-01-15', last: '2025-03-15', records: twice },
      { id: '2', disclosures: 1, first: '2026-06-15', last: '2026-06-15', records: once },
    ])
  })

  test('nothing at all is an answer', () => {
    expect(list([])).toEqual({
      items: [],
      total: 0,
      nextCursor: null,
      counted: {
        disclosures: 0,
        accountable: 0,
        first: null,
        last: null,
        records: { medical: 0, pharmacy: 0, encounter: 0, provider: 0 },
        recipients: [],
        memberships: [],
        months: [],
      },
    })
  })
})

describe('filters', () => {
  const may = day('2026-05-10')
  test.each([
    ['nothing asked', {}, true],
    ['its carrier', { carrier: 'EX' }, true],
    ['another carrier', { carrier: 'ZZ' }, false],
    ['its membership', { membership: '1' }, true],
    ['another membership', { membership: '2' }, false],
    ['its membership, at another carrier', { membership: '1', carrier: 'ZZ' }, false],
    ['from its day', { from: may }, true],
    ['from the day after', { from: day('2026-05-11') }, false],
    ['to its day', { to: may }, true],
    ['to the day before', { to: day('2026-05-09') }, false],
    ['exactly its day', { from: may, to: may }, true],
    ['a category it has', { category: 'medical' }, true],
    ['a category it has none of', { category: 'encounter' }, false],
  ] as const)('%s', (_, filters, fits) => {
    expect(list([recorded({ disclosedOn: may })], filters).total).toBe(fits ? 1 : 0)
  })

  test('a window that ends before it begins is refused', () => {
    const filters = { from: day('2026-05-02'), to: day('2026-05-01'), limit: 100 }
    expect(disclosureList([], filters)).toEqual({ problem: 'window-backwards' })
  })
})

describe('order and pages', () => {
  test('newest first by instant, then by file and membership as numbers', () => {
    const entries = [
      recorded({ id: '9-1', disclosedAt: '2026-06-15T14:00:00Z' }),
      recorded({ id: '10-1', disclosedAt: '2026-06-15T14:00:00.000Z' }),
      recorded({ id: '10-12', disclosedAt: '2026-06-15T14:00:00Z' }),
      recorded({ id: '10-9', disclosedAt: '2026-06-15T14:00:00Z' }),
      recorded({ id: '1-1', disclosedAt: '2026-06-15T10:30:00-04:00' }),
      recorded({ id: '2-1', disclosedAt: '2026-06-15T15:00:00+02:00' }),
    ]
    expect(ids(list(entries).items)).toEqual(['1-1', '10-12', '10-9', '10-1', '9-1', '2-1'])
  })

  test('a cursor keeps its place when a newer entry arrives and when its own entry goes', () => {
    const entries = ['1-1', '2-1', '3-1', '4-1'].map((id) => recorded({ id }))
    const { items, nextCursor } = list(entries, { limit: 2 })
    expect(ids(items)).toEqual(['4-1', '3-1'])
    const later = [recorded({ id: '5-1' }), ...entries.filter(({ id }) => id !== '3-1')]
    expect(ids(list(later, { limit: 2, cursor: nextCursor ?? '' }).items)).toEqual(['2-1', '1-1'])
  })

  test.each([
    ['nonsense', 'nonsense'],
    ['an id alone', Buffer.from('1-1').toString('base64url')],
    ['an instant that is no number', Buffer.from('1e3/1-1').toString('base64url')],
    ['an id that is none', Buffer.from('1/0-1').toString('base64url')],
    ['more than a place', Buffer.from('1/1-1/2').toString('base64url')],
    ['another spelling of a place', 'MS8xLTF'],
    ['an empty one', ''],
  ])('a malformed cursor is refused: %s', (_, cursor) => {
    expect(disclosureList([recorded()], { limit: 1, cursor })).toEqual({
      problem: 'invalid-input',
      field: 'cursor',
    })
  })

  test('paging visits each entry once, in one order, whatever the limit; totals do not depend on the page', () => {
    fc.assert(
      fc.property(anyDisclosures, fc.integer({ min: 1, max: 7 }), (entries, limit) => {
        const whole = list(entries, { limit: 200 })
        const visited: string[] = []
        let cursor: string | undefined
        do {
          const page = list(entries.toReversed(), { limit, cursor })
          expect([page.total, page.counted]).toEqual([whole.total, whole.counted])
          expect(page.items.length).toBeLessThanOrEqual(limit)
          visited.push(...ids(page.items))
          expect(visited.length).toBeLessThanOrEqual(entries.length)
          expect(page.nextCursor === null).toBe(visited.length === whole.total)
          cursor = page.nextCursor ?? undefined
          if (cursor) expect(disclosureFilters.parse({ cursor }).cursor).toBe(cursor)
        } while (cursor !== undefined)
        expect(visited).toEqual(ids(whole.items))
        expect(visited.toSorted()).toEqual(ids(entries).sort())
      }),
    )
  })
})

test('the totals are those of the entries that count', () => {
  fc.assert(
    fc.property(anyDisclosures, fc.constantFrom(undefined, ...CATEGORIES), (entries, category) => {
      const { items, total, counted } = list(entries, { category, limit: 200 })
      const counting = items.filter(({ correctedBy }) => correctedBy === null)
      expect(total).toBe(items.length)
      expect(counted.disclosures).toBe(counting.length)
      expect(counted.accountable).toBe(counting.filter(({ accountable }) => accountable).length)
      for (const parts of [counted.months, counted.memberships, counted.recipients])
        expect(parts.reduce((sum, { disclosures }) => sum + disclosures, 0)).toBe(counted.disclosures)
      for (const kind of CATEGORIES) {
        const sum = counting.reduce((all, { records }) => all + records[kind], 0)
        expect(counted.records[kind]).toBe(sum)
        expect(counted.months.reduce((all, { records }) => all + records[kind], 0)).toBe(sum)
      }
    }),
  )
})
