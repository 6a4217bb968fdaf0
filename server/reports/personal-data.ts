import { z } from 'zod'
import { accountingForMember } from '../../shared/contract/accountings.ts'
import { disclosureForMember } from '../../shared/contract/disclosures.ts'
import { LOCALES, type Locale, STAFF_ROLES } from '../../shared/vocabulary.ts'
import { wholeCoverage } from '../db/account.ts'
import { personRecord } from '../db/persons.ts'
import { personalDataText } from './personal-data-text.ts'

const part = <S extends z.ZodType>(data: S) => z.object({ explanation: z.string(), data })
const carrier = z.object({ code: z.string(), name: z.string() })

/**
 * Everything the portal holds about one person, each part with what it is. A table that holds something about people
 * and is not in it is found by test/api/account-download.test.ts.
 */
export const personalData = z.object({
  type: z.literal('daylight-personal-data'),
  version: z.literal(1),
  demonstration: z.boolean(),
  preparedAt: z.string(),
  explanation: z.string(),
  person: part(
    personRecord.extend({
      id: z.string(),
      firstSignedInAt: z.string(),
      locale: z.enum(LOCALES).nullable(),
    }),
  ),
  sessions: part(
    z.array(
      z.object({ id: z.string(), startedAt: z.string(), lastActiveAt: z.string(), isThis: z.boolean() }),
    ),
  ),
  memberships: part(
    z.array(
      z.object({
        id: z.string(),
        carrier,
        memberNumber: z.string(),
        givenName: z.string(),
        familyName: z.string(),
        birthDate: z.string(),
        rosterAsOf: z.string(),
        linkedAt: z.string(),
        coverage: z.array(wholeCoverage),
      }),
    ),
  ),
  formerLinks: part(z.array(z.object({ carrier, linkedAt: z.string(), endedAt: z.string() }))),
  linkAttempts: part(z.array(z.object({ attemptedAt: z.string() }))),
  disclosures: part(z.array(disclosureForMember)),
  accountings: part(z.array(accountingForMember)),
  offices: part(
    z.array(
      z.object({
        id: z.string(),
        carrier: z.string(),
        role: z.enum(STAFF_ROLES),
        addedAt: z.string(),
        endedAt: z.string().nullable(),
      }),
    ),
  ),
  audit: part(
    z.array(
      z.object({
        at: z.string(),
        /** Never who another person is. */
        by: z.enum(['you', 'another person', 'operator', 'somebody not signed in']),
        action: z.string(),
        subject: z.object({ kind: z.string(), id: z.string().nullable() }),
        carrier: z.string().nullable(),
        outcome: z.enum(['done', 'refused']),
        reason: z.string().nullable(),
        reference: z.string(),
      }),
    ),
  ),
})
type PersonalData = z.input<typeof personalData>

/** The parts of the file that hold data. */
export const PERSONAL_DATA_PARTS = [
  'person',
  'sessions',
  'memberships',
  'formerLinks',
  'linkAttempts',
  'disclosures',
  'accountings',
  'offices',
  'audit',
] as const
export type PersonalDataPart = (typeof PERSONAL_DATA_PARTS)[number]
export type HeldData = { [K in PersonalDataPart]: PersonalData[K]['data'] }

/** Parsed through its schema, so that nothing it does not name can leave. */
export function personalDataJson(
  held: HeldData,
  made: { locale: Locale; preparedAt: string; demonstration: boolean },
): Uint8Array {
  const text = personalDataText[made.locale]
  const parts = PERSONAL_DATA_PARTS.map((name) => [name, { explanation: text.parts[name], data: held[name] }])
  const file = personalData.parse({
    type: 'daylight-personal-data',
    version: 1,
    demonstration: made.demonstration,
    preparedAt: made.preparedAt,
    explanation: text.whole,
    ...Object.fromEntries(parts),
  })
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}
