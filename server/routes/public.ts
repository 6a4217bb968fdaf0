import type { Router } from 'express'
import type { AppServices } from '../app.ts'
import { plus } from '../clock.ts'
import { openapi } from './openapi.ts'

const HOUR = 'public, max-age=3600'
/** RFC 9116 2.5.5: less than a year ahead. */
const SECURITY_TXT_MS = 180 * 24 * 60 * 60_000

/** What says nothing about anybody: health, public keys, security contact, the API's description. */
export function publicRoutes(
  router: Router,
  { keys, db, clock, securityContact, origin }: AppServices,
): void {
  router.get('/livez', (_req, res) => {
    res.locals['route'] = '/livez'
    res.set('Cache-Control', 'no-store').type('text/plain').send('ok')
  })
  router.get('/readyz', async (_req, res) => {
    res.locals['route'] = '/readyz'
    res.set('Cache-Control', 'no-store').type('text/plain')
    const ready = await db.query(PING).then(
      () => true,
      () => false,
    )
    res.status(ready ? 200 : 503).send(ready ? 'ok' : 'the database does not answer')
  })
  router.get('/.well-known/jwks.json', (_req, res) => {
    res.locals['route'] = '/.well-known/jwks.json'
    // Verifiers must learn of a new key soon: five minutes at the most.
    res.set('Cache-Control', 'public, max-age=300').type('application/jwk-set+json')
    res.set('Access-Control-Allow-Origin', '*').set('Cross-Origin-Resource-Policy', 'cross-origin')
    res.send(JSON.stringify({ keys: keys.publicKeys('signing') }))
  })
  // For the identity provider, which verifies this relying party's assertions by it.
  router.get('/.well-known/client-jwks.json', (_req, res) => {
    res.locals['route'] = '/.well-known/client-jwks.json'
    res.set('Cache-Control', 'public, max-age=300').type('application/jwk-set+json')
    res.send(JSON.stringify({ keys: keys.publicKeys('client') }))
  })
  // RFC 9116
  router.get('/.well-known/security.txt', (_req, res) => {
    res.locals['route'] = '/.well-known/security.txt'
    const expires = plus(clock(), SECURITY_TXT_MS).replace(/\.\d+Z$/, 'Z')
    res.set('Cache-Control', HOUR).type('text/plain; charset=utf-8')
    res.send(
      `Contact: ${securityContact}\nExpires: ${expires}\nPreferred-Languages: en, es\nCanonical: ${origin()}/.well-known/security.txt\n`,
    )
  })
  router.get('/api/openapi.json', (_req, res) => {
    res.locals['route'] = '/api/openapi.json'
    res.set('Cache-Control', HOUR).json(openapi())
  })
}

const PING = { name: 'ping', text: 'select 1', params: [] }
