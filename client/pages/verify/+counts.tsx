import { FormattedNumber } from 'react-intl'
import type { RecordCounts } from '../../../shared/contract/disclosures.ts'
import { CATEGORIES } from '../../../shared/vocabulary.ts'
import { Fact } from '../../components/facts.tsx'
import type { MessageId } from '../../locales/en.ts'
import { Text } from '../../text.tsx'

/** A number as a fact. */
export function Count({ of, count }: { of: MessageId; count: number }) {
  return (
    <Fact name={<Text id={of} />}>
      <FormattedNumber value={count} />
    </Fact>
  )
}

/** Records by kind. */
export function RecordFacts({ records }: { records: RecordCounts }) {
  return CATEGORIES.map((kind) => <Count key={kind} of={`category.${kind}`} count={records[kind]} />)
}
