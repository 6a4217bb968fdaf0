import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import {
  CompactEncrypt,
  CompactSign,
  type CryptoKey,
  compactDecrypt,
  exportJWK,
  generateKeyPair,
  generateSecret,
  importJWK,
  type JWK,
} from 'jose'
import { z } from 'zod'

/**
 * The keys, kept in one owner-only file outside the database. Each has an id (`kid`); the last of a kind is the
 * current one, the others are retired: they still decrypt and verify, and are never used to make anything new.
 *
 * - `hmac`: 256-bit, HMAC-SHA-256 (RFC 2104), to match member numbers and sign-in subjects by
 * - `encryption`: 256-bit, JWE `dir` + A256GCM (RFC 7516)
 * - `signing`: ES256 (RFC 7518), for receipts and accountings; public halves at /.well-known/jwks.json
 * - `client`: ES256, private_key_jwt (OpenID Connect Core 9) at the identity provider
 */
export const KEY_KINDS = ['hmac', 'encryption', 'signing', 'client'] as const
export type KeyKind = (typeof KEY_KINDS)[number]

const secret = z.strictObject({ kid: z.string().min(1), kty: z.literal('oct'), k: z.base64url().length(43) })
const pair = z.strictObject({
  kid: z.string().min(1),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.base64url(),
  y: z.base64url(),
  d: z.base64url(),
})
const keyFile = z.strictObject({
  hmac: z.array(secret).min(1),
  encryption: z.array(secret).min(1),
  signing: z.array(pair).min(1),
  client: z.array(pair).min(1),
})
type KeyFile = z.infer<typeof keyFile>

/** A key file that is absent, unreadable by its owner alone, malformed or weak. The message says what to set. */
export class KeyError extends Error {}

const newKid = (kind: KeyKind) =>
  `${kind}-${new Date().toISOString().slice(0, 10)}-${crypto.randomUUID().slice(0, 8)}`

async function newKey(kind: KeyKind): Promise<JWK> {
  const kid = newKid(kind)
  if (kind === 'hmac' || kind === 'encryption') {
    return { kid, ...(await exportJWK(await generateSecret('A256GCM', { extractable: true }))) }
  }
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const { kty, crv, x, y, d } = await exportJWK(privateKey)
  return { kid, kty, crv, x, y, d } as JWK
}

function readKeyFile(path: string): KeyFile {
  const { mode } = statSync(path)
  if ((mode & 0o077) !== 0)
    throw new KeyError(`Set the key file to be readable by its owner only (chmod 600 ${path}).`)
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new KeyError(`KEYS_FILE ${path} is not JSON; make one with "npm run portal -- keys create".`)
  }
  const parsed = keyFile.safeParse(content)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') || 'the file'
    throw new KeyError(
      `KEYS_FILE ${path}: ${where} is missing or weak; make one with "npm run portal -- keys create".`,
    )
  }
  const weak = [...parsed.data.hmac, ...parsed.data.encryption].some(
    (key) => new Set(Buffer.from(key.k, 'base64url')).size < 16,
  )
  const kids = KEY_KINDS.flatMap((kind) => parsed.data[kind].map((key) => key.kid))
  if (weak)
    throw new KeyError(`KEYS_FILE ${path}: a secret is weak; make one with "npm run portal -- keys create".`)
  if (new Set(kids).size < kids.length) throw new KeyError(`KEYS_FILE ${path}: two keys have the same kid.`)
  return parsed.data
}

/** Written whole beside the old file, then renamed over it: a crash leaves one or the other. */
function writeKeyFile(path: string, content: unknown): void {
  const draft = `${path}.${process.pid}.new`
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true })
  chmodSync(draft, 0o600)
  renameSync(draft, path)
}

/** Make a key file with one key of each kind. Refuses to touch one that is there. */
export async function createKeyFile(path: string): Promise<void> {
  if (existsSync(path)) throw new KeyError(`${path} is there already; "keys rotate" adds to it.`)
  const entries = await Promise.all(KEY_KINDS.map(async (kind) => [kind, [await newKey(kind)]]))
  writeKeyFile(path, Object.fromEntries(entries))
}

/** Add a key of one kind as the current one; its id is returned. Earlier keys stay, retired. */
export async function addKey(path: string, kind: KeyKind): Promise<string> {
  const content = readKeyFile(path)
  const key = await newKey(kind)
  writeKeyFile(path, { ...content, [kind]: [...content[kind], key] })
  return String(key.kid)
}

/** The first 128 bits of HMAC-SHA-256 over the parts, as 32 hex digits (a `uuid` in SQL). */
export const hmac128 = (key: KeyObject, ...parts: string[]): string =>
  createHmac('sha256', key).update(parts.join('\0')).digest('hex').slice(0, 32)

