import { z } from '@hono/zod-openapi'
import type Provider from 'oidc-provider'
import { AUDIENCES, type Audience } from '../../modules/access/index.ts'
import { refuse } from '../../platform/errors.ts'
import { newSecret } from '../../platform/ids.ts'
import type { RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { defineTexts } from '../../platform/texts.ts'
import { ChoosePage } from './choose-page.tsx'
import { exchange, throughNode } from './node-exchange.ts'
import { claimsOf, demoPeople, newcomer } from './people.ts'
import { ASSURANCE, mountOf } from './provider.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

export const texts = defineTexts({ nl, en })

const AudienceOnly = z.object({ audience: z.enum(AUDIENCES) })
const Interaction = z.object({ audience: z.enum(AUDIENCES), uid: z.string().regex(/^[\w-]{10,80}$/) })
const Choice = z.object({ who: z.string().max(80).optional() })
const open = { may: 'anyone', purpose: null, demoOnly: true } as const

/** The pages of the demo's provider that a browser visits; what our side asks directly goes past them. */
export function identityRoutes(providerOf: (audience: Audience) => Promise<Provider>, baseUrl: string): Route[] {
  const ask = async (c: RequestContext, audience: Audience) => {
    const provider = await providerOf(audience)
    const headers = withoutSession(c.hono.req.raw.headers)
    return throughNode(provider.callback(), addressOf(c, baseUrl), { method: 'GET', headers }, mountOf(audience))
  }
  const finish = async (c: RequestContext, audience: Audience, who: string | undefined) => {
    const { req, res } = exchange(addressOf(c, baseUrl), { method: 'GET', headers: c.hono.req.raw.headers }, mountOf(audience))
    const result =
      who && (await claimsOf(c.db, audience, who))
        ? { login: { accountId: who, acr: ASSURANCE, remember: false } }
        : { error: 'access_denied', error_description: 'cancelled' }
    return (await providerOf(audience)).interactionResult(req, res, result, { mergeWithLastSubmission: false }).catch(gone)
  }
  return [
    page({
      get: '/demo/identiteit/:audience/.well-known/openid-configuration',
      ...open,
      params: AudienceOnly,
      show: (c, { params }) => ask(c, params.audience),
    }),
    page({ get: '/demo/identiteit/:audience/jwks', ...open, params: AudienceOnly, show: (c, { params }) => ask(c, params.audience) }),
    page({ get: '/demo/identiteit/:audience/auth', ...open, params: AudienceOnly, show: (c, { params }) => ask(c, params.audience) }),
    page({ get: '/demo/identiteit/:audience/auth/:uid', ...open, params: Interaction, show: (c, { params }) => ask(c, params.audience) }),
    page({
      get: '/demo/identiteit/:audience/kies/:uid',
      ...open,
      params: Interaction,
      async show(c, { params: { audience } }) {
        const { req, res } = exchange(addressOf(c, baseUrl), { method: 'GET', headers: c.hono.req.raw.headers }, mountOf(audience))
        const details = await (await providerOf(audience)).interactionDetails(req, res).catch(gone)
        const people = await demoPeople(c.db, audience)
        const hinted = people.find(({ key }) => key === details.params.login_hint)
        if (hinted) return c.hono.redirect(await finish(c, audience, hinted.key), 303)
        return choosePage(c, audience, details.uid)
      },
    }),
    form({
      post: '/demo/identiteit/:audience/kies/:uid',
      ...open,
      params: Interaction,
      form: Choice,
      submit: (c, { params, input }) => finish(c, params.audience, input.who),
      again: (c, { params }) => choosePage(c, params.audience, params.uid),
    }),
  ]
}

async function choosePage(c: RequestContext, audience: Audience, uid: string) {
  const people = await demoPeople(c.db, audience)
  const someoneNew = audience === 'employer' ? null : newcomer(newSecret())
  return <ChoosePage t={texts(c)} audience={audience} path={`${mountOf(audience)}/kies/${uid}`} people={people} newcomer={someoneNew} />
}

/** The address as the provider knows itself, whatever name the browser used. */
function addressOf(c: RequestContext, baseUrl: string): URL {
  const asked = new URL(c.hono.req.url)
  return new URL(asked.pathname.replace(/^\/en(?=\/)/, '') + asked.search, baseUrl)
}

/** Who is somebody else now begins anew: else the provider first asks, by a script, to sign the one before out. */
function withoutSession(given: Headers): Headers {
  const headers = new Headers(given)
  const kept = (given.get('cookie') ?? '').split(/; */).filter((cookie) => !/^demo_[a-z]+(\.sig)?=/.test(cookie))
  headers.set('cookie', kept.join('; '))
  return headers
}

function gone(): never {
  return refuse('demo-identity.gone', 410)
}
