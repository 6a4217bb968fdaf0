import { compactVerify, createLocalJWKSet, decodeProtectedHeader, errors, type JSONWebKeySet } from 'jose'
import { SIGNED_TYPES } from '../../../shared/vocabulary.ts'

/** Why a file is not taken for one the portal signed. */
export const REFUSALS = [
  'empty',
  'pdf',
  'json',
  'not-jws',
  'algorithm',
  'extension',
  'other-type',
  'cut-short',
  'unknown-key',
  'invalid',
] as const
export type Refusal = (typeof REFUSALS)[number]

export type SignedFile = {
  type: keyof typeof SIGNED_TYPES
  kid: string
  /** True for a key that signs nothing new and is still published. */
  isRetired: boolean
  /** The bytes that are signed. */
  payload: Uint8Array<ArrayBuffer>
}

/** Of ES256, in base64url: 64 bytes. RFC 7518, 3.4. */
const SIGNATURE_LENGTH = 86

/**
 * Checks a compact JWS (RFC 7515) against the published keys. What the file says of itself only chooses among what the
 * portal does: one algorithm, two types, no extensions. Keys in the file (`jwk`, `jku`, `x5c`, `x5u`) are not looked at.
 */
export async function readSigned(
  text: string,
  keys: JSONWebKeySet,
): Promise<{ signed: SignedFile } | { refused: Refusal }> {
  const start = text.trimStart()
  if (start === '') return { refused: 'empty' }
  if (start.startsWith('%PDF-')) return { refused: 'pdf' }
  if (/^[{[]/.test(start)) return { refused: 'json' }
  // As mail programs wrap it, and as it stands in a receipt's JSON.
  const jws = text.replace(/\s+/g, '').replace(/^"|",?$/g, '')
  const header = headerOf(jws)
  if (!header) return { refused: /^eyJ[\w-]*(\.[\w-]*)?$/.test(jws) ? 'cut-short' : 'not-jws' }
  if (header.alg !== 'ES256') return { refused: 'algorithm' }
  if (header.crit !== undefined || header.b64 !== undefined) return { refused: 'extension' }
  const type = (['accounting', 'receipt'] as const).find((known) => SIGNED_TYPES[known] === header.typ)
  if (!type) return { refused: 'other-type' }
  const [, body = '', signature = '', ...more] = jws.split('.')
  if (!/^[\w.-]+$/.test(jws) || more.length > 0) return { refused: 'not-jws' }
  if (body === '' || signature.length < SIGNATURE_LENGTH) return { refused: 'cut-short' }
  // The current key stands first in the list, retired ones after it.
  const rank = keys.keys.findIndex(({ kid }) => kid !== undefined && kid === header.kid)
  if (rank < 0 || header.kid === undefined) return { refused: 'unknown-key' }
  try {
    const verified = await compactVerify(jws, createLocalJWKSet(keys), { algorithms: ['ES256'] })
    return {
      signed: { type, kid: header.kid, isRetired: rank > 0, payload: new Uint8Array(verified.payload) },
    }
  } catch (error) {
    if (error instanceof errors.JOSEError) return { refused: 'invalid' }
    throw error
  }
}

function headerOf(jws: string) {
  try {
    return decodeProtectedHeader(jws)
  } catch {
    return undefined
  }
}
