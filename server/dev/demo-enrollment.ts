import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { PersonLine } from '../../shared/manifest.ts'
import type { EnrolleeType, Program, Relationship } from '../../shared/vocabulary.ts'
import { latest } from './demo-calendar.ts'

/** One span of one person's coverage, and how often that person turns up in the carrier's files. */
export type Coverage = Omit<PersonLine, 'type'> & {
  carrier: string
  /** The chance to be in a file of the carrier, 0 to 1; left out: whatever keeps the whole at a handy size. */
  inFiles?: number
  inPharmacyFiles?: number
}

export type Covered = {
  member: string
  givenName: string
  familyName: string
  birthDate: CalendarDate
  /** When it is not the enrollment's own span: someone who joined later or left earlier. */
  from?: CalendarDate
  to?: CalendarDate
  inFiles?: number
  inPharmacyFiles?: number
}

export type Enrollment = {
  carrier: string
  program: Program
  type: EnrolleeType
  from: CalendarDate
  to?: CalendarDate
  option?: 'standard' | 'basic'
  enrollee: Covered
  spouse?: Covered
  children?: Covered[]
}

/** Last character of the enrollment code: self only, self plus one, self and family. */
const CODES = {
  FEHB: { standard: ['1', '3', '2'], basic: ['4', '6', '5'] },
  PSHB: { standard: ['A', 'C', 'B'], basic: ['D', 'F', 'E'] },
} as const

export function coveragesOf(enrollment: Enrollment): Coverage[] {
  const { carrier, program, enrollee, spouse, children = [], option = 'standard' } = enrollment
  const size = 1 + (spouse ? 1 : 0) + children.length
  const code = CODES[program][option][size === 1 ? 0 : size === 2 ? 1 : 2]
  const row = (covered: Covered, relationship: Relationship): Coverage => ({
    carrier,
    member: covered.member,
    givenName: covered.givenName,
    familyName: covered.familyName,
    birthDate: covered.birthDate,
    relationship,
    enrollee: enrollee.member,
    enrolleeType: relationship === 'enrollee' ? enrollment.type : null,
    enrollmentCode: `${carrier}${code}`,
    program,
    from: latest(enrollment.from, covered.from ?? enrollment.from, covered.birthDate),
    to: covered.to ?? enrollment.to ?? null,
    ...(covered.inFiles !== undefined && { inFiles: covered.inFiles }),
    ...(covered.inPharmacyFiles !== undefined && { inPharmacyFiles: covered.inPharmacyFiles }),
  })
  const rows = [
    row(enrollee, 'enrollee'),
    ...(spouse ? [row(spouse, 'spouse')] : []),
    ...children.map((child) => row(child, 'child')),
  ]
  // A child born after the family left was never covered.
  return rows.filter(({ from, to }) => to === null || from <= to)
}

export function isCovered(coverage: Coverage, period: { from: CalendarDate; to: CalendarDate }): boolean {
  return coverage.from <= period.to && (coverage.to === null || coverage.to >= period.from)
}
