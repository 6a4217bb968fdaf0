import * as oidc from 'openid-client'
import type { OidcConfig } from '../config.ts'
import type { KeyRing } from '../keys/key-ring.ts'

/** No call to the identity provider takes longer, in seconds: its trouble must not become ours. */
const TIMEOUT_S = 5
/** Nor do all calls of one sign-in together, in milliseconds. */
const DEADLINE_MS = 5500
const REDISCOVER_MS = 10 * 60_000
/** No answer of the identity provider is longer, in bytes. */
const ANSWER_LIMIT = 256 * 1024

/** What differs between providers. */
const PROFILES = {
  // https://developers.login.gov/oidc/: identity proofing by acr, assertion audience is the token endpoint,
  // sign-out takes the client id. `social_security_number` is never asked for.
  'login-gov': {
    scope: 'openid profile:name profile:birthdate',
    extraAcr: ['http://idmanagement.gov/ns/assurance/aal/2'],
    prompt: 'select_account',
    assertionAudience: 'token-endpoint',
  },
  generic: { scope: 'openid profile', extraAcr: [], prompt: 'login', assertionAudience: 'issuer' },
} as const

export type IdentityProvider = {
  scope: string
  prompt: string
  acrValues: string
  /** Context classes that prove identity well enough. */
  acceptedAcr: ReadonlySet<string>
  name: string
  /** Discovered when first needed, and again after ten minutes. @throws when it does not answer within 5 s */
  configuration(): Promise<oidc.Configuration>
  /** Where the provider ends its own session; our page where it offers none or does not answer. */
  signOutUrl(returnTo: string): Promise<string>
}

export function identityProvider(
  config: OidcConfig,
  keys: KeyRing,
  options: { insecure: boolean },
): IdentityProvider {
  const profile = PROFILES[config.profile]
  let found: { at: number; kid: string; configuration: oidc.Configuration } | undefined

  const discover = async () => {
    const { kid, privateKey } = await keys.clientKey()
    if (found && found.kid === kid && Date.now() - found.at < REDISCOVER_MS) return found.configuration
    let tokenEndpoint = ''
    const clientAuthentication = oidc.PrivateKeyJwt(
      { key: privateKey, kid },
      profile.assertionAudience === 'token-endpoint'
        ? {
            [oidc.modifyAssertion]: (_header, payload) => {
              payload['aud'] = tokenEndpoint
            },
          }
        : undefined,
    )
    const configuration = await oidc.discovery(
      new URL(config.issuer),
      config.clientId,
      undefined,
      clientAuthentication,
      {
        timeout: TIMEOUT_S,
        [oidc.customFetch]: shortFetch,
        // Signatures of ID tokens are checked though they come straight from the provider.
        execute: [oidc.enableNonRepudiationChecks, ...(options.insecure ? [oidc.allowInsecureRequests] : [])],
      },
    )
    configuration.timeout = TIMEOUT_S
    tokenEndpoint = configuration.serverMetadata().token_endpoint ?? ''
    found = { at: Date.now(), kid, configuration }
    return configuration
  }

  return {
    scope: profile.scope,
    prompt: profile.prompt,
    acrValues: [...config.acr, ...profile.extraAcr].join(' '),
    acceptedAcr: new Set(config.acr),
    name: nameOf(config, options),
    configuration: discover,
    async signOutUrl(returnTo) {
      try {
        const configuration = await discover()
        if (!configuration.serverMetadata().end_session_endpoint) return returnTo
        return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href
      } catch {
        return returnTo
      }
    },
  }
}

/** What people know the provider by. */
function nameOf({ profile, issuer }: OidcConfig, { insecure }: { insecure: boolean }): string {
  if (profile === 'login-gov') return 'Login.gov'
  return insecure ? 'Example Sign-in' : new URL(issuer).hostname
}

/** `fetch`, given up on as soon as the answer is longer than any honest one. */
const shortFetch: oidc.CustomFetch = async (url, options) => {
  const response = await fetch(url, options as RequestInit)
  if (!response.body) return response
  let bytes = 0
  const limited = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length
        if (bytes > ANSWER_LIMIT) controller.error(new TypeError('an answer that is too long'))
        else controller.enqueue(chunk)
      },
    }),
  )
  const { status, statusText, headers } = response
  return new Response(limited, { status, statusText, headers })
}

/** @throws TimeoutError where the identity provider keeps a sign-in waiting for longer than a person should */
export async function withinDeadline<T>(talk: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException('the identity provider is slow', 'TimeoutError')),
      DEADLINE_MS,
    )
  })
  try {
    return await Promise.race([talk, late])
  } finally {
    clearTimeout(timer)
    talk.catch(() => undefined)
  }
}
