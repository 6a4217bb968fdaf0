import { z } from 'zod'
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import { problem } from '../../shared/contract/problem.ts'

/** The API in OpenAPI 3.1, from the contract alone; made when first asked for. */
export const openapi = (() => {
  let document: ReturnType<typeof createDocument> | undefined
  return () => {
    document ??= createDocument({
      openapi: '3.1.0',
      info: {
        title: 'Daylight',
        version: '1',
        description:
          'What a member sees. Calls marked with the cookie need a session; unsafe methods also need the header X-Daylight: 1 and the origin of this site. Every reply carries X-Request-Id.',
      },
      paths: paths(),
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-daylight' } },
      },
    })
    return document
  }
})()

function paths(): ZodOpenApiPathsObject {
  const all: ZodOpenApiPathsObject = {}
  for (const [operationId, entry] of Object.entries(contract) as [string, Endpoint][]) {
    const codes = [...(entry.problems ?? []), ...(entry.method === 'POST' ? ['not-our-origin'] : [])]
    all[entry.path] ??= {}
    Object.assign(all[entry.path] ?? {}, {
      [entry.method.toLowerCase()]: {
        operationId,
        summary: entry.summary,
        security: entry.caller === 'signed-in' ? [{ session: [] }] : [],
        requestParams: {
          ...(entry.params ? { path: entry.params } : {}),
          ...(entry.query ? { query: entry.query } : {}),
        },
        ...(entry.body ? { requestBody: { content: { 'application/json': { schema: entry.body } } } } : {}),
        responses: {
          [String(entry.status ?? 200)]: {
            description: 'Done.',
            content:
              entry.reply instanceof z.ZodType
                ? { 'application/json': { schema: entry.reply } }
                : Object.fromEntries(
                    entry.reply.download.map((type) => [
                      type,
                      { schema: { type: 'string', format: 'binary' } },
                    ]),
                  ),
          },
          default: {
            description: codes.length > 0 ? `A problem; among others ${codes.join(', ')}.` : 'A problem.',
            content: { 'application/problem+json': { schema: problem } },
          },
        },
      },
    })
  }
  return all
}
