import { useLocation } from 'react-router'
import { Text, useText } from '../text.tsx'
import { hasTyped } from '../typed.ts'
import { Page } from './page.tsx'
import { signInHref } from './sign-in-href.ts'

/** Leads back to where one was. */
export function SessionEnded({ code }: { code: 'not-signed-in' | 'session-ended' }) {
  const text = useText()
  const { pathname, search } = useLocation()
  const hasEnded = code === 'session-ended'
  return (
    <Page
      title={text(hasEnded ? 'ended.endedTitle' : 'ended.notSignedInTitle')}
      lead={<Text id={hasEnded ? 'ended.endedText' : 'ended.notSignedInText'} />}
    >
      <p>
        <a className="usa-button" href={signInHref(pathname + search)}>
          <Text id="ended.signIn" />
        </a>
      </p>
      <p>
        <Text id="ended.back" />
      </p>
      {hasTyped(pathname) && (
        <p>
          <Text id="ended.typed" />
        </p>
      )}
    </Page>
  )
}
