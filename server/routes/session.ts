import type { Request, Router } from 'express'
import { extendSession as extendSessionEntry, showSession, signOut } from '../../shared/contract/session.ts'
import type { AppServices } from '../app.ts'
import { bind } from '../http/route.ts'
import { displayName, extendSession, type SignedIn, signOutOf } from '../http/session.ts'

const reply = async ({ verified, idleEndsAt, endsAt }: SignedIn) =>
  ({ signedIn: true, name: displayName(await verified()), idleEndsAt, endsAt }) as const

export function sessionRoutes(router: Router, services: AppServices): void {
  bind(router, showSession, ({ person }) => (person ? reply(person) : { signedIn: false as const }))

  bind(router, extendSessionEntry, async ({ person, requestId }) =>
    reply(await extendSession(services, person, requestId)),
  )

  bind(router, signOut, async ({ res }) => {
    await signOutOf(services, res.req as Request, res)
    return { url: await services.provider.signOutUrl(`${services.origin()}/signed-out`) }
  })
}
