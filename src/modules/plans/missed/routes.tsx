import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { muteNotices } from '../../messages/index.ts'
import { Mute } from '../notes/schema.ts'
import { OneId } from '../schema.ts'
import { texts } from '../texts.ts'
import { MISSED, MissedPage } from './page.tsx'
import { missedTo } from './queries.ts'

const coordinator = { may: ['coordinator'] as const, purpose: 'coordination' }
const regionOf = (c: RequestContext) => (c.region ?? notFound()).code

async function missedPage(c: RequestContext) {
  return <MissedPage t={texts(c)} rows={await read(c, (tx, actor) => missedTo(tx, actor, regionOf(c)))} />
}

/** No notices of one file any more, or again; only of what this coordinator heard of. */
async function muteFile(tx: Tx, actor: Actor, regionCode: string, planId: string, muted: boolean): Promise<void> {
  const of = (await missedTo(tx, actor, regionCode)).filter((row) => row.planId === planId)
  if (of.length === 0) notFound()
  await muteNotices(
    tx,
    actor,
    planId,
    of.map(({ itemId }) => itemId),
    muted,
  )
}

/** Per file no notices of clocks that were missed. policy: H2 */
export const missedRoutes: Route[] = [
  page({ get: MISSED, ...coordinator, show: missedPage }),
  form({
    post: `${MISSED}/:id`,
    ...coordinator,
    params: OneId,
    form: Mute,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => muteFile(tx, actor, regionOf(c), params.id, input.stil === 'ja'))
      return c.href(MISSED)
    },
    again: missedPage,
  }),
]
