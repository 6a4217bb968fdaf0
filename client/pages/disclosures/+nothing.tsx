import type { CarrierRecord } from '../../../shared/contract/disclosures.ts'
import { Day } from '../../components/days.tsx'
import { Text } from '../../text.tsx'

type Props = { carriers: readonly CarrierRecord[]; isFiltered: boolean }

/** Nothing recorded is an answer too: for whom, since when, and what it does not mean. */
export function Nothing({ carriers, isFiltered }: Props) {
  if (isFiltered) {
    return (
      <p className="dl-answer__sentence">
        <Text id="overview.emptyFiltered" />
      </p>
    )
  }
  return (
    <>
      <h2 className="dl-answer__sentence">
        <Text id="overview.emptyTitle" />
      </h2>
      {carriers.map(({ carrier, since }) => (
        <p key={carrier.code}>
          {since === null && <Text id="overview.emptyNone" values={{ carrier: carrier.name }} />}
          {since !== null && (
            <Text id="overview.emptySince" values={{ carrier: carrier.name, since: <Day on={since} /> }} />
          )}
        </p>
      ))}
      <p>
        <Text id="overview.emptyMeans" />
      </p>
    </>
  )
}
