import { ErrorSummary } from '../../components/error-summary.tsx'
import { Reference } from '../../components/problem-page.tsx'
import { wordsFor } from '../../components/problem-words.ts'
import { useText } from '../../text.tsx'
import type { AccountingAnswer } from './+accounting-answer.ts'

const TARGETS = { from: 'from-month', to: 'to-month' } as const

export function AccountingProblem({ answer }: { answer: Extract<AccountingAnswer, { made: null }> }) {
  const text = useText()
  const { fields, problem } = answer.faults
  const ofFields = (['from', 'to'] as const).flatMap((field) => {
    const words = fields[field]
    return words ? [{ target: TARGETS[field], text: text(words) }] : []
  })
  const ofForm = problem ? [{ text: text('form.notSent', { text: text(wordsFor(problem.code).text) }) }] : []
  return (
    <ErrorSummary faults={[...ofFields, ...ofForm]} attempt={answer}>
      {problem && <Reference problem={problem} />}
    </ErrorSummary>
  )
}
