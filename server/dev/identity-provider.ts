import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { JWK } from 'jose'
import type { interactionPolicy as InteractionPolicy, KoaContextWithOIDC } from 'oidc-provider'
import {
  type DemoClient,
  providerConfiguration,
  type SignInPerson,
} from './identity-provider-configuration.ts'
import { answerSignIn, isSignIn } from './sign-in-interaction.ts'
import { signedOutPage } from './sign-in-page.ts'

export type LocalIdentityProvider = { issuer: string; close(): Promise<void> }

export type LocalIdentityProviderOptions = {
  host: '127.0.0.1'
  /** 0 takes a free one. */
  port: number
  people: SignInPerson[] | (() => SignInPerson[])
  client: DemoClient
  /** Authentication context classes it can return. */
  acrValues: string[]
}

/** Stands in for Login.gov on this machine: a real OpenID provider with made-up people. Never for production. */
export async function startIdentityProvider(
  options: LocalIdentityProviderOptions,
): Promise<LocalIdentityProvider> {
  const { client, acrValues } = options
  const people = () => (typeof options.people === 'function' ? options.people() : options.people)
  const [{ Provider, interactionPolicy }, signingKey] = await Promise.all([
    loadProvider(),
    createSigningKey(),
  ])

  // The issuer is the address listened on, so listening comes first.
  const server = createServer()
  await listen(server, options.host, options.port)
  const issuer = `http://${options.host}:${(server.address() as AddressInfo).port}`

  const provider = new Provider(
    issuer,
    providerConfiguration({
      people,
      client,
      acrValues,
      signingKey,
      policy: askEachTime(interactionPolicy),
      cookieKey: randomBytes(32).toString('base64url'),
    }),
  )
  // Signing out asks nothing: the session ends and the browser goes where the client asked it to be sent.
  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    await next()
    if (ctx.oidc?.route !== 'end_session' || ctx.status !== 200) return
    await ctx.oidc.session?.destroy()
    const { post_logout_redirect_uri: to, state } = ctx.oidc.params ?? {}
    if (typeof to !== 'string') {
      ctx.body = signedOutPage()
      return
    }
    const target = new URL(to)
    if (typeof state === 'string') target.searchParams.set('state', state)
    ctx.redirect(target.href)
  })

  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (isSignIn(request)) void answerSignIn({ provider, people: people(), acrValues }, request, response)
    else void answer(request, response)
  })
  return { issuer, close: () => close(server) }
}

/** Signed in before or not: each request shows the page (or follows its hint), so that people can be changed. */
function askEachTime({ base, Check, Prompt }: typeof InteractionPolicy) {
  const policy = base()
  // Login.gov's way to ask for the page; the choice made there answers it.
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0)
  const eachTime = new Check('each_time', 'somebody must be chosen', 'login_required', ({ oidc }) =>
    oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
  )
  policy.get('login')?.checks.add(eachTime)
  return policy
}

async function createSigningKey(): Promise<JWK> {
  const { exportJWK, generateKeyPair } = await import('jose')
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomBytes(8).toString('hex') }
}

let loading: Promise<typeof import('oidc-provider')> | undefined

/** It works on Node 20 and says on loading that it would rather not: that one line is held back. */
function loadProvider() {
  loading ??= (async () => {
    const { warn } = console
    console.warn = (...words: unknown[]) => {
      if (!String(words[0]).includes('Unsupported runtime')) warn(...words)
    }
    try {
      return await import('oidc-provider')
    } finally {
      console.warn = warn
    }
  })()
  return loading
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
