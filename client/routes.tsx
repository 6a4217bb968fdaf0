import type { RouteObject } from 'react-router'
import { Loading } from './components/loading.tsx'
import { loaded } from './components/page-not-loaded.ts'
import { RouteProblem } from './components/route-problem.tsx'
import { Shell } from './components/shell.tsx'
import { loadShell, SHELL } from './components/shell-data.ts'

/** The URL table. A page's path on disk is its URL; each page is a chunk of its own. */
export const routes: RouteObject[] = [
  {
    id: SHELL,
    path: '/',
    loader: loadShell,
    Component: Shell,
    ErrorBoundary: RouteProblem,
    HydrateFallback: Loading,
    children: [
      { index: true, lazy: loaded(() => import('./pages/index.tsx')) },
      { path: 'memberships', lazy: loaded(() => import('./pages/memberships/index.tsx')) },
      { path: 'memberships/link', lazy: loaded(() => import('./pages/memberships/link.tsx')) },
      { path: 'disclosures', lazy: loaded(() => import('./pages/disclosures/index.tsx')) },
      { path: 'disclosures/:id', lazy: loaded(() => import('./pages/disclosures/$id.tsx')) },
      { path: 'recipients/:id', lazy: loaded(() => import('./pages/recipients/$id.tsx')) },
      { path: 'accountings', lazy: loaded(() => import('./pages/accountings/index.tsx')) },
      { path: 'accountings/new', lazy: loaded(() => import('./pages/accountings/new.tsx')) },
      { path: 'accountings/:id', lazy: loaded(() => import('./pages/accountings/$id.tsx')) },
      { path: 'sign-in-problem', lazy: loaded(() => import('./pages/sign-in-problem.tsx')) },
      { path: 'signed-out', lazy: loaded(() => import('./pages/signed-out.tsx')) },
      { path: '*', lazy: loaded(() => import('./pages/not-found.tsx')) },
    ],
  },
]
