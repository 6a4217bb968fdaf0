import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../api.ts'
import { contract } from '../contract.ts'
import { SignedInHome } from './+signed-in-home.tsx'
import { SignedOutHome } from './+signed-out-home.tsx'

export async function loader({ request: { signal } }: LoaderFunctionArgs) {
  const [member, notice] = await Promise.all([
    loadMember(signal),
    // The status of the notice is an extra here: without it the page still does what it is for.
    call(contract.showNotice, { query: { kind: 'status' } }, signal).catch(() => null),
  ])
  return { member, notice }
}

async function loadMember(signal: AbortSignal) {
  const session = await call(contract.showSession, {}, signal)
  if (!session.signedIn) return null
  const memberships = await call(contract.listMemberships, {}, signal)
  return { name: session.name, hasPlan: memberships.items.length > 0 }
}

export function Component() {
  const { member, notice } = useLoaderData<typeof loader>()
  return member ? <SignedInHome {...member} notice={notice} /> : <SignedOutHome notice={notice} />
}
