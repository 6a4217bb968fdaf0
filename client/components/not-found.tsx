import { Link } from 'react-router'
import { Text, useText } from '../text.tsx'
import { Page } from './page.tsx'

/** The same for what does not exist and for what is somebody else's. */
export function NotFound() {
  const text = useText()
  return (
    <Page title={text('missing.title')} lead={<Text id="missing.text" />}>
      <p>
        <Link to="/" className="usa-link">
          <Text id="missing.home" />
        </Link>
      </p>
    </Page>
  )
}
