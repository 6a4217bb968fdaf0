import { describe, expect, test } from 'vitest'
import type { RecordedDisclosure } from '../../server/domain/disclosures.ts'
import type { CarrierAccounting } from '../../shared/contract/accountings.ts'
import {
  type AccountingForm,
  IDENTIFIABILITIES,
  type Identifiability,
  LEGAL_BASES,
  type LegalBasis,
} from '../../shared/vocabulary.ts'
import { accountingOf, corrected, day, recorded } from './recorded-disclosure.ts'

/**
 * The whole grid: basis × identifiability × correction × edge of the window × form. Two files with medical records
 * alone, alike but for their day: one of 15 May, and one at the edge, which is what the correction is about. Each cell
 * spells out every row: `line` listed by itself, `sum` summed up (first…last, how many), `annex` outside the legal
 * accounting, `old` corrected.
 */
const EDGES = ['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'] as const
const WINDOW = { from: day('2026-05-01'), to: day('2026-05-31') }

const CORRECTIONS = {
  'not corrected': {},
  'corrects another': { corrects: corrected('EX-OLD', null) },
  'corrected, still in it': { correctedBy: corrected('EX-NEW', '3-1') },
  'corrected, no longer in it': { correctedBy: corrected('EX-NEW', null) },
} satisfies Record<string, Partial<RecordedDisclosure>>
type Correction = keyof typeof CORRECTIONS

const ALONE = {
  line: ['line 05-15'],
  annex: ['annex 05-15'],
}

type Cells = readonly [before: string[], first: string[], last: string[], after: string[]]
type Grid = Record<Correction, Cells>

/** Each listed by itself. */
const LINES: Grid = {
  'not corrected': [ALONE.line, ['line 05-15', 'line 05-01'], ['line 05-31', 'line 05-15'], ALONE.line],
  'corrects another': [ALONE.line, ['line 05-15', 'line 05-01'], ['line 05-31', 'line 05-15'], ALONE.line],
  'corrected, still in it': [
    ALONE.line,
    ['line 05-15', 'old 05-01 still'],
    ['line 05-15', 'old 05-31 still'],
    ALONE.line,
  ],
  'corrected, no longer in it': [
    ALONE.line,
    ['line 05-15', 'old 05-01 gone'],
    ['line 05-15', 'old 05-31 gone'],
    ALONE.line,
  ],
}

/** 45 CFR 164.528(b)(3): two count, so they are summed up; one alone never is. */
const SUMS: Grid = {
  'not corrected': [ALONE.line, ['sum 05-01…05-15 ×2'], ['sum 05-15…05-31 ×2'], ALONE.line],
  'corrects another': [ALONE.line, ['sum 05-01…05-15 ×2'], ['sum 05-15…05-31 ×2'], ALONE.line],
  'corrected, still in it': [
    ALONE.line,
    ['line 05-15', 'old 05-01 still'],
    ['line 05-15', 'old 05-31 still'],
    ALONE.line,
  ],
  'corrected, no longer in it': [
    ALONE.line,
    ['line 05-15', 'old 05-01 gone'],
    ['line 05-15', 'old 05-31 gone'],
    ALONE.line,
  ],
}

/** Outside the legal accounting, and never summed up. */
const ANNEX: Grid = {
  'not corrected': [ALONE.annex, ['annex 05-15', 'annex 05-01'], ['annex 05-31', 'annex 05-15'], ALONE.annex],
  'corrects another': [
    ALONE.annex,
    ['annex 05-15', 'annex 05-01'],
    ['annex 05-31', 'annex 05-15'],
    ALONE.annex,
  ],
  'corrected, still in it': [
    ALONE.annex,
    ['annex 05-15', 'old 05-01 still'],
    ['annex 05-15', 'old 05-31 still'],
    ALONE.annex,
  ],
  'corrected, no longer in it': [
    ALONE.annex,
    ['annex 05-15', 'old 05-01 gone'],
    ['annex 05-15', 'old 05-31 gone'],
    ALONE.annex,
  ],
}

const GRID: Record<LegalBasis, Record<AccountingForm, Grid>> = {
  '164.512(d)': { itemised: LINES, summary: SUMS },
  '164.512(a)': { itemised: LINES, summary: SUMS },
  impermissible: { itemised: LINES, summary: LINES },
  unknown: { itemised: LINES, summary: LINES },
  '164.506': { itemised: ANNEX, summary: ANNEX },
  '164.508': { itemised: ANNEX, summary: ANNEX },
  '164.514(e)': { itemised: ANNEX, summary: ANNEX },
  'de-identified': { itemised: ANNEX, summary: ANNEX },
}

const short = (on: string) => on.slice(5)
const rowsOf = ({ body, summaries, voluntary, corrected: old }: CarrierAccounting): string[] => [
  ...summaries.map(
    ({ first, last, disclosures }) =>
      `sum ${short(first.disclosedOn)}…${short(last.disclosedOn)} ×${disclosures}`,
  ),
  ...body.map(({ disclosedOn }) => `line ${short(disclosedOn)}`),
  ...voluntary.map(({ disclosedOn }) => `annex ${short(disclosedOn)}`),
  ...old.map(({ disclosedOn, stillListed }) => `old ${short(disclosedOn)} ${stillListed ? 'still' : 'gone'}`),
]

function entriesOf(
  legalBasis: LegalBasis,
  identifiability: Identifiability,
  correction: Correction,
  edge: string,
) {
  const file = (id: string, on: string, over: Partial<RecordedDisclosure>) =>
    recorded({
      id,
      submission: `EX-${id}`,
      legalBasis,
      identifiability,
      disclosedAt: `${on}T14:00:00Z`,
      disclosedOn: day(on),
      records: { medical: 5, pharmacy: 0, encounter: 0, provider: 0 },
      ...over,
    })
  return [file('1-1', '2026-05-15', {}), file('2-1', edge, CORRECTIONS[correction])]
}

describe.each(LEGAL_BASES)('basis %s', (basis) => {
  describe.each(IDENTIFIABILITIES)('%s', (identifiability) => {
    test.each(['itemised', 'summary'] as const)('%s', (form) => {
      for (const correction of Object.keys(CORRECTIONS) as Correction[]) {
        for (const [at, edge] of EDGES.entries()) {
          const entries = entriesOf(basis, identifiability, correction, edge)
          const found = accountingOf({ form, entries }, { window: WINDOW })
          expect(rowsOf(found), `${correction}, ${edge}`).toEqual(GRID[basis][form][correction][at])
        }
      }
    })
  })
})

test('totals count what stands in the legal accounting, each file once', () => {
  const counted = (basis: LegalBasis, form: AccountingForm, correction: Correction, edge: string) =>
    accountingOf({ form, entries: entriesOf(basis, 'identified', correction, edge) }, { window: WINDOW })
      .totals
  const of = (disclosures: number) => ({
    disclosures,
    lines: disclosures,
    records: { medical: disclosures * 5, pharmacy: 0, encounter: 0, provider: 0 },
  })
  for (const form of ['itemised', 'summary'] as const) {
    expect(counted('164.512(d)', form, 'not corrected', '2026-05-01')).toEqual(of(2))
    expect(counted('unknown', form, 'corrects another', '2026-05-31')).toEqual(of(2))
    expect(counted('164.512(a)', form, 'corrected, still in it', '2026-05-01')).toEqual(of(1))
    expect(counted('164.512(a)', form, 'not corrected', '2026-04-30')).toEqual(of(1))
    expect(counted('164.506', form, 'not corrected', '2026-05-01')).toEqual(of(0))
  }
})
