import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type AppServices, createApp } from '../../server/app.ts'
import { expressPath } from '../../server/http/route.ts'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import { problem } from '../../shared/contract/problem.ts'
import { PROBLEM_CODES } from '../../shared/vocabulary.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'

let app: RunningApp
let built: AppServices
let member: HttpClient
let document: z.output<typeof openapi>

const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string().min(10),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(z.looseObject({ in: z.string(), name: z.string() })).optional(),
  requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()).optional() })),
})
const openapi = z.looseObject({
  openapi: z.literal('3.1.0'),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ securitySchemes: z.record(z.string(), z.unknown()) }),
})

beforeAll(async () => {
  app = await startApp({
    services: (services) => {
      built = services
      return services
    },
  })
  member = await app.member('ada-example')
  document = openapi.parse(await (await app.visitor().get('/api/openapi.json')).json())
})
afterAll(() => app.stop())

const entries: [string, Endpoint][] = Object.entries(contract)

describe('the description', () => {
  test.each(entries)('has %s', (name, entry) => {
    const found = document.paths[entry.path]?.[entry.method.toLowerCase()]
    expect(found?.operationId).toBe(name)
    expect(found?.summary).toBe(entry.summary)
    expect(found?.security).toEqual(entry.caller === 'signed-in' ? [{ session: [] }] : [])
    const inPath = found?.parameters?.filter((one) => one.in === 'path').map((one) => one.name) ?? []
    expect(inPath).toEqual([...entry.path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param))
    const inQuery = found?.parameters?.filter((one) => one.in === 'query').map((one) => one.name) ?? []
    expect(inQuery).toEqual(Object.keys(entry.query?.shape ?? {}))
    expect(Object.keys(found?.requestBody?.content ?? {})).toEqual(entry.body ? ['application/json'] : [])
    const types = entry.reply instanceof z.ZodType ? ['application/json'] : entry.reply.download
    expect(Object.keys(found?.responses[String(entry.status ?? 200)]?.content ?? {})).toEqual(types)
    expect(Object.keys(found?.responses['default']?.content ?? {})).toEqual(['application/problem+json'])
  })

  test('has nothing else', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described.toSorted()).toEqual(
      entries.map(([, { method, path }]) => `${method} ${path}`).toSorted(),
    )
    expect(Object.keys(document.components.securitySchemes)).toEqual(['session'])
  })
})

/** Addresses that are no part of the contract: health, public keys, the description itself, and the browser's way to sign in. */
const OTHER_ROUTES = [
  'GET /.well-known/client-jwks.json',
  'GET /.well-known/jwks.json',
  'GET /.well-known/security.txt',
  'GET /api/openapi.json',
  'GET /auth/callback',
  'GET /auth/sign-in',
  'GET /livez',
  'GET /readyz',
]

type Layer = {
  route?: { path: string; stack: { method: string }[] } | undefined
  handle: { stack?: Layer[] }
}
const routesIn = (layers: Layer[]): string[] =>
  layers.flatMap(({ route, handle }) =>
    route
      ? // Without a method it is what refuses the others.
        route.stack
          .filter(({ method }) => method)
          .map(({ method }) => `${method.toUpperCase()} ${route.path}`)
      : routesIn(handle.stack ?? []),
  )

test('every route of the app is in the contract or in the list of others, and every entry has one', () => {
  const { router } = createApp(built) as unknown as { router: { stack: Layer[] } }
  const inContract = entries.map(([, { method, path }]) => `${method} ${expressPath(path)}`)
  expect(new Set(routesIn(router.stack))).toEqual(new Set([...inContract, ...OTHER_ROUTES]))
})

describe('what is replied is what is described, and not a field more', () => {
  const same = async (entry: Endpoint, response: Response) => {
    expect(response.status).toBe(entry.status ?? 200)
    const reply = await response.json()
    if (!(entry.reply instanceof z.ZodType)) throw new Error('a download is no JSON')
    expect(entry.reply.parse(reply)).toEqual(reply)
    return reply
  }

  test.each(
    entries.filter(([, { method, path, reply }]) => {
      return method === 'GET' && !path.includes('{') && reply instanceof z.ZodType
    }),
  )('%s', async (_, entry) => {
    await same(entry, await member.get(entry.path))
  })

  test('things with an id, and what is made', async () => {
    const { linkMembership, showMembership, showDisclosure, createAccounting, showAccounting } = contract
    const linked = (await same(
      linkMembership,
      await member.post(linkMembership.path, { carrier: 'EX', member: 'R10000017' }),
    )) as { id: string }
    await same(showMembership, await member.get(`/api/memberships/${linked.id}`))
    const [disclosure] = (await (await member.get('/api/disclosures')).json()).items
    expect(await same(showDisclosure, await member.get(`/api/disclosures/${disclosure.id}`))).toMatchObject(
      disclosure,
    )
    const made = (await same(
      createAccounting,
      await member.post(createAccounting.path, { carrier: 'EX' }),
    )) as { id: string }
    expect(await same(showAccounting, await member.get(`/api/accountings/${made.id}`))).toEqual(made)
    await same(contract.extendSession, await member.post(contract.extendSession.path))
    await same(contract.setLanguage, await member.post(contract.setLanguage.path, { locale: 'es' }))
    await same(contract.endOtherSessions, await member.post(contract.endOtherSessions.path))
    const other = await app.signedIn('ada-example')
    const { sessions } = await (await other.get('/api/account')).json()
    const { id } = sessions.find(({ isThis }: { isThis: boolean }) => isThis)
    await same(contract.endSession, await member.post(`/api/account/sessions/${id}/end`))
    await same(contract.signOut, await app.visitor().post(contract.signOut.path))
  })

  test('downloads have the types described', async () => {
    const made = await (await member.post('/api/accountings', { carrier: 'EX' })).json()
    const types = await Promise.all(
      ['pdf', 'csv', 'json', 'jws'].map(async (format) => {
        const { headers } = await member.get(`/api/accountings/${made.id}/${format}`)
        return headers.get('Content-Type')?.split(';')[0]
      }),
    )
    expect(types).toEqual(contract.downloadAccounting.reply.download)
    const { headers } = await member.get('/api/account/download')
    expect([headers.get('Content-Type')?.split(';')[0]]).toEqual(contract.downloadAccount.reply.download)
  })

  test('problems are of their one form, with a code of the closed list', async () => {
    for (const response of [
      await app.visitor().get('/api/memberships'),
      await member.get('/api/memberships/999999999'),
      await member.get('/api/disclosures?limit=0'),
      await member.request('/api/memberships', { method: 'POST' }),
    ]) {
      expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
      const reply = await response.json()
      expect(problem.strict().parse(reply)).toEqual(reply)
      expect(reply.status).toBe(response.status)
      expect(reply.type).toBe(`/problems/${reply.code}`)
      expect(PROBLEM_CODES).toContain(reply.code)
    }
  })
})
