import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createApp } from './app.ts'
import { runCommand } from './cli/command.ts'
import { type Config, LOGIN_GOV_ACR, readConfig } from './config.ts'
import type { DemoPerson } from './dev/demo-people.ts'
import { identityProvider } from './http/identity-provider.ts'
import { createLog } from './log.ts'
import { pdfPrinter } from './reports/pdf-printer.ts'
import { openStores, type Stores } from './services.ts'

/** How long requests in flight may take to finish after SIGTERM. */
const GRACE_MS = 10_000

type Closer = () => Promise<void> | void

async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return (server.address() as AddressInfo).port
}

/** Demo people and the local identity provider; loaded in a demonstration only. */
async function startDemonstration(config: Config, stores: Stores, redirectOrigin: () => string) {
  const [{ fillDemonstration }, { startIdentityProvider }] = await Promise.all([
    import('./dev/demonstration.ts'),
    import('./dev/identity-provider.ts'),
  ])
  const { people } = await fillDemonstration(stores, config)
  const start = () =>
    startIdentityProvider({
      host: '127.0.0.1',
      port: config.identityProviderPort ?? (config.port === 0 ? 0 : config.port + 1),
      people: people.map((person) => ({ ...person, says: person.says.en })),
      client: {
        clientId: 'daylight-demonstration',
        redirectUris: [`${redirectOrigin()}/auth/callback`],
        postLogoutRedirectUris: [`${redirectOrigin()}/signed-out`],
        jwks: { keys: stores.keys.publicKeys('client') },
        signInAlgorithm: 'ES256',
      },
      acrValues: [LOGIN_GOV_ACR],
    })
  return { people, start }
}

async function start(config: Config): Promise<void> {
  const log = createLog(config.demonstration && !process.env['LOG_LEVEL'] ? 'warn' : config.logLevel)
  const closers: Closer[] = []
  const stores = await openStores(config)
  closers.push(() => stores.db.close())
  try {
    let port = config.port
    const origin = () => config.origin ?? `http://localhost:${port}`
    const printer = pdfPrinter()
    closers.unshift(() => printer.close())

    const { createServer } = await import('node:http')
    const server = createServer({ requestTimeout: 15_000, headersTimeout: 10_000, maxHeaderSize: 16 * 1024 })
    let people: readonly DemoPerson[] = []
    let oidc = config.oidc
    const demonstration = config.demonstration ? await startDemonstration(config, stores, origin) : undefined
    port = await listen(server, config.port, config.host)
    if (demonstration) {
      const local = await demonstration.start()
      closers.unshift(() => local.close())
      people = demonstration.people
      oidc = {
        profile: 'generic',
        issuer: local.issuer,
        clientId: 'daylight-demonstration',
        acr: [LOGIN_GOV_ACR],
      }
    }
    if (!oidc) throw new Error('no identity provider is configured')
    server.on(
      'request',
      createApp({
        ...stores,
        log,
        printer,
        provider: identityProvider(oidc, stores.keys, { insecure: config.demonstration }),
        origin,
        demonstration: config.demonstration,
        demoPeople: people,
        securityContact: config.securityContact,
        reviewedTranslations: config.reviewedTranslations,
        trustProxy: config.trustProxy,
        clientFolder: fileURLToPath(new URL('../client/', import.meta.url)),
        signInsAMinute: config.demonstration ? 600 : 30,
      }),
    )
    stopOnSignal(server, closers)
    announce(config, stores, origin(), people)
  } catch (error) {
    for (const close of closers) await close()
    throw error
  }
}

/** SIGTERM and SIGINT: nothing new is accepted, what is in flight is finished, then everything is closed. */
function stopOnSignal(server: Server, closers: Closer[]): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    const hardStop = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(async () => {
      clearTimeout(hardStop)
      for (const close of closers) await close()
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function announce(config: Config, stores: Stores, origin: string, people: readonly DemoPerson[]): void {
  if (config.demonstration) {
    console.log('Demonstration: every person and plan is made up.')
    if (stores.db.kind === 'pglite') {
      console.log('Embedded database: survives the end of the process, not a power cut. Not for production.')
    }
    console.table(people.map(({ id, says }) => ({ 'sign in as': id, 'who, and what to try': says.en })))
  }
  console.log(`Ready at ${origin}`)
}

await runCommand(async () => {
  await start(readConfig())
  return 0
})
