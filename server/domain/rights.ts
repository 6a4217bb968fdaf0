import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { Rights } from '../../shared/contract/rights.ts'
import type { Reading, RightFact, RightId, RightRule } from '../../shared/vocabulary.ts'

/** Day on which everything here was last compared with its sources. */
export const RULES_READ_ON = '2026-11-22' as CalendarDate

/** A period the law sets. `from` null: in force since before this portal. */
export type Clock = {
  from: CalendarDate | null
  days: number
  /** Added once, at the most, by a written notice before the first days are over (CLK-07, CLK-08). */
  extensionDays: number | null
  cites: string
}

/** CLK-15: each period is a list of dated rows, oldest first, so that a change of the law is one more row. */
const CLOCKS = {
  // CLK-01, CLK-02, CLK-07: calendar days after receipt.
  // biome-ignore format: one row a period
  access: [{ from: null, days: 30, extensionDays: 30, cites: '45 CFR 164.524(b)(2)' }],
  // biome-ignore format: one row a period
  amendment: [{ from: null, days: 60, extensionDays: 30, cites: '45 CFR 164.526(b)(2)' }],
  // biome-ignore format: one row a period
  accounting: [{ from: null, days: 60, extensionDays: 30, cites: '45 CFR 164.528(c)(1)' }],
  // CMP-03: to HHS, after the person knew or should have known; may be waived for good cause.
  // biome-ignore format: one row a period
  hhsComplaint: [{ from: null, days: 180, extensionDays: null, cites: '45 CFR 160.306(b)(3)' }],
  // CLK-13, PA-12: without Saturdays, Sundays and legal public holidays.
  // biome-ignore format: one row a period
  opmAcknowledgement: [{ from: null, days: 10, extensionDays: null, cites: '5 U.S.C. 552a(d)(2)(A)' }],
  // PA-13: the head of the agency may extend it for good cause; no length is set.
  // biome-ignore format: one row a period
  opmReview: [{ from: null, days: 30, extensionDays: null, cites: '5 U.S.C. 552a(d)(3)' }],
} as const satisfies Record<string, readonly Clock[]>

/** The row in force on a day: the last that has begun. */
export function inForce<Row extends { from: CalendarDate | null }>(
  rows: readonly Row[],
  day: CalendarDate,
): Row {
  const found = rows.filter(({ from }) => from === null || from <= day).at(-1)
  if (!found) throw new RangeError('no rule is in force on that day')
  return found
}

/** `cites` null where it is a choice of this portal and of no clause. */
type Cited<Id> = readonly (readonly [Id, cites: string | null])[]

type Sheet = {
  cites: Record<RightFact, string>
  readings: Cited<Reading>
  numbers: Record<string, number>
}

/** How the days of a HIPAA clock are counted. */
const counting = (clause: string): Cited<Reading> => [
  ['weekend', `${clause}, 160.526`], // CLK-03, CLK-04
  ['no-stop', clause], // CLK-06
]

