import { Link } from 'react-router'
import { useRecipientName } from '../../components/recipient-name.tsx'
import { Text } from '../../text.tsx'
import type { Counted } from './+disclosures.ts'

/** Who the recipients are, and the way to what each has stated. */
export function Recipients({ recipients }: { recipients: Counted['recipients'] }) {
  const [one, another] = recipients
  if (one && !another) {
    return (
      <p>
        {one.id === 'opm' && <Text id="overview.opmIs" values={{ recipient: one.name }} />}{' '}
        <Stated recipient={one} />
      </p>
    )
  }
  return (
    <ul className="usa-list">
      {recipients.map((recipient) => (
        <li key={recipient.id}>
          <Text
            id="overview.recipient"
            values={{ recipient: recipient.name, files: recipient.disclosures }}
          />{' '}
          <Stated recipient={recipient} />
        </li>
      ))}
    </ul>
  )
}

function Stated({ recipient }: { recipient: Counted['recipients'][number] }) {
  const nameOf = useRecipientName()
  return (
    <Link to={`/recipients/${recipient.id}`} className="usa-link dl-noprint">
      <Text id="overview.stated" values={{ recipient: nameOf(recipient) }} />
    </Link>
  )
}
