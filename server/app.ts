import express, { type Express, Router } from 'express'
import type { Locale } from '../shared/vocabulary.ts'
import type { DemoPerson } from './dev/demo-people.ts'
import { clientFiles } from './http/client-files.ts'
import { clientPage } from './http/client-page.ts'
import type { IdentityProvider } from './http/identity-provider.ts'
import { errorHandler, Problem } from './http/problem.ts'
import { refuseOtherMethods } from './http/route.ts'
import {
  fromOurPages,
  jsonBody,
  noStore,
  permissionsPolicy,
  requestId,
  requestLog,
  securityHeaders,
  signInLimit,
} from './http/security.ts'
import { sessionLoader } from './http/session.ts'
import { beginSignIn, completeSignIn } from './http/sign-in.ts'
import type { Log } from './log.ts'
import type { PdfPrinter } from './reports/pdf-printer.ts'
import { accountRoutes } from './routes/account.ts'
import { accountingRoutes } from './routes/accountings.ts'
import { contactRoutes } from './routes/contacts.ts'
import { disclosureRoutes } from './routes/disclosures.ts'
import { membershipRoutes } from './routes/memberships.ts'
import { noticeRoutes } from './routes/notice.ts'
import { publicRoutes } from './routes/public.ts'
import { recipientRoutes } from './routes/recipients.ts'
import { rightRoutes } from './routes/rights.ts'
import { sessionRoutes } from './routes/session.ts'
import { siteRoutes } from './routes/site.ts'
import type { Stores } from './services.ts'

export type AppServices = Stores & {
  log: Log
  printer: PdfPrinter
  provider: IdentityProvider
  /** Scheme, host and port that people use. */
  origin: () => string
  demonstration: boolean
  demoPeople: readonly DemoPerson[]
  securityContact: string
  /** Languages whose legal letters somebody has reviewed. */
  reviewedTranslations: readonly Locale[]
  trustProxy: number
  clientFolder: string
  /** Starts of a sign-in a minute from one network address. */
  signInsAMinute: number
}

/** The middleware, in order. Whatever reaches the routers after `sessionLoader` is closed unless its contract entry says otherwise. */
export function createApp(services: AppServices): Express {
  const { log, origin, clientFolder } = services
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', services.trustProxy)
  app.set('query parser', 'simple')

  app.use(requestId, requestLog(log))
  app.use(securityHeaders(!services.demonstration), permissionsPolicy)
  app.use(router((open) => publicRoutes(open, services)))
  app.use(['/api', '/auth'], noStore)
  app.use(
    router((auth) => {
      auth.get('/auth/sign-in', signInLimit(services.signInsAMinute), beginSignIn(services))
      auth.get('/auth/callback', signInLimit(services.signInsAMinute), completeSignIn(services))
    }),
  )
  app.use(['/api', '/auth'], fromOurPages(origin), jsonBody, sessionLoader(services))
  app.use(
    router((api) => {
      siteRoutes(api, services)
      noticeRoutes(api, services)
      rightRoutes(api, services)
      contactRoutes(api, services)
      sessionRoutes(api, services)
      accountRoutes(api, services)
      membershipRoutes(api, services)
      disclosureRoutes(api, services)
      recipientRoutes(api, services)
      accountingRoutes(api, services)
    }),
  )
  app.use(clientFiles(clientFolder), clientPage(clientFolder))
  app.use(() => {
    throw new Problem('not-found')
  })
  app.use(errorHandler(log))
  return app
}

function router(fill: (router: Router) => void): Router {
  const made = Router({ caseSensitive: true, strict: true })
  fill(made)
  refuseOtherMethods(made)
  return made
}
