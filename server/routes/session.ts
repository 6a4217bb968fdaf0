import type { Request, Router } from 'express'
import { extendSession as extendSessionEntry, showSession, signOut } from '../../shared/contract/session.ts'
import type { AppServices } from '../app.ts'
import { bind } from '../http/route.ts'
import { displayName, extendSession, personKeyOf, type SignedIn, signOutOf } from '../http/session.ts'

const reply = async ({ id, verified, locale, idleEndsAt, endsAt }: SignedIn, serverNow: string) =>
  ({
    signedIn: true,
    name: displayName(await verified()),
    idleEndsAt,
    endsAt,
    serverNow,
    personKey: personKeyOf(id),
    locale,
  }) as const

export function sessionRoutes(router: Router, services: AppServices): void {
  const { clock } = services
  bind(router, showSession, ({ person }) => (person ? reply(person, clock()) : { signedIn: false as const }))

  bind(router, extendSessionEntry, async ({ person, requestId }) =>
    reply(await extendSession(services, person, requestId), clock()),
  )

  bind(router, signOut, async ({ res }) => {
    await signOutOf(services, res.req as Request, res)
    return { url: await services.provider.signOutUrl(`${services.origin()}/signed-out`) }
  })
}
