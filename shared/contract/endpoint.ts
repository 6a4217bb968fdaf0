import type { z } from 'zod'
import type { ProblemCode } from '../vocabulary.ts'

/** Who may call: anyone, or anyone signed in (what they then see is server/domain/access.ts). */
export type Caller = 'anyone' | 'signed-in'

/**
 * One entry of the contract: everything client and server must agree on about a call.
 * `reply` is a schema for JSON, or the media types of a download.
 */
export type Endpoint = {
  readonly method: 'GET' | 'POST'
  /** Path with `{name}` parameters, as in OpenAPI. */
  readonly path: string
  readonly summary: string
  readonly caller: Caller
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodObject
  /** Status of success; 200 where it is not given. */
  readonly status?: 200 | 201
  readonly reply: z.ZodType | { readonly download: readonly string[] }
  /** Problems of this call beyond those every call can have. */
  readonly problems?: readonly ProblemCode[]
  /**
   * True where the reply repeats nothing that the request said, so that its length tells nothing about a guess put into
   * the request (BREACH): it is sent compressed. Only for replies long enough to matter.
   */
  readonly echoesNothing?: true
  /** True where the reply says nothing about anybody, so that it may be cached. */
  readonly impersonal?: true
  /** Seconds for which caches may keep an impersonal reply; none where it is not given. */
  readonly keptSeconds?: number
}

export const endpoint = <const E extends Endpoint>(entry: E): E => entry

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined
type Sent<S> = S extends z.ZodType ? z.input<S> : undefined

/** What the handler gets, parsed. */
export type Input<E extends Endpoint> = {
  params: Parsed<E['params']>
  query: Parsed<E['query']>
  body: Parsed<E['body']>
}
/** What the caller gives. */
export type Call<E extends Endpoint> = {
  [K in 'params' | 'query' | 'body' as E[K] extends z.ZodType ? K : never]: Sent<E[K]>
}
/** The reply, as the client reads it. */
export type Reply<E extends Endpoint> = E['reply'] extends z.ZodType ? z.output<E['reply']> : Blob
