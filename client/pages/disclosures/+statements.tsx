import { Link } from 'react-router'
import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import { STATEMENTS } from '../../../shared/vocabulary.ts'
import { Fact, Facts } from '../../components/facts.tsx'
import { useRecipientName } from '../../components/recipient-name.tsx'
import { Stated } from '../../components/stated.tsx'
import { Text } from '../../text.tsx'

type Props = Pick<DisclosureForMember, 'recipient' | 'statements'>

/** What the recipient has stated, with "Not stated" in plain sight. */
export function Statements({ recipient, statements }: Props) {
  const recipientName = useRecipientName()
  return (
    <section>
      <h2>
        <Text id="disclosure.stated" />
      </h2>
      <p>
        <Text id="disclosure.statedLead" />
      </p>
      <Facts>
        {STATEMENTS.map((topic) => (
          <Fact key={topic} name={<Text id={`statement.${topic}`} />}>
            <Stated statement={statements[topic]} />
          </Fact>
        ))}
      </Facts>
      <p className="dl-noprint">
        <Link to={`/recipients/${recipient.id}`} className="usa-link">
          <Text id="disclosure.seeStated" values={{ recipient: recipientName(recipient) }} />
        </Link>
      </p>
    </section>
  )
}
