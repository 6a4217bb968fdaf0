import { Link } from 'react-router'
import { Text, useText } from '../../text.tsx'
import type { Counted } from './+disclosures.ts'

type Props = { recipients: Counted['recipients'] }

/** To whom, in a sentence: OPM by the name people know it by, one other by its own, several by their number. */
export function useRecipientsName(recipients: Counted['recipients']): string {
  const text = useText()
  const [one, another] = recipients
  if (!one || another) return text('overview.toMany', { count: recipients.length })
  return one.id === 'opm' ? text('overview.toOpm') : one.name
}

/** Who they are, and the way to what each has stated. */
export function Recipients({ recipients }: Props) {
  const [one, another] = recipients
  if (one && !another) {
    return (
      <p>
        {one.id === 'opm' && (
          <>
            <Text id="overview.opmIs" values={{ recipient: one.name }} />{' '}
          </>
        )}
        <Stated id={one.id} name={one.name} />
      </p>
    )
  }
  return (
    <ul className="usa-list">
      {recipients.map(({ id, name, disclosures }) => (
        <li key={id}>
          <Text id="overview.recipient" values={{ recipient: name, files: disclosures }} />{' '}
          <Stated id={id} name={name} />
        </li>
      ))}
    </ul>
  )
}

const Stated = ({ id, name }: { id: string; name: string }) => (
  <Link to={`/recipients/${id}`} className="usa-link dl-noprint">
    <Text id="overview.stated" values={{ recipient: name }} />
  </Link>
)
