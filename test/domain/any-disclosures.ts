import fc from 'fast-check'
import { dayIn } from '../../server/domain/calendar.ts'
import type { RecordedDisclosure } from '../../server/domain/disclosures.ts'
import { FREQUENCIES, IDENTIFIABILITIES, LEGAL_BASES, PROGRAMS } from '../../shared/vocabulary.ts'
import { corrected, recorded } from './recorded-disclosure.ts'

const count = fc.integer({ min: 0, max: 3 })
const offset = fc.constantFrom('Z', '-04:00', '+05:30')

/** Few instants and ids, so that entries often stand at the same moment. */
const entry: fc.Arbitrary<RecordedDisclosure> = fc
  .record({
    file: fc.integer({ min: 1, max: 300 }),
    membership: fc.integer({ min: 1, max: 12 }),
    minute: fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }).map((minute) => minute - (minute % 5000)),
    offset,
    carrier: fc.constantFrom('EX', 'ZZ'),
    legalBasis: fc.constantFrom(...LEGAL_BASES, '164.512(d)' as const, '164.512(d)' as const),
    identifiability: fc.constantFrom(...IDENTIFIABILITIES),
    isCorrected: fc.boolean(),
    recipient: fc.constantFrom('opm', 'opm', 'other'),
    purpose: fc.constantFrom('Oversight', 'Oversight', 'Oversight ', 'oversight'),
    frequency: fc.constantFrom(...FREQUENCIES),
    program: fc.constantFrom(...PROGRAMS),
    records: fc
      .record({ medical: count, pharmacy: count, encounter: count, provider: count })
      .filter((records) => Object.values(records).some((value) => value > 0)),
  })
  .map(({ file, membership, minute, offset, carrier, isCorrected, recipient, ...same }) => {
    const local = new Date(Date.UTC(2023, 0, 1, 0, minute)).toISOString().slice(0, 19)
    const disclosedAt = `${local}${offset}`
    return recorded({
      id: `${file}-${membership}`,
      membership: { id: String(membership), lastFour: String(membership).padStart(4, '0') },
      submission: `S-${file}`,
      carrier: { code: carrier, name: carrier },
      disclosedAt,
      disclosedOn: dayIn('America/New_York', disclosedAt),
      ...same,
      recipient: { id: recipient, name: recipient, address: null, kind: 'other' },
      correctedBy: isCorrected ? corrected(`S-${file}-b`, null) : null,
    })
  })

export const anyDisclosures = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 40 })
