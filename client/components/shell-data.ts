import { type LoaderFunctionArgs, useRouteLoaderData } from 'react-router'
import { call } from '../api.ts'
import { contract } from '../contract.ts'

export const SHELL = 'shell'

/** What every page needs: which kind of site this is, and who is signed in. */
export async function loadShell({ request: { signal } }: LoaderFunctionArgs) {
  const askedAt = Date.now()
  const [site, session] = await Promise.all([
    call(contract.showSite, {}, signal),
    call(contract.showSession, {}, signal),
  ])
  return { site, session, askedAt }
}

/** Undefined only where loading it failed. */
export const useShellData = () => useRouteLoaderData<typeof loadShell>(SHELL)
