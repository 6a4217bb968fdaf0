import type { PlanLevelDisclosure } from '../../../shared/contract/disclosures.ts'
import { Day } from '../../components/days.tsx'
import { useRecipientName } from '../../components/recipient-name.tsx'
import { Text } from '../../text.tsx'

/** Files with nobody's records, told apart from the ones about the reader. */
export function PlanLevel({ files }: { files: readonly PlanLevelDisclosure[] }) {
  const recipientName = useRecipientName()
  return (
    <section>
      <h2>
        <Text id="planLevel.title" />
      </h2>
      <p>
        <Text id="planLevel.text" />
      </p>
      <ul className="usa-list">
        {files.map((file) => (
          <li key={`${file.carrier.code} ${file.submission}`}>
            <Text
              id="planLevel.file"
              values={{
                day: <Day on={file.disclosedOn} />,
                sender: file.disclosedBy.name,
                recipient: recipientName(file.recipient),
                count: file.records.rebate,
                from: <Day on={file.period.from} />,
                to: <Day on={file.period.to} />,
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
