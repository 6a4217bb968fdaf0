import type { z } from 'zod'
import type { accountForMember, sessionForMember } from '../../../shared/contract/account.ts'
import type { accountingForMember } from '../../../shared/contract/accountings.ts'
import type { contract } from '../../../shared/contract/contract.ts'
import type { oneDisclosure } from '../../../shared/contract/disclosures.ts'
import type { membershipForMember } from '../../../shared/contract/memberships.ts'
import type { recipientForMember } from '../../../shared/contract/recipients.ts'
import type { carrier as carrierSchema } from '../../../shared/contract/site.ts'
import type { Category } from '../../../shared/vocabulary.ts'

/** As the page of one shows it; lists leave the receipt out. */
type Disclosure = z.input<typeof oneDisclosure>
type Recipient = z.input<typeof recipientForMember>
export type Disclosures = z.input<(typeof contract)['listDisclosures']['reply']>

const PLAN = { code: 'EX', name: 'Example Federal Health Plan' }
const PHARMACY_MANAGER = 'Sample Pharmacy Management'
const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

export const site = {
  demonstration: true,
  reviewedTranslations: [],
  today: '2026-11-22',
  identityProvider: 'Demonstration ID',
}

export const session = {
  signedIn: true,
  name: 'Ada Example',
  idleEndsAt: '2026-11-22T15:15:00Z',
  endsAt: '2026-11-23T03:00:00Z',
  serverNow: '2026-11-22T15:00:00Z',
  personKey: '3f0c',
  locale: null,
} as const

export const carriers: z.input<typeof carrierSchema>[] = [
  {
    ...PLAN,
    programs: ['FEHB', 'PSHB'],
    privacyContact: {
      title: 'Privacy Office',
      phone: '202-555-0142',
      address: '100 Sample Street, Washington, DC 20001',
    },
  },
  {
    code: 'SAMPLE',
    name: 'Sample Postal Plan',
    programs: ['PSHB'],
    privacyContact: { title: null, phone: null, address: null },
  },
]

export function membership(
  differences: Partial<z.input<typeof membershipForMember>> = {},
): z.input<typeof membershipForMember> {
  return {
    id: '17',
    carrier: PLAN,
    lastFour: '0017',
    linkedAt: '2026-11-20T15:00:00Z',
    coverage: [
      {
        program: 'FEHB',
        relationship: 'enrollee',
        enrollmentCode: 'EX1',
        from: '2019-01-01',
        to: '2024-12-31',
      },
      { program: 'PSHB', relationship: 'enrollee', enrollmentCode: 'EXA', from: '2025-01-01', to: null },
    ],
    ...differences,
  }
}

export function disclosure(differences: Partial<Disclosure> = {}): Disclosure {
  return {
    id: '501-17',
    membership: { id: '17', lastFour: '0017' },
    carrier: PLAN,
    submission: 'EX-2026-05',
    program: 'PSHB',
    frequency: 'monthly',
    disclosedAt: '2026-06-16T02:30:00Z',
    disclosedOn: '2026-06-15',
    disclosedBy: { name: PLAN.name, role: 'carrier' },
    recipient: {
      id: 'opm',
      name: 'U.S. Office of Personnel Management',
      address: '1900 E Street NW, Washington, DC 20415',
      kind: 'health-oversight-agency',
    },
    period: { from: '2026-05-01', to: '2026-05-31' },
    purpose: 'Oversight of the FEHB and PSHB programs: service use and cost data',
    legalBasis: '164.512(d)',
    identifiability: 'identified',
    elements: ['name', 'birth-date', 'member-number', 'diagnosis-codes', 'drug-codes', 'amounts'],
    minimumNecessary: { basis: 'none-on-file', note: null },
    statements: {
      retention: null,
      onwardSharing: null,
      safeguards: {
        text: 'Files are encrypted in transit.',
        source: 'Carrier letter 2026-04',
        statedOn: '2026-02-10',
      },
      redaction: null,
    },
    transfer: { from: 'sftp.example-plan.example', to: 'intake.opm.example' },
    receivedAt: '2026-06-16T08:00:00Z',
    sha256: SHA256,
    receipt: `eyJhbGciOiJFUzI1NiJ9.${'eyJjYXJyaWVyIjoiRVgi'.repeat(12)}.${'c2lnbmF0dXJl'.repeat(7)}`,
    records: { medical: 12, pharmacy: 3, encounter: 0, provider: 4 },
    accountable: true,
    accountableReason: 'health-oversight',
    accountableCites: '45 CFR 164.512(d), 164.528(a)(1)',
    correctedBy: null,
    corrects: null,
    ...differences,
  }
}

/** A reply about the given files, counted as the server counts: a corrected one no longer counts. */
export function disclosures(
  items: Disclosure[] = [disclosure()],
  differences: Partial<Disclosures> = {},
): Disclosures {
  const counting = items.filter(({ correctedBy }) => correctedBy === null)
  const days = counting.map(({ disclosedOn }) => disclosedOn).sort()
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].reverse()
  return {
    items,
    total: items.length,
    nextCursor: null,
    counted: {
      ...tallyOf(counting),
      accountable: counting.filter(({ accountable }) => accountable).length,
      recipients: [...new Map(counting.map(({ recipient }) => [recipient.id, recipient.name]))].map(
        ([id, name]) => ({
          id,
          name,
          disclosures: counting.filter(({ recipient }) => recipient.id === id).length,
        }),
      ),
      memberships: [...new Set(counting.map(({ membership }) => membership.id))].map((id) => ({
        id,
        ...tallyOf(counting.filter(({ membership }) => membership.id === id)),
      })),
      months: months.map((month) => {
        const ofMonth = counting.filter(({ disclosedOn }) => disclosedOn.startsWith(month))
        return { month, disclosures: ofMonth.length, records: sumOf(ofMonth) }
      }),
    },
    carriers: [carrierRecord()],
    planLevel: [],
    ...differences,
  }
}

