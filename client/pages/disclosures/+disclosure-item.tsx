import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import { CATEGORIES } from '../../../shared/vocabulary.ts'
import { totalOf } from '../../components/count-table.tsx'
import { Day } from '../../components/days.tsx'
import { useRecipientName } from '../../components/recipient-name.tsx'
import { Text, useText } from '../../text.tsx'

export function DisclosureItem({ disclosure }: { disclosure: DisclosureForMember }) {
  const text = useText()
  const intl = useIntl()
  const recipientName = useRecipientName()
  const { id, disclosedOn, recipient, disclosedBy, period, records } = disclosure
  const kinds = CATEGORIES.filter((kind) => records[kind] > 0).map((kind) =>
    text('list.kind', { kind: text(`categoryShort.${kind}`), count: intl.formatNumber(records[kind]) }),
  )
  return (
    <li className="dl-list__item">
      <h3>
        <Link to={`/disclosures/${id}`} className="usa-link">
          <Text
            id="list.to"
            values={{ day: <Day on={disclosedOn} />, recipient: recipientName(recipient) }}
          />
        </Link>
      </h3>
      <Tags disclosure={disclosure} />
      <p>
        <Text id="list.records" values={{ count: totalOf(records), kinds: kinds.join(', ') }} />
      </p>
      <p className="usa-hint">
        <Text
          id="list.by"
          values={{ sender: disclosedBy.name, from: <Day on={period.from} />, to: <Day on={period.to} /> }}
        />
      </p>
    </li>
  )
}

function Tags({ disclosure: { correctedBy, corrects, accountable } }: { disclosure: DisclosureForMember }) {
  const tags = [
    correctedBy && ('list.corrected' as const),
    corrects && ('list.correction' as const),
    !accountable && ('list.voluntary' as const),
  ]
  return tags.map(
    (id) =>
      id && (
        <span className="usa-tag" key={id}>
          <Text id={id} />
        </span>
      ),
  )
}
