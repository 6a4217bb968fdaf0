import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { Day } from '../../components/days.tsx'
import { Page } from '../../components/page.tsx'
import { useAnchor } from '../../components/use-anchor.ts'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { Contents } from './+contents.tsx'
import { Right } from './+right.tsx'
import { Rules } from './+rules.tsx'
import { ComplaintOffices, OpmOffices } from './+where-to-turn.tsx'

export async function loader({ request: { signal } }: LoaderFunctionArgs) {
  const [rights, contacts] = await Promise.all([
    call(contract.showRights, {}, signal),
    call(contract.listContacts, {}, signal),
  ])
  return { rights, contacts }
}

export function Component() {
  const { rights, contacts } = useLoaderData<typeof loader>()
  const text = useText()
  useAnchor()
  const offices = {
    complaint: <ComplaintOffices contacts={contacts} />,
    'opm-records': <OpmOffices contacts={contacts} systems={rights.systems} />,
  }
  return (
    <Page title={text('rights.title')} lead={<Text id="rights.lead" />}>
      <p>
        <Text id="rights.readOn" values={{ day: <Day on={rights.readOn} /> }} />{' '}
        <Text id="rights.readingsLead" />
      </p>
      <p className="dl-noprint">
        <Text id="rights.help" />{' '}
        <Link to="/help" className="usa-link">
          <Text id="rights.helpLink" />
        </Link>
      </p>
      <Contents
        entries={[
          ...rights.rights.map(({ id }) => [id, text(`right.${id}`)] as const),
          ['representatives', text('rights.representatives')],
          ['limits', text('rights.limits')],
        ]}
      />
      {rights.rights.map((right) => (
        <Right key={right.id} right={right}>
          {right.id in offices && offices[right.id as keyof typeof offices]}
        </Right>
      ))}
      <Rules id="representatives" rules={rights.representatives} />
      <Rules id="limits" rules={rights.limits} />
    </Page>
  )
}
