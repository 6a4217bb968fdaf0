import { Link } from 'react-router'
import type { CarrierRecord } from '../../../shared/contract/disclosures.ts'
import { Contact } from '../../components/contact.tsx'
import { Text } from '../../text.tsx'

type Props = { carriers: readonly CarrierRecord[]; hasNothing: boolean }

/** What can be done next; with nothing recorded, asking the plan is the first of it. */
export function Next({ carriers, hasNothing }: Props) {
  return (
    <section>
      <h2>
        <Text id="next.title" />
      </h2>
      {hasNothing && (
        <p>
          <Text id="next.emptyAccounting" />
        </p>
      )}
      <p className="dl-noprint">
        <Link to="/accountings/new" className="usa-button">
          <Text id="overview.getAccounting" />
        </Link>
      </p>
      {carriers.length > 0 && (
        <>
          <h3>
            <Text id="next.ask" values={{ carriers: carriers.length }} />
          </h3>
          <p>
            <Text id="next.askText" values={{ carriers: carriers.length }} />
          </p>
          {carriers.map(({ carrier }) => (
            <PrivacyOffice key={carrier.code} carrier={carrier} />
          ))}
        </>
      )}
      {hasNothing && (
        <>
          <h3>
            <Text id="next.otherPlan" />
          </h3>
          <p>
            <Text id="next.otherPlanText" />{' '}
            <Link to="/memberships/link" className="usa-link dl-noprint">
              <Text id="overview.goLink" />
            </Link>
          </p>
        </>
      )}
    </section>
  )
}

function PrivacyOffice({ carrier: { name, privacyContact } }: Pick<CarrierRecord, 'carrier'>) {
  const { title, phone, address } = privacyContact
  if (title ?? phone ?? address) return <Contact name={name} contact={privacyContact} />
  return (
    <p>
      <Text id="next.noContact" values={{ carrier: name }} />
    </p>
  )
}
