import type { AccountingForMember } from '../../../shared/contract/accountings.ts'
import { ACCOUNTING_FORMS, LOCALES } from '../../../shared/vocabulary.ts'
import { call } from '../../api.ts'
import { ApiProblem } from '../../api-problem.ts'
import { type FormFaults, faultsOf, hasFaults } from '../../components/form-faults.ts'
import { contract } from '../../contract.ts'
import { dayOfParts } from '../../dates.ts'

export type AccountingFaults = FormFaults<'from' | 'to'>
export type AccountingAnswer = { made: AccountingForMember } | { made: null; faults: AccountingFaults }

const WORDS = {
  from: 'newAccounting.fromIncomplete',
  to: 'newAccounting.toIncomplete',
} as const

export async function accountingAnswer(form: FormData): Promise<AccountingAnswer> {
  // None is all of them.
  const carrier = String(form.get('carrier') ?? '')
  const from = typedDay(form, 'from')
  const to = typedDay(form, 'to')
  const faults: AccountingFaults = {
    fields: {
      ...(from === 'incomplete' && { from: WORDS.from }),
      ...(to === 'incomplete' && { to: WORDS.to }),
    },
  }
  if (hasFaults(faults)) return { made: null, faults }
  const body = {
    ...(carrier && { carrier }),
    ...(from && { from }),
    ...(to && { to }),
    form: ACCOUNTING_FORMS.find((known) => known === form.get('form')) ?? 'itemised',
    locale: LOCALES.find((known) => known === form.get('locale')) ?? 'en',
  }
  try {
    return { made: await call(contract.createAccounting, { body }) }
  } catch (error) {
    return { made: null, faults: windowFaults(error, { from, to }) ?? faultsOf(error, WORDS) }
  }
}

/** Undefined for an empty date; `incomplete` for one that is no day. */
function typedDay(form: FormData, name: string): string | undefined | 'incomplete' {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) =>
    String(form.get(`${name}-${part}`) ?? '').trim(),
  )
  if (year === '' && month === '' && day === '') return undefined
  return dayOfParts(year, month, day) ?? 'incomplete'
}

/** The law of the window is the server's; here its answer only finds its field. */
function windowFaults(
  error: unknown,
  { from, to }: { from: string | undefined; to: string | undefined },
): AccountingFaults | null {
  if (!(error instanceof ApiProblem)) return null
  if (error.code === 'window-backwards') return { fields: { from: 'newAccounting.backwards' } }
  if (error.code === 'window-in-future') {
    return to
      ? { fields: { to: 'newAccounting.inFuture' } }
      : { fields: { from: 'newAccounting.fromInFuture' } }
  }
  if (error.code === 'window-over-six-years') {
    return from
      ? { fields: { from: 'newAccounting.overSixYears' } }
      : { fields: { to: 'newAccounting.toOverSixYears' } }
  }
  return null
}
