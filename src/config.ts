import { z } from 'zod'

const AUDIENCES = ['PERSON', 'EMPLOYER', 'STAFF'] as const
const URL_OF = (...schemes: string[]) => (value: string) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1))
const empty = (value: unknown) => (value === '' ? undefined : value)
const url = (sentence: string, ...schemes: string[]) => z.preprocess(empty, z.string().refine(URL_OF(...schemes), sentence).optional())
const yesNo = (name: string) => z.preprocess(empty, z.enum(['yes', 'no'], { error: `${name} is yes or no.` }).optional())

const identity = Object.fromEntries(
  AUDIENCES.flatMap((audience) => [
    [`OIDC_${audience}_ISSUER`, url(`OIDC_${audience}_ISSUER is the https address of the identity provider.`, 'https')],
    [`OIDC_${audience}_CLIENT_ID`, z.preprocess(empty, z.string().optional())],
    [`OIDC_${audience}_KEY`, z.preprocess(empty, z.string().optional())],
  ]),
)

/** What a broker calls a level that is certain enough, where it does not use the names of eIDAS. */
const assurance = Object.fromEntries(
  AUDIENCES.map((audience) => [`OIDC_${audience}_ACR`, z.preprocess(empty, z.string().regex(/^\S+( \S+)*$/, `OIDC_${audience}_ACR is a list of levels with a space between.`).optional())]),
)

const Settings = z.object({
  PORT: z.preprocess(empty, z.coerce.number({ error: 'PORT is a number from 0 to 65535; 0 takes a free one.' }).int().min(0, 'PORT is a number from 0 to 65535; 0 takes a free one.').max(65535, 'PORT is a number from 0 to 65535; 0 takes a free one.').default(3000)),
  DATA_DIR: z.preprocess(empty, z.string().default('.data')),
  DATABASE_URL: url('DATABASE_URL looks like postgres://owner:password@host:5432/wegwijzer.', 'postgres', 'postgresql'),
  DATABASE_APP_URL: url('DATABASE_APP_URL looks like postgres://wegwijzer_app:password@host:5432/wegwijzer.', 'postgres', 'postgresql'),
  DEMO: yesNo('DEMO'),
  BASE_URL: url('BASE_URL is the address people use, such as https://werkcentrum.example.', 'https', 'http'),
  SMTP_URL: url('SMTP_URL looks like smtp://user:password@host:587.', 'smtp', 'smtps'),
  TRUST_PROXY: yesNo('TRUST_PROXY'),
  METRICS_TOKEN: z.preprocess(empty, z.string().min(16, 'METRICS_TOKEN has at least 16 characters.').optional()),
  ...identity,
  ...assurance,
})

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
  identity: Partial<Record<'person' | 'employer' | 'staff', Identity>>
  trustProxy: boolean
  metricsToken: string | null
}

/** A setting that is wrong or missing; the message is a sentence for whoever starts the program. */
export class ConfigError extends Error {}

/** Reads the settings from the environment; throws ConfigError with all sentences at once. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const read = Settings.safeParse(env)
  if (!read.success) throw new ConfigError([...new Set(read.error.issues.map((issue) => issue.message))].join('\n'))
  const given = read.data as z.output<typeof Settings> & Record<string, string | undefined>
  const mode = (given.DEMO ?? (given.DATABASE_URL ? 'no' : 'yes')) === 'yes' ? 'demo' : 'real'
  if (mode === 'real') requireReal(given)
  return {
    mode,
    port: given.PORT,
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL ?? null,
    databaseAppUrl: given.DATABASE_APP_URL ?? null,
    baseUrl: given.BASE_URL?.replace(/\/$/, '') ?? null,
    smtpUrl: given.SMTP_URL ?? null,
    identity: mode === 'demo' ? {} : Object.fromEntries(AUDIENCES.map((audience) => [audience.toLowerCase(), identityOf(given, audience)])),
    trustProxy: given.TRUST_PROXY === 'yes',
    metricsToken: given.METRICS_TOKEN ?? null,
  }
}

function requireReal(given: Record<string, unknown>): void {
  const needed = ['BASE_URL', 'SMTP_URL', ...Object.keys(identity)]
  const lacking = needed.filter((name) => !given[name])
  if (lacking.length > 0) throw new ConfigError(`A real start (DEMO=no) also needs: ${lacking.join(', ')}. For a demo with invented people, set DEMO=yes.`)
  if (!String(given.BASE_URL).startsWith('https:')) throw new ConfigError('BASE_URL begins with https: in a real start.')
}

function identityOf(given: Record<string, string | undefined>, audience: string): Identity {
  return { issuer: given[`OIDC_${audience}_ISSUER`]!, clientId: given[`OIDC_${audience}_CLIENT_ID`]!, key: given[`OIDC_${audience}_KEY`]!, acr: given[`OIDC_${audience}_ACR`]?.split(' ') }
}
