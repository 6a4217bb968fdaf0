import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { untilCallback } from '../support/until-callback.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

describe('returnTo', () => {
  const returnedTo = async (returnTo: string) => {
    const visitor = app.visitor()
    const start = `/auth/sign-in?as=walter-quill&returnTo=${encodeURIComponent(returnTo)}`
    const { url } = await visitor.follow(start)
    return url
  }

  test.each([
    ['/', '/'],
    ['/disclosures', '/disclosures'],
    ['/disclosures?carrier=EX&from=2025-01-01', '/disclosures?carrier=EX&from=2025-01-01'],
    ['/accountings/new', '/accountings/new'],
  ])('goes back to the own path %s', async (given, path) => {
    const url = await returnedTo(given)
    expect(url.origin + url.pathname + url.search).toBe(app.origin + path)
  })

  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/./\\evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/x/%2E%2e//evil.example',
    '/%2e%2e/%2e//evil.example/%2e%2e',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'evil.example',
    '@evil.example',
    '/\t/evil.example',
    '/\r\nLocation: https://evil.example',
    '/\u0000',
    '/\u2215evil.example',
    `/${'a'.repeat(600)}`,
    '',
  ])('never leaves this site for %j', async (given) => {
    const visitor = app.visitor()
    const start = `/auth/sign-in?as=walter-quill&returnTo=${encodeURIComponent(given)}`
    const response = await visitor.request((await untilCallback(visitor, start)).href)
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe('/')
  })

  test.each(['/%2f/evil.example', '/%5cevil.example', '/a%0d%0aSet-Cookie:x=y'])(
    'keeps what is encoded encoded in %s',
    async (given) => {
      const url = await returnedTo(given)
      expect(url.origin).toBe(app.origin)
      expect(url.pathname).toBe(given)
    },
  )

  test('two of them are none', async () => {
    const { url } = await app.visitor().follow('/auth/sign-in?as=walter-quill&returnTo=/a&returnTo=/b')
    expect(url.pathname).toBe('/')
  })
})
