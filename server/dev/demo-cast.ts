import type { CalendarDate } from '../../shared/calendar-date.ts'
import { bornBefore, on } from './demo-calendar.ts'
import { type Coverage, type Covered, coveragesOf, type Enrollment } from './demo-enrollment.ts'

const covered = (
  member: string,
  givenName: string,
  familyName: string,
  birthDate: CalendarDate,
  more: Partial<Covered> = {},
): Covered => ({ member, givenName, familyName, birthDate, inFiles: 0.85, ...more })

/** The chosen people, each covering a case, and the families they stand in. Their numbers never change. */
export type Cast = ReturnType<typeof castOn>
export type CastName = keyof Cast

export function castOn(day: CalendarDate) {
  const twinsBornOn = bornBefore(day, 20, 75)
  const schoolTwinsBornOn = bornBefore(day, 11, 140)
  const everyFile = { inFiles: 1 }
  return {
    // Example Federal Health Plan
    ada: covered('R10000017', 'Ada', 'Example', on('1971-08-30'), everyFile),
    ben: covered('R10000018', 'Benjamin', 'Example', on('1969-02-11')),
    cora: covered('R10000019', 'Cora', 'Example', bornBefore(day, 21, 200)),
    harold: covered('R10000044', 'Harold', 'Osei', on('1958-12-02'), everyFile),
    denise: covered('R10000046', 'Denise', 'Marlow', on('1969-05-19'), { inFiles: 0.2, inPharmacyFiles: 1 }),
    grace: covered('R10000031', 'Grace', "O'Connor", on('1982-03-17')),
    finn: covered('R10000032', 'Finn', "O'Connor", bornBefore(day, 18, -20)),
    nora: covered('R10000033', 'Nora', "O'Connor", bornBefore(day, 9, 40)),
    linda: covered('R10000052', 'Linda', 'Park-Hughes', on('1975-10-04'), everyFile),
    susan: covered('R10000058', 'Susan', 'Albright', on('1966-07-23')),
    roger: covered('R10000057', 'Roger', 'Albright', on('1964-01-09')),
    priya: covered('R10000900', 'Priya', 'Raman', on('1990-04-26'), everyFile),
    karin: covered('R10000061', 'Karin', 'Lindqvist', on('1968-11-15')),
    hannah: covered('R10000062', 'Hannah', 'Lindqvist', on('1998-09-12')),
    hannahOnHerOwn: covered('R10000063', 'Hannah', 'Lindqvist', on('1998-09-12')),
    // Example Mutual Benefit Plan
    jose: covered('M-200017-01', 'José', 'Núñez-Ortega', on('1979-06-24')),
    guadalupe: covered('M-200017-02', 'María Guadalupe', 'Peña Ríos', on('1981-12-12')),
    lucia: covered('M-200017-03', 'Lucía', 'Núñez Peña', bornBefore(day, 13, 90)),
    raymond: covered('M-200041-01', 'Raymond', 'Teller Jr.', on('1972-01-30'), everyFile),
    odette: covered('M-200041-02', 'Odette', 'Teller', on('1974-09-08')),
    dorothy: covered('M-200055-02', 'Dorothy', 'Beaumont', on('1943-03-03')),
    emil: covered('M-200055-01', 'Emil', 'Beaumont', on('1940-10-21')),
    walter: covered('M-200060-01', 'Walter', 'Quill', on('1985-08-08'), { inFiles: 0, inPharmacyFiles: 0 }),
    joyce: covered('M-200071-01', 'Joyce', 'Whitfield', on('1977-02-27')),
    tyler: covered('M-200071-02', 'Tyler', 'Whitfield', bornBefore(day, 18, 20)),
    // Example Postal Health Plan
    marta: covered('P30000017', 'Marta', 'Vásquez', on('1976-05-05')),
    elena: covered('P30000018', 'Elena', 'Vásquez', twinsBornOn, everyFile),
    elisa: covered('P30000019', 'Elisa', 'Vásquez', twinsBornOn),
    lindaPostal: covered('P30000052', 'Linda', 'Park-Hughes', on('1975-10-04'), everyFile),
    soojin: covered('P30000077', 'Soo-jin', 'Kim', on('1984-04-14')),
    noah: covered('P30000078', 'Noah', 'Kim', schoolTwinsBornOn),
    mila: covered('P30000079', 'Mila', 'Kim', schoolTwinsBornOn),
  }
}

