// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { call, pathOf } from '../../client/api.ts'
import { contract as lines } from '../../client/contract.ts'
import { contract } from '../../shared/contract/contract.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const answering = (response: Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => response),
  )

describe('call', () => {
  test('gives up after ten seconds', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      (_: URL, { signal }: RequestInit) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    )
    const outcome = expect(call(lines.showSite, {})).rejects.toMatchObject({ code: 'timed-out' })
    await vi.advanceTimersByTimeAsync(10_000)
    await outcome
  })

  test.each([
    ['a page of some proxy', new Response('<h1>Bad gateway</h1>', { status: 502 }), 'internal'],
    ['a code nobody knows', Response.json({ code: 'teapot' }, { status: 418 }), 'internal'],
    ['null', Response.json(null, { status: 500 }), 'internal'],
    ['nothing, with status 404', new Response(null, { status: 404 }), 'not-found'],
  ])('turns %s into a problem with a code', async (_, response, code) => {
    answering(response)
    await expect(call(lines.showSite, {})).rejects.toMatchObject({ code, fields: [] })
  })

  test('keeps code, fields, reference number and waiting time of a problem', async () => {
    const fields = [{ field: 'member', message: 'must not be empty' }]
    answering(
      Response.json(
        { code: 'invalid-input', fields },
        { status: 422, headers: { 'Retry-After': '9', 'X-Request-Id': 'r1' } },
      ),
    )
    await expect(call(lines.showSite, {})).rejects.toMatchObject({
      code: 'invalid-input',
      fields,
      requestId: 'r1',
      retryAfter: 9,
    })
  })

  test('sends the header against forged requests with a POST, and not with a GET', async () => {
    const fetched = vi.fn(async (_url: URL, _init: RequestInit) => Response.json({ url: '/' }))
    vi.stubGlobal('fetch', fetched)
    await call(lines.signOut, { body: {} })
    await call(lines.showSite, {})
    const headers = fetched.mock.calls.map(([, init]) => new Headers(init.headers).get('X-Daylight'))
    expect(headers).toEqual(['1', null])
    expect(fetched.mock.calls.map(([, init]) => init.credentials)).toEqual(['same-origin', 'same-origin'])
  })
})

test('parameters cannot leave their place in a path', () => {
  expect(pathOf(lines.showDisclosure, { id: '../session?x=1' })).toBe('/api/disclosures/..%2Fsession%3Fx%3D1')
})

test('the pages know every entry of the contract by its method and path', () => {
  const known = Object.entries(contract).map(([name, { method, path }]) => [name, { method, path }])
  expect(Object.entries(lines)).toEqual(known)
})
