import { CompactSign, type CryptoKey } from 'jose'
import { SIGNED_TYPES } from '../../shared/vocabulary.ts'

/** A key of the portal; its public half stands in /.well-known/jwks.json under the same `kid`. */
export interface AccountingSigner {
  kid: string
  privateKey: CryptoKey
}

/**
 * A compact JWS over exactly the bytes of the JSON copy, so that a member's lawyer or union can check the accounting
 * without the portal. The header carries no key: a verifier looks `kid` up.
 */
export function signAccounting(json: Uint8Array, { kid, privateKey }: AccountingSigner): Promise<string> {
  return new CompactSign(json)
    .setProtectedHeader({ alg: 'ES256', kid, typ: SIGNED_TYPES.accounting })
    .sign(privateKey)
}
