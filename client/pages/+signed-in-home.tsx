import { Link } from 'react-router'
import type { Notice } from '../../shared/contract/notice.ts'
import { Page } from '../components/page.tsx'
import { Text, useText } from '../text.tsx'
import { WhereThingsStand } from './+where-things-stand.tsx'

const LINKS = [
  ['/disclosures', 'home.goDisclosures'],
  ['/accountings', 'home.goAccountings'],
  ['/memberships', 'home.goMemberships'],
] as const

type Props = { name: string; hasPlan: boolean; notice: Notice | null }

export function SignedInHome({ name, hasPlan, notice }: Props) {
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
        <WhereThingsStand notice={notice} />
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
      <WhereThingsStand notice={notice} />
    </Page>
  )
}
