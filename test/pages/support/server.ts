import { HttpResponse, http, type RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { z } from 'zod'
import { contract } from '../../../shared/contract/contract.ts'
import type { ProblemReply } from '../../../shared/contract/problem.ts'
import type { ProblemCode } from '../../../shared/vocabulary.ts'
import { contacts, notice, rights } from './public-replies.ts'
import {
  account,
  accounting,
  carriers,
  disclosure,
  disclosures,
  membership,
  recipient,
  session,
  site,
} from './replies.ts'

/** The names of the calls that answer with JSON. */
export type CallName = Exclude<keyof typeof contract, 'downloadAccounting' | 'downloadAccount'>
export type ReplyOf<K extends CallName> = z.input<(typeof contract)[K]['reply']>

export type Asked = { path: string; query: Record<string, string>; body: unknown; headers: Headers }

/** Answers a call with a reply that the contract accepts; what was asked is kept in `asked`. */
export function answers<K extends CallName>(
  name: K,
  reply: ReplyOf<K> | ((asked: Asked) => ReplyOf<K>),
  asked: Asked[] = [],
): RequestHandler {
  const entry = contract[name]
  return on(name, async (request) => {
    const seen = await read(request)
    asked.push(seen)
    const given: unknown = typeof reply === 'function' ? reply(seen) : reply
    return HttpResponse.json(entry.reply.parse(given) as never, {
      status: 'status' in entry ? entry.status : 200,
    })
  })
}

export function refuses(
  name: CallName,
  code: ProblemCode,
  status: number,
  more: Partial<ProblemReply> = {},
  headers: Record<string, string> = {},
): RequestHandler {
  const body: ProblemReply = {
    type: 'about:blank',
    title: code,
    status,
    code,
    ...more,
  }
  return on(name, () =>
    HttpResponse.json(body, { status, headers: { 'X-Request-Id': 'req-7F3K', ...headers } }),
  )
}

export const breaks = (name: CallName): RequestHandler => on(name, () => HttpResponse.error())

function on(name: CallName, answer: (request: Request) => Response | Promise<Response>): RequestHandler {
  const { method, path } = contract[name]
  const pattern = `*${path.replace(/\{(\w+)\}/g, ':$1')}`
  const listen = method === 'GET' ? http.get : http.post
  return listen(pattern, ({ request }) => answer(request))
}

async function read(request: Request): Promise<Asked> {
  const { pathname, searchParams } = new URL(request.url)
  const body: unknown = request.method === 'POST' ? await request.json() : undefined
  return { path: pathname, query: Object.fromEntries(searchParams), body, headers: request.headers }
}

/** A signed-in member with one plan and its files; a test says only what is different. */
const usual = [
  answers('showSite', site),
  answers('showSession', session),
  answers('listCarriers', { items: carriers }),
  answers('showNotice', notice()),
  answers('showRights', rights),
  answers('listContacts', contacts),
  answers('listMemberships', { items: [membership()] }),
  answers('listDisclosures', disclosures()),
  answers('showDisclosure', ({ path }) => disclosure({ id: path.split('/').at(-1) ?? '' })),
  answers('showRecipient', recipient()),
  answers('listAccountings', { items: [accounting()] }),
  answers('showAccounting', accounting()),
  answers('showAccount', account()),
]

export const server = setupServer(...usual)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())
