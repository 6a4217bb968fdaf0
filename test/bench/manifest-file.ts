import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const CATEGORIES = ['medical', 'pharmacy', 'encounter', 'provider'] as const

export type ManifestFile = {
  carrier: string
  submission: string
  /** `YYYY-MM` of the service period; disclosed on the 15th of the next month. */
  month: string
  members: number
  /** Member number of a line. */
  member(line: number): string
}

/** Writes a manifest as a carrier would, with counts that differ from line to line. */
export async function writeManifest(path: string, file: ManifestFile): Promise<void> {
  const [year = 0, month = 0] = file.month.split('-').map(Number)
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const header = {
    type: 'manifest',
    version: 1,
    carrier: file.carrier,
    submission: file.submission,
    program: 'FEHB',
    frequency: 'monthly',
    disclosedAt: `${next}-15T14:00:00Z`,
    disclosedBy: { name: 'Example Federal Health Plan', role: 'carrier' },
    recipient: 'opm',
    period: { from: `${file.month}-01`, to: `${file.month}-${lastDay}` },
    purpose: 'Oversight of the FEHB and PSHB programs: service use and cost data',
    legalBasis: '164.512(d)',
    identifiability: 'identified',
    elements: ['name', 'birth-date', 'member-number', 'diagnosis-codes', 'drug-codes'],
    minimumNecessary: { basis: 'none-on-file' },
    statements: { retention: null, onwardSharing: null, safeguards: null, redaction: null },
    supersedes: null,
  }
  function* lines() {
    yield `${JSON.stringify(header)}\n`
    const sums = { medical: 0, pharmacy: 0, encounter: 0, provider: 0 }
    let text = ''
    for (let line = 0; line < file.members; line += 1) {
      const counts = { medical: line % 13, pharmacy: line % 5, encounter: line % 3, provider: 1 + (line % 4) }
      for (const category of CATEGORIES) sums[category] += counts[category]
      text += `${JSON.stringify({ type: 'member', member: file.member(line), ...counts })}\n`
      if (text.length > 500_000) {
        yield text
        text = ''
      }
    }
    yield text
    yield `${JSON.stringify({ type: 'end', members: file.members, records: sums })}\n`
  }
  await pipeline(Readable.from(lines()), createWriteStream(path))
}
