import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig, settingNames } from './config.ts'
import { CannotStart } from './platform/cannot-start.ts'

const key = JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }))
const real: Record<string, string> = {
  DATABASE_URL: 'postgres://wegwijzer:secret@db:5432/wegwijzer',
  BASE_URL: 'https://werk.example/',
  SMTP_URL: 'smtp://mail.example:587',
  ...Object.fromEntries(
    ['PERSON', 'EMPLOYER', 'STAFF'].flatMap((audience) => [
      [`OIDC_${audience}_ISSUER`, 'https://broker.example'],
      [`OIDC_${audience}_CLIENT_ID`, 'werk'],
      [`OIDC_${audience}_KEY`, key],
    ]),
  ),
}

function sentence(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    expect(error).toBeInstanceOf(CannotStart)
    return (error as Error).message
  }
  throw new Error('these settings were taken')
}

test('without any setting it is a demo on port 3000 with a database of its own', () => {
  expect(readConfig({})).toMatchObject({
    mode: 'demo',
    port: 3000,
    dataDir: '.data',
    databaseUrl: null,
    baseUrl: null,
    identity: {},
    trustProxy: false,
    logLevel: 'warn',
  })
})

test('an empty setting counts as not given', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', METRICS_TOKEN: '', DEMO: '' })).toEqual(readConfig({}))
})

test('with a database of its own choice it is real, unless it says it is a demo', () => {
  const config = readConfig({ ...real, OIDC_STAFF_ACR: 'hoog midden' })
  expect(config).toMatchObject({
    mode: 'real',
    baseUrl: 'https://werk.example',
    identity: { staff: { issuer: 'https://broker.example', clientId: 'werk', acr: ['hoog', 'midden'] } },
  })
  expect(readConfig({ DATABASE_URL: real.DATABASE_URL!, DEMO: 'yes' }).mode).toBe('demo')
})

test('real people on the embedded database is possible, with all the rest', () => {
  const { DATABASE_URL: _, ...rest } = real
  expect(readConfig({ ...rest, DEMO: 'no' })).toMatchObject({ mode: 'real', databaseUrl: null })
})

describe('a wrong setting stops the start with a sentence that names it', () => {
  test.each([
    ['PORT', 'eighty', 'PORT is a whole number from 0 to 65535'],
    ['PORT', '70000', 'PORT is a whole number'],
    ['PORT', '-1', 'PORT is a whole number'],
    ['PORT', '3000.5', 'PORT is a whole number'],
    ['DATABASE_URL', 'localhost/wegwijzer', 'DATABASE_URL looks like postgres://'],
    ['DATABASE_URL', 'mysql://a:b@c/d', 'DATABASE_URL looks like postgres://'],
    ['DATABASE_URL', 'postgres://wegwijzer@db/wegwijzer', 'DATABASE_URL has no password'],
    ['DATABASE_APP_URL', 'nonsense', 'DATABASE_APP_URL looks like postgres://wegwijzer_app'],
    ['DATABASE_APP_URL', 'postgres://other:x@db/wegwijzer', 'DATABASE_APP_URL signs in as wegwijzer_app'],
    ['DEMO', 'true', 'DEMO is yes or no.'],
    ['TRUST_PROXY', '1', 'TRUST_PROXY is yes or no.'],
    ['BASE_URL', 'werk.example', 'BASE_URL is the address people use'],
    ['BASE_URL', 'http://werk.example', 'BASE_URL begins with https:'],
    ['SMTP_URL', 'mail.example', 'SMTP_URL looks like smtp://'],
    ['METRICS_TOKEN', 'short', 'METRICS_TOKEN has at least 16 characters.'],
    ['NOTIFY_API_KEY', 'geheim', 'NOTIFY_API_KEY is the key as NotifyNL gives it'],
    ['NOTIFY_URL', 'https://api.notifynl.nl', 'SMS needs all of NOTIFY_URL'],
    ['NOTIFY_CALLBACK_TOKEN', 'short', 'NOTIFY_CALLBACK_TOKEN has at least 16 characters.'],
    ['NOTIFY_CALLBACK_TOKEN', 'long-enough-to-be-a-secret', 'NOTIFY_CALLBACK_TOKEN goes with the other settings of SMS.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is fatal,'],
    ['OIDC_PERSON_ISSUER', 'http://broker.example', 'OIDC_PERSON_ISSUER is the https address'],
    ['OIDC_EMPLOYER_KEY', 'secret', 'OIDC_EMPLOYER_KEY is the private key'],
    ['OIDC_EMPLOYER_KEY', '{"kty":"EC"}', 'OIDC_EMPLOYER_KEY is the private key'],
    ['OIDC_STAFF_ACR', 'a  b', 'OIDC_STAFF_ACR is a list of levels'],
  ])('%s=%s', (name, value, says) => {
    expect(sentence({ ...real, [name]: value })).toContain(says)
  })

  test.each(['BASE_URL', 'SMTP_URL', 'OIDC_PERSON_ISSUER', 'OIDC_PERSON_CLIENT_ID', 'OIDC_EMPLOYER_KEY', 'OIDC_STAFF_CLIENT_ID'])(
    '%s lacking',
    (name) => {
      expect(sentence({ ...real, [name]: '' })).toBe(
        `A start with real people (DEMO=no) also needs: ${name}. For a demo with invented people, set DEMO=yes.`,
      )
    },
  )

  test('a serving role without an owner', () => {
    expect(sentence({ DATABASE_APP_URL: 'postgres://wegwijzer_app:x@db/wegwijzer' })).toContain('goes with DATABASE_URL')
  })

  test('all that is wrong is said at once', () => {
    expect(sentence({ PORT: 'x', DEMO: 'x' }).split('\n')).toHaveLength(2)
  })
})

describe('the papers of a production start', () => {
  const example = readFileSync('.env.example', 'utf8')
  const described = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!)

  test('.env.example describes every setting, and nothing else', () => {
    expect(described.toSorted()).toEqual(settingNames.toSorted())
  })

  test('what .env.example fills in is right, apart from what it leaves to choose', () => {
    const env = Object.fromEntries([...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]))
    expect(sentence(env)).toMatch(/also needs: OIDC_PERSON_CLIENT_ID, OIDC_PERSON_KEY,/)
  })

  test('the Dockerfile copies and runs what is there', () => {
    const lines = readFileSync('Dockerfile', 'utf8').split('\n')
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1))
    const run = lines.flatMap((line) => [...line.matchAll(/node ((?:bin|scripts)\/\S+)/g)].map(([, path]) => path!))
    expect(run).toHaveLength(2)
    for (const path of [...copied, ...run]) expect(existsSync(path), path).toBe(true)
    expect(readFileSync('bin/build.mjs', 'utf8')).toContain("main: 'src/main.ts'")
    expect(lines).toContain('CMD ["node", "--enable-source-maps", "dist/main.js"]')
  })

  test('compose.yaml sets only what the program or its database knows', () => {
    const services = readFileSync('compose.yaml', 'utf8')
    const set = [...services.matchAll(/^ {6}([A-Z_]+): /gm)].map(([, name]) => name!)
    expect(set.length).toBeGreaterThan(4)
    for (const name of set) expect([...settingNames, 'POSTGRES_DB', 'POSTGRES_USER', 'POSTGRES_PASSWORD']).toContain(name)
    expect(services).not.toContain('\t')
    for (const line of services.split('\n'))
      expect(line.length - line.trimStart().length, line).toSatisfy((indent: number) => indent % 2 === 0)
  })
})
