import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../support/running-app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

describe('GET /api/disclosures', () => {
  test('is refused to whoever is not signed in', async () => {
    const reply = await app.visitor().get('/api/disclosures')
    expect(reply.status).toBe(401)
    expect(reply.headers.get('Cache-Control')).toBe('no-store')
    expect(await reply.json()).toMatchObject({ code: 'not-signed-in' })
  })

  test('shows a member their disclosures, newest first, with what is missing', async () => {
    const ada = await app.member('ada-example')
    const reply = await (await ada.get('/api/disclosures')).json()
    const days = reply.items.map((item: { disclosedOn: string }) => item.disclosedOn)
    expect(days.length).toBeGreaterThan(20)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(reply.carriers[0].missing.map((missing: { month: string }) => missing.month)).toContain('2024-10')
  })
})