function tallyOf(items: readonly Disclosure[]) {
  const days = items.map(({ disclosedOn }) => disclosedOn).sort()
  return {
    disclosures: items.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    records: sumOf(items),
  }
}

function sumOf(items: readonly Disclosure[]) {
  const of = (kind: Category) => items.reduce((sum, { records }) => sum + records[kind], 0)
  return {
    medical: of('medical'),
    pharmacy: of('pharmacy'),
    encounter: of('encounter'),
    provider: of('provider'),
  }
}

export function carrierRecord(
  differences: Partial<Disclosures['carriers'][number]> = {},
): Disclosures['carriers'][number] {
  return {
    carrier: { ...PLAN, privacyContact: { title: null, phone: null, address: null } },
    since: '2020-11-15',
    completeSince: null,
    lastReceivedAt: '2026-06-16T08:00:00Z',
    missing: [],
    ...differences,
  }
}

export const missingJune: Disclosures['carriers'][number]['missing'][number] = {
  program: 'PSHB',
  recipient: { id: 'opm', name: 'U.S. Office of Personnel Management' },
  sender: PHARMACY_MANAGER,
  month: '2026-06',
  overdueOn: '2026-08-15',
}

export function rebateFile(): Disclosures['planLevel'][number] {
  const { statements: _s, elements: _e, minimumNecessary: _m, ...file } = disclosure()
  return {
    ...file,
    submission: 'EX-REBATE-2026-Q2',
    frequency: 'quarterly',
    disclosedOn: '2026-08-10',
    period: { from: '2026-04-01', to: '2026-06-30' },
    planLevel: ['rebate'],
    records: { rebate: 4210 },
  }
}

const firstFile = { id: '480-17', disclosedOn: '2026-04-15', sender: PLAN.name }
const lastFile = { id: '501-17', disclosedOn: '2026-06-15', sender: PLAN.name }
const silent = {
  stated: 0,
  said: [{ statement: null, files: 3, first: firstFile, last: lastFile, newestOf: [PLAN.name] }],
}

/** OPM, which has stated something on one point of the four and changed it once. */
export function recipient(differences: Partial<Recipient> = {}): Recipient {
  const { recipient: opm } = disclosure()
  const source = 'Carrier letter 2026-04'
  const safeguards = { text: 'Files are encrypted in transit.', source, statedOn: '2026-02-10' }
  const later = { text: 'Files are encrypted at rest as well.', source, statedOn: '2026-05-02' }
  const first = { ...firstFile, id: '490-17', disclosedOn: '2026-05-15' }
  return {
    ...opm,
    files: 3,
    corrected: 0,
    first: firstFile,
    last: lastFile,
    carriers: [PLAN.name],
    topics: [
      { topic: 'retention', ...silent },
      { topic: 'onwardSharing', ...silent },
      {
        topic: 'safeguards',
        stated: 3,
        said: [
          { statement: later, files: 1, first: lastFile, last: lastFile, newestOf: [PLAN.name] },
          { statement: safeguards, files: 2, first: firstFile, last: first, newestOf: [] },
        ],
      },
      { topic: 'redaction', ...silent },
    ],
    ...differences,
  }
}

export function accounting(
  differences: Partial<z.input<typeof accountingForMember>> = {},
): z.input<typeof accountingForMember> {
  return {
    id: '0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11',
    reference: 'A-7K2M9QXB4T',
    form: 'itemised',
    origin: 'self-service',
    locale: 'en',
    preparedAt: '2026-11-22T15:00:00Z',
    carriers: [
      {
        ...PLAN,
        requestedOn: '2026-11-22',
        window: { from: '2020-11-22', to: '2026-11-22' },
        disclosures: 19,
      },
    ],
    formats: [
      { format: 'pdf', bytes: 84_211, sha256: SHA256 },
      { format: 'csv', bytes: 31_077, sha256: SHA256.replace('9', 'c') },
      { format: 'json', bytes: 51_400, sha256: SHA256.replace('9', 'a') },
      { format: 'jws', bytes: 68_800, sha256: SHA256.replace('9', 'b') },
    ],
    ...differences,
  }
}

export function signedInSession(
  differences: Partial<z.input<typeof sessionForMember>> = {},
): z.input<typeof sessionForMember> {
  return {
    id: '5b1d7c1e-0d0a-4c55-9b8e-2f1f7a1f9a01',
    startedAt: '2026-11-22T14:00:00Z',
    lastActiveAt: '2026-11-22T15:00:00Z',
    isThis: true,
    ...differences,
  }
}

export function account(
  differences: Partial<z.input<typeof accountForMember>> = {},
): z.input<typeof accountForMember> {
  return {
    name: 'Ada Example',
    birthDate: '1971-08-30',
    firstSignedInAt: '2026-11-20T15:00:00Z',
    locale: null,
    sessions: [signedInSession()],
    ...differences,
  }
}
