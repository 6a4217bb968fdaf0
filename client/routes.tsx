import type { RouteObject } from 'react-router'
import { forgetsWhatWasSent } from './components/kept-typing.ts'
import { Loading } from './components/loading.tsx'
import { loaded } from './components/page-not-loaded.ts'
import { RouteProblem } from './components/route-problem.tsx'
import { Shell } from './components/shell.tsx'
import { loadShell, SHELL } from './components/shell-data.ts'

/**
 * The URL table. A page's path on disk is its URL; each page is a chunk of its own,
 * and names the files of `locales/` whose words it needs beyond the frame's; without a list all come.
 */
export const routes: RouteObject[] = [
  {
    id: SHELL,
    path: '/',
    loader: loadShell,
    Component: Shell,
    ErrorBoundary: RouteProblem,
    HydrateFallback: Loading,
    children: [
      { index: true, lazy: loaded(() => import('./pages/index.tsx'), ['home']) },
      {
        path: 'memberships',
        lazy: loaded(() => import('./pages/memberships/index.tsx'), ['memberships', 'vocabulary']),
      },
      {
        path: 'memberships/link',
        lazy: loaded(() => import('./pages/memberships/link.tsx'), ['memberships']),
      },
      {
        path: 'disclosures',
        lazy: loaded(
          () => import('./pages/disclosures/index.tsx'),
          ['overview', 'disclosure', 'memberships', 'recipient', 'vocabulary'],
        ),
      },
      {
        path: 'disclosures/:id',
        lazy: loaded(
          () => import('./pages/disclosures/$id.tsx'),
          ['disclosure', 'overview', 'recipient', 'vocabulary'],
        ),
      },
      {
        path: 'accountings',
        lazy: loaded(() => import('./pages/accountings/index.tsx'), ['accountings', 'overview']),
      },
      {
        path: 'accountings/new',
        lazy: loaded(() => import('./pages/accountings/new.tsx'), ['accountings', 'memberships']),
      },
      {
        path: 'accountings/:id',
        lazy: loaded(() => import('./pages/accountings/$id.tsx'), ['accountings', 'overview']),
      },
      {
        path: 'verify',
        lazy: loaded(
          () => import('./pages/verify/index.tsx'),
          ['verify', 'accountings', 'memberships', 'disclosure', 'overview', 'vocabulary'],
        ),
      },
      {
        path: 'account',
        lazy: loaded(() => import('./pages/account/index.tsx'), ['account']),
      },
      { path: 'notice', lazy: loaded(() => import('./pages/notice/index.tsx'), ['notice']) },
      { path: 'rights', lazy: loaded(() => import('./pages/rights/index.tsx'), ['rights', 'office']) },
      {
        path: 'help',
        lazy: loaded(() => import('./pages/help/index.tsx'), ['help', 'memberships', 'office']),
      },
      { path: 'help/letter', lazy: loaded(() => import('./pages/help/letter.tsx'), ['help']) },
      {
        path: 'recipients/:id',
        lazy: loaded(
          () => import('./pages/recipients/$id.tsx'),
          ['recipient', 'disclosure', 'overview', 'vocabulary'],
        ),
      },
      { path: 'sign-in-problem', lazy: loaded(() => import('./pages/sign-in-problem.tsx'), ['home']) },
      { path: 'signed-out', lazy: loaded(() => import('./pages/signed-out.tsx'), []) },
      { path: '*', lazy: loaded(() => import('./pages/not-found.tsx'), []) },
    ].map(forgetsWhatWasSent),
  },
]
