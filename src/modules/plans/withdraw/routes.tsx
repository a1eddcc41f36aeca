import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { findPerson, ownFile } from '../../people/index.ts'
import { organisationById } from '../../regions/index.ts'
import { SEEK_DAYS } from '../course/seek.ts'
import { OneId } from '../schema.ts'
import { myFile } from '../sharing/item.ts'
import { planShown } from '../shown.ts'
import { texts } from '../texts.ts'
import { withdrawOwn } from './command.ts'
import { WithdrawPage } from './page.tsx'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

async function withdrawPage(c: RequestContext, id: string) {
  const given = await read(c, async (tx, actor) => {
    const { regionCode, ids } = await myFile(tx, actor)
    const plan = (await planShown(tx, actor, texts(c), regionCode, ids)) ?? notFound()
    const referral = plan.referrals.find((row) => row.id === id) ?? notFound()
    const obliger = (await findPerson(tx, actor, ownFile(actor).personId))?.obligedBy
    return {
      ...referral,
      lead: plan.leadName,
      obligedBy: obliger ? ((await organisationById(tx, obliger))?.name ?? null) : null,
    }
  })
  const { service, provider, state, lead, obligedBy } = given
  const by = workingDaysAfter(c.actor.today, SEEK_DAYS)
  return <WithdrawPage t={texts(c)} {...{ id, service, provider, state, lead, by, obligedBy }} />
}

/** The person withdraws one referral in one step. policy: C16 */
export const withdrawRoutes: Route[] = [
  page({
    get: '/mijn/plan/doorverwijzingen/:id/intrekking',
    ...own,
    params: OneId,
    show: (c, { params }) => withdrawPage(c, params.id),
  }),
  form({
    post: '/mijn/plan/doorverwijzingen/:id/intrekking',
    ...own,
    params: OneId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => withdrawOwn(tx, actor, await myFile(tx, actor), params.id))
      return c.href(`/mijn/plan/doorverwijzingen/${params.id}/intrekking`)
    },
    again: (c, { params }) => withdrawPage(c, params.id),
  }),
]
