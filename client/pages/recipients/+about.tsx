import { useIntl } from 'react-intl'
import type { RecipientForMember } from '../../../shared/contract/recipients.ts'
import { Day } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Text } from '../../text.tsx'

export function About({ recipient }: { recipient: RecipientForMember }) {
  const intl = useIntl()
  const { name, address, kind, files, corrected, first, last, carriers } = recipient
  return (
    <section>
      <h2>
        <Text id="recipient.about" />
      </h2>
      <Facts>
        <Fact name={<Text id="recipient.name" />}>{name}</Fact>
        <Fact name={<Text id="recipient.address" />}>{address ?? <Text id="disclosure.noAddress" />}</Fact>
        <Fact name={<Text id="recipient.kind" />}>
          <Text id={`recipientKind.${kind}`} />
        </Fact>
        <Fact name={<Text id="recipient.yourFiles" />}>
          <p>
            <Text
              id="recipient.count"
              values={{
                files,
                first: first && <Day on={first.disclosedOn} />,
                last: last && <Day on={last.disclosedOn} />,
              }}
            />
          </p>
          {corrected > 0 && (
            <p className="usa-hint">
              <Text id="recipient.corrected" values={{ count: corrected }} />
            </p>
          )}
        </Fact>
        {carriers.length > 0 && (
          <Fact name={<Text id="recipient.carriers" />}>{intl.formatList(carriers)}</Fact>
        )}
      </Facts>
    </section>
  )
}
