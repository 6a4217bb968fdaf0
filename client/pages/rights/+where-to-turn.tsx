import { Link } from 'react-router'
import type { Contacts } from '../../../shared/contract/contacts.ts'
import type { Rights } from '../../../shared/contract/rights.ts'
import { AsWritten } from '../../components/as-written.tsx'
import { Office } from '../../components/office.tsx'
import { Text } from '../../text.tsx'

/** The two ways to complain. */
export function ComplaintOffices({ contacts }: { contacts: Contacts }) {
  return (
    <>
      <h3>
        <Text id="complaint.planTitle" />
      </h3>
      <p>
        <Link to="/help#plans" className="usa-link">
          <Text id="complaint.planLink" />
        </Link>
      </p>
      <h3>
        <Text id="complaint.hhsTitle" />
      </h3>
      <Office id="hhs-ocr" contacts={contacts} />
    </>
  )
}

export function OpmOffices({ contacts, systems }: { contacts: Contacts; systems: Rights['systems'] }) {
  return (
    <>
      <h3>
        <Text id="opm.contactTitle" />
      </h3>
      <Office id="opm-privacy" contacts={contacts} />
      <h3>
        <Text id="opm.appealsTitle" />
      </h3>
      <Office id="opm-privacy-appeals" contacts={contacts} />
      <h3>
        <Text id="opm.systemsTitle" />
      </h3>
      <p>
        <Text id="opm.systemsLead" />
      </p>
      <ul className="usa-list">
        {systems.map(({ number, name, cites }) => (
          <li key={number}>
            <Text id="opm.system" values={{ number, name: <AsWritten>{name}</AsWritten>, cites }} />
          </li>
        ))}
      </ul>
    </>
  )
}
