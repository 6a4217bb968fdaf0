import { useRevalidator } from 'react-router'
import type { ApiProblem } from '../api-problem.ts'
import { Text, useText } from '../text.tsx'
import { Page } from './page.tsx'
import { wordsFor } from './problem-words.ts'

/** A page that could not be loaded, with a way to try again. */
export function ProblemPage({ problem, retry }: { problem: ApiProblem; retry?: () => void }) {
  const text = useText()
  const { revalidate } = useRevalidator()
  const words = wordsFor(problem.code)
  return (
    <Page title={text(words.title)} hasError lead={<Text id={words.text} />}>
      <Wait seconds={problem.retryAfter} />
      <button type="button" className="usa-button" onClick={retry ?? revalidate}>
        <Text id="problem.retry" />
      </button>
      <Reference problem={problem} />
    </Page>
  )
}

/** How long, where the server says so (Retry-After). Never less than it said. */
function Wait({ seconds }: { seconds: number | undefined }) {
  if (seconds === undefined || seconds <= 0) return null
  const [id, count] =
    seconds <= 90
      ? (['problem.waitSeconds', seconds] as const)
      : seconds <= 5400
        ? (['problem.waitMinutes', Math.ceil(seconds / 60)] as const)
        : (['problem.waitHours', Math.ceil(seconds / 3600)] as const)
  return (
    <p>
      <Text id={id} values={{ count }} />
    </p>
  )
}

export function Reference({ problem }: { problem: ApiProblem }) {
  if (problem.requestId === undefined) return null
  return (
    <p className="dl-wrap">
      <Text id="problem.reference" values={{ reference: problem.requestId }} />
    </p>
  )
}
