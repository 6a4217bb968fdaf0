import { existsSync } from 'node:fs'
import type { RequestHandler } from 'express'
import sirv from 'sirv'

const isRead = (method: string) => method === 'GET' || method === 'HEAD'

/**
 * The built client: hashed files for a year, the rest never from a cache unasked. The build has compressed each file
 * once and for all; nothing else is compressed (see README's Decisions on BREACH).
 */
export function clientFiles(folder: string): RequestHandler {
  if (!existsSync(folder)) return (_req, _res, next) => next()
  const files = sirv(folder, {
    etag: true,
    extensions: [],
    gzip: true,
    brotli: true,
    setHeaders(res, path) {
      const isHashed = path.startsWith('/assets/')
      res.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (req, res, next) => (isRead(req.method) ? files(req, res, next) : next())
}
