import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { call } from '../../api.ts'
import { Alert } from '../../components/alert.tsx'
import { Page } from '../../components/page.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { Membership } from './+membership.tsx'

export const loader = ({ request: { signal } }: LoaderFunctionArgs) =>
  call(contract.listMemberships, {}, signal)

export function Component() {
  const text = useText()
  const { items } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const linked = items.find(({ id }) => id === search.get('linked'))
  return (
    <Page title={text('memberships.title')}>
      {linked && (
        <Alert kind="success">
          <p>
            <Text
              id="memberships.linked"
              values={{ carrier: linked.carrier.name, lastFour: linked.lastFour }}
            />
          </p>
          <p>
            <Link to="/disclosures" className="usa-link">
              <Text id="memberships.seeDisclosures" />
            </Link>
          </p>
        </Alert>
      )}
      <p>
        <Text id={items.length > 0 ? 'memberships.lead' : 'memberships.empty'} />
      </p>
      {items.map((membership) => (
        <Membership key={membership.id} membership={membership} />
      ))}
      <p>
        <Link
          to="/memberships/link"
          className={items.length > 0 ? 'usa-button usa-button--outline' : 'usa-button'}
        >
          <Text id={items.length > 0 ? 'memberships.linkAnother' : 'memberships.link'} />
        </Link>
      </p>
    </Page>
  )
}
