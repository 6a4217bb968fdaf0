import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { problemOf } from '../support/whole-reply.ts'

let app: RunningApp
let demonstration: RunningApp
beforeAll(async () => {
  app = await startApp({ services: (services) => ({ ...services, demonstration: false }) })
  demonstration = await startApp()
})
afterAll(() => Promise.all([app.stop(), demonstration.stop()]))

const authorization = async (at: RunningApp, path: string) => {
  const response = await at.visitor().get(path)
  return new URL(response.headers.get('Location') ?? '').searchParams
}

test('`as` is a hint in a demonstration, and nothing outside one', async () => {
  expect((await authorization(demonstration, '/auth/sign-in?as=ada-example')).get('login_hint')).toBe(
    'ada-example',
  )
  expect((await authorization(app, '/auth/sign-in?as=ada-example')).has('login_hint')).toBe(false)
})

test('the list of demo people is in a demonstration only', async () => {
  const people = await (await demonstration.visitor().get('/api/demo/people')).json()
  expect(people.map(({ id }: { id: string }) => id)).toContain('ada-example')
  expect(await problemOf(await app.visitor().get('/api/demo/people'))).toEqual({
    status: 404,
    code: 'not-found',
  })
})

test('the site says which it is', async () => {
  expect(await (await demonstration.visitor().get('/api/site')).json()).toMatchObject({ demonstration: true })
  expect(await (await app.visitor().get('/api/site')).json()).toMatchObject({ demonstration: false })
})

test('outside one, browsers are told to come back over TLS only', async () => {
  const { headers } = await app.visitor().get('/')
  expect(headers.get('Strict-Transport-Security')).toBe('max-age=63072000; includeSubDomains')
  expect(headers.get('Content-Security-Policy')).toContain('upgrade-insecure-requests')
  const inDemonstration = await demonstration.visitor().get('/')
  expect(inDemonstration.headers.has('Strict-Transport-Security')).toBe(false)
})
