import type { ReactNode } from 'react'
import { Outlet, ScrollRestoration, useNavigation } from 'react-router'
import { Text } from '../text.tsx'
import { DemonstrationStrip } from './demonstration-strip.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { SessionWatch } from './session-watch.tsx'
import { useShellData } from './shell-data.ts'

export function Shell() {
  const data = useShellData()
  return (
    <Frame
      name={data?.session.signedIn ? data.session.name : null}
      isDemonstration={data?.site.demonstration}
    >
      <Outlet />
      <SessionWatch />
    </Frame>
  )
}

type FrameProps = { name: string | null; isDemonstration: boolean | undefined; children: ReactNode }

/** What stands around every page, error pages included. */
export function Frame({ name, isDemonstration, children }: FrameProps) {
  const isBusy = useNavigation().state !== 'idle'
  return (
    <>
      <a className="usa-skipnav" href="#main">
        <Text id="shell.skip" />
      </a>
      {isDemonstration && <DemonstrationStrip />}
      <Header name={name} />
      <p role="status" className={isBusy ? 'dl-busy dl-busy--shown' : 'dl-busy'}>
        {isBusy && <Text id="shell.loading" />}
      </p>
      <main id="main" tabIndex={-1} className="dl-width dl-main">
        {children}
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  )
}
