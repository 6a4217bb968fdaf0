import type { Router } from 'express'
import { listContacts } from '../../shared/contract/contacts.ts'
import type { AppServices } from '../app.ts'
import { selectContacts } from '../db/contacts.ts'
import { bind } from '../http/route.ts'

export function contactRoutes(router: Router, { db }: AppServices): void {
  bind(router, listContacts, async () => ({ items: await selectContacts(db) }))
}