/** Every right: the clause of each thing said about it, and the numbers its words name. */
function sheetsOn(day: CalendarDate): Record<RightId, Sheet> {
  const clock = (name: keyof typeof CLOCKS) => inForce<Clock>(CLOCKS[name], day)
  const period = (name: 'access' | 'amendment' | 'accounting') => {
    const { days, extensionDays } = clock(name)
    return { days, ...(extensionDays === null ? {} : { extensionDays }) }
  }
  return {
    access: {
      cites: {
        what: '45 CFR 164.524(a)(1), 164.501', // ACS-01
        ask: '45 CFR 164.524(b)(1)', // ACS-04
        answers: '45 CFR 164.524(d)(3)', // ACS-18
        clock: clock('access').cites, // ACS-05, CLK-08, CLK-11
        fee: '45 CFR 164.524(c)(4)', // ACS-12, ACS-13
        limits: '45 CFR 164.524(a)(1)-(4)', // ACS-02, ACS-14, ACS-15, ACS-19
        gets: '45 CFR 164.524(c)(2), (d)(1)-(2)', // ACS-07, ACS-16
      },
      numbers: period('access'),
      readings: [
        ...counting(clock('access').cites),
        ['upset', '45 CFR 164.524(a)(3)'], // ACS-15
        ['third-person', '45 CFR 164.508, 164.524(c)(3)(ii)'], // ACS-11
      ],
    },
    amendment: {
      cites: {
        what: '45 CFR 164.526(a)(1)', // AMD-01
        ask: '45 CFR 164.526(b)(1)', // AMD-02
        answers: '45 CFR 164.526(e)', // AMD-09
        clock: clock('amendment').cites, // AMD-03
        fee: '45 CFR 164.526',
        limits: '45 CFR 164.526(a)(2)', // AMD-04
        gets: '45 CFR 164.526(c)-(d)', // AMD-06, AMD-07, AMD-10
      },
      numbers: period('amendment'),
      readings: [
        ...counting(clock('amendment').cites),
        ['provider', '45 CFR 164.526(a)(2)(i)'], // AMD-05
        ['opm-holder', '45 CFR 164.526(c)(3)(ii)'], // AMD-08
        ['no-limit-to-disagree', '45 CFR 164.526(d)(2)'], // AMD-16
      ],
    },
    accounting: {
      cites: {
        what: '45 CFR 164.528(a)(1), (a)(3), (b)(1)', // ACC-01, ACC-02
        ask: '45 CFR 164.528(a)', // ACC-01
        answers: '45 CFR 164.528(a)(1)', // ACC-01
        clock: clock('accounting').cites, // ACC-30
        fee: '45 CFR 164.528(c)(2)', // ACC-31, ACC-32
        limits: '45 CFR 164.528(a)(1)(i)-(ix), (a)(2)', // ACC-03, ACC-35, ACC-39
        gets: '45 CFR 164.528(b)(2)-(3)', // ACC-20, ACC-21, ACC-41
      },
      numbers: { ...period('accounting'), years: 6, freeMonths: 12 },
      readings: [
        ...counting(clock('accounting').cites),
        ['oversight-in', '45 CFR 164.512(d), 164.528(a)(1)'], // ACC-04
        ['basis-decides', '45 CFR 164.502(d)(2), 164.528(a)(1)(i), (viii)'], // ACC-05, ACC-06
        ['impermissible-in', '45 CFR 164.528(a)(1)'], // ACC-07
        ['former-plan', '45 CFR 164.528(a)(1)'], // ACC-08
        ['list-without-copy', '45 CFR 164.524, 164.528'], // ACS-22
        ['daylight-free', '45 CFR 164.528(c)(2)'], // ACC-33, ACC-34
      ],
    },
    restriction: {
      cites: {
        what: '45 CFR 164.522(a)(1)(i)', // RST-01
        ask: '45 CFR 164.522(a)(1)(i)', // RST-01
        answers: '45 CFR 164.522(a)(1)(ii)', // RST-01
        clock: '45 CFR 164.522(a)', // RST-01
        fee: '45 CFR 164.522(a)',
        limits: '45 CFR 164.522(a)(1)(iii)-(v), (a)(2)', // RST-02, RST-05, RST-06
        gets: '45 CFR 164.522(a)(1)(iii), (vi)', // RST-03, RST-04
      },
      numbers: {},
      readings: [
        ['no-opt-out', '45 CFR 164.522(a)(1)(v)'], // RST-02
        ['operations-bound', '45 CFR 164.502(c), 164.522(a)(1)(iii)'], // RST-03
        ['provider-bound', '45 CFR 164.522(a)(1)(vi)'], // RST-04
      ],
    },
    'confidential-communications': {
      cites: {
        what: '45 CFR 164.522(b)(1)', // CNF-01
        ask: '45 CFR 164.522(b)(1)-(2)', // CNF-01, CNF-02
        answers: '45 CFR 164.522(b)(1)', // CNF-01
        clock: '45 CFR 164.522(b)', // CNF-05
        fee: '45 CFR 164.522(b)',
        limits: '45 CFR 164.522(b)(2)', // CNF-02
        gets: '45 CFR 164.522(b)(1)', // CNF-01
      },
      numbers: {},
      readings: [
        ['no-proof', '45 CFR 164.522(b)(2)'], // CNF-02
      ],
    },
    complaint: {
      cites: {
        what: '45 CFR 160.306(a), 164.530(d)', // CMP-01, CMP-04
        ask: '45 CFR 160.306(b), 164.530(a)(1)(ii)', // CMP-01, CMP-03
        answers: '45 CFR 160.306(a), 164.530(d)', // CMP-01, CMP-04
        clock: `${clock('hhsComplaint').cites}, 164.530(d)`, // CMP-01, CMP-03
        fee: '45 CFR 160.306, 164.530(d)',
        limits: '45 CFR 160.316, 164.530(g)-(h)', // CMP-02
        gets: '45 CFR 164.530(d), (j)', // CMP-01
      },
      numbers: { days: clock('hhsComplaint').days, keptYears: 6 },
      readings: [
        ['plan-first', '45 CFR 160.306(a)'], // CMP-04
        ['opm-complaints', '5 U.S.C. 552a(g); 45 CFR 160.306'], // CMP-07
      ],
    },
    'opm-records': {
      cites: {
        what: '5 U.S.C. 552a(a)(5), (c)(3), (d)', // PA-01, PA-05, 6.1
        ask: '5 CFR 297.301, 297.306', // PA-11, PA-13
        answers: '5 U.S.C. 552a(a)(2)', // PA-04
        clock: `${clock('opmAcknowledgement').cites}; ${clock('opmReview').cites}`, // PA-07, PA-12, PA-13
        fee: '5 U.S.C. 552a(f)(5)', // PA-18
        limits: '5 U.S.C. 552a(b)(1), (b)(2), (b)(7), (c), (d)(5), (j); 5 CFR 297.205', // PA-05, PA-08, PA-09, PA-21
        gets: '5 U.S.C. 552a(c)(1)-(3), (d)(1), (d)(3)-(4), (g)', // PA-05, PA-08, PA-15, PA-19
      },
      numbers: {
        acknowledgeDays: clock('opmAcknowledgement').days,
        reviewDays: clock('opmReview').days,
        keptYears: 5,
        suitYears: 2,
      },
      readings: [
        ['inside-opm', '5 U.S.C. 552a(b)(1), (c)(1)'], // PA-06
        ['no-system', '5 U.S.C. 552a(a)(5)'], // 6.2
        ['opm-hipaa', '45 CFR 160.103'], // OVS-06
        ['not-by-name', '5 U.S.C. 552a(a)(5)'], // 6.1
      ],
    },
  }
}

