import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import type { AccountableReason } from '../../../shared/vocabulary.ts'
import { Reading, Readings } from '../../components/readings.tsx'

/** Which reading puts an entry into the legal accounting or keeps it out; where the law says it in so many words, none. */
const OF_REASON: Record<AccountableReason, Parameters<typeof Reading>[0]['id'] | null> = {
  'health-oversight': 'reading.health-oversight',
  'required-by-law': 'reading.required-by-law',
  impermissible: 'reading.impermissible',
  'basis-not-recorded': 'reading.basis-not-recorded',
  'exempt-operations': null,
  'exempt-limited-data-set': null,
  'exempt-authorization': null,
  'not-phi': 'reading.not-phi',
}

export function DisclosureReadings({ disclosure }: { disclosure: DisclosureForMember }) {
  const { accountable, accountableReason, legalBasis, disclosedBy, recipient } = disclosure
  const ofReason = disclosure.correctedBy ? null : OF_REASON[accountableReason]
  return (
    <Readings>
      {ofReason && <Reading id={ofReason} />}
      {!accountable && <Reading id="reading.voluntary" />}
      {(legalBasis === '164.512(d)' || legalBasis === '164.512(a)') && <Reading id="reading.minimum" />}
      {recipient.kind === 'health-oversight-agency' && <Reading id="reading.no-contract" />}
      {disclosedBy.role === 'business-associate' && <Reading id="reading.business-associate" />}
      {(disclosure.correctedBy || disclosure.corrects) && <Reading id="reading.correction" />}
      <Reading id="reading.day" />
      <Reading id="reading.left-out" />
    </Readings>
  )
}
