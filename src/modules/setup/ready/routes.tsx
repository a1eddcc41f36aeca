import { z } from '@hono/zod-openapi'
import { hasRole, worksIn, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { regionsOn, requireOwnSite, stageFactsOf } from '../../regions/index.ts'
import { Confirm, Site } from '../schema.ts'
import { texts } from '../texts.ts'
import { beginPractice, closeRegion, confirm, endPractice, openRegion } from './commands.ts'
import { readinessOf } from './facts.ts'
import { ReadyPage, RegionsToKeepPage } from './pages.tsx'

const readers = { may: ['coordinator', 'administrator', 'privacy-officer'] as const, purpose: null }
const keepers = { may: ['coordinator'] as const, purpose: null }

async function readyPage(c: RequestContext, slug: string) {
  const given = await read(c, async (tx, actor) => {
    const region = await requireOwnSite(tx, actor, slug)
    return { region, lines: await readinessOf(tx, actor, region), facts: await stageFactsOf(tx, region.code) }
  })
  return <ReadyPage t={texts(c).ready} mayKeep={c.actor.roles.includes('coordinator')} back={backOf(c)} {...given} />
}

/** Who looks after privacy has another start page than who manages. */
function backOf(c: RequestContext): string {
  return hasRole(c.actor, 'coordinator', 'administrator') ? '/beheer' : '/beheer/privacy'
}

/** One button that does one thing to where the region stands. */
function step(path: string, work: (tx: Tx, actor: Actor, slug: string) => Promise<void>): Route {
  return form({
    post: `/beheer/regio/:slug/${path}`,
    ...keepers,
    params: Site,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => work(tx, actor, params.slug))
      return c.href(`/beheer/regio/${params.slug}`)
    },
    again: (c, { params }) => readyPage(c, params.slug),
  })
}

/** How ready a region is, practising, and opening. policy: K6 */
export const readyRoutes: Route[] = [
  page({
    get: '/beheer/regio',
    ...readers,
    async show(c) {
      const regions = await read(c, (tx, actor) => regionsOn(tx, actor.today))
      const mine = regions.filter(({ code }) => worksIn(c.actor, code))
      const [first, ...more] = mine
      if (first && more.length === 0) return readyPage(c, first.slug)
      return <RegionsToKeepPage t={texts(c).ready} regions={mine} back={backOf(c)} />
    },
  }),
  page({ get: '/beheer/regio/:slug', ...readers, params: Site, show: (c, { params }) => readyPage(c, params.slug) }),
  form({
    post: '/beheer/regio/:slug/verklaringen',
    ...keepers,
    params: Site,
    form: Confirm,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => confirm(tx, actor, params.slug, input.item, input.done === 'yes'))
      return c.href(`/beheer/regio/${params.slug}`)
    },
    again: (c, { params }) => readyPage(c, params.slug),
  }),
  step('opening', openRegion),
  step('sluiting', closeRegion),
  step('oefening', beginPractice),
  step('oefening/einde', endPractice),
]
