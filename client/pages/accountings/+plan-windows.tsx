import type { AccountingForMember } from '../../../shared/contract/accountings.ts'
import { Fact } from '../../components/facts.tsx'
import { Text } from '../../text.tsx'
import { Window } from './+window.tsx'

/** Each plan of an accounting, the days it covers, and how many disclosures are in it. */
export function PlanWindows({ carriers }: Pick<AccountingForMember, 'carriers'>) {
  return carriers.map(({ code, name, window, disclosures }) => (
    <Fact key={code} name={name}>
      <p>
        <Window {...window} />
      </p>
      {disclosures !== null && (
        <p>
          <Text id="accountings.counted" values={{ disclosures }} />
        </p>
      )}
    </Fact>
  ))
}
