import type { Carrier } from '../../../shared/contract/site.ts'
import type { ApiProblem } from '../../api-problem.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Reference } from '../../components/problem-page.tsx'
import { wordsFor } from '../../components/problem-words.ts'
import { useText } from '../../text.tsx'
import { LinkedElsewhere, NotMatched, TooManyTries } from './+link-advice.tsx'
import type { LinkAnswer } from './+link-answer.ts'

type Props = { answer: Extract<LinkAnswer, { linked: null }>; carriers: readonly Carrier[] }

/** Answers about the membership, with advice of their own: nobody needs their reference number. */
const ADVISED: readonly ApiProblem['code'][] = [
  'membership-not-matched',
  'membership-linked-elsewhere',
  'too-many-tries',
]

/** What went wrong, and what to do. Which fact did not match is never said: the server does not tell. */
export function LinkProblem({ answer, carriers }: Props) {
  const text = useText()
  const { fields, problem } = answer.faults
  const carrier = carriers.find(({ code }) => code === answer.carrier)
  const ofFields = (['carrier', 'member'] as const).flatMap((field) => {
    const words = fields[field]
    return words ? [{ target: field, text: text(words) }] : []
  })
  const ofForm = problem ? [{ text: formText(problem, text) }] : []
  return (
    <ErrorSummary faults={[...ofFields, ...ofForm]} attempt={answer}>
      {problem?.code === 'membership-not-matched' && <NotMatched carrier={carrier} />}
      {problem?.code === 'membership-linked-elsewhere' && <LinkedElsewhere carrier={carrier} />}
      {problem?.code === 'too-many-tries' && <TooManyTries retryAfter={problem.retryAfter} />}
      {problem && !ADVISED.includes(problem.code) && <Reference problem={problem} />}
    </ErrorSummary>
  )
}

function formText(problem: ApiProblem, text: ReturnType<typeof useText>) {
  if (problem.code === 'membership-not-matched') return text('link.notMatched')
  if (problem.code === 'membership-linked-elsewhere') return text('link.elsewhere')
  if (problem.code === 'too-many-tries') return text('link.tooMany')
  return text('form.notSent', { text: text(wordsFor(problem.code).text) })
}