export function castCoverages(cast: Cast): Coverage[] {
  const federal = { carrier: 'EX', program: 'FEHB' } as const
  const mutual = { carrier: 'EM', program: 'FEHB' } as const
  const postal = { carrier: 'EP', program: 'PSHB' } as const
  // Postal coverage moved from the FEHB Program to the PSHB Program at the turn of 2025.
  const lastFehbDay = on('2024-12-31')
  const firstPshbDay = on('2025-01-01')
  const tellers = { type: 'employee', enrollee: cast.raymond, spouse: cast.odette } as const
  const enrollments: Enrollment[] = [
    // Ada retired; her husband and her grown daughter are on her enrollment.
    {
      ...federal,
      type: 'annuitant',
      from: on('2019-01-01'),
      enrollee: cast.ada,
      spouse: cast.ben,
      children: [cast.cora],
    },
    { ...federal, type: 'annuitant', from: on('2016-01-01'), enrollee: cast.harold },
    { ...federal, type: 'employee', from: on('2012-01-01'), option: 'basic', enrollee: cast.denise },
    // Finn comes of age twenty days after the day.
    {
      ...federal,
      type: 'employee',
      from: on('2010-01-01'),
      enrollee: cast.grace,
      children: [cast.finn, cast.nora],
    },
    { ...federal, type: 'employee', from: on('2015-01-01'), to: lastFehbDay, enrollee: cast.linda },
    { ...postal, type: 'employee', from: firstPshbDay, enrollee: cast.lindaPostal },
    // Susan was on her husband's enrollment until the divorce and has her own since: 5 U.S.C. 8905(c).
    {
      ...federal,
      type: 'annuitant',
      from: on('2008-01-01'),
      enrollee: cast.roger,
      spouse: { ...cast.susan, to: on('2022-03-31') },
    },
    { ...federal, type: 'former-spouse', from: on('2022-04-01'), enrollee: cast.susan },
    // Priya joined between two rosters: her number is in files before it is on any roster.
    { ...federal, type: 'employee', from: on('2024-09-01'), enrollee: cast.priya },
    // Hannah turned 26 and went on as a temporary (TCC) enrollee for 36 months: 5 U.S.C. 8905a.
    {
      ...federal,
      type: 'employee',
      from: on('2011-01-01'),
      enrollee: cast.karin,
      children: [{ ...cast.hannah, to: on('2024-10-13') }],
    },
    { ...federal, type: 'tcc', from: on('2024-10-14'), to: on('2027-09-12'), enrollee: cast.hannahOnHerOwn },
    {
      ...mutual,
      type: 'employee',
      from: on('2014-01-01'),
      enrollee: cast.jose,
      spouse: cast.guadalupe,
      children: [cast.lucia],
    },
    { ...mutual, from: on('2013-01-01'), to: lastFehbDay, ...tellers },
    { ...mutual, program: 'PSHB', from: firstPshbDay, ...tellers },
    {
      ...mutual,
      type: 'annuitant',
      from: on('2001-01-01'),
      to: on('2023-04-30'),
      enrollee: cast.emil,
      spouse: cast.dorothy,
    },
    { ...mutual, type: 'survivor-annuitant', from: on('2023-05-01'), enrollee: cast.dorothy },
    { ...mutual, type: 'employee', from: on('2021-01-01'), enrollee: cast.walter },
    // Tyler came of age twenty days before the day.
    {
      ...mutual,
      type: 'compensationer',
      from: on('2012-01-01'),
      enrollee: cast.joyce,
      children: [cast.tyler],
    },
    {
      ...postal,
      type: 'employee',
      from: firstPshbDay,
      enrollee: cast.marta,
      children: [cast.elena, cast.elisa],
    },
    {
      ...postal,
      type: 'employee',
      from: firstPshbDay,
      enrollee: cast.soojin,
      children: [cast.noah, cast.mila],
    },
  ]
  return enrollments.flatMap(coveragesOf)
}
