import { Link, NavLink, useLocation } from 'react-router'
import { Text, useText } from '../text.tsx'
import { LanguageButton } from './language-button.tsx'
import { signInHref } from './sign-in-href.ts'
import { SignOutButton } from './sign-out-button.tsx'

const LINKS = [
  ['/disclosures', 'shell.disclosures'],
  ['/accountings', 'shell.accountings'],
  ['/memberships', 'shell.memberships'],
] as const

/** `name`: who is signed in, null for nobody. */
export function Header({ name }: { name: string | null }) {
  const text = useText()
  const { pathname } = useLocation()
  return (
    <header className="dl-header">
      <div className="dl-width dl-header__bar">
        <Link to="/" className="dl-header__site">
          <Text id="shell.site" />
        </Link>
        <div className="dl-header__tools">
          <LanguageButton />
          {name !== null && <SignOutButton />}
          {name === null && pathname !== '/' && (
            <a href={signInHref('/disclosures')} className="usa-link">
              <Text id="shell.signIn" />
            </a>
          )}
        </div>
      </div>
      {name !== null && (
        <div className="dl-width dl-header__member">
          <nav aria-label={text('shell.nav')}>
            <ul className="dl-nav">
              {LINKS.map(([to, id]) => (
                <li key={to}>
                  <NavLink to={to}>
                    <Text id={id} />
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <p className="dl-header__name">
            <Text id="shell.signedInAs" values={{ name }} />
          </p>
        </div>
      )}
    </header>
  )
}
