import { Link } from 'react-router'
import { Page } from '../components/page.tsx'
import { Text, useText } from '../text.tsx'

const LINKS = [
  ['/disclosures', 'home.goDisclosures'],
  ['/accountings', 'home.goAccountings'],
  ['/memberships', 'home.goMemberships'],
] as const

export function SignedInHome({ name, hasPlan }: { name: string; hasPlan: boolean }) {
  const text = useText()
  const title = text('home.helloTitle', { name })
  if (!hasPlan) {
    return (
      <Page title={title} lead={<Text id="home.linkLead" />}>
        <p>
          <Link to="/memberships/link" className="usa-button">
            <Text id="home.goLink" />
          </Link>
        </p>
      </Page>
    )
  }
  return (
    <Page title={title} lead={<Text id="home.helloLead" />}>
      <ul className="usa-list usa-list--unstyled dl-choices">
        {LINKS.map(([to, id]) => (
          <li key={to}>
            <Link to={to} className="usa-link">
              <Text id={id} />
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  )
}
