import type { PrivacyContact } from '../../shared/contract/site.ts'
import { Text } from '../text.tsx'
import { AsWritten } from './as-written.tsx'
import { Fact, Facts } from './facts.tsx'

/** Whom to ask at a plan; says nothing where the plan has not told. */
export function Contact({ name, contact }: { name: string; contact: PrivacyContact }) {
  return (
    <>
      <p>
        {name}
        {contact.title && (
          <>
            , <AsWritten>{contact.title}</AsWritten>
          </>
        )}
      </p>
      <Facts>
        {contact.phone && (
          <Fact name={<Text id="contact.phone" />}>
            <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
          </Fact>
        )}
        {contact.address && <Fact name={<Text id="contact.address" />}>{contact.address}</Fact>}
      </Facts>
    </>
  )
}
