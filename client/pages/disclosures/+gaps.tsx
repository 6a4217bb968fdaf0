import type { CarrierRecord } from '../../../shared/contract/disclosures.ts'
import { Alert } from '../../components/alert.tsx'
import { Day, Month } from '../../components/days.tsx'
import { useRecipientName } from '../../components/recipient-name.tsx'
import { Text, useText } from '../../text.tsx'

/** Files that are expected and have not come in. Speaks of files only. */
export function Gaps({ carriers }: { carriers: readonly CarrierRecord[] }) {
  const text = useText()
  const recipientName = useRecipientName()
  const gaps = carriers.flatMap(({ missing }) => missing)
  if (gaps.length === 0) return null
  return (
    <div id="missing">
      <Alert kind="warning" heading={text('gaps.title')}>
        <ul className="usa-list">
          {gaps.map((gap) => (
            <li key={[gap.month, gap.program, gap.recipient.id, gap.sender].join(' ')}>
              <Text
                id="gaps.file"
                values={{
                  month: <Month of={gap.month} />,
                  sender: gap.sender,
                  program: gap.program,
                  recipient: recipientName(gap.recipient),
                  day: <Day on={gap.overdueOn} />,
                }}
              />
            </li>
          ))}
        </ul>
        <p>
          <Text id="gaps.means" />
        </p>
      </Alert>
    </div>
  )
}
