import type { Router } from 'express'
import { showNotice } from '../../shared/contract/notice.ts'
import type { AppServices } from '../app.ts'
import { type StoredStatement, selectLastCheck, selectNoticeStatements } from '../db/notice.ts'
import { today } from '../domain/calendar.ts'
import { bind } from '../http/route.ts'

const asShown = ({ position: _, addedAt, endedAt, ...statement }: StoredStatement) => ({
  ...statement,
  stood: endedAt === null ? null : { from: today(addedAt), to: today(endedAt) },
})

export function noticeRoutes(router: Router, { db }: AppServices): void {
  bind(router, showNotice, async ({ query }) => {
    const all = await selectNoticeStatements(db, query.kind)
    const ended = all.filter(({ endedAt }) => endedAt !== null)
    return {
      checkedOn: await selectLastCheck(db),
      statements: all.filter(({ endedAt }) => endedAt === null).map(asShown),
      earlier: ended.sort((a, b) => String(b.endedAt).localeCompare(String(a.endedAt))).map(asShown),
    }
  })
}
