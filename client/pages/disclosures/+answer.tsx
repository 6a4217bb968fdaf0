import { FormattedNumber } from 'react-intl'
import { Link } from 'react-router'
import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { Day } from '../../components/days.tsx'
import { useRecipientName } from '../../components/recipient-name.tsx'
import { Text, useText } from '../../text.tsx'
import type { Disclosures } from './+disclosures.ts'
import { useMembershipName } from './+membership-name.tsx'
import { Recipients } from './+recipients.tsx'

type Props = {
  disclosures: Disclosures
  memberships: readonly MembershipForMember[]
  /** The memberships the address asks for. */
  chosen: readonly MembershipForMember[]
  isNarrowed: boolean
}

/** The answer first, in one sentence. */
export function Answer({ disclosures, memberships, chosen, isNarrowed }: Props) {
  const { counted } = disclosures
  if (counted.disclosures > 0) {
    return (
      <section className="dl-answer">
        <p className="dl-answer__sentence">
          <Sentence {...{ disclosures, memberships, chosen, isNarrowed }} />
        </p>
        <p>
          <Text
            id="overview.accountable"
            values={{
              accountable: <FormattedNumber value={counted.accountable} />,
              voluntary: <FormattedNumber value={counted.disclosures - counted.accountable} />,
            }}
          />
        </p>
        <Recipients recipients={counted.recipients} />
      </section>
    )
  }
  return (
    <section className="dl-answer">
      {isNarrowed && (
        <>
          <p className="dl-answer__sentence">
            <Text id="overview.emptyFiltered" />
          </p>
          <p className="dl-noprint">
            <Link to="/disclosures" className="usa-link">
              <Text id="filter.clear" />
            </Link>
          </p>
        </>
      )}
      {!isNarrowed && (
        <h2 className="dl-answer__sentence">
          <Text id="overview.emptyTitle" />
        </h2>
      )}
    </section>
  )
}

function Sentence({ disclosures: { counted, carriers }, memberships, chosen, isNarrowed }: Props) {
  const text = useText()
  const nameOf = useMembershipName(memberships)
  const recipientName = useRecipientName()
  const { disclosures: files, first, last } = counted
  const span = { files, first: first && <Day on={first} />, last: last && <Day on={last} /> }
  if (isNarrowed) return <Text id="overview.answerFiltered" values={span} />
  const [one] = chosen
  const [recipient, another] = counted.recipients
  const to =
    recipient && !another
      ? recipientName(recipient)
      : text('overview.toMany', { count: counted.recipients.length })
  const isOneOfSeveral = chosen.length === 1 && memberships.length > 1
  const count = carriers.length
  const who = one && isOneOfSeveral ? nameOf(one) : text('overview.yourPlans', { count })
  return <Text id="overview.answer" values={{ ...span, who, carriers: count, to }} />
}
