import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../api.ts'
import { contract } from '../contract.ts'
import { SignedInHome } from './+signed-in-home.tsx'
import { SignedOutHome } from './+signed-out-home.tsx'

export async function loader({ request: { signal } }: LoaderFunctionArgs) {
  const session = await call(contract.showSession, {}, signal)
  if (!session.signedIn) return null
  const memberships = await call(contract.listMemberships, {}, signal)
  return { name: session.name, hasPlan: memberships.items.length > 0 }
}

export function Component() {
  const member = useLoaderData<typeof loader>()
  return member ? <SignedInHome {...member} /> : <SignedOutHome />
}
