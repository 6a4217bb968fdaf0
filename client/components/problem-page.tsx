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
    <Page title={text(words.title)} lead={<Text id={words.text} />}>
      <button type="button" className="usa-button" onClick={retry ?? revalidate}>
        <Text id="problem.retry" />
      </button>
      <Reference problem={problem} />
    </Page>
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
