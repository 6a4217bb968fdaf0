import { Link } from 'react-router'
import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import { Alert } from '../../components/alert.tsx'
import { AsWritten } from '../../components/as-written.tsx'
import { DayOfInstant } from '../../components/days.tsx'
import { Text, useText } from '../../text.tsx'
import { Versions } from './+versions.tsx'

type Props = {
  disclosure: DisclosureForMember
  /** The other versions' entries about the reader, where they have one. */
  earlier: DisclosureForMember | null
  later: DisclosureForMember | null
}

/** Both ends of a correction: nothing is overwritten, so each leads to the other and stands beside it. */
export function Corrections({ disclosure, earlier, later }: Props) {
  const text = useText()
  const { correctedBy, corrects } = disclosure
  return (
    <>
      {correctedBy && (
        <>
          <Alert kind="warning" heading={text('disclosure.corrected')}>
            <End end={correctedBy} says="disclosure.correctedText" link="disclosure.seeCorrection" />
          </Alert>
          <Versions
            earlier={{ ...disclosure, entry: disclosure }}
            later={{ ...correctedBy, entry: later }}
            here="earlier"
          />
        </>
      )}
      {corrects && (
        <>
          <Alert kind="info" heading={text('disclosure.corrects')}>
            <End end={corrects} says="disclosure.correctsText" link="disclosure.seeEarlier" />
          </Alert>
          <Versions
            earlier={{ ...corrects, entry: earlier }}
            later={{ ...disclosure, entry: disclosure }}
            here="later"
          />
        </>
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
