import { resolve } from 'node:path'
import { z } from 'zod'
import { calendarDate } from '../shared/calendar-date.ts'
import { LOCALES, type Locale } from '../shared/vocabulary.ts'

/**
 * The environment, parsed once. Outside production everything has a default and the whole is a demonstration;
 * NODE_ENV=production has none: what is missing or weak refuses to start with one line that says what to set.
 */

/** A configuration that cannot be used. The message names the variable and what to set it to. */
export class ConfigError extends Error {}

const port = z.coerce.number().int().min(0).max(65535)
const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const common = z.object({
  PORT: port.default(4000),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  REVIEWED_TRANSLATIONS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.enum(LOCALES, { error: 'set it to languages of Daylight, separated by spaces: es' }))),
})

const production = common.extend({
  NODE_ENV: z.literal('production'),
  DEMONSTRATION: z
    .never({ error: 'cannot be set in production: there is no demonstration there' })
    .optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  ORIGIN: z.url({ protocol: /^https$/, error: 'set it to the https:// address people use' }),
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'set it to a postgresql:// address; the embedded database is for demonstrations only',
  }),
  KEYS_FILE: z.string({ error: 'set it to the key file; "npm run portal -- keys create" makes one' }).min(1),
  OIDC_PROFILE: z.enum(['login-gov', 'generic'], { error: 'set it to login-gov or generic' }),
  OIDC_ISSUER: z.url({
    protocol: /^https$/,
    error: 'set it to the https:// issuer of the identity provider',
  }),
  OIDC_CLIENT_ID: z.string({ error: 'set it to the client id at the identity provider' }).min(1),
  OIDC_ACR: z.string().min(1).optional(),
  SECURITY_CONTACT: z.url({
    protocol: /^(mailto|https)$/,
    error: 'set it to a mailto: or https: address for /.well-known/security.txt',
  }),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
})

const demonstration = common.extend({
  NODE_ENV: z.enum(['development', 'test']).optional(),
  DEMONSTRATION: flag.default(true),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  IDENTITY_PROVIDER_PORT: port.optional(),
  DEMO_DAY: calendarDate.optional(),
  DEMO_SEED: z.coerce.number().int().min(0).default(1),
})

export type OidcConfig = {
  profile: 'login-gov' | 'generic'
  issuer: string
  clientId: string
  /** Authentication context classes that are enough; the one asked for comes first. */
  acr: readonly string[]
}

export type Config = {
  demonstration: boolean
  host: string
  port: number
  /** Scheme, host and port that people use; null where it follows from the port listened on. */
  origin: string | null
  /** Holds the embedded database, its lock and the demonstration's keys; null in production. */
  dataDir: string | null
  databaseUrl: string | null
  keysFile: string
  oidc: OidcConfig | null
  securityContact: string
  /** Languages whose legal letters somebody has reviewed (WEB-24). */
  reviewedTranslations: readonly Locale[]
  trustProxy: number
  logLevel: string
  identityProviderPort: number | null
  demoDay: string | null
  demoSeed: number
}

/** Login.gov's name for identity proofing with facial match (NIST IAL2). */
export const LOGIN_GOV_ACR = 'urn:acr.login.gov:verified-facial-match-required'

function parse<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.output<S> {
  // An empty variable is an unset one.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new ConfigError(`${issue?.path.join('.')}: ${issue?.message}`)
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  if (env['NODE_ENV'] === 'production') {
    const set = parse(production, env)
    if (set.OIDC_PROFILE === 'generic' && !set.OIDC_ACR) {
      throw new ConfigError('OIDC_ACR: set it to the acr values that prove identity, separated by spaces')
    }
    return {
      demonstration: false,
      host: set.HOST,
      port: set.PORT,
      origin: new URL(set.ORIGIN).origin,
      dataDir: null,
      databaseUrl: set.DATABASE_URL,
      keysFile: resolve(set.KEYS_FILE),
      oidc: {
        profile: set.OIDC_PROFILE,
        issuer: set.OIDC_ISSUER,
        clientId: set.OIDC_CLIENT_ID,
        acr: set.OIDC_ACR?.split(/\s+/) ?? [LOGIN_GOV_ACR],
      },
      securityContact: set.SECURITY_CONTACT,
      reviewedTranslations: set.REVIEWED_TRANSLATIONS,
      trustProxy: set.TRUST_PROXY,
      logLevel: set.LOG_LEVEL,
      identityProviderPort: null,
      demoDay: null,
      demoSeed: 0,
    }
  }
  const set = parse(demonstration, env)
  if (!set.DEMONSTRATION) {
    throw new ConfigError('NODE_ENV: set it to production to run anything but the demonstration')
  }
  const dataDir = resolve(set.DATA_DIR)
  return {
    demonstration: true,
    host: '127.0.0.1',
    port: set.PORT,
    origin: null,
    dataDir,
    databaseUrl: set.DATABASE_URL ?? null,
    keysFile: resolve(dataDir, 'keys.json'),
    oidc: null,
    securityContact: 'mailto:security@daylight.example',
    reviewedTranslations: set.REVIEWED_TRANSLATIONS,
    trustProxy: 0,
    logLevel: set.LOG_LEVEL,
    identityProviderPort: set.IDENTITY_PROVIDER_PORT ?? null,
    demoDay: set.DEMO_DAY ?? null,
    demoSeed: set.DEMO_SEED,
  }
}
