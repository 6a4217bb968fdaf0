import { Page } from '../components/page.tsx'
import { signInHref } from '../components/sign-in-href.ts'
import { Text, useText } from '../text.tsx'

export function Component() {
  const text = useText()
  return (
    <Page title={text('signedOut.title')} lead={<Text id="signedOut.text" />}>
      <p>
        <a href={signInHref('/disclosures')} className="usa-button">
          <Text id="signedOut.signIn" />
        </a>
      </p>
    </Page>
  )
}
