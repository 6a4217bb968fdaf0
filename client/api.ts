import type { Call, Endpoint, Reply } from '../shared/contract/endpoint.ts'
import { ApiProblem, problemOf } from './api-problem.ts'
import type { Line } from './contract.ts'

const TIME_LIMIT_MS = 10_000

type Input = {
  readonly params?: Record<string, unknown>
  readonly query?: Record<string, unknown>
  readonly body?: unknown
}

/** The only fetch. `signal` lets the router give up a call whose page is no longer wanted. */
export async function call<E extends Endpoint>(
  line: Line<E>,
  input: Call<E>,
  signal?: AbortSignal,
): Promise<Reply<E>> {
  const { params = {}, query = {}, body }: Input = input
  const url = pathOf(line, params) + searchOf(query)
  const response = await withTimeLimit(
    url,
    {
      method: line.method,
      credentials: 'same-origin',
      // The keys may be kept for minutes; whoever checks a signature wants the list as it is now.
      cache: 'no-cache',
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(line.method === 'POST' && { 'Content-Type': 'application/json', 'X-Daylight': '1' }),
      },
      ...(line.method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    },
    signal,
  )
  if (!response.ok) throw await problemOf(response)
  return response.json().catch(() => {
    throw new ApiProblem('no-connection')
  })
}

/** The address of a call, as for a link to a download. */
export function pathOf(line: { readonly path: string }, params: Record<string, unknown>): string {
  return line.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
}

function searchOf(query: Record<string, unknown>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return search && `?${search}`
}

async function withTimeLimit(path: string, init: RequestInit, signal?: AbortSignal): Promise<Response> {
  const limit = new AbortController()
  const giveUp = () => limit.abort()
  const timer = setTimeout(giveUp, TIME_LIMIT_MS)
  signal?.addEventListener('abort', giveUp, { once: true })
  try {
    return await fetch(new URL(path, window.location.origin), { ...init, signal: limit.signal })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiProblem(limit.signal.aborted ? 'timed-out' : 'no-connection')
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}
