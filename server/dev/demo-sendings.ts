import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { ManifestHeader, Statement } from '../../shared/manifest.ts'
import type { Frequency, StatementTopic } from '../../shared/vocabulary.ts'
import { monthsFrom, on, type Period } from './demo-calendar.ts'

/** What a carrier (or its business associate) sends, apart from when. All of it is made up. */
export type Sending = Pick<
  ManifestHeader,
  'carrier' | 'program' | 'purpose' | 'legalBasis' | 'identifiability' | 'minimumNecessary'
> & {
  series: string
  frequency: Frequency
  minute: number
  elements: readonly ManifestHeader['elements'][number][]
  disclosedBy?: ManifestHeader['disclosedBy']
  /** What the recipient states, the earliest first; a file carries what was stated by its day. */
  statements?: Partial<Record<StatementTopic, readonly Statement[]>>
  /** The part of the covered people who are in it, where that is not the usual one. */
  share?: number
  isPharmacyOnly?: true
  planLevel?: true
}

const OVERSIGHT = 'Oversight of the FEHB and PSHB programs: service use and cost data'
const CLAIMS = [
  'name',
  'birth-date',
  'member-number',
  'diagnosis-codes',
  'drug-codes',
  'provider-identity',
  'amounts',
] as const
const WITHOUT_NAMES = [
  'diagnosis-codes',
  'procedure-codes',
  'drug-codes',
  'service-dates',
  'amounts',
] as const

const oversight = {
  frequency: 'monthly',
  purpose: OVERSIGHT,
  legalBasis: '164.512(d)',
  identifiability: 'identified',
  elements: CLAIMS,
  minimumNecessary: { basis: 'none-on-file' },
} as const

export const SERIES: readonly (Sending & { first: CalendarDate })[] = [
  {
    ...oversight,
    series: 'EX',
    carrier: 'EX',
    program: 'FEHB',
    first: on('2024-06-01'),
    minute: 1,
    statements: {
      safeguards: [
        {
          text: 'Files are encrypted on the way.',
          source: 'Letter to participating plans, answer 7 (made up for this demonstration)',
          statedOn: on('2024-12-02'),
        },
        {
          text: 'Files are encrypted on the way and where they are stored. Each use is logged.',
          source: 'Second letter to participating plans, answer 3 (made up for this demonstration)',
          statedOn: on('2025-09-15'),
        },
      ],
    },
  },
  {
    ...oversight,
    series: 'EM-FEHB',
    carrier: 'EM',
    program: 'FEHB',
    first: on('2024-07-01'),
    minute: 2,
    minimumNecessary: {
      basis: 'official-representation',
      note: 'The request says it asks for no more than it needs.',
    },
    statements: {
      retention: [
        {
          text: 'Files are kept for seven years after the end of the plan year and then destroyed.',
          source: 'Letter to participating plans, answer 4 (made up for this demonstration)',
          statedOn: on('2024-12-02'),
        },
      ],
    },
  },
  { ...oversight, series: 'EM-PSHB', carrier: 'EM', program: 'PSHB', first: on('2025-01-01'), minute: 3 },
  {
    ...oversight,
    series: 'EP',
    carrier: 'EP',
    program: 'PSHB',
    first: on('2025-01-01'),
    minute: 4,
    elements: [...CLAIMS, 'address', 'service-dates'],
    minimumNecessary: { basis: 'carrier-protocol' },
  },
  {
    ...oversight,
    series: 'EX-PBM',
    carrier: 'EX',
    program: 'FEHB',
    first: on('2024-09-01'),
    minute: 5,
    disclosedBy: { name: 'Example Pharmacy Benefits LLC', role: 'business-associate' },
    purpose: 'Oversight of the FEHB Program: prescriptions filled and what they cost',
    elements: ['name', 'birth-date', 'member-number', 'drug-codes', 'amounts'],
    share: 0.5,
    isPharmacyOnly: true,
  },
  {
    series: 'EX-rebate',
    carrier: 'EX',
    program: 'FEHB',
    frequency: 'quarterly',
    first: on('2024-07-01'),
    minute: 6,
    purpose: 'Rebates paid by drug manufacturers, as totals for the plan',
    legalBasis: 'de-identified',
    identifiability: 'de-identified',
    elements: ['drug-codes', 'amounts'],
    minimumNecessary: { basis: 'carrier-protocol' },
    planLevel: true,
  },
]

/** One of each kind that is not the monthly routine. */
export const ONCE: readonly (Sending & { period: Period; disclosedOn: CalendarDate })[] = [
  {
    ...oversight,
    series: 'EM-2024-05-claims',
    frequency: 'once',
    carrier: 'EM',
    program: 'FEHB',
    period: monthsFrom(on('2024-05-01')),
    disclosedOn: on('2024-08-20'),
    minute: 11,
    purpose: 'A claims file asked for by telephone; the plan found no record of why',
    legalBasis: 'unknown',
  },
  {
    ...oversight,
    series: 'EX-2024-Q3-limited',
    frequency: 'once',
    carrier: 'EX',
    program: 'FEHB',
    period: monthsFrom(on('2024-07-01'), 3),
    disclosedOn: on('2024-11-20'),
    minute: 12,
    purpose: 'Research on how often preventive care is used, under a data use agreement',
    legalBasis: '164.514(e)',
    identifiability: 'limited-data-set',
    elements: WITHOUT_NAMES,
    minimumNecessary: { basis: 'carrier-protocol', note: 'A data use agreement is on file.' },
  },
  {
    ...oversight,
    series: 'EX-2024-11-misdirected',
    frequency: 'once',
    carrier: 'EX',
    program: 'FEHB',
    period: monthsFrom(on('2024-11-01')),
    disclosedOn: on('2024-12-05'),
    minute: 13,
    purpose:
      'Sent in error: the file for another request was attached. The plan asked for it to be destroyed',
    legalBasis: 'impermissible',
    share: 0.3,
  },
  {
    ...oversight,
    series: 'EM-2024-premium-audit',
    frequency: 'once',
    carrier: 'EM',
    program: 'FEHB',
    period: monthsFrom(on('2024-07-01'), 3),
    disclosedOn: on('2024-12-10'),
    minute: 14,
    purpose: 'Audit of premiums and of claims paid under the plan\u2019s contract',
    legalBasis: '164.506',
  },
  {
    ...oversight,
    series: 'EM-2024-deidentified',
    frequency: 'once',
    carrier: 'EM',
    program: 'FEHB',
    period: monthsFrom(on('2024-07-01'), 6),
    disclosedOn: on('2025-01-22'),
    minute: 15,
    purpose: 'A public report on costs by region',
    legalBasis: 'de-identified',
    identifiability: 'de-identified',
    elements: WITHOUT_NAMES,
    minimumNecessary: { basis: 'carrier-protocol' },
  },
]
