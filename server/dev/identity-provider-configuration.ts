import type { JWK } from 'jose'
import type { Configuration, interactionPolicy } from 'oidc-provider'
import { memoryAdapter } from './identity-provider-memory.ts'
import { errorPage, signedOutPage } from './sign-in-page.ts'

/** Somebody to sign in as; `id` becomes the subject. */
export type SignInPerson = {
  id: string
  name: string
  givenName: string
  familyName: string
  birthDate: string
  says: string
}

export type DemoClient = {
  clientId: string
  redirectUris: string[]
  postLogoutRedirectUris: string[]
  /** Public keys of the client assertion (private_key_jwt). */
  jwks: { keys: JWK[] }
  /** Of the client assertion and of the id token. */
  signInAlgorithm: 'ES256'
}

type Setup = {
  people: () => SignInPerson[]
  client: DemoClient
  acrValues: string[]
  signingKey: JWK
  cookieKey: string
  policy: interactionPolicy.DefaultPolicy
}

const MINUTE = 60

/** Code flow with PKCE and private_key_jwt only, as Login.gov has it: no consent page, no refresh token. */
export function providerConfiguration({
  people,
  client,
  acrValues,
  signingKey,
  cookieKey,
  policy,
}: Setup): Configuration {
  return {
    adapter: memoryAdapter(),
    acrValues,
    // Names and birth date are at userinfo; the id token says only who, when and how sure.
    claims: {
      openid: ['sub'],
      acr: null,
      auth_time: null,
      iss: null,
      sid: null,
      profile: ['given_name', 'family_name', 'birthdate'],
      'profile:name': ['given_name', 'family_name'],
      'profile:birthdate': ['birthdate'],
    },
    scopes: ['openid'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientAuthMethods: ['private_key_jwt'],
    clients: [
      {
        client_id: client.clientId,
        redirect_uris: client.redirectUris,
        post_logout_redirect_uris: client.postLogoutRedirectUris,
        jwks: client.jwks,
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: client.signInAlgorithm,
        id_token_signed_response_alg: client.signInAlgorithm,
      },
    ],
    clientBasedCORS: () => false,
    jwks: { keys: [signingKey] },
    cookies: {
      keys: [cookieKey],
      // Cookies know no ports: these must not meet those of the portal on the same address.
      names: {
        session: 'demo-sign-in',
        interaction: 'demo-sign-in-interaction',
        resume: 'demo-sign-in-resume',
      },
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx) => {
          ctx.body = ''
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage()
        },
      },
    },
    findAccount: (_ctx, sub) => {
      const person = people().find(({ id }) => id === sub)
      if (!person) return undefined
      const { givenName: given_name, familyName: family_name, birthDate: birthdate } = person
      return { accountId: sub, claims: () => ({ sub, given_name, family_name, birthdate }) }
    },
    loadExistingGrant: async ({ oidc }) => {
      if (!oidc.client || !oidc.account) return undefined
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.account.accountId,
      })
      grant.addOIDCScope([...oidc.requestParamOIDCScopes].join(' '))
      await grant.save()
      return grant
    },
    interactions: { policy },
    renderError: (ctx, out) => {
      ctx.type = 'html'
      ctx.body = errorPage(out.error_description ?? out.error)
    },
    ttl: {
      AccessToken: 5 * MINUTE,
      AuthorizationCode: MINUTE,
      Grant: 60 * MINUTE,
      IdToken: 5 * MINUTE,
      Interaction: 60 * MINUTE,
      Session: 60 * MINUTE,
    },
  }
}
