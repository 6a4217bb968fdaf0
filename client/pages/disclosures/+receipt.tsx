import { useState } from 'react'
import { Link } from 'react-router'
import { Text } from '../../text.tsx'

type Props = { submission: string; receipt: string }

/** The signed receipt, to keep as a file, to copy, or to read. */
export function Receipt({ submission, receipt }: Props) {
  const [said, say] = useState<'disclosure.copied' | 'disclosure.notCopied' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(receipt).then(
      () => say('disclosure.copied'),
      () => say('disclosure.notCopied'),
    )
  return (
    <>
      <p>
        <Text id="disclosure.receiptMeans" />
      </p>
      <ul className="usa-list usa-list--unstyled dl-links dl-noprint">
        <li>
          {/* What is here already needs no second request: the file is made of the page's own text. */}
          <a href={`data:application/jose,${receipt}`} download={`${submission}.jws`} className="usa-link">
            <Text id="disclosure.downloadReceipt" />
          </a>
        </li>
        <li>
          <button type="button" className="usa-button usa-button--unstyled" onClick={copy}>
            <Text id="disclosure.copyReceipt" />
          </button>{' '}
          <span role="status">{said && <Text id={said} />}</span>
        </li>
        <li>
          <Link to="/verify" className="usa-link">
            <Text id="disclosure.verify" />
          </Link>
        </li>
      </ul>
      <details className="dl-details">
        <summary>
          <Text id="disclosure.showReceipt" />
        </summary>
        <code className="dl-wrap">{receipt}</code>
      </details>
    </>
  )
}
