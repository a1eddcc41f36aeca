import type { Route } from '../../../platform/route.ts'
import { form } from '../../../platform/route.ts'
import { write } from '../../../platform/request.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { ServiceId } from '../schema.ts'
import { texts } from '../texts.ts'
import { discardDraft } from './discard.ts'
import { endOffer, pauseOffer, reopenOffer } from './life.ts'
import { button, ownPage } from './own-routes.tsx'
import { Nothing, PauseForm } from './part-schema.ts'

/** Pausing, opening again, ending and throwing away. policy: D1, D3 */
export const lifeRoutes: Route[] = [
  button('onderbreking', PauseForm, pauseOffer, (c) => labelsIn(texts(c).portal.life.pauseFields)),
  button('hervatting', Nothing, reopenOffer),
  button('beeindiging', Nothing, endOffer),
  form({
    post: '/aanbieder/diensten/:id/verwijdering',
    may: ['provider'],
    purpose: null,
    params: ServiceId,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, (tx, actor) => discardDraft(tx, actor, params.id))
      return c.href('/aanbieder/diensten')
    },
    again: (c, { params }) => ownPage(c, params.id),
  }),
]
