import { z } from 'zod'
import { isNotifyKey } from './integrations/sms/index.ts'
import { CannotStart } from './platform/cannot-start.ts'

const AUDIENCES = ['PERSON', 'EMPLOYER', 'STAFF'] as const
const PORT = 'PORT is a whole number from 0 to 65535; 0 takes a free one.'

const text = z.string().optional()
const yesNo = (name: string) => z.enum(['yes', 'no'], { error: `${name} is yes or no.` }).optional()
const url = (sentence: string, ...schemes: string[]) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)), sentence)
    .optional()

const identity = Object.fromEntries(
  AUDIENCES.flatMap((audience) => [
    [`OIDC_${audience}_ISSUER`, url(`OIDC_${audience}_ISSUER is the https address of the identity provider.`, 'https')],
    [`OIDC_${audience}_CLIENT_ID`, text],
    [
      `OIDC_${audience}_KEY`,
      text.refine(
        (value) => value === undefined || isPrivateKey(value),
        `OIDC_${audience}_KEY is the private key of the client: a PEM (PKCS 8), or a JWK as one line of JSON.`,
      ),
    ],
  ]),
)

/** What a broker calls a level that is certain enough, where it does not use the names of eIDAS. */
const assurance = Object.fromEntries(
  AUDIENCES.map((audience) => [
    `OIDC_${audience}_ACR`,
    text.refine(
      (value) => value === undefined || /^\S+( \S+)*$/.test(value),
      `OIDC_${audience}_ACR is a list of levels with a space between.`,
    ),
  ]),
)

const Settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .refine((value) => Number(value) <= 65535, PORT)
    .optional(),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: url('DATABASE_URL looks like postgres://owner:password@host:5432/wegwijzer.', 'postgres', 'postgresql'),
  DATABASE_APP_URL: url('DATABASE_APP_URL looks like postgres://wegwijzer_app:password@host:5432/wegwijzer.', 'postgres', 'postgresql'),
  DEMO: yesNo('DEMO'),
  BASE_URL: url('BASE_URL is the address people use, such as https://werkcentrum.example.', 'https', 'http'),
  SMTP_URL: url('SMTP_URL looks like smtp://user:password@host:587.', 'smtp', 'smtps'),
  NOTIFY_URL: url('NOTIFY_URL is the https address of NotifyNL, such as https://api.notifynl.nl.', 'https', 'http'),
  NOTIFY_API_KEY: text.refine(
    (value) => value === undefined || isNotifyKey(value),
    'NOTIFY_API_KEY is the key as NotifyNL gives it: a name, the id of the service and the secret, with dashes between.',
  ),
  NOTIFY_TEMPLATE: z.uuid('NOTIFY_TEMPLATE is the id of a template at NotifyNL whose whole text is ((message)).').optional(),
  NOTIFY_CALLBACK_TOKEN: z.string().min(16, 'NOTIFY_CALLBACK_TOKEN has at least 16 characters.').optional(),
  TRUST_PROXY: yesNo('TRUST_PROXY'),
  METRICS_TOKEN: z.string().min(16, 'METRICS_TOKEN has at least 16 characters.').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], { error: 'LOG_LEVEL is fatal, error, warn, info, debug or silent.' })
    .optional(),
  CHROMIUM_PATH: text,
  ...identity,
  ...assurance,
})

/** The names of all settings, for whoever describes them. */
export const settingNames: string[] = Object.keys(Settings.shape)

type Given = z.output<typeof Settings> & Record<string, string | undefined>

export interface Identity {
  issuer: string
  clientId: string
  key: string
  /** Accepted levels of assurance; undefined: eIDAS substantial and high. */
  acr?: string[]
}

/** Every setting, read once at the start. */
export interface Config {
  mode: 'demo' | 'real'
  port: number
  dataDir: string
  databaseUrl: string | null
  databaseAppUrl: string | null
  /** Null in the demo: the address the program listens on. */
  baseUrl: string | null
  smtpUrl: string | null
  /** Null: no SMS is sent or offered. */
  notify: { url: string; apiKey: string; template: string } | null
  identity: Partial<Record<'person' | 'employer' | 'staff', Identity>>
  /** With it the carrier tells what became of an SMS; null: nobody may. */
  notifyCallbackToken: string | null
  trustProxy: boolean
  metricsToken: string | null
  logLevel: string
}

