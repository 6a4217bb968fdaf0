import { ErrorSummary } from '../../components/error-summary.tsx'
import { Reference } from '../../components/problem-page.tsx'
import { wordsFor } from '../../components/problem-words.ts'
import { Text, useText } from '../../text.tsx'
import type { Answer } from './+check.ts'

type Props = { answer: Exclude<Answer, { kind: 'valid' }>; retry: () => void }

/** What is wrong, and what to do next. */
export function Refused({ answer, retry }: Props) {
  const text = useText()
  if (answer.kind === 'problem') {
    const reason = text(wordsFor(answer.problem.code).text)
    return (
      <ErrorSummary faults={[{ text: text('verify.notChecked', { reason }) }]} attempt={answer}>
        <p>
          <button type="button" className="usa-button" onClick={retry}>
            <Text id="problem.retry" />
          </button>
        </p>
        <Reference problem={answer.problem} />
      </ErrorSummary>
    )
  }
  const { fault, field } = answer
  const hasAdvice = fault !== 'nothing' && fault !== 'both'
  return (
    <ErrorSummary faults={[{ target: field, text: text(`verify.fault.${fault}`) }]} attempt={answer}>
      {hasAdvice && (
        <p>
          <Text id={`verify.next.${fault}`} />
        </p>
      )}
    </ErrorSummary>
  )
}
