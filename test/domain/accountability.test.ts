import { describe, expect, test } from 'vitest'
import { accountabilityOf } from '../../server/domain/accountability.ts'
import { withAccountability } from '../../server/domain/disclosures.ts'
import { IDENTIFIABILITIES, LEGAL_BASES } from '../../shared/vocabulary.ts'
import { corrected, recorded } from './recorded-disclosure.ts'

const EXPECTED = [
  ['164.512(d)', true, 'health-oversight', '45 CFR 164.512(d), 164.528(a)(1)'],
  ['164.512(a)', true, 'required-by-law', '45 CFR 164.512(a), 164.528(a)(1)'],
  ['impermissible', true, 'impermissible', '45 CFR 164.528(a)(1)'],
  ['unknown', true, 'basis-not-recorded', '45 CFR 164.528(a)(1)'],
  ['164.506', false, 'exempt-operations', '45 CFR 164.528(a)(1)(i)'],
  ['164.508', false, 'exempt-authorization', '45 CFR 164.528(a)(1)(iv)'],
  ['164.514(e)', false, 'exempt-limited-data-set', '45 CFR 164.528(a)(1)(viii)'],
  ['de-identified', false, 'not-phi', '45 CFR 164.502(d)(2)'],
] as const

test('every basis has its cell', () => {
  expect(EXPECTED.map(([basis]) => basis).toSorted()).toEqual([...LEGAL_BASES].sort())
})

describe.each(EXPECTED)(
  'basis %s: accountable %s, %s (ACC-03 to ACC-07)',
  (basis, accountable, reason, cites) => {
    test('by the table', () => {
      expect(accountabilityOf(basis)).toEqual({ accountable, reason, cites })
    })

    test.each(IDENTIFIABILITIES)('also for data recorded as %s, corrected or not', (identifiability) => {
      for (const correctedBy of [null, corrected('EX-2026-05-b')]) {
        const entry = recorded({ legalBasis: basis, identifiability, correctedBy })
        expect(withAccountability(entry)).toEqual({
          ...entry,
          accountable,
          accountableReason: reason,
          accountableCites: cites,
        })
      }
    })
  },
)
