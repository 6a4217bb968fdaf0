import { useIntl } from 'react-intl'
import type { Carrier } from '../../../shared/contract/site.ts'
import { Contact } from '../../components/contact.tsx'
import type { MessageId } from '../../locales/en.ts'
import { Text } from '../../text.tsx'

const CHECKS = ['link.check1', 'link.check2', 'link.check3', 'link.check4'] as const
const STEPS = ['link.elsewhere1', 'link.elsewhere2'] as const

export function NotMatched({ carrier }: { carrier: Carrier | undefined }) {
  const hasContact = carrier?.privacyContact.phone || carrier?.privacyContact.address
  return (
    <>
      <Steps title="link.notMatchedTitle" steps={CHECKS} />
      <p>
        <Text id={hasContact ? 'link.ask' : 'link.askNoContact'} />
      </p>
      {carrier && hasContact && <Contact name={carrier.name} contact={carrier.privacyContact} />}
    </>
  )
}

export function LinkedElsewhere({ carrier }: { carrier: Carrier | undefined }) {
  return (
    <>
      <Steps title="link.elsewhereTitle" steps={STEPS} />
      {carrier && <Contact name={carrier.name} contact={carrier.privacyContact} />}
    </>
  )
}

function Steps({ title, steps }: { title: MessageId; steps: readonly MessageId[] }) {
  return (
    <>
      <h3>
        <Text id={title} />
      </h3>
      <ul className="usa-list">
        {steps.map((id) => (
          <li key={id}>
            <Text id={id} />
          </li>
        ))}
      </ul>
    </>
  )
}

export function TooManyTries({ retryAfter }: { retryAfter: number | undefined }) {
  const intl = useIntl()
  if (retryAfter === undefined) return <AdviceLine id="link.tooManyLater" />
  const time = intl.formatDate(Date.now() + retryAfter * 1000, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <p>
      <Text id="link.tooManyWhen" values={{ time }} />
    </p>
  )
}

function AdviceLine({ id }: { id: MessageId }) {
  return (
    <p>
      <Text id={id} />
    </p>
  )
}
