import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { totalOf } from '../../components/count-table.tsx'
import { useDayText } from '../../components/days.tsx'
import { Page } from '../../components/page.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { Corrections } from './+corrections.tsx'
import { File } from './+file.tsx'
import { Records } from './+records.tsx'
import { Statements } from './+statements.tsx'
import { WhoAndWhen } from './+who-and-when.tsx'
import { Why } from './+why.tsx'

export const loader = ({ params: { id = '' }, request: { signal } }: LoaderFunctionArgs) =>
  call(contract.showDisclosure, { params: { id } }, signal)

export function Component() {
  const text = useText()
  const dayText = useDayText()
  const disclosure = useLoaderData<typeof loader>()
  const { disclosedOn, disclosedBy, recipient, records } = disclosure
  return (
    <Page
      title={text('disclosure.title', { day: dayText(disclosedOn) })}
      lead={
        <Text
          id="disclosure.lead"
          values={{ sender: disclosedBy.name, recipient: recipient.name, count: totalOf(records) }}
        />
      }
    >
      <Corrections disclosure={disclosure} />
      <WhoAndWhen disclosure={disclosure} />
      <Records disclosure={disclosure} />
      <Why disclosure={disclosure} />
      <Statements statements={disclosure.statements} />
      <File disclosure={disclosure} />
      <p className="dl-noprint">
        <Link to="/disclosures" className="usa-link">
          <Text id="shell.back" values={{ page: text('overview.title') }} />
        </Link>
      </p>
    </Page>
  )
}
