import { Text, useText } from '../text.tsx'
import { LinkList } from './link-list.tsx'
import { PUBLIC_LINKS } from './site-links.ts'

/** What the site is, and on every page the same links in the same order. */
export function Footer() {
  const text = useText()
  return (
    <footer className="dl-footer">
      <div className="dl-width">
        <nav aria-label={text('shell.footerNav')}>
          <LinkList links={PUBLIC_LINKS} className="dl-footer__links" />
        </nav>
        <p>
          <Text id="shell.footer" />
        </p>
      </div>
    </footer>
  )
}
