import { Link } from 'react-router'
import type { Notice } from '../../shared/contract/notice.ts'
import { Page } from '../components/page.tsx'
import { signInHref } from '../components/sign-in-href.ts'
import { Text, useText } from '../text.tsx'
import { WhereThingsStand } from './+where-things-stand.tsx'

const LINKS = [
  ['/rights', 'home.goRights'],
  ['/help', 'home.goHelp'],
] as const

export function SignedOutHome({ notice }: { notice: Notice | null }) {
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
      <WhereThingsStand notice={notice} />
      <p>
        <Text id="home.statusWorks" />
      </p>
      <ul className="usa-list usa-list--unstyled dl-choices">
        {LINKS.map(([to, id]) => (
          <li key={to}>
            <Link to={to} className="usa-link">
              <Text id={id} />
            </Link>
          </li>
        ))}
      </ul>
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