/** What one ciphertext is for: bound into it, so that one row's cannot be passed off as another kind's. */
export type Sealed = 'membership' | 'member-numbers' | 'person' | 'staff' | 'document' | 'sign-in'

export type Signer = { kid: string; privateKey: CryptoKey }

export class KeyRing {
  readonly #path: string
  #stamp = 0
  #keys!: KeyFile
  #hmacKeys = new Map<string, KeyObject>()
  #cryptoKeys = new Map<string, Promise<CryptoKey>>()

  constructor(path: string) {
    this.#path = path
    this.#refresh()
  }

  /** A rotation by the command line reaches a running server: the file is read again when it changed. */
  #refresh(): KeyFile {
    const { mtimeMs } = statSync(this.#path)
    if (mtimeMs !== this.#stamp) {
      this.#keys = readKeyFile(this.#path)
      this.#hmacKeys = new Map(
        this.#keys.hmac.map((key) => [key.kid, createSecretKey(Buffer.from(key.k, 'base64url'))]),
      )
      this.#stamp = mtimeMs
    }
    return this.#keys
  }

  #current(kind: KeyKind) {
    const key = this.#refresh()[kind].at(-1)
    if (!key) throw new KeyError(`no ${kind} key`)
    return key
  }

  #cryptoKey(kind: 'encryption' | 'signing' | 'client', kid: string): Promise<CryptoKey> {
    const known = this.#cryptoKeys.get(kid)
    if (known) return known
    const jwk = this.#refresh()[kind].find((key) => key.kid === kid)
    if (!jwk) return Promise.reject(new KeyError(`no ${kind} key of that id in the key file`))
    const key = importJWK(jwk, kind === 'encryption' ? 'A256GCM' : 'ES256') as Promise<CryptoKey>
    this.#cryptoKeys.set(kid, key)
    return key
  }

  /** What keys there are; never the keys. */
  list(): { kind: KeyKind; kid: string; state: 'current' | 'retired' }[] {
    const keys = this.#refresh()
    return KEY_KINDS.flatMap((kind) =>
      keys[kind].map(({ kid }, at) => ({
        kind,
        kid,
        state: at === keys[kind].length - 1 ? 'current' : 'retired',
      })),
    )
  }

  /** Ids of the HMAC keys, oldest first. Which one the database is keyed by, the database says. */
  hmacKids(): string[] {
    return this.#refresh().hmac.map((key) => key.kid)
  }

  /** For hmac128. */
  hmacKey(kid: string): KeyObject {
    this.#refresh()
    const key = this.#hmacKeys.get(kid)
    if (!key) throw new KeyError('the database is keyed by an HMAC key that is not in the key file')
    return key
  }

  /** Compact JWE. */
  async seal(sealed: Sealed, plain: Uint8Array): Promise<string> {
    const { kid } = this.#current('encryption')
    return new CompactEncrypt(plain)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid, typ: sealed })
      .encrypt(await this.#cryptoKey('encryption', kid))
  }

  /** @throws when it was not sealed by one of these keys for this use. */
  async open(sealed: Sealed, jwe: string): Promise<Uint8Array> {
    const { plaintext, protectedHeader } = await compactDecrypt(
      jwe,
      (header) => this.#cryptoKey('encryption', String(header.kid)),
      { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] },
    )
    if (protectedHeader.typ !== sealed) throw new KeyError('sealed for another use')
    return plaintext
  }

  async sealJson(sealed: Sealed, value: unknown): Promise<string> {
    return this.seal(sealed, new TextEncoder().encode(JSON.stringify(value)))
  }

  async openJson<S extends z.ZodType>(sealed: Sealed, jwe: string, schema: S): Promise<z.output<S>> {
    return schema.parse(JSON.parse(new TextDecoder().decode(await this.open(sealed, jwe))))
  }

  async signer(): Promise<Signer> {
    const { kid } = this.#current('signing')
    return { kid, privateKey: await this.#cryptoKey('signing', kid) }
  }

  /** The key this relying party signs its client assertions with (RFC 7523). */
  async clientKey(): Promise<Signer> {
    const { kid } = this.#current('client')
    return { kid, privateKey: await this.#cryptoKey('client', kid) }
  }

  /** Compact JWS over a JSON value. */
  async signJson(typ: string, value: unknown): Promise<string> {
    const { kid, privateKey } = await this.signer()
    return new CompactSign(new TextEncoder().encode(JSON.stringify(value)))
      .setProtectedHeader({ alg: 'ES256', kid, typ })
      .sign(privateKey)
  }

  /** Public keys, the current one first, retired ones after it (RFC 7517). */
  publicKeys(kind: 'signing' | 'client'): JWK[] {
    return this.#refresh()
      [kind].toReversed()
      .map(({ kid, kty, crv, x, y }) => ({ kid, kty, crv, x, y, use: 'sig', alg: 'ES256' }))
  }
}
