import { z } from 'zod'
import { calendarDate } from '../../shared/calendar-date.ts'
import { ENROLLEE_TYPES, PROGRAMS, RELATIONSHIPS, STAFF_ROLES } from '../../shared/vocabulary.ts'
import source from './account.sql?raw'
import { type Queryable, selectRows } from './database.ts'
import { sqlBlocks } from './sql.ts'

/** What is stored about one person and shown to them in no other way than whole, in their download. */

const sql = sqlBlocks(source)

/** Every link a person has or had, oldest first. */
export const selectLinksOfPerson = (db: Queryable, personId: string) =>
  selectRows(
    db,
    sql('select_links_of_person'),
    { person_id: personId },
    z.object({
      membership_id: z.int(),
      carrier: z.string(),
      carrier_name: z.string(),
      linked_at: z.string(),
      ended_at: z.string().nullable(),
    }),
  )

/** A span of coverage, all of it but whose enrollment it is: that is another person. */
export const wholeCoverage = z.object({
  program: z.enum(PROGRAMS),
  from: calendarDate,
  to: calendarDate.nullable(),
  relationship: z.enum(RELATIONSHIPS),
  isOwnEnrollment: z.boolean(),
  enrolleeType: z.enum(ENROLLEE_TYPES).nullable(),
  enrollmentCode: z.string(),
  asOf: calendarDate,
})

export const selectWholeMemberships = (db: Queryable, membershipIds: readonly number[]) =>
  selectRows(
    db,
    sql('select_whole_memberships'),
    { membership_ids: membershipIds },
    z.object({
      membership_id: z.int(),
      /** Sealed. */
      record: z.string(),
      as_of: calendarDate,
      coverage: z.array(wholeCoverage),
    }),
  )

export const selectLinkAttemptsOfPerson = (db: Queryable, personId: string) =>
  selectRows(
    db,
    sql('select_link_attempts_of_person'),
    { person_id: personId },
    z.object({ attempted_at: z.string() }),
  )

export const selectOfficesOfSubject = (db: Queryable, subjectHmac: string) =>
  selectRows(
    db,
    sql('select_offices_of_subject'),
    { subject_hmac: subjectHmac },
    z.object({
      id: z.string(),
      carrier: z.string(),
      role: z.enum(STAFF_ROLES),
      added_at: z.string(),
      ended_at: z.string().nullable(),
    }),
  )

/** The audit's rows by a person and about them and theirs, oldest first. */
export const selectAuditOfPerson = (
  db: Queryable,
  personId: string,
  theirs: Record<'memberships' | 'disclosures' | 'accountings' | 'offices', readonly string[]>,
) =>
  selectRows(
    db,
    sql('select_audit_of_person'),
    { person_id: personId, ...theirs },
    z.object({
      at: z.string(),
      actor_kind: z.enum(['person', 'operator', 'anonymous']),
      actor: z.string().nullable(),
      action: z.string(),
      subject_kind: z.string(),
      subject: z.string().nullable(),
      carrier: z.string().nullable(),
      outcome: z.enum(['done', 'refused']),
      reason: z.string().nullable(),
      request_id: z.string(),
    }),
  )
