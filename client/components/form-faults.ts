import { ApiProblem } from '../api-problem.ts'
import type { MessageId } from '../locales/en.ts'

/** What an action answers when nothing was done: faults by field, or the problem of the whole form. */
export type FormFaults<Field extends string> = {
  readonly fields: { readonly [K in Field]?: MessageId }
  readonly problem?: ApiProblem
}

export const hasFaults = (faults: FormFaults<string>) => Object.values(faults.fields).some(Boolean)

/** The form stays for a problem it can show; whoever is signed out has to sign in first. */
export function faultsOf<Field extends string>(
  error: unknown,
  fieldWords: { readonly [K in Field]: MessageId },
): FormFaults<Field> {
  if (!(error instanceof ApiProblem) || error.isSignedOut) throw error
  const named = error.fields.map(({ field }) => field.split(/[./]/).at(-1))
  const known = Object.entries<MessageId>(fieldWords).filter(([field]) => named.includes(field))
  const fields = Object.fromEntries(known) as FormFaults<Field>['fields']
  return known.length > 0 ? { fields } : { fields: {}, problem: error }
}
