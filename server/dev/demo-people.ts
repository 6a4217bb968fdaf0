import type { CalendarDate } from '../../shared/calendar-date.ts'
import { on } from './demo-calendar.ts'
import { DEMO_CARRIERS } from './demo-carriers.ts'
import { type Cast, type CastName, castOn } from './demo-cast.ts'

/** Somebody to sign in as. */
export type DemoPerson = {
  id: string
  name: string
  givenName: string
  familyName: string
  birthDate: CalendarDate
  /** Who this is and what to try. */
  says: { en: string; es: string }
  memberships: { carrier: string; member: string }[]
}

type Role = { id: string; memberships: [Membership, ...Membership[]]; en: string; es: string }
type Membership = readonly [carrier: string, name: CastName]

const ROLES: Role[] = [
  {
    id: 'ada-example',
    memberships: [['EX', 'ada']],
    en: 'Federal retiree with a long history, including a month not received and one that came late.',
    es: 'Jubilada federal con un historial largo, incluido un mes que no se recibió y otro que llegó tarde.',
  },
  {
    id: 'benjamin-example',
    memberships: [['EX', 'ben']],
    en: 'Ada\u2019s husband, on her enrollment; what he does here is his own.',
    es: 'Esposo de Ada, en la inscripción de ella; lo que él hace aquí es solo suyo.',
  },
  {
    id: 'cora-example',
    memberships: [['EX', 'cora']],
    en: 'Ada\u2019s grown daughter, on her mother\u2019s enrollment, with rights of her own.',
    es: 'Hija adulta de Ada, en la inscripción de su madre, con derechos propios.',
  },
  {
    id: 'grace-oconnor',
    memberships: [['EX', 'grace']],
    en: 'Mother of two minors, Nora (R10000033) and Finn (R10000032), who turns 18 within weeks.',
    es: 'Madre de dos menores, Nora (R10000033) y Finn (R10000032), que cumple 18 años en unas semanas.',
  },
  {
    id: 'tyler-whitfield',
    memberships: [['EM', 'tyler']],
    en: 'Turned 18 a few weeks ago, on his mother\u2019s enrollment.',
    es: 'Cumplió 18 años hace unas semanas; está en la inscripción de su madre.',
  },
  {
    id: 'jose-nunez-ortega',
    memberships: [['EM', 'jose']],
    en: 'Federal employee who reads Spanish first, with accents and a hyphen in his name.',
    es: 'Empleado federal que lee primero en español, con acentos y guion en el nombre.',
  },
  {
    id: 'elena-vasquez',
    memberships: [['EP', 'elena']],
    en: 'Twin of Elisa: same birth date, same family name, same initial; only the given name tells them apart.',
    es: 'Gemela de Elisa: misma fecha de nacimiento, mismo apellido, misma inicial; solo el nombre las distingue.',
  },
  {
    id: 'elisa-vasquez',
    memberships: [['EP', 'elisa']],
    en: 'Twin of Elena; try her sister\u2019s number (P30000018) as well, which must not match.',
    es: 'Gemela de Elena; pruebe también el número de su hermana (P30000018), que no debe coincidir.',
  },
  {
    id: 'raymond-teller',
    memberships: [['EM', 'raymond']],
    en: 'Postal worker who moved from FEHB to PSHB in January 2025 with the same carrier.',
    es: 'Trabajador postal que pasó de FEHB a PSHB en enero de 2025 con la misma aseguradora.',
  },
  {
    id: 'linda-park-hughes',
    memberships: [
      ['EX', 'linda'],
      ['EP', 'lindaPostal'],
    ],
    en: 'Postal worker who changed carrier in January 2025: two member numbers, two accountings.',
    es: 'Trabajadora postal que cambió de aseguradora en enero de 2025: dos números, dos informes.',
  },
  {
    id: 'harold-osei',
    memberships: [['EX', 'harold']],
    en: 'Named in the July 2024 file, then left out when the plan corrected it.',
    es: 'Figuraba en el archivo de julio de 2024 y quedó fuera cuando el plan lo corrigió.',
  },
  {
    id: 'denise-marlow',
    memberships: [['EX', 'denise']],
    en: 'Appears mostly in the files sent by the plan\u2019s pharmacy benefit manager.',
    es: 'Aparece sobre todo en los archivos del administrador de farmacia del plan.',
  },
  {
    id: 'walter-quill',
    memberships: [['EM', 'walter']],
    en: 'Covered the whole time, and in no file at all.',
    es: 'Con cobertura todo el tiempo y en ningún archivo.',
  },
  {
    id: 'susan-albright',
    memberships: [['EX', 'susan']],
    en: 'Former spouse with an enrollment of her own since April 2022.',
    es: 'Excónyuge con inscripción propia desde abril de 2022.',
  },
  {
    id: 'dorothy-beaumont',
    memberships: [['EM', 'dorothy']],
    en: 'Widow of a retiree, covered as a survivor annuitant.',
    es: 'Viuda de un jubilado, con cobertura como pensionista sobreviviente.',
  },
  {
    id: 'priya-raman',
    memberships: [['EX', 'priya']],
    en: 'New employee whose number was in files months before it was on a roster.',
    es: 'Empleada nueva cuyo número estuvo en archivos meses antes que en un padrón.',
  },
  {
    id: 'hannah-lindqvist',
    memberships: [
      ['EX', 'hannah'],
      ['EX', 'hannahOnHerOwn'],
    ],
    en: 'Turned 26, left her mother\u2019s enrollment and went on with temporary (TCC) coverage.',
    es: 'Cumplió 26 años, dejó la inscripción de su madre y siguió con cobertura temporal (TCC).',
  },
]

/** A case of its own: somebody whom no demonstration plan covers. */
const NOT_A_MEMBER: DemoPerson = {
  id: 'victor-nemo',
  name: 'Victor Nemo',
  givenName: 'Victor',
  familyName: 'Nemo',
  birthDate: on('1987-01-01'),
  says: {
    en: 'Covered by none of the plans here: no member number of his exists, and none should match.',
    es: 'No está en ninguno de estos planes: no tiene número de afiliación y ninguno debe coincidir.',
  },
  memberships: [],
}

export function demoPeople(day: CalendarDate): DemoPerson[] {
  const cast = castOn(day)
  return [...ROLES.map((role) => personOf(role, cast)), NOT_A_MEMBER]
}

function personOf(role: Role, cast: Cast): DemoPerson {
  const { givenName, familyName, birthDate } = cast[role.memberships[0][1]]
  const memberships = role.memberships.map(([carrier, name]) => ({ carrier, member: cast[name].member }))
  return {
    id: role.id,
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    birthDate,
    says: {
      en: `${role.en} Link member number ${listed(memberships, 'at', 'and')}.`,
      es: `${role.es} Vincule el número de afiliación ${listed(memberships, 'de', 'y')}.`,
    },
    memberships,
  }
}

function listed(memberships: DemoPerson['memberships'], at: string, and: string): string {
  return memberships
    .map(({ carrier, member }) => {
      const plan = DEMO_CARRIERS.find(({ code }) => code === carrier)
      return `${member} ${at} ${plan?.name ?? carrier}`
    })
    .join(` ${and} `)
}