const REPRESENTATIVES: { rules: Cited<RightRule>; readings: Cited<Reading> } = {
  rules: [
    ['adult', '45 CFR 164.502(g)(2)'], // REP-01
    ['child', '45 CFR 164.502(g)(3)'], // REP-03, REP-04
    ['deceased', '45 CFR 164.502(g)(4)'], // REP-07
    ['danger', '45 CFR 164.502(g)(5)'], // REP-05
    ['opm-parent', '5 U.S.C. 552a(h)'], // REP-09
  ],
  readings: [
    ['enrollee', '45 CFR 160.103, 164.502(g)(2)'], // REP-02, ACC-09
    ['eighteen', '45 CFR 164.502(g)(2)-(3)'], // REP-08
    ['survivor', '45 CFR 164.502(g)(4)'], // REP-07
  ],
}

const LIMITS: { rules: Cited<RightRule>; readings: Cited<Reading> } = {
  rules: [
    ['oversight', '45 CFR 164.512(d)(1)'], // OVS-01
    ['not-oversight', '45 CFR 164.512(d)(2)'], // OVS-04
  ],
  readings: [
    ['no-opt-out', '45 CFR 164.522(a)(1)(v)'], // RST-02
    ['after-sending', '45 CFR 164.512(d)'], // OVS-03
    ['no-verdict', null], // OVS-09
  ],
}

/** Section 6.2: OPM's systems of records that may hold something about a person's health coverage. */
const SYSTEMS = [
  ['Central-1', 'Civil Service Retirement and Insurance Records', '73 FR 15013'],
  ['Central-15', 'Health Claims Data Warehouse', '75 FR 61532, 76 FR 35050, 78 FR 23313'],
  ['Central-18', 'FEHBP Claims Data Warehouse', '76 FR 35052'],
  ['Central-23', 'FEHB Program Enrollment Records', '86 FR 6377'],
  ['Central-27', 'FEHB Disputed Claims and Complaints Records', '87 FR 49891'],
] as const

const listed = <Id>(all: Cited<Id>) => all.map(([id, cites]) => ({ id, cites }))

/** A person's rights as the law stands on a day. */
export function rightsOn(day: CalendarDate): Rights {
  const sheets = Object.entries(sheetsOn(day)) as [RightId, Sheet][]
  return {
    readOn: RULES_READ_ON,
    rights: sheets.map(([id, { cites, numbers, readings }]) => ({
      id,
      facts: (Object.entries(cites) as [RightFact, string][]).map(([fact, clause]) => ({
        fact,
        cites: clause,
      })),
      numbers,
      readings: listed(readings),
    })),
    representatives: { rules: listed(REPRESENTATIVES.rules), readings: listed(REPRESENTATIVES.readings) },
    limits: { rules: listed(LIMITS.rules), readings: listed(LIMITS.readings) },
    systems: SYSTEMS.map(([number, name, cites]) => ({ number, name, cites })),
  }
}
