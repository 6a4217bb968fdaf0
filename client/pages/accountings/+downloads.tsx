import { Link } from 'react-router'
import type { AccountingForMember } from '../../../shared/contract/accountings.ts'
import { pathOf } from '../../api.ts'
import { DownloadLink } from '../../components/download-link.tsx'
import { contract } from '../../contract.ts'
import { Text } from '../../text.tsx'

/** The kept bytes, what each is for, how to know them again, and what the signature is for. */
export function Downloads({ accounting: { id, formats } }: { accounting: AccountingForMember }) {
  return (
    <section>
      <h2>
        <Text id="accounting.downloads" />
      </h2>
      <ul className="usa-list usa-list--unstyled dl-list">
        {formats.map(({ format, bytes, sha256 }) => (
          <li key={format} className="dl-list__item">
            <DownloadLink href={pathOf(contract.downloadAccounting, { id, format })} bytes={bytes}>
              <Text id={`accounting.${format}`} />
            </DownloadLink>
            <p>
              <Text id={`accountingMeans.${format}`} />
            </p>
            <p className="usa-hint">
              <Text id="accounting.fingerprint" />
            </p>
            <code className="dl-wrap">{sha256}</code>
          </li>
        ))}
      </ul>
      <p>
        <Text id="accounting.fingerprintText" />
      </p>
      <h2>
        <Text id="accounting.signature" />
      </h2>
      <p>
        <Text id="accounting.signatureText" />
      </p>
      <p>
        <Link to="/verify" className="usa-link">
          <Text id="accounting.verify" />
        </Link>
      </p>
      <p>
        <a href="/.well-known/jwks.json" className="usa-link">
          <Text id="accounting.keys" />
        </a>
      </p>
    </section>
  )
}
