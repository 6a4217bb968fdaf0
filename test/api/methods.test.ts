import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { problemOf, wholeReply } from '../support/whole-reply.ts'

let app: RunningApp
let member: HttpClient
beforeAll(async () => {
  app = await startApp()
  member = await app.member('ada-example')
})
afterAll(() => app.stop())

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']
const NO_UUID = '6f1c1f5e-6f3f-4f5e-8b0e-2a54a2f1a111'
const entries: Endpoint[] = Object.values(contract)

/** Methods of each address: those of the contract, and of the addresses that are none of it. */
const TAKEN = new Map<string, string[]>()
for (const { method, path } of entries) {
  TAKEN.set(path, [...(TAKEN.get(path) ?? []), ...(method === 'GET' ? ['GET', 'HEAD'] : [method])])
}
for (const path of [
  '/livez',
  '/readyz',
  '/.well-known/jwks.json',
  '/.well-known/client-jwks.json',
  '/.well-known/security.txt',
  '/api/openapi.json',
  '/auth/sign-in',
  '/auth/callback',
]) {
  TAKEN.set(path, ['GET', 'HEAD'])
}

/** As our own page would send it. */
const send = (method: string, path: string, visitor = member) =>
  visitor.request(path, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-Daylight': '1', Origin: app.origin },
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: '{}' }),
  })
const addressOf = (path: string) => path.replace('{format}', 'pdf').replace('{id}', NO_UUID)

describe.each([...TAKEN])('%s', (path, taken) => {
  test('names the methods it takes to whoever uses another', async () => {
    for (const method of METHODS.filter((one) => !taken.includes(one))) {
      const response = await send(method, addressOf(path))
      expect(response.headers.get('Allow'), method).toBe(taken.join(', '))
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      if (method === 'HEAD') expect(response.status).toBe(405)
      else expect(await problemOf(response)).toEqual({ status: 405, code: 'method-not-allowed' })
    }
  })
})

describe('it tells nothing the contract does not', () => {
  test('one’s own, another’s, one that is not and one that cannot be are the same', async () => {
    const [own] = (await (await member.get('/api/memberships')).json()).items
    const replies = await Promise.all(
      [own.id, '999999999', 'x'].flatMap((id) =>
        [member, app.visitor()].map(async (visitor) =>
          wholeReply(await send('DELETE', `/api/memberships/${id}`, visitor)),
        ),
      ),
    )
    for (const reply of replies) expect(reply).toEqual(replies[0])
    expect(replies[0]?.status).toBe(405)
  })

  test('an id that is not stays a 404 by the right method', async () => {
    expect(await problemOf(await member.get('/api/memberships/999999999'))).toEqual({
      status: 404,
      code: 'not-found',
    })
  })

  test.each(['/api/none', '/api', '/auth/none', '/api/memberships/1/none', '/api/Memberships'])(
    '%s is no address by any method',
    async (path) => {
      for (const method of METHODS) expect((await send(method, path)).status, method).toBe(404)
    },
  )

  test('what does not come from a page of ours is not answered by method', async () => {
    const response = await member.request('/api/memberships', { method: 'DELETE' })
    expect(response.headers.get('Allow')).toBeNull()
    expect(await problemOf(response)).toEqual({ status: 403, code: 'not-our-origin' })
  })
})
