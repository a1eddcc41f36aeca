import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { FormShape } from '../../../platform/form.ts'
import { write } from '../../../platform/request.ts'
import { form, type Route } from '../../../platform/route.ts'
import { referralPage } from '../refer/routes.tsx'
import { ReferralParams } from '../schema.ts'
import { openFile, type File } from '../sharing/item.ts'
import { keepWish, renewLink, takeBackLink } from './guide.ts'
import { Wish } from './schema.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }

function onReferral<S extends FormShape>(
  path: string,
  schema: S,
  run: (tx: Tx, actor: Actor, file: File, referralId: string, input: z.output<S>) => Promise<void>,
): Route {
  return form({
    post: `/werk/personen/:personId/doorverwijzingen/:referralId/${path}`,
    ...guidance,
    params: ReferralParams,
    form: schema,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => run(tx, actor, await openFile(tx, actor, params.personId), params.referralId, input))
      return c.href(`/werk/personen/${params.personId}/doorverwijzingen/${params.referralId}`)
    },
    again: (c, { params, form: state }) => referralPage(c, params.personId, params.referralId, state),
  })
}

/** What a guide does with the link of a provider without an account. */
export const guideLinkRoutes: Route[] = [
  onReferral('link', z.object({}), renewLink),
  onReferral('link/intrekking', z.object({}), takeBackLink),
  onReferral('link/wens', Wish, (tx, _actor, file, referralId, input) => keepWish(tx, file, referralId, input)),
]
