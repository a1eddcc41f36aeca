import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { locationsOf, organisationsWithRole, regionsOn } from '../regions/index.ts'
import { planProfile } from './commands.ts'
import { ComparePage, PlanPage, RegionSystemPage } from './pages/system-page.tsx'
import { allProfiles, periodsOf, policyOn } from './queries.ts'
import { conformance } from './rules.ts'
import { PlanProfile } from './schema.ts'
import { texts } from './texts.ts'

const open = { may: 'anyone' as const, purpose: null }
const manage = { may: ['coordinator'] as const, purpose: null }

async function planPage(c: RequestContext, state?: FormState) {
  const region = c.region ?? notFound()
  const given = await read(c, async (tx) => ({ profiles: await allProfiles(tx), periods: await periodsOf(tx, region.code) }))
  return <PlanPage t={texts(c)} name={region.displayName} {...given} form={state ?? blankForm()} />
}

export const routes: Route[] = [
  page({
    get: '/stelsel',
    ...open,
    async show(c) {
      const given = await read(c, async (tx, actor) => ({ profiles: await allProfiles(tx), regions: await regionsOn(tx, actor.today) }))
      return <ComparePage t={texts(c)} {...given} />
    },
  }),
  page({
    get: '/regio/:slug/stelsel',
    ...open,
    params: z.object({ slug: z.string().regex(/^[a-z0-9-]{2,60}$/) }),
    async show(c) {
      const region = c.region ?? notFound()
      const given = await read(c, async (tx, actor) => {
        const profile = await policyOn(tx, region.code, actor.today)
        const steering = await organisationsWithRole(tx, region.code, 'steering', actor.today)
        const places = await locationsOf(tx, region.code, actor.today)
        const facts = {
          places: places.length,
          online: true,
          displayNameFollowsBrand: region.logoText.startsWith(profile.parameters.naming.counterName),
          steering,
        }
        return { profile, periods: await periodsOf(tx, region.code), checks: conformance(profile, facts) }
      })
      return <RegionSystemPage t={texts(c)} name={region.displayName} today={c.actor.today} {...given} />
    },
  }),
  page({ get: '/beheer/stelsel', ...manage, show: (c) => planPage(c) }),
  form({
    post: '/beheer/stelsel',
    ...manage,
    form: PlanProfile,
    async submit(c, { input }) {
      const region = c.region ?? notFound()
      await write(c, (tx, actor) => planProfile(tx, actor, region.code, input))
      return c.href('/beheer/stelsel')
    },
    again: (c, { form: state }) => planPage(c, state),
  }),
]
