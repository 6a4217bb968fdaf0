import { z } from 'zod'
import { calendarDate } from '../calendar-date.ts'
import { carrierCode, memberNumber } from '../manifest.ts'
import { PROGRAMS, RELATIONSHIPS } from '../vocabulary.ts'
import { endpoint } from './endpoint.ts'

export const membershipId = z.string().regex(/^[1-9]\d{0,17}$/, 'must be the id of a membership')

export const membershipForMember = z.object({
  id: membershipId,
  carrier: z.object({ code: carrierCode, name: z.string() }),
  /** Last four characters of the member number. */
  lastFour: z.string(),
  linkedAt: z.string(),
  /** Spans of coverage on the rosters, oldest first; `to` null while it lasts. */
  coverage: z.array(
    z.object({
      program: z.enum(PROGRAMS),
      relationship: z.enum(RELATIONSHIPS),
      enrollmentCode: z.string(),
      from: calendarDate,
      to: calendarDate.nullable(),
    }),
  ),
})
export type MembershipForMember = z.infer<typeof membershipForMember>

export const listMemberships = endpoint({
  method: 'GET',
  path: '/api/memberships',
  summary: 'The memberships linked to the signed-in person.',
  caller: 'signed-in',
  reply: z.object({ items: z.array(membershipForMember) }),
})

export const showMembership = endpoint({
  method: 'GET',
  path: '/api/memberships/{id}',
  summary: 'One linked membership.',
  caller: 'signed-in',
  params: z.object({ id: membershipId }),
  reply: membershipForMember,
  problems: ['not-found'],
})

export const linkMembership = endpoint({
  method: 'POST',
  path: '/api/memberships',
  summary:
    'Link a membership: the verified name and birth date must match what the carrier has on its roster.',
  caller: 'signed-in',
  body: z.strictObject({ carrier: carrierCode, member: memberNumber }),
  status: 201,
  reply: membershipForMember,
  problems: ['membership-not-matched', 'membership-linked-elsewhere', 'too-many-tries'],
})
