import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { AccountingSummary } from '../../shared/contract/accountings.ts'
import type { PrivacyContact } from '../../shared/contract/site.ts'
import type {
  AccountableReason,
  AccountingForm,
  Category,
  Element,
  LegalBasis,
} from '../../shared/vocabulary.ts'
import type { Window } from './accounting-window.ts'

/** The words of one language, kept apart from what they are said about; see server/reports/text. */
export interface AccountingText {
  /** 45 CFR 164.528(b)(2)(iii): a brief description, at category level. */
  description(facts: {
    category: Category
    period: Window
    records: number
    elements: readonly Element[]
  }): string
  /** OVS-09: what the plan recorded, never whether it was lawful. */
  basis: Record<LegalBasis, string>
  /** Why an entry stands in the legal accounting or outside it. */
  why: Record<AccountableReason, string>
  /** 45 CFR 164.528(b)(3)(ii): how many, and how often as the plan recorded it. */
  times(facts: Pick<AccountingSummary, 'disclosures' | 'files' | 'frequencies'>): string
  /** Where later disclosures of a summary differ from its first; a sentence each. */
  differences(later: AccountingSummary['later']): string[]
  /** WEB-24: said until somebody has reviewed the translation; null where nothing is translated. */
  translation: string | null
  form: Record<AccountingForm, string>
  /** ACC-31, ACC-34. */
  free: string
  completeness(facts: { carrier: string; contact: PrivacyContact; record: RecordExtent }): string
  empty: string
  complaint(facts: { carrier: string; contact: PrivacyContact }): string
}

/** How far the carrier's record in the portal goes; see `carrierRecord` of the contract. */
export interface RecordExtent {
  since: CalendarDate | null
  completeSince: CalendarDate | null
}
