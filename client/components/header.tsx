import { Link, useLocation } from 'react-router'
import { Text, useText } from '../text.tsx'
import { LanguageButton } from './language-button.tsx'
import { LinkList } from './link-list.tsx'
import { MENU, MenuButton, useMenu } from './menu.tsx'
import { signInHref } from './sign-in-href.ts'
import { SignOutButton } from './sign-out-button.tsx'
import { MEMBER_LINKS, PUBLIC_LINKS } from './site-links.ts'

/** `name`: who is signed in, null for nobody. On a phone everything but language and signing in is in the menu. */
export function Header({ name }: { name: string | null }) {
  const text = useText()
  const { pathname } = useLocation()
  const menu = useMenu()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from wherever in it the focus is
    <header className="dl-header" onKeyDown={menu.onKeyDown}>
      <div className="dl-width dl-header__bar">
        <Link to="/" className="dl-header__site" aria-current={pathname === '/' ? 'page' : undefined}>
          <Text id="shell.site" />
        </Link>
        <div className="dl-header__tools">
          <LanguageButton />
          {name === null && pathname !== '/' && (
            <a href={signInHref('/disclosures')}>
              <Text id="shell.signIn" />
            </a>
          )}
          <MenuButton menu={menu} />
        </div>
        {name !== null && (
          <div className={menu.classOf('dl-header__person')}>
            <p>
              <Text id="shell.signedInAs" values={{ name }} />
            </p>
            <SignOutButton />
          </div>
        )}
        <nav id={MENU} aria-label={text('shell.nav')} className={menu.classOf('dl-header__nav')}>
          {name !== null && <LinkList links={MEMBER_LINKS} className="dl-nav" />}
          <LinkList links={PUBLIC_LINKS} className="dl-nav" />
        </nav>
      </div>
    </header>
  )
}
