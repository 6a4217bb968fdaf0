import type { ReactNode } from 'react'
import type { ContactDetails, Contacts } from '../../shared/contract/contacts.ts'
import type { ContactId } from '../../shared/vocabulary.ts'
import { useLanguage } from '../language.tsx'
import { Text } from '../text.tsx'
import { Day } from './days.tsx'
import { Fact, Facts } from './facts.tsx'

type Props = { id: ContactId; contacts: Contacts; missing?: ReactNode }

/** An office as the operator configured it; in its place what to do where it is not configured. */
export function Office({ id, contacts, missing = <Text id="office.none" /> }: Props) {
  const details = contacts.items.find((item) => item.id === id)?.details
  if (!details) return <p>{missing}</p>
  return <Details details={details} />
}

function Details({ details }: { details: ContactDetails }) {
  const { locale } = useLanguage()
  const { phone, tty, email, url, source, checkedOn } = details
  return (
    <div className="dl-office">
      <address className="dl-address">
        {details.lines[locale].map((line) => (
          <span key={line} className="dl-block">
            {line}
          </span>
        ))}
      </address>
      <Facts>
        {phone && (
          <Fact name={<Text id="office.phone" />}>
            <Phone number={phone} />
          </Fact>
        )}
        {tty && (
          <Fact name={<Text id="office.tty" />}>
            <Phone number={tty} />
          </Fact>
        )}
        {email && (
          <Fact name={<Text id="office.email" />}>
            <a href={`mailto:${email}`}>{email}</a>
          </Fact>
        )}
        {url && (
          <Fact name={<Text id="office.url" />}>
            <a href={url} rel="noreferrer" className="dl-wrap">
              {url}
            </a>
          </Fact>
        )}
      </Facts>
      <p className="usa-hint">
        {source && <Text id="office.source" values={{ source: source[locale] }} />}{' '}
        {checkedOn === null ? (
          <Text id="office.notChecked" />
        ) : (
          <Text id="office.checkedOn" values={{ day: <Day on={checkedOn} /> }} />
        )}
      </p>
    </div>
  )
}

export function Phone({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
}
