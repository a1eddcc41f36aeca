import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { touched } from '../../../platform/log.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { accountByReference, chooseActing, declarePersonAccount, saidPersonAccount } from '../../access/index.ts'
import { barOwnFilesOf } from '../commands/own-file.ts'
import { representedBy } from '../files.ts'
import { ActingPage, OwnAccountPage } from '../pages/behalf-pages.tsx'
import { ActingFor, OwnAccount } from '../schema.ts'
import { texts } from '../texts.ts'

const representing = { may: ['representative'] as const, purpose: 'own-file', part: ['appointments', 'plan', 'money', 'file'] as const }
const WORKERS = ['guide', 'partner', 'host', 'coordinator', 'mediator', 'private-mediator', 'provider', 'privacy-officer'] as const
const working = { may: WORKERS, purpose: null }

/** Whom the actor may act for; that they were named to the actor is in the log of each. */
async function represented(tx: Tx, actor: Actor) {
  const rows = await representedBy(tx, actor.accountId!, actor.today)
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'representation')
  return rows.map((row) => ({ id: row.representation!.id, kind: row.representation!.kind, name: row.name }))
}

async function actingPage(c: RequestContext, state?: FormState) {
  return <ActingPage t={texts(c)} rows={await read(c, represented)} form={state ?? blankForm()} />
}

async function ownAccountPage(c: RequestContext, state?: FormState) {
  const said = await read(c, (tx, actor) => saidPersonAccount(tx, actor.accountId!))
  return <OwnAccountPage t={texts(c)} form={state ?? blankForm()} said={said} />
}

/** For whom somebody acts, and which account of a worker is their own as a person. policy: A12 */
export const behalfRoutes: Route[] = [
  page({ get: '/mijn/namens', ...representing, show: (c) => actingPage(c) }),
  form({
    post: '/mijn/namens',
    ...representing,
    form: ActingFor,
    async submit(c, { input }) {
      const rows = await read(c, represented)
      if (input.acting !== 'self' && !rows.some((row) => row.id === input.acting)) notFound()
      await chooseActing(c, input.acting)
      return c.href('/mijn')
    },
    again: (c, { form: state }) => actingPage(c, state),
  }),
  page({ get: '/werk/eigen-account', ...working, show: (c) => ownAccountPage(c) }),
  form({
    post: '/werk/eigen-account',
    ...working,
    form: OwnAccount,
    limit: { name: 'own-account', points: 20, perSeconds: 3600 },
    async submit(c, { input }) {
      await write(c, async (tx, actor) => {
        const account = await accountByReference(tx, input.ownReference)
        if (account?.audience !== 'person' || account.represents !== '') invalid('ownReference', 'accountUnknown')
        await declarePersonAccount(tx, actor, actor.accountId!, account.id)
        await barOwnFilesOf(tx, actor.accountId!, actor.today)
      })
      return c.href('/werk/eigen-account')
    },
    again: (c, { form: state }) => ownAccountPage(c, state),
  }),
]
