import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { LOGIN_GOV_ACR } from '../../server/config.ts'

export type Identity = { sub: string; given_name?: unknown; family_name?: unknown; birthdate?: unknown }
type Endpoint = 'discovery' | 'jwks' | 'token' | 'userinfo'

/** What the provider does from now on. Whatever is left out it does as an honest one would. */
export type Script = {
  identity?: Identity
  /** Over the honest claims of the ID token; a claim that is undefined is left out. */
  claims?: Record<string, unknown>
  /** The ID token itself, given what an honest one would say. */
  idToken?: (claims: JWTPayload) => Promise<string> | string
  userinfo?: Record<string, unknown>
  /** Answers in the place of an endpoint. */
  instead?: Partial<Record<Endpoint, (res: ServerResponse) => void>>
}

export type ScriptedProvider = {
  issuer: string
  script: Script
  key: { privateKey: CryptoKey; publicKey: CryptoKey; kid: string }
  /** What it was asked: parameters of the authorization request and of the token request, newest last. */
  authorizations: URLSearchParams[]
  tokenRequests: URLSearchParams[]
  close(): Promise<void>
}

const PATHS: Record<string, Endpoint> = {
  '/.well-known/openid-configuration': 'discovery',
  '/jwks': 'jwks',
  '/token': 'token',
  '/userinfo': 'userinfo',
}

export const SOMEBODY: Identity = {
  sub: 'somebody',
  given_name: 'Some',
  family_name: 'Body',
  birthdate: '1980-02-03',
}

/** An OpenID provider that says whatever the test wants it to: anybody's name, or a forgery. */
export async function startScriptedProvider(): Promise<ScriptedProvider> {
  const kid = randomBytes(8).toString('hex')
  const pair = await generateKeyPair('ES256', { extractable: true })
  const codes = new Map<string, URLSearchParams>()
  const server = createServer((req, res) => void answer(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider: ScriptedProvider = {
    issuer,
    script: {},
    key: { ...pair, kid },
    authorizations: [],
    tokenRequests: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const json = (res: ServerResponse, value: unknown) =>
    void res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))

  async function token(req: IncomingMessage, res: ServerResponse) {
    const asked = new URLSearchParams(await textOf(req))
    provider.tokenRequests.push(asked)
    const authorization = codes.get(asked.get('code') ?? '')
    codes.delete(asked.get('code') ?? '')
    if (!authorization) {
      res
        .writeHead(400, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ error: 'invalid_grant' }))
      return
    }
    const { script } = provider
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      sub: (script.identity ?? SOMEBODY).sub,
      aud: authorization.get('client_id') ?? '',
      nonce: authorization.get('nonce') ?? '',
      acr: LOGIN_GOV_ACR,
      iat: now,
      exp: now + 300,
      ...script.claims,
    } as JWTPayload
    const honest = () => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).sign(pair.privateKey)
    json(res, {
      access_token: 'access',
      token_type: 'Bearer',
      expires_in: 300,
      id_token: await (script.idToken?.(claims) ?? honest()),
    })
  }

  async function answer(req: IncomingMessage, res: ServerResponse) {
    const url = new URL(req.url ?? '/', issuer)
    const endpoint = PATHS[url.pathname]
    const instead = endpoint && provider.script.instead?.[endpoint]
    if (instead) return instead(res)
    if (endpoint === 'discovery') return json(res, metadata(issuer))
    if (endpoint === 'jwks') {
      return json(res, { keys: [{ ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' }] })
    }
    if (endpoint === 'token') return token(req, res)
    if (endpoint === 'userinfo') {
      return json(res, { ...(provider.script.identity ?? SOMEBODY), ...provider.script.userinfo })
    }
    provider.authorizations.push(url.searchParams)
    const code = randomBytes(16).toString('hex')
    codes.set(code, url.searchParams)
    const back = new URL(url.searchParams.get('redirect_uri') ?? issuer)
    back.searchParams.set('code', code)
    back.searchParams.set('state', url.searchParams.get('state') ?? '')
    res.writeHead(302, { Location: back.href }).end()
  }
  return provider
}

/** It claims to sign in every way there is, so that a forgery is not refused for that alone. */
const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/jwks`,
  end_session_endpoint: `${issuer}/end`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['ES256', 'RS256', 'HS256', 'none'],
})

async function textOf(req: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of req) text += String(chunk)
  return text
}
