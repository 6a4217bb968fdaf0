import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { Said } from '../../../shared/contract/recipients.ts'
import { Day } from '../../components/days.tsx'
import { Stated } from '../../components/stated.tsx'
import { Text } from '../../text.tsx'

/** One thing that was said, or "Not stated", and in which files from when to when. */
export function SaidItem({ said: { statement, files, first, last, newestOf } }: { said: Said }) {
  const intl = useIntl()
  const senders = [...new Set(newestOf)]
  return (
    <div className="dl-said">
      <Stated statement={statement} />
      <p className="usa-hint">
        {senders.length > 0 && (
          <>
            <Text
              id={statement ? 'recipient.newest' : 'recipient.newestSilent'}
              values={{ count: senders.length, senders: intl.formatList(senders) }}
            />{' '}
          </>
        )}
        <Text
          id="recipient.span"
          values={{ files, first: <FileLink file={first} />, last: <FileLink file={last} /> }}
        />
      </p>
    </div>
  )
}

const FileLink = ({ file: { id, disclosedOn } }: { file: Said['first'] }) => (
  <Link to={`/disclosures/${id}`} className="usa-link">
    <Day on={disclosedOn} />
  </Link>
)
