import { Link } from 'react-router'
import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import { Alert } from '../../components/alert.tsx'
import { AsWritten } from '../../components/as-written.tsx'
import { DayOfInstant } from '../../components/days.tsx'
import { Text, useText } from '../../text.tsx'

/** Both ends of a correction: nothing is overwritten, so each leads to the other. */
export function Corrections({ disclosure: { correctedBy, corrects } }: { disclosure: DisclosureForMember }) {
  const text = useText()
  return (
    <>
      {correctedBy && (
        <Alert kind="warning" heading={text('disclosure.corrected')}>
          <End end={correctedBy} says="disclosure.correctedText" link="disclosure.seeCorrection" />
        </Alert>
      )}
      {corrects && (
        <Alert kind="info" heading={text('disclosure.corrects')}>
          <End end={corrects} says="disclosure.correctsText" link="disclosure.seeEarlier" />
        </Alert>
      )}
    </>
  )
}

type EndProps = {
  end: NonNullable<DisclosureForMember['corrects']>
  says: 'disclosure.correctedText' | 'disclosure.correctsText'
  link: 'disclosure.seeCorrection' | 'disclosure.seeEarlier'
}

function End({ end: { submission, receivedAt, reason, id }, says, link }: EndProps) {
  return (
    <>
      <p>
        <Text id={says} values={{ submission, day: <DayOfInstant at={receivedAt} /> }} />
      </p>
      <p>
        <Text id="disclosure.correctionReason" values={{ reason: <AsWritten>{reason}</AsWritten> }} />
      </p>
      <p>
        {id === null && <Text id="disclosure.noRecords" />}
        {id !== null && (
          <Link to={`/disclosures/${id}`} className="usa-link">
            <Text id={link} />
          </Link>
        )}
      </p>
    </>
  )
}
