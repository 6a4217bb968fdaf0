import { Link } from 'react-router'
import { Text } from '../../text.tsx'

export function NoPlan() {
  return (
    <>
      <h2>
        <Text id="overview.noPlanTitle" />
      </h2>
      <p>
        <Text id="overview.noPlan" />
      </p>
      <ul className="usa-list">
        <li>
          <Text id="overview.noPlanCard" />
        </li>
        <li>
          <Text id="overview.noPlanFormer" />
        </li>
        <li>
          <Text id="overview.noPlanFamily" />
        </li>
      </ul>
      <p>
        <Link to="/memberships/link" className="usa-button">
          <Text id="overview.goLink" />
        </Link>
      </p>
    </>
  )
}
