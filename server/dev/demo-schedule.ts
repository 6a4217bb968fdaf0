import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { ManifestHeader } from '../../shared/manifest.ts'
import type { StatementTopic } from '../../shared/vocabulary.ts'
import { fullPeriods, later, on, type Period } from './demo-calendar.ts'
import { DEMO_CARRIERS } from './demo-carriers.ts'
import { drawsFor } from './demo-random.ts'
import { ONCE, SERIES, type Sending } from './demo-sendings.ts'

/** One manifest to write: its header, when it reached the portal, and who is in it. */
export type Submission = {
  header: ManifestHeader
  receivedAt: string
  /** What the draws of its lines hang on: a correction counts what the file it corrects counted. */
  drawnAs: string
  sending: Sending
  leavesOut: readonly string[]
}

/** A month that never arrived, one that came much too late, and one that named somebody in error. */
export const NEVER_RECEIVED = 'EX-2024-10'
export const RECEIVED_LATE = { submission: 'EX-2024-08', receivedOn: on('2024-11-06') }
export const CORRECTED = {
  submission: 'EX-2024-07',
  by: 'EX-2024-07-corrected',
  receivedOn: on('2024-09-20'),
  leavesOut: ['R10000044'],
  reason: 'One person was listed in error: no records about that person were in the file that was sent.',
}

export function submissionsBefore(day: CalendarDate, seed: number): Submission[] {
  const regular = SERIES.flatMap((sending) =>
    fullPeriods(sending.first, day, sending.frequency === 'quarterly' ? 3 : 1).map((period) => {
      const submission = `${sending.series}-${nameOf(period, sending)}`
      const disclosedOn = later(period.to, { days: drawsFor(seed, 'disclosed', submission).between(14, 17) })
      return submissionOf(sending, submission, period, disclosedOn)
    }),
  )
  const once = ONCE.map((sending) =>
    submissionOf(sending, sending.series, sending.period, sending.disclosedOn),
  )
  return [...regular, ...once]
    .flatMap(asItWent)
    .filter(({ receivedAt }) => receivedAt < day)
    .sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1))
}

const nameOf = ({ from }: Period, { frequency }: Sending) =>
  frequency === 'quarterly'
    ? `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`
    : from.slice(0, 7)

function submissionOf(
  sending: Sending,
  submission: string,
  period: Period,
  disclosedOn: CalendarDate,
): Submission {
  const carrier = DEMO_CARRIERS.find(({ code }) => code === sending.carrier)
  const stated = (topic: StatementTopic) =>
    sending.statements?.[topic]?.findLast(({ statedOn }) => statedOn <= disclosedOn) ?? null
  const header: ManifestHeader = {
    type: 'manifest',
    version: 1,
    carrier: sending.carrier,
    submission,
    program: sending.program,
    frequency: sending.frequency,
    disclosedAt: `${disclosedOn}T14:00:00Z`,
    disclosedBy: sending.disclosedBy ?? { name: carrier?.name ?? sending.carrier, role: 'carrier' },
    recipient: 'opm',
    period,
    purpose: sending.purpose,
    legalBasis: sending.legalBasis,
    identifiability: sending.identifiability,
    elements: [...sending.elements],
    minimumNecessary: sending.minimumNecessary,
    statements: {
      retention: stated('retention'),
      onwardSharing: stated('onwardSharing'),
      safeguards: stated('safeguards'),
      redaction: stated('redaction'),
    },
    ...(carrier?.transfer && { transfer: carrier.transfer }),
    supersedes: null,
    ...(sending.planLevel && { planLevel: ['rebate'] }),
  }
  const receivedAt = receivedOn(later(disclosedOn, { days: 1 }), sending)
  return { header, receivedAt, drawnAs: submission, sending, leavesOut: [] }
}

/** Each sender has its own minute of the day, so that no two files are received at once. */
const receivedOn = (day: CalendarDate, { minute }: Sending) =>
  `${day}T15:${String(minute).padStart(2, '0')}:00Z`

/** What became of a submission on its way to the portal. */
function asItWent(sent: Submission): Submission[] {
  switch (sent.header.submission) {
    case NEVER_RECEIVED:
      return []
    case RECEIVED_LATE.submission:
      return [{ ...sent, receivedAt: receivedOn(RECEIVED_LATE.receivedOn, sent.sending) }]
    case CORRECTED.submission: {
      const { by, leavesOut, reason } = CORRECTED
      const header = {
        ...sent.header,
        submission: by,
        supersedes: sent.header.submission,
        correctionReason: reason,
      }
      return [
        sent,
        { ...sent, header, leavesOut, receivedAt: receivedOn(CORRECTED.receivedOn, sent.sending) },
      ]
    }
    default:
      return [sent]
  }
}
