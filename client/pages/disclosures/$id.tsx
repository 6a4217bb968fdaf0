import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { totalOf } from '../../components/count-table.tsx'
import { useDayText } from '../../components/days.tsx'
import { Page } from '../../components/page.tsx'
import { useRecipientName } from '../../components/recipient-name.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { Corrections } from './+corrections.tsx'
import { DisclosureReadings } from './+disclosure-readings.tsx'
import { File } from './+file.tsx'
import { Records } from './+records.tsx'
import { Statements } from './+statements.tsx'
import { WhoAndWhen } from './+who-and-when.tsx'
import { Why } from './+why.tsx'

/** The entry, and the other version where it corrects one or was corrected: they are shown side by side. */
export async function loader({ params: { id = '' }, request: { signal } }: LoaderFunctionArgs) {
  const show = (of: string) => call(contract.showDisclosure, { params: { id: of } }, signal)
  const disclosure = await show(id)
  const [earlier, later] = await Promise.all(
    [disclosure.corrects, disclosure.correctedBy].map((end) => (end?.id ? show(end.id) : null)),
  )
  return { disclosure, earlier: earlier ?? null, later: later ?? null }
}

export function Component() {
  const text = useText()
  const dayText = useDayText()
  const recipientName = useRecipientName()
  const { disclosure, earlier, later } = useLoaderData<typeof loader>()
  const { disclosedOn, disclosedBy, recipient, records } = disclosure
  return (
    <Page
      title={text('disclosure.title', { day: dayText(disclosedOn) })}
      lead={
        <Text
          id="disclosure.lead"
          values={{ sender: disclosedBy.name, recipient: recipientName(recipient), count: totalOf(records) }}
        />
      }
    >
      <Corrections disclosure={disclosure} earlier={earlier} later={later} />
      <WhoAndWhen disclosure={disclosure} />
      <Records disclosure={disclosure} />
      <Why disclosure={disclosure} />
      <Statements recipient={recipient} statements={disclosure.statements} />
      <File disclosure={disclosure} />
      <DisclosureReadings disclosure={disclosure} />
      <p className="dl-actions dl-noprint">
        <Link to="/accountings/new" className="usa-button">
          <Text id="disclosure.getAccounting" />
        </Link>
        <Link to="/disclosures" className="usa-link">
          <Text id="shell.back" values={{ page: text('overview.title') }} />
        </Link>
      </p>
    </Page>
  )
}
