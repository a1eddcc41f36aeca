import type Provider from 'oidc-provider'
import { AUDIENCES, type Audience, type AudienceSettings } from '../../modules/access/index.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { Module } from '../../platform/module.ts'
import { demoKeys, type DemoKeys } from './keys.ts'
import { throughNode } from './node-exchange.ts'
import { demoIssuer } from './people.ts'
import { CLIENT_ID, makeProvider, mountOf } from './provider.ts'
import { identityRoutes, texts } from './routes.tsx'

export { demoIssuer } from './people.ts'

export interface DemoIdentity {
  /** Its pages, beside the modules of the house. */
  module: Module
  /** Where our side signs people in. */
  audiences: () => Promise<Record<Audience, AudienceSettings>>
}

/** The identity provider of the demo, one per audience, in our own server. Refuses anywhere else: there everybody could be anybody. */
export function demoIdentityProvider(given: { demo: boolean; baseUrl: string; db: () => Db }): DemoIdentity {
  if (!given.demo) throw new Error('the identity provider of the demo does not exist outside a demo')
  const { baseUrl, db } = given
  let keys: Promise<DemoKeys> | null = null
  const keysOnce = () => {
    keys ??= refuseReal(db()).then(() => demoKeys(db()))
    keys.catch(() => (keys = null))
    return keys
  }
  const made = new Map<Audience, Provider>()
  const providerOf = async (audience: Audience): Promise<Provider> => {
    const provider = made.get(audience) ?? makeProvider(audience, baseUrl, db, await keysOnce())
    made.set(audience, provider)
    return provider
  }
  return {
    module: { name: 'demo-identity', routes: identityRoutes(providerOf, baseUrl), texts },
    audiences: async () => {
      const { client } = await keysOnce()
      const settings = AUDIENCES.map((audience) => [audience, settingsOf(audience, baseUrl, JSON.stringify(client), providerOf)] as const)
      return Object.fromEntries(settings) as Record<Audience, AudienceSettings>
    },
  }
}

/** A database with real people was born so, and stays so, whatever a setting says. */
async function refuseReal(db: Db): Promise<void> {
  const born = await db.selectFrom('platform.setting').select('value').where('key', '=', 'mode').executeTakeFirst()
  if (born?.value === 'real') throw new Error('the identity provider of the demo does not serve a database with real people')
}

function settingsOf(
  audience: Audience,
  baseUrl: string,
  key: string,
  providerOf: (audience: Audience) => Promise<Provider>,
): AudienceSettings {
  return {
    issuer: baseUrl + mountOf(audience),
    clientId: CLIENT_ID,
    key,
    accountIssuer: demoIssuer(audience),
    insecure: true,
    // Our side asks the provider inside the program: no port to know, no way for others in between.
    fetch: async (address, options) => {
      const provider = await providerOf(audience)
      const body = typeof options.body === 'string' || options.body instanceof URLSearchParams ? options.body.toString() : undefined
      return throughNode(
        provider.callback(),
        new URL(address),
        { method: options.method, headers: new Headers(options.headers), body },
        mountOf(audience),
      )
    },
  }
}
