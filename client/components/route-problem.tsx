import { useRouteError } from 'react-router'
import { ApiProblem } from '../api-problem.ts'
import { NotFound } from './not-found.tsx'
import { PageNotLoaded } from './page-not-loaded.ts'
import { ProblemPage } from './problem-page.tsx'
import { SessionEnded } from './session-ended.tsx'
import { Frame } from './shell.tsx'
import { useShellData } from './shell-data.ts'

/** Where every failed load ends: the same frame, and words that fit the failure. */
export function RouteProblem() {
  const error = useRouteError()
  const data = useShellData()
  const isSignedOut = error instanceof ApiProblem && error.isSignedOut
  const name = !isSignedOut && data?.session.signedIn ? data.session.name : null
  return (
    <Frame name={name} isDemonstration={data?.site.demonstration}>
      <PageFor error={error} />
    </Frame>
  )
}

function PageFor({ error }: { error: unknown }) {
  if (!(error instanceof ApiProblem)) {
    // Only a fresh start helps: a browser does not fetch a part again that failed once.
    const code = error instanceof PageNotLoaded ? 'no-connection' : 'internal'
    return <ProblemPage problem={new ApiProblem(code)} retry={() => window.location.reload()} />
  }
  if (error.code === 'not-signed-in' || error.code === 'session-ended')
    return <SessionEnded code={error.code} />
  // An id of the wrong form is a page that does not exist, as is somebody else's.
  if (error.code === 'not-found' || error.code === 'invalid-input') return <NotFound />
  return <ProblemPage problem={error} />
}
