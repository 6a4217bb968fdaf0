import type { Request, RequestHandler, Response, Router } from 'express'
import { z } from 'zod'
import type { Endpoint, Input, Reply } from '../../shared/contract/endpoint.ts'
import { sendCompressed } from './compressed.ts'
import { networkOf } from './network.ts'
import { invalidInput, Problem } from './problem.ts'
import type { SignedIn } from './session.ts'

/** Bytes of a download. */
export type Download = { contentType: string; fileName: string; bytes: Uint8Array }

/** What a handler knows about who asks. `person` is there wherever the contract says signed-in. */
export type Asking<E extends Endpoint> = Input<E> & {
  person: E['caller'] extends 'signed-in' ? SignedIn : SignedIn | undefined
  requestId: string
  /** Network address of the caller, for limits only. */
  network: string
  res: Response
}

export type Handler<E extends Endpoint> = (
  asking: Asking<E>,
) =>
  | Promise<E['reply'] extends z.ZodType ? z.input<E['reply']> : Download>
  | (E['reply'] extends z.ZodType ? z.input<E['reply']> : Download)

const parse = (schema: z.ZodType | undefined, value: unknown): unknown => {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw invalidInput(parsed.error)
}

/** An id that cannot be one is answered as one that does not exist. */
const parseParams = (schema: z.ZodType | undefined, value: unknown): unknown => {
  const parsed = schema?.safeParse(value)
  if (parsed && !parsed.success) throw new Problem('not-found')
  return parsed?.data
}

export const expressPath = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/**
 * Binds a contract entry to its handler, once: who may call, what comes in is parsed, what goes out is parsed. The
 * parse going out is a privacy control: a column nobody named cannot leave.
 */
export function bind<E extends Endpoint>(router: Router, endpoint: E, handler: Handler<E>): void {
  const handle: RequestHandler = async (req: Request, res: Response) => {
    res.locals['route'] = endpoint.path
    if (endpoint.caller === 'signed-in' && !req.person) {
      throw new Problem(req.sessionEnded ? 'session-ended' : 'not-signed-in')
    }
    const asking = {
      params: parseParams(endpoint.params, req.params),
      query: parse(endpoint.query, req.query),
      body: parse(endpoint.body, req.body ?? {}),
      person: req.person,
      requestId: req.requestId,
      network: networkOf(req.ip),
      res,
    } as Asking<E>
    const reply = await handler(asking)
    if (endpoint.impersonal && endpoint.keptSeconds) {
      res.set('Cache-Control', `public, max-age=${endpoint.keptSeconds}`)
    }
    if (endpoint.reply instanceof z.ZodType) {
      res.status(endpoint.status ?? 200)
      const json = endpoint.reply.parse(reply) as Reply<E>
      if (endpoint.echoesNothing) await sendCompressed(req, res, JSON.stringify(json))
      else res.json(json)
      return
    }
    const { contentType, fileName, bytes } = reply as Download
    res.type(contentType).set('Content-Disposition', `attachment; filename="${fileName}"`)
    res.send(Buffer.from(bytes))
  }
  router[endpoint.method === 'GET' ? 'get' : 'post'](expressPath(endpoint.path), handle)
}

/**
 * RFC 9110 15.5.6: a known address answers a method it does not take with 405 and those it does. By the address's form
 * alone, before anybody's id is looked at, so that it tells nothing the published contract does not.
 */
export function refuseOtherMethods(router: Router): void {
  const taken = new Map<string, string[]>()
  for (const { route } of router.stack) {
    if (!route) continue
    const methods = route.stack.map(({ method }) => (method === 'get' ? 'GET, HEAD' : method.toUpperCase()))
    taken.set(route.path, [...new Set([...(taken.get(route.path) ?? []), ...methods])])
  }
  for (const [path, methods] of taken) {
    router.all(path, (req, res, next) => {
      // What Express itself answers to OPTIONS is right.
      if (req.method === 'OPTIONS') return next()
      res.locals['route'] = path.replace(/:(\w+)/g, '{$1}')
      throw new Problem('method-not-allowed', { headers: { Allow: methods.join(', ') } })
    })
  }
}
