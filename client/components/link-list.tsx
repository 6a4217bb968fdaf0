import { Link, useLocation } from 'react-router'
import { Text } from '../text.tsx'
import { currentOf, type SiteLink } from './site-links.ts'

export function LinkList({ links, className }: { links: readonly SiteLink[]; className: string }) {
  const { pathname } = useLocation()
  return (
    <ul className={className}>
      {links.map((link) => (
        <li key={link.to}>
          <Link to={link.to} aria-current={currentOf(link, pathname)}>
            <Text id={link.words} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
