import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type AppServices, createApp } from '../../server/app.ts'
import { plus } from '../../server/clock.ts'
import { LOGIN_GOV_ACR, type OidcConfig, readConfig } from '../../server/config.ts'
import { fillDemonstration } from '../../server/dev/demonstration.ts'
import { startIdentityProvider } from '../../server/dev/identity-provider.ts'
import { identityProvider } from '../../server/http/identity-provider.ts'
import type { LogFields } from '../../server/log.ts'
import { pdfPrinter } from '../../server/reports/pdf-printer.ts'
import { openStores, type Stores } from '../../server/services.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.ts'
import { DEMO_DAY } from './global-setup.ts'
import { HttpClient } from './http-client.ts'

export type RunningApp = {
  origin: string
  database: FreshDatabase
  stores: Stores
  /** What was logged, in order. */
  logged: { event: string; fields: LogFields }[]
  /** The app's clock stands still; this moves it on. */
  pass(milliseconds: number): void
  /** A new visitor. */
  visitor(): HttpClient
  /** A visitor signed in as a demo person. */
  signedIn(person: string): Promise<HttpClient>
  /** Signed in, with the person's own demo memberships linked. */
  member(person: string): Promise<HttpClient>
  /** Stops, and leaves what is stored for another app or a command. */
  pause(): Promise<void>
  stop(): Promise<void>
}

const WORKER = new URL('../../dist/server/pdf-worker.js', import.meta.url)
const CLIENT = fileURLToPath(new URL('../../dist/client/', import.meta.url))

/**
 * The real app on a copy of the demonstration, over HTTP on a free port, with the real local identity provider, on a
 * day that stands still. Only the clock and the log are the test's.
 */
export async function startApp(
  options: {
    oidc?: (issuer: string) => OidcConfig
    /** The last word on what the app is built from. */
    services?: (services: AppServices) => AppServices
    /** One that was paused, in place of a new copy. */
    database?: FreshDatabase
  } = {},
): Promise<RunningApp> {
  const database = options.database ?? (await freshDatabase('demonstration'))
  const config = readConfig({ ...database.env, DEMO_DAY })
  let now = `${DEMO_DAY}T17:00:00.000Z`
  const stores = await openStores(config, { clock: () => now })
  const { people } = await fillDemonstration(stores, config)
  const logged: RunningApp['logged'] = []
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const local = await startIdentityProvider({
    host: '127.0.0.1',
    port: 0,
    people: people.map((person) => ({ ...person, says: person.says.en })),
    client: {
      clientId: 'daylight-test',
      redirectUris: [`${origin}/auth/callback`],
      postLogoutRedirectUris: [`${origin}/signed-out`],
      jwks: { keys: stores.keys.publicKeys('client') },
      signInAlgorithm: 'ES256',
    },
    acrValues: [LOGIN_GOV_ACR],
  })
  const oidc: OidcConfig = options.oidc?.(local.issuer) ?? {
    profile: 'generic',
    issuer: local.issuer,
    clientId: 'daylight-test',
    acr: [LOGIN_GOV_ACR],
  }
  const printer = pdfPrinter({ workerUrl: WORKER })
  const services: AppServices = {
    ...stores,
    log: (_level, event, fields = {}) => void logged.push({ event, fields }),
    printer,
    provider: identityProvider(oidc, stores.keys, { insecure: true }),
    origin: () => origin,
    demonstration: true,
    demoPeople: people,
    securityContact: 'mailto:security@daylight.example',
    reviewedTranslations: [],
    trustProxy: 0,
    clientFolder: CLIENT,
    signInsAMinute: 600,
  }
  server.on('request', createApp(options.services?.(services) ?? services))
  // Linked once: each try counts.
  const members = new Set<string>()
  const signedIn = async (person: string) => {
    const visitor = new HttpClient(origin)
    await visitor.signIn(person)
    return visitor
  }
  const pause = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await Promise.all([local.close(), printer.close()])
    await stores.db.close()
  }
  return {
    origin,
    database,
    stores,
    logged,
    pass: (milliseconds) => {
      now = plus(now, milliseconds)
    },
    visitor: () => new HttpClient(origin),
    signedIn,
    async member(person) {
      const visitor = await signedIn(person)
      if (members.has(person)) return visitor
      for (const { carrier, member } of people.find(({ id }) => id === person)?.memberships ?? []) {
        const linked = await visitor.post('/api/memberships', { carrier, member })
        if (linked.status !== 201) throw new Error(`linking answered ${linked.status}`)
      }
      members.add(person)
      return visitor
    },
    pause,
    async stop() {
      await pause()
      await database.remove()
    },
  }
}
