import { Link } from 'react-router'
import { Page } from '../../components/page.tsx'
import { Text } from '../../text.tsx'

export function NeedsPlan({ title }: { title: string }) {
  return (
    <Page title={title} lead={<Text id="accountings.noPlan" />}>
      <p>
        <Link to="/memberships/link" className="usa-button">
          <Text id="memberships.link" />
        </Link>
      </p>
    </Page>
  )
}
