import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { Program } from '../../shared/vocabulary.ts'
import { on } from './demo-calendar.ts'

export type DemoCarrier = {
  code: string
  name: string
  programs: Program[]
  timeZone: string
  privacyContact: { title: string; phone: string; address: string; email?: string }
  transfer: { from: string; to: string } | null
  completeSince: CalendarDate | null
}

/** Nobody's plans: 202-555-01xx numbers and `.example` names are reserved for fiction. */
export const DEMO_CARRIERS: readonly DemoCarrier[] = [
  {
    code: 'EX',
    name: 'Example Federal Health Plan',
    programs: ['FEHB'],
    timeZone: 'America/New_York',
    privacyContact: {
      title: 'Privacy Office',
      phone: '202-555-0101',
      address: '100 Example Street, Anytown, DC 20000',
      email: 'privacy@federal-plan.example',
    },
    transfer: { from: 'transfer.federal-plan.example', to: 'intake.recipient.example' },
    completeSince: on('2024-06-01'),
  },
  {
    code: 'EP',
    name: 'Example Postal Health Plan',
    programs: ['PSHB'],
    timeZone: 'America/New_York',
    privacyContact: {
      title: 'Privacy Officer',
      phone: '202-555-0102',
      address: '200 Sample Avenue, Anytown, DC 20000',
    },
    transfer: null,
    // The PSHB Program has no coverage before 2025: 5 U.S.C. 8903c.
    completeSince: on('2025-01-01'),
  },
  {
    code: 'EM',
    name: 'Example Mutual Benefit Plan',
    programs: ['FEHB', 'PSHB'],
    timeZone: 'America/Chicago',
    privacyContact: {
      title: 'Member Privacy Desk',
      phone: '202-555-0103',
      address: '300 Specimen Road, Sampleville, IL 60000',
      email: 'privacy@mutual-plan.example',
    },
    transfer: { from: 'transfer.mutual-plan.example', to: 'intake.recipient.example' },
    completeSince: null,
  },
]
