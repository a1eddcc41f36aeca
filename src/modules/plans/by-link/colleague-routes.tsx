import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { organisationsById, organisationsWithRole } from '../../regions/index.ts'
import { OneId } from '../schema.ts'
import { texts } from '../texts.ts'
import { COLLEAGUES, ColleaguesPage } from './colleague-pages.tsx'
import { colleaguesIn, confirmColleague, endColleague, registerColleague } from './colleagues.ts'
import { ConfirmColleague, NewColleague } from './schema.ts'

const coordinator = { may: ['coordinator'] as const, purpose: null }
const regionOf = (c: RequestContext) => (c.region ?? notFound()).code

async function colleaguesPage(c: RequestContext, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const rows = await colleaguesIn(tx, regionOf(c))
    const providers = await organisationsWithRole(tx, regionOf(c), 'provider', actor.today)
    const organisations = await organisationsById(
      tx,
      rows.map((row) => row.organisationId),
    )
    return {
      rows: rows.map((row) => {
        const organisation = organisations.get(row.organisationId)
        return { ...row, organisation: organisation?.name ?? '', knownPhone: organisation?.phone ?? null }
      }),
      providers: providers.map(({ id, name }) => ({ value: id, label: name })),
    }
  })
  return (
    <ColleaguesPage
      t={texts(c)}
      worker={c.actor.accountId!}
      {...given}
      form={state ?? blankForm({ id: newId(), colleagueLanguage: 'nl' })}
    />
  )
}

/** Who registers the colleague of a provider without an account, and who looks a second time. */
export const colleagueRoutes: Route[] = [
  page({ get: COLLEAGUES, ...coordinator, show: (c) => colleaguesPage(c) }),
  form({
    post: COLLEAGUES,
    ...coordinator,
    form: NewColleague,
    async submit(c, { input }) {
      await write(c, (tx, actor) => registerColleague(tx, actor, regionOf(c), input))
      return c.href(COLLEAGUES)
    },
    again: (c, { form: state }) => colleaguesPage(c, state),
  }),
  form({
    post: `${COLLEAGUES}/:id/bevestiging`,
    ...coordinator,
    params: OneId,
    form: ConfirmColleague,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => confirmColleague(tx, actor, regionOf(c), params.id, input.confirmedHow))
      return c.href(COLLEAGUES)
    },
    again: (c) => colleaguesPage(c),
  }),
  form({
    post: `${COLLEAGUES}/:id/einde`,
    ...coordinator,
    params: OneId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => endColleague(tx, actor, regionOf(c), params.id))
      return c.href(COLLEAGUES)
    },
    again: (c) => colleaguesPage(c),
  }),
]
