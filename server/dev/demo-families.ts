import type { CalendarDate } from '../../shared/calendar-date.ts'
import type { EnrolleeType, Program } from '../../shared/vocabulary.ts'
import { bornBefore, later, on } from './demo-calendar.ts'
import { type Coverage, type Covered, coveragesOf, type Enrollment } from './demo-enrollment.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './demo-names.ts'
import { type Draws, drawsFor } from './demo-random.ts'

/** How many people besides the cast each carrier covers, and how it numbers them. */
const CROWDS = [
  {
    carrier: 'EX',
    program: 'FEHB',
    people: 115,
    number: (family: number, person: number) => `R1000${pad(family * 6 + person, 4)}`,
  },
  {
    carrier: 'EM',
    program: 'FEHB',
    people: 85,
    number: (family: number, person: number) => `M-2${pad(family, 5)}-${pad(person, 2)}`,
  },
  {
    carrier: 'EP',
    program: 'PSHB',
    people: 65,
    number: (family: number, person: number) => `P3000${pad(family * 6 + person, 4)}`,
  },
] as const
const FIRST_FAMILY = 201

const FEHB_TYPES: [EnrolleeType, ...EnrolleeType[]] = [
  'employee',
  'annuitant',
  'employee',
  'tribal',
  'survivor-annuitant',
  'employee',
  'direct-pay',
  'annuitant',
  'compensationer',
  'employee',
  'former-spouse',
  'annuitant',
  'tcc',
]
const PSHB_TYPES: [EnrolleeType, ...EnrolleeType[]] = [
  'employee',
  'annuitant',
  'employee',
  'survivor-annuitant',
  'employee',
  'former-spouse',
  'annuitant',
  'compensationer',
  'employee',
  'tcc',
]
const ALONE = new Set<EnrolleeType>(['survivor-annuitant', 'former-spouse', 'tcc'])

const pad = (number: number, width: number) => String(number).padStart(width, '0')

export function crowdCoverages(seed: number, day: CalendarDate): Coverage[] {
  return CROWDS.flatMap(({ carrier, program, people, number }) => {
    const types = program === 'FEHB' ? FEHB_TYPES : PSHB_TYPES
    const coverages: Coverage[] = []
    let covered = 0
    for (let family = 0; covered < people; family++) {
      const draws = drawsFor(seed, 'family', carrier, family)
      const type = types[family % types.length] ?? 'employee'
      const enrollment = draw(draws, { carrier, program, type, day }, (person) =>
        number(FIRST_FAMILY + family, person),
      )
      covered += 1 + (enrollment.spouse ? 1 : 0) + (enrollment.children?.length ?? 0)
      coverages.push(...spansOf(enrollment, draws).flatMap(coveragesOf))
    }
    return coverages
  })
}

type Plan = { carrier: string; program: Program; type: EnrolleeType; day: CalendarDate }

function draw(draws: Draws, plan: Plan, number: (person: number) => string): Enrollment {
  const { day, ...rest } = plan
  const familyName = draws.pick(FAMILY_NAMES)
  const taken = new Set<string>()
  const person = (birthDate: CalendarDate): Covered => {
    let givenName: string = draws.pick(GIVEN_NAMES)
    while (taken.has(givenName)) givenName = draws.pick(GIVEN_NAMES)
    taken.add(givenName)
    const unseen = draws.fraction() < 0.06
    return { member: number(taken.size), givenName, familyName, birthDate, ...(unseen && { inFiles: 0 }) }
  }
  const isRetired = plan.type === 'annuitant' || plan.type === 'survivor-annuitant'
  const hasSpouse = draws.fraction() < 0.6 && !ALONE.has(plan.type)
  const childrenBornOn = isRetired || plan.type === 'tcc' ? [] : childBirthDates(draws, day)
  const eldest = childrenBornOn[0] ?? on('1995-01-01')
  const bornOn = isRetired
    ? later(on('1936-01-01'), { days: draws.between(0, 9_000) })
    : later(eldest, { days: -draws.between(8_000, 14_000) })
  return {
    ...rest,
    from:
      plan.program === 'PSHB' ? on('2025-01-01') : later(on('2008-01-01'), { months: draws.between(0, 190) }),
    option: draws.pick(['standard', 'standard', 'basic']),
    enrollee: person(bornOn),
    ...(hasSpouse && { spouse: person(later(bornOn, { days: draws.between(-1_500, 1_500) })) }),
    ...(childrenBornOn.length > 0 && { children: childrenBornOn.map(person) }),
  }
}

/** Up to three, eldest first, all under 26 on the day and born before the newest roster. */
function childBirthDates(draws: Draws, day: CalendarDate): CalendarDate[] {
  const count = draws.pick([0, 0, 1, 2, 2, 3])
  const eldest = draws.between(6, 25)
  return Array.from({ length: count }, (_, at) => bornBefore(day, eldest - at * 2, draws.between(1, 300)))
}

/** Some left at the end of a month, and half of Example Mutual's working and retired families turned out to be postal. */
function spansOf(enrollment: Enrollment, draws: Draws): Enrollment[] {
  const isPostal = enrollment.carrier === 'EM' && draws.fraction() < 0.5
  const movable = enrollment.type === 'employee' || enrollment.type === 'annuitant'
  if (isPostal && movable) {
    return [
      { ...enrollment, to: on('2024-12-31') },
      { ...enrollment, program: 'PSHB', from: on('2025-01-01') },
    ]
  }
  if (draws.fraction() > 0.08) return [enrollment]
  return [
    { ...enrollment, to: later(later(on('2025-02-01'), { months: draws.between(0, 20) }), { days: -1 }) },
  ]
}
