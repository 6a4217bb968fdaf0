import { Link, useSearchParams } from 'react-router'
import { Page } from '../components/page.tsx'
import { signInHref } from '../components/sign-in-href.ts'
import type { MessageId } from '../locales/en.ts'
import { Text, useText } from '../text.tsx'

const WORDS = new Map<string | null, MessageId>([
  ['sign-in-refused', 'signInProblem.refused'],
  ['sign-in-unavailable', 'signInProblem.unavailable'],
  ['too-many-requests', 'signInProblem.tooMany'],
])

/** The address is anybody's to write, so only what looks like one of our reference numbers is shown. */
const REFERENCE = /^[\w-]{1,64}$/

export function Component() {
  const text = useText()
  const [search] = useSearchParams()
  const reference = search.get('ref') ?? ''
  return (
    <Page
      title={text('signInProblem.title')}
      lead={<Text id={WORDS.get(search.get('code')) ?? 'signInProblem.other'} />}
    >
      <p>
        <a href={signInHref('/disclosures')} className="usa-button">
          <Text id="signInProblem.retry" />
        </a>
      </p>
      <p>
        <Link to="/help" className="usa-link">
          <Text id="home.goHelp" />
        </Link>
      </p>
      {REFERENCE.test(reference) && (
        <p className="dl-wrap">
          <Text id="problem.reference" values={{ reference }} />
        </p>
      )}
    </Page>
  )
}
