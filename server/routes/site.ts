import type { Router } from 'express'
import { listCarriers, listDemoPeople, showSite } from '../../shared/contract/site.ts'
import type { AppServices } from '../app.ts'
import { selectCarriers } from '../db/carriers.ts'
import { today } from '../domain/calendar.ts'
import { bind } from '../http/route.ts'

export function siteRoutes(
  router: Router,
  { db, clock, demonstration, reviewedTranslations, demoPeople, provider }: AppServices,
): void {
  bind(router, showSite, () => ({
    demonstration,
    reviewedTranslations: [...reviewedTranslations],
    today: today(clock()),
    identityProvider: provider.name,
  }))

  bind(router, listCarriers, async () => ({
    items: (await selectCarriers(db)).map(({ code, name, programs, privacyContact }) => ({
      code,
      name,
      programs,
      privacyContact,
    })),
  }))

  if (demonstration) {
    bind(router, listDemoPeople, () => demoPeople.map(({ id, name, says }) => ({ id, name, says: says.en })))
  }
}