/** Reads the settings from the environment; an empty one counts as not given. All that is wrong is said at once. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const read = Settings.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!read.success) throw new CannotStart([...new Set(read.error.issues.map((issue) => issue.message))].join('\n'))
  const given = read.data as Given
  const mode = (given.DEMO ?? (given.DATABASE_URL ? 'no' : 'yes')) === 'yes' ? 'demo' : 'real'
  if (mode === 'real') requireReal(given)
  requireFittingDatabase(given)
  requireWholeCarrier(given)
  return {
    mode,
    port: Number(given.PORT ?? 3000),
    dataDir: given.DATA_DIR ?? '.data',
    databaseUrl: given.DATABASE_URL ?? null,
    databaseAppUrl: given.DATABASE_APP_URL ?? null,
    baseUrl: given.BASE_URL?.replace(/\/$/, '') ?? null,
    smtpUrl: given.SMTP_URL ?? null,
    notify: given.NOTIFY_URL ? { url: given.NOTIFY_URL, apiKey: given.NOTIFY_API_KEY!, template: given.NOTIFY_TEMPLATE! } : null,
    notifyCallbackToken: given.NOTIFY_CALLBACK_TOKEN ?? null,
    identity: mode === 'demo' ? {} : Object.fromEntries(AUDIENCES.map((audience) => [audience.toLowerCase(), identityOf(given, audience)])),
    trustProxy: given.TRUST_PROXY === 'yes',
    metricsToken: given.METRICS_TOKEN ?? null,
    logLevel: given.LOG_LEVEL ?? 'warn',
  }
}

function requireReal(given: Given): void {
  const lacking = ['BASE_URL', 'SMTP_URL', ...Object.keys(identity)].filter((name) => !given[name])
  if (lacking.length > 0)
    throw new CannotStart(
      `A start with real people (DEMO=no) also needs: ${lacking.join(', ')}. For a demo with invented people, set DEMO=yes.`,
    )
  if (!given.BASE_URL!.startsWith('https:')) throw new CannotStart('BASE_URL begins with https: in a start with real people.')
}

function requireFittingDatabase(given: Given): void {
  if (given.DATABASE_APP_URL && !given.DATABASE_URL)
    throw new CannotStart('DATABASE_APP_URL goes with DATABASE_URL: set both, or none for the embedded database.')
  if (given.DATABASE_APP_URL && new URL(given.DATABASE_APP_URL).username !== 'wegwijzer_app')
    throw new CannotStart('DATABASE_APP_URL signs in as wegwijzer_app: rights are given to that role.')
  if (given.DATABASE_URL && !given.DATABASE_APP_URL && !new URL(given.DATABASE_URL).password)
    throw new CannotStart('DATABASE_URL has no password to derive the serving role from. Set DATABASE_APP_URL too.')
}

function requireWholeCarrier(given: Given): void {
  const set = [given.NOTIFY_URL, given.NOTIFY_API_KEY, given.NOTIFY_TEMPLATE].filter((value) => value !== undefined).length
  if (set !== 0 && set !== 3)
    throw new CannotStart('SMS needs all of NOTIFY_URL, NOTIFY_API_KEY and NOTIFY_TEMPLATE; set none of them to send no SMS.')
  if (given.NOTIFY_CALLBACK_TOKEN && set === 0) throw new CannotStart('NOTIFY_CALLBACK_TOKEN goes with the other settings of SMS.')
}

function identityOf(given: Given, audience: string): Identity {
  return {
    issuer: given[`OIDC_${audience}_ISSUER`]!,
    clientId: given[`OIDC_${audience}_CLIENT_ID`]!,
    key: given[`OIDC_${audience}_KEY`]!,
    acr: given[`OIDC_${audience}_ACR`]?.split(' '),
  }
}

function isPrivateKey(value: string): boolean {
  if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(value)) return true
  try {
    const key = JSON.parse(value) as { kty?: unknown; d?: unknown } | null
    return typeof key?.kty === 'string' && typeof key.d === 'string'
  } catch {
    return false
  }
}
