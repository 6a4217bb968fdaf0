import { createHmac, createPublicKey } from 'node:crypto'
import {
  type CompactJWSHeaderParameters,
  CompactSign,
  type CryptoKey,
  exportJWK,
  FlattenedSign,
  generateKeyPair,
  type JWK,
} from 'jose'
import { SIGNED_TYPES } from '../../shared/vocabulary.ts'

/** A signing key as the portal has it, and what it publishes of it. */
export type SigningKey = { kid: string; privateKey: CryptoKey; published: JWK }

export async function signingKey(kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  return { kid, privateKey, published: { kid, ...(await exportJWK(publicKey)), use: 'sig', alg: 'ES256' } }
}

// A page's tests have a Uint8Array of their own, and jose wants that one.
const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text))

export function sign(
  payload: unknown,
  { kid, privateKey }: Pick<SigningKey, 'kid' | 'privateKey'>,
  header: Partial<CompactJWSHeaderParameters> = {},
): Promise<string> {
  return new CompactSign(bytesOf(typeof payload === 'string' ? payload : JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'ES256', kid, typ: SIGNED_TYPES.accounting, ...header })
    .sign(privateKey)
}

export const encoded = (value: string | object) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

const headerOf = (jws: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString())

/** The same file under another header; the signature stays and no longer fits, where it is not made anew. */
export function withHeader(jws: string, change: Record<string, unknown>, signature?: string): string {
  const [, payload, kept] = jws.split('.')
  return `${encoded({ ...headerOf(jws), ...change })}.${payload}.${signature ?? kept}`
}

/** One letter of the payload is another one. */
export function tampered(jws: string): string {
  const [header, payload = '', signature] = jws.split('.')
  const text = Buffer.from(payload, 'base64url').toString()
  return `${header}.${encoded(text.replace(/Ada/, 'Eda'))}.${signature}`
}

/** CVE-2015-9235 and its kind: the public key, which everybody has, as the secret of an HMAC. */
export function signedWithPublicKeyAsSecret(
  jws: string,
  { published }: Pick<SigningKey, 'published'>,
): string {
  const pem = createPublicKey({ key: published as never, format: 'jwk' }).export({
    type: 'spki',
    format: 'pem',
  })
  const input = withHeader(jws, { alg: 'HS256' }, '').slice(0, -1)
  return `${input}.${createHmac('sha256', pem).update(input).digest('base64url')}`
}

/** Signed by somebody else, who says it with the portal's key id and puts the key to check it by into the file. */
export async function selfKeyed(payload: unknown, kid: string): Promise<string> {
  const foreign = await signingKey(kid)
  const { x, y, crv, kty } = foreign.published
  return sign(payload, foreign, {
    jwk: { x, y, crv, kty } as JWK,
    jku: 'https://keys.example/jwks.json',
    x5u: 'https://keys.example/chain.pem',
  })
}

/** RFC 7797: an extension nobody here uses, with a signature that is right for it. */
export async function unencoded({ kid, privateKey }: SigningKey): Promise<string> {
  const payload = 'plain'
  const { protected: header, signature } = await new FlattenedSign(bytesOf(payload))
    .setProtectedHeader({ alg: 'ES256', kid, typ: SIGNED_TYPES.accounting, b64: false, crit: ['b64'] })
    .sign(privateKey)
  return `${header}.${payload}.${signature}`
}
