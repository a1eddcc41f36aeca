import { notFound } from '../../../platform/errors.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { idsOf, ownFile } from '../../people/index.ts'
import { factsOf } from '../course/facts.ts'
import { reportOf } from '../end-report/queries.ts'
import { fundingOf } from '../funding-lines/queries.ts'
import { requireReferral } from '../queries.ts'
import { selfReferralsOf } from '../self/queries.ts'
import { OneId } from '../schema.ts'
import { namesFor } from '../shown.ts'
import { texts } from '../texts.ts'
import { actingIn } from './acting.ts'
import { MyReferralPage } from './mine-page.tsx'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

async function minePage(c: RequestContext, id: string) {
  const given = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    const ids = await idsOf(tx, file.regionCode, file.personId)
    const row = await requireReferral(tx, { ...actor, regions: [file.regionCode] }, id)
    if (!ids.includes(row.personId)) notFound()
    const names = await namesFor(tx, [row])
    return {
      row,
      service: names.service(row.serviceId),
      acting: await actingIn(tx, actor, row, ids),
      funding: await fundingOf(tx, row),
      facts: await factsOf(tx, row),
      report: await reportOf(tx, row),
      self: (await selfReferralsOf(tx, file.regionCode, ids)).find((one) => one.serviceId === row.serviceId),
    }
  })
  return <MyReferralPage t={texts(c)} today={c.actor.today} {...given} />
}

/** One referral as the person sees it. policy: C16 */
export const myReferralRoutes: Route[] = [
  page({ get: '/mijn/doorverwijzingen/:id', ...own, params: OneId, show: (c, { params }) => minePage(c, params.id) }),
]
