import { LOGIN_GOV_ACR } from '../../server/config.ts'
import type { HttpClient } from './http-client.ts'
import { type RunningApp, startApp } from './running-app.ts'
import { type Identity, type ScriptedProvider, startScriptedProvider } from './scripted-provider.ts'

/** An app at whose identity provider anybody can be anybody. */
export type AppWithIdentities = {
  app: RunningApp
  provider: ScriptedProvider
  signInAs(identity: Identity, visitor?: HttpClient): Promise<HttpClient>
  stop(): Promise<void>
}

export async function startAppWithIdentities(
  options: Omit<Parameters<typeof startApp>[0] & object, 'oidc'> = {},
): Promise<AppWithIdentities> {
  const provider = await startScriptedProvider()
  const oidc = () => ({
    profile: 'generic' as const,
    issuer: provider.issuer,
    clientId: 'daylight-test',
    acr: [LOGIN_GOV_ACR],
  })
  const app = await startApp({ ...options, oidc })
  return {
    app,
    provider,
    async signInAs(identity, visitor = app.visitor()) {
      provider.script = { identity }
      const { url } = await visitor.follow('/auth/sign-in')
      if (url.pathname !== '/') throw new Error(`sign-in ended at ${url.pathname}`)
      return visitor
    },
    async stop() {
      await app.stop()
      await provider.close()
    },
  }
}
