import { demoPeople } from '../../server/dev/demo-people.ts'
import { calendarDate } from '../../shared/calendar-date.ts'
import { DEMO_DAY } from './global-setup.ts'
import type { Identity } from './scripted-provider.ts'

export const PEOPLE = demoPeople(calendarDate.parse(DEMO_DAY))

/** A demo person as an identity provider would verify them, under any subject. */
export function factsOf(id: string, more: Partial<Identity> = {}): Identity {
  const person = PEOPLE.find((one) => one.id === id)
  if (!person) throw new Error(`there is no demo person ${id}`)
  return {
    sub: id,
    given_name: person.givenName,
    family_name: person.familyName,
    birthdate: person.birthDate,
    ...more,
  }
}

/** The first of a demo person's memberships. */
export function cardOf(id: string): { carrier: string; member: string } {
  const [card] = PEOPLE.find((one) => one.id === id)?.memberships ?? []
  if (!card) throw new Error(`${id} has no member card`)
  return card
}
