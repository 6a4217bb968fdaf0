import { LOCALES } from '../../../shared/vocabulary.ts'
import { call } from '../../api.ts'
import { ApiProblem } from '../../api-problem.ts'
import { contract } from '../../contract.ts'

/** What was done; stands in the address, so that it is said once the page shows it. */
export const DONE = {
  ended: 'account.ended',
  others: 'account.endedOthers',
  language: 'account.languageSaved',
} as const
export type Done = keyof typeof DONE

/** What a form of the page asks for. The problem, where it was not done. */
export async function accountAnswer(form: FormData): Promise<Done | ApiProblem> {
  try {
    return await carryOut(form)
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.isSignedOut) throw error
    return error
  }
}

async function carryOut(form: FormData): Promise<Done> {
  const locale = LOCALES.find((known) => known === form.get('locale'))
  if (locale) {
    await call(contract.setLanguage, { body: { locale } })
    return 'language'
  }
  const id = form.get('session')
  if (typeof id === 'string') {
    await call(contract.endSession, { params: { id }, body: {} }).catch(overAlready)
    return 'ended'
  }
  await call(contract.endOtherSessions, { body: {} })
  return 'others'
}

/** Whether it ended by itself or in another window, it is over. */
function overAlready(error: unknown) {
  if (!(error instanceof ApiProblem) || error.code !== 'not-found') throw error
}
