import type { RecipientForMember, Said } from '../../../shared/contract/recipients.ts'
import { Text } from '../../text.tsx'
import { SaidItem } from './+said-item.tsx'

type Topic = RecipientForMember['topics'][number]

/** What stands now, statements before silence; below it, what files said earlier. */
export function Topic({ topic: { topic, stated, said } }: { topic: Topic }) {
  const isNow = ({ newestOf }: Said) => newestOf.length > 0
  const now = said.filter(isNow)
  const earlier = said.filter((one) => !isNow(one))
  const files = said.reduce((sum, one) => sum + one.files, 0)
  return (
    <section className="dl-topic">
      <h3>
        <Text id={`statement.${topic}`} />
      </h3>
      {said.length === 0 && (
        <p>
          <strong>
            <Text id="disclosure.notStated" />
          </strong>
        </p>
      )}
      {[...now.filter(({ statement }) => statement), ...now.filter(({ statement }) => !statement)].map(
        (one) => (
          <SaidItem key={one.last.id} said={one} />
        ),
      )}
      {stated > 0 && (
        <p className="usa-hint">
          <Text id="recipient.over" values={{ stated, files }} />
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <h4>
            <Text id="recipient.earlier" />
          </h4>
          {earlier.map((one) => (
            <SaidItem key={one.last.id} said={one} />
          ))}
        </>
      )}
    </section>
  )
}
