import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { handlersOf } from '../course/commands.ts'
import { OneId } from '../schema.ts'
import { texts } from '../texts.ts'
import { endAbsence, recordAbsence } from './commands.ts'
import { TEAM, TeamPage } from './page.tsx'
import { inHand } from '../received/list.ts'
import { absencesOf } from './queries.ts'
import { NewAbsence } from './schema.ts'

const provider = { may: ['provider'] as const, purpose: 'referral' }
const regionOf = (c: RequestContext) => c.actor.regions.find((region) => region !== '*') ?? notFound()

async function teamPage(c: RequestContext, state?: FormState) {
  const t = texts(c)
  const given = await read(c, async (tx, actor) => {
    const colleagues = await handlersOf(tx, actor)
    const counted = await inHand(tx, actor)
    const absences = await absencesOf(tx, actor)
    const name = (id: string) => colleagues.find((one) => one.id === id)?.name ?? ''
    const row = (account: string | null, named: string) => {
      const load = counted.find((one) => one.handlerAccount === account)
      const away = absences.find((one) => one.ofAccount === account)
      return {
        name: named,
        toAnswer: load?.toAnswer ?? 0,
        runs: load?.going ?? 0,
        away: away ? t.team.lookedAfter(name(away.byAccount)) : null,
      }
    }
    return {
      rows: [...colleagues.map((one) => row(one.id, one.name)), row(null, t.team.nobody)],
      absences: absences.map((one) => ({ ...one, of: name(one.ofAccount), by: name(one.byAccount) })),
      colleagues: colleagues.map((one) => ({ value: one.id, label: one.name })),
    }
  })
  return <TeamPage t={t} {...given} form={state ?? blankForm({ id: newId() })} />
}

/** The colleagues of a provider: what each has in hand, and who is away. */
export const teamRoutes: Route[] = [
  page({ get: TEAM, ...provider, show: (c) => teamPage(c) }),
  form({
    post: `${TEAM}/afwezigheid`,
    ...provider,
    form: NewAbsence,
    async submit(c, { input }) {
      await write(c, (tx, actor) => recordAbsence(tx, actor, regionOf(c), input))
      return c.href(TEAM)
    },
    again: (c, { form: state }) => teamPage(c, state),
  }),
  form({
    post: `${TEAM}/afwezigheid/:id/einde`,
    ...provider,
    params: OneId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => endAbsence(tx, actor, regionOf(c), params.id))
      return c.href(TEAM)
    },
    again: (c) => teamPage(c),
  }),
]
