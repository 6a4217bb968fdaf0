import { randomUUID } from 'node:crypto'
import express, { type RequestHandler } from 'express'
import helmet from 'helmet'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Log } from '../log.ts'
import { networkOf } from './network.ts'
import { Problem } from './problem.ts'

export const BODY_LIMIT = '16kb'
const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Everything from this origin alone; no inline script or style, no frames, no plugins; Trusted Types for scripts. */
export const securityHeaders = (https: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'object-src': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ["'none'"],
        ...(https ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
    xXssProtection: false,
  })

export const permissionsPolicy: RequestHandler = (_req, res, next) => {
  res.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  next()
}

/** A reference number for each request, in the reply's header, the log and the audit. */
export const requestId: RequestHandler = (req, res, next) => {
  req.requestId = randomUUID()
  res.set('X-Request-Id', req.requestId)
  next()
}

/** One line a request: ids and codes. The route is the contract's path, never the address as sent. */
export const requestLog =
  (log: Log): RequestHandler =>
  (req, res, next) => {
    const began = performance.now()
    res.on('finish', () => {
      const { route, code } = res.locals as { route?: string; code?: string }
      log(res.statusCode >= 500 ? 'error' : 'info', 'request', {
        requestId: req.requestId,
        method: req.method,
        route: route ?? 'other',
        status: res.statusCode,
        ...(code ? { code } : {}),
        milliseconds: Math.round(performance.now() - began),
      })
    })
    next()
  }

/** Replies about somebody stay in nobody's cache. Routes that say nothing about anybody are outside. */
export const noStore: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store')
  next()
}

/**
 * Unsafe methods must come from a page of ours: a custom header no form can send, our own origin, and JSON, so that
 * nothing reaches a handler without a preflight that is never granted.
 */
export const fromOurPages =
  (origin: () => string): RequestHandler =>
  (req, _res, next) => {
    if (!UNSAFE.has(req.method)) return next()
    const site = req.get('Sec-Fetch-Site')
    const from = req.get('Origin')
    const own =
      req.get('X-Daylight') === '1' &&
      (site === undefined || site === 'same-origin') &&
      (from === undefined ? site === 'same-origin' : from === origin())
    if (!own) throw new Problem('not-our-origin')
    if (!req.is('application/json')) throw new Problem('wrong-media-type')
    next()
  }

export const jsonBody: RequestHandler = express.json({
  limit: BODY_LIMIT,
  strict: true,
  type: 'application/json',
})

/** Sign-in starts of one network address. A limit in memory: it protects this process, not an account. */
export function signInLimit(points: number): RequestHandler {
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return async (req, _res, next) => {
    try {
      await limiter.consume(networkOf(req.ip))
    } catch {
      throw new Problem('too-many-requests', { headers: { 'Retry-After': '60' } })
    }
    next()
  }
}
