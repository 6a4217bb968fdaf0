import type { Router } from 'express'
import { showRights } from '../../shared/contract/rights.ts'
import type { AppServices } from '../app.ts'
import { today } from '../domain/calendar.ts'
import { rightsOn } from '../domain/rights.ts'
import { bind } from '../http/route.ts'

export function rightRoutes(router: Router, { clock }: AppServices): void {
  bind(router, showRights, () => rightsOn(today(clock())))
}
