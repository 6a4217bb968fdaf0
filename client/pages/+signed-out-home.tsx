import { Page } from '../components/page.tsx'
import { signInHref } from '../components/sign-in-href.ts'
import { Text, useText } from '../text.tsx'

export function SignedOutHome() {
  const text = useText()
  return (
    <Page title={text('home.title')} lead={<Text id="home.lead" />}>
      <p>
        <a href={signInHref('/disclosures')} className="usa-button usa-button--big">
          <Text id="home.signIn" />
        </a>
      </p>
      <h2>
        <Text id="home.whatTitle" />
      </h2>
      <ul className="usa-list">
        {(['home.what1', 'home.what2', 'home.what3'] as const).map((id) => (
          <li key={id}>
            <Text id={id} />
          </li>
        ))}
      </ul>
      <h2>
        <Text id="home.statusTitle" />
      </h2>
      {(['home.status1', 'home.status2', 'home.status3'] as const).map((id) => (
        <p key={id}>
          <Text id={id} />
        </p>
      ))}
      <h2>
        <Text id="home.countsTitle" />
      </h2>
      <p>
        <Text id="home.counts" />
      </p>
      <h2>
        <Text id="home.adultsTitle" />
      </h2>
      <p>
        <Text id="home.adults" />
      </p>
    </Page>
  )
}
