import { type AccountingFacts, accountingFor, type CarrierFacts } from '../../server/domain/accounting.ts'
import { addDays, firstDayOf, lastDayOf, monthsBetween } from '../../server/domain/calendar.ts'
import type { RecordedDisclosure } from '../../server/domain/disclosures.ts'
import { accountingText } from '../../server/reports/accounting-text.ts'
import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { AccountingDocument, CarrierAccounting } from '../../shared/contract/accountings.ts'

export const day = (text: string) => text as CalendarDate

/** A monthly file of the fictitious plan EX, with what a test cares about said over it. */
export function recorded(over: Partial<RecordedDisclosure> = {}): RecordedDisclosure {
  return {
    id: '1-1',
    carrier: { code: 'EX', name: 'Example Federal Health Plan' },
    membership: { id: '1', lastFour: '0017' },
    submission: 'EX-2026-05',
    program: 'FEHB',
    frequency: 'monthly',
    disclosedAt: '2026-06-15T14:00:00Z',
    disclosedOn: day('2026-06-15'),
    disclosedBy: { name: 'Example Federal Health Plan', role: 'carrier' },
    recipient: {
      id: 'opm',
      name: 'U.S. Office of Personnel Management',
      address: '1900 E Street NW, Washington, DC 20415',
      kind: 'health-oversight-agency',
    },
    period: { from: day('2026-05-01'), to: day('2026-05-31') },
    purpose: 'Oversight of the FEHB and PSHB programs: service use and cost data',
    legalBasis: '164.512(d)',
    identifiability: 'identified',
    elements: ['name', 'birth-date', 'drug-codes'],
    minimumNecessary: { basis: 'none-on-file', note: null },
    statements: { retention: null, onwardSharing: null, safeguards: null, redaction: null },
    transfer: null,
    receivedAt: '2026-06-15T15:00:00Z',
    sha256: '0'.repeat(64),
    records: { medical: 12, pharmacy: 3, encounter: 0, provider: 4 },
    correctedBy: null,
    corrects: null,
    ...over,
  }
}

export const corrected = (submission: string, id: string | null = '2-1') => ({
  submission,
  id,
  reason: 'The first file named a wrong period.',
  receivedAt: '2026-07-01T12:00:00Z',
})

/** A document over the plan EX, or over what is said of several plans. */
export function documentOf(
  over: Partial<Omit<AccountingFacts, 'carriers'>> = {},
  carriers: readonly Partial<CarrierFacts>[] = [{}],
): AccountingDocument {
  const locale = over.locale ?? 'en'
  return accountingFor({
    reference: 'A-7K3M9Q2WXY',
    demonstration: true,
    locale,
    form: 'itemised',
    origin: 'self-service',
    preparedAt: '2026-11-22T15:04:05Z',
    subject: { name: 'Ada Example' },
    reviewedTranslations: [],
    entries: [],
    text: accountingText[locale],
    ...over,
    carriers: carriers.map(carrierFacts),
  })
}

const carrierFacts = (over: Partial<CarrierFacts>): CarrierFacts => ({
  carrier: {
    code: 'EX',
    name: 'Example Federal Health Plan',
    timeZone: 'America/New_York',
    privacyContact: { title: 'Privacy Officer', phone: '555-0100', address: '1 Example Way, Springfield' },
  },
  memberships: [{ id: '1', lastFour: '0017' }],
  coverage: [{ program: 'FEHB', from: day('2019-01-01'), to: null }],
  requestedOn: day('2026-11-22'),
  window: { from: day('2020-11-22'), to: day('2026-11-22') },
  record: { since: day('2021-01-15'), completeSince: null },
  ...over,
})

/** The accounting of EX alone. */
export function accountingOf(
  facts: Partial<Omit<AccountingFacts, 'carriers'>> = {},
  carrier: Partial<CarrierFacts> = {},
): CarrierAccounting {
  const [accounting] = documentOf(facts, [carrier]).accountings
  if (!accounting) throw new Error('a document has an accounting')
  return accounting
}

/** Six years of monthly files, oldest first, each with all four categories. */
export function sixYearsOfFiles(): RecordedDisclosure[] {
  return monthsBetween('2020-11', '2026-10').map((month, index) => {
    const disclosedOn = addDays(lastDayOf(month), 15)
    return recorded({
      id: `${index + 1}-1`,
      submission: `EX-${month}`,
      disclosedAt: `${disclosedOn}T14:00:00Z`,
      disclosedOn,
      period: { from: firstDayOf(month), to: lastDayOf(month) },
      elements: ['name', 'birth-date', 'member-number', 'diagnosis-codes', 'drug-codes', 'amounts'],
      records: { medical: 12, pharmacy: 3, encounter: 1, provider: 1234 },
    })
  })
}
