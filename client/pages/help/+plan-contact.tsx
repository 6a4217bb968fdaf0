import type { Carrier } from '../../../shared/contract/site.ts'
import { AsWritten } from '../../components/as-written.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Phone } from '../../components/office.tsx'
import { Text } from '../../text.tsx'

/** The mail and phone route of one plan, and what to do where a part of it is not configured. */
export function PlanContact({ carrier }: { carrier: Carrier }) {
  const { title, phone, address } = carrier.privacyContact
  return (
    <section className="dl-list__item">
      <h3>{carrier.name}</h3>
      <p className="usa-hint">
        <Text id="help.programs" values={{ programs: carrier.programs.join(', ') }} />
      </p>
      {phone === null && address === null ? (
        <>
          <p>
            <Text id="help.noContact" />
          </p>
          <p>
            <Text id="help.noContactDo" />
          </p>
        </>
      ) : (
        <Facts>
          <Fact name={title === null ? <Text id="letter.office" /> : <AsWritten>{title}</AsWritten>}>
            {carrier.name}
          </Fact>
          <Fact name={<Text id="contact.phone" />}>
            {phone === null ? <Text id="help.noPhone" /> : <Phone number={phone} />}
          </Fact>
          <Fact name={<Text id="contact.address" />}>{address ?? <Text id="help.noAddress" />}</Fact>
        </Facts>
      )}
    </section>
  )
}
