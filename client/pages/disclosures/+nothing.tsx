import type { CarrierRecord } from '../../../shared/contract/disclosures.ts'
import { Day } from '../../components/days.tsx'
import { Text } from '../../text.tsx'

/** Nothing recorded is an answer too: for whom, since when, what it means and what it does not. */
export function Nothing({ carriers }: { carriers: readonly CarrierRecord[] }) {
  return (
    <>
      <ul className="usa-list">
        {carriers.map(({ carrier, since }) => (
          <li key={carrier.code}>
            {since === null && <Text id="overview.emptyNone" values={{ carrier: carrier.name }} />}
            {since !== null && (
              <Text id="overview.emptySince" values={{ carrier: carrier.name, since: <Day on={since} /> }} />
            )}
          </li>
        ))}
      </ul>
      <h2>
        <Text id="zero.means" />
      </h2>
      <p>
        <Text id="zero.meansText" values={{ carriers: carriers.length }} />
      </p>
      <h2>
        <Text id="zero.notMeans" />
      </h2>
      <ul className="usa-list">
        <li>
          <Text id="zero.notProof" />
        </li>
        <li>
          <Text id="zero.notEarlier" values={{ carriers: carriers.length }} />
        </li>
        <li>
          <Text id="zero.notFamily" />
        </li>
      </ul>
    </>
  )
}
