import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DEMO_CARRIERS } from '../../server/dev/demo-carriers.ts'

/**
 * What the demonstration's carriers said, from the lines of their files alone: none of the server's own parsing, so
 * that what the server shows can be held against it.
 */
export type Counts = { medical: number; pharmacy: number; encounter: number; provider: number }
type Stated = { text: string; source: string; statedOn: string } | null
export type Header = {
  carrier: string
  submission: string
  program: string
  frequency: string
  disclosedAt: string
  disclosedBy: { name: string; role: string }
  recipient: string
  period: { from: string; to: string }
  purpose: string
  legalBasis: string
  identifiability: string
  elements: string[]
  minimumNecessary: { basis: string; note?: string }
  statements: Record<'retention' | 'onwardSharing' | 'safeguards' | 'redaction', Stated>
  transfer?: { from: string; to: string }
  supersedes: string | null
  correctionReason?: string
  planLevel?: string[]
}
export type CarrierFile = {
  header: Header
  sha256: string
  /** Of the carrier's day, from the instant in the header. */
  disclosedOn: string
  counts: Map<string, Counts>
  rebate: number
}

export const CATEGORIES = ['medical', 'pharmacy', 'encounter', 'provider'] as const
/** 45 CFR 164.528(a)(1): bases whose disclosures stand in the accounting. */
export const ACCOUNTABLE = new Set(['164.512(d)', '164.512(a)', 'impermissible', 'unknown'])

export const carrierOf = (code: string) => {
  const carrier = DEMO_CARRIERS.find((one) => one.code === code)
  if (!carrier) throw new Error(`there is no carrier ${code}`)
  return carrier
}

const dayAt = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant))

/** Every manifest in a data folder, oldest disclosure first. */
export function carrierFiles(dataFolder: string): CarrierFile[] {
  const folder = join(dataFolder, 'demonstration')
  return readdirSync(folder)
    .filter((name) => /\.ndjson(\.gz)?$/.test(name) && !name.includes('roster'))
    .map((name) => {
      const raw = readFileSync(join(folder, name))
      const bytes = name.endsWith('.gz') ? gunzipSync(raw) : raw
      const lines = bytes
        .toString('utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      const header: Header = lines[0]
      const counts = new Map<string, Counts>(
        lines.slice(1, -1).map(({ type: _, member, ...counted }) => [member, counted]),
      )
      return {
        header,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        disclosedOn: dayAt(header.disclosedAt, carrierOf(header.carrier).timeZone),
        counts,
        rebate: Number(lines.at(-1).records.rebate ?? 0),
      }
    })
    .sort((one, other) => (one.disclosedOn < other.disclosedOn ? -1 : 1))
}

export type Mention = CarrierFile & { records: Counts; member: string }

/** The files of its carrier that a member number stands in. */
export const mentionsOf = (files: CarrierFile[], carrier: string, member: string): Mention[] =>
  files.flatMap((file) => {
    const records = file.header.carrier === carrier ? file.counts.get(member) : undefined
    return records ? [{ ...file, records, member }] : []
  })

/** Corrected by another file: kept, and counted no more. */
export const isCorrected = (files: CarrierFile[], { header }: CarrierFile) =>
  files.some((other) => {
    return other.header.carrier === header.carrier && other.header.supersedes === header.submission
  })

export const sumOf = (mentions: { records: Counts }[]): Counts => {
  const sums = { medical: 0, pharmacy: 0, encounter: 0, provider: 0 }
  for (const { records } of mentions) for (const one of CATEGORIES) sums[one] += records[one]
  return sums
}
