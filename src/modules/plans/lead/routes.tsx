import { z } from '@hono/zod-openapi'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { accountNames, workersWith } from '../../access/index.ts'
import { handoversOf } from '../../intake/index.ts'
import { idsOf, requireFile } from '../../people/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { requirePlan, stepsOf } from '../queries.ts'
import { PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { askedFirst } from './asked-first.ts'
import { askLead, takeLeadBack } from './hand-over.ts'
import { AskedFirstPage, LeadPage } from './pages.tsx'
import { leadsOf } from './queries.ts'
import { AskedFirst, AskLead } from './schema.ts'
import { publicOrganisations } from './shown.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const LEAD = '/werk/personen/:personId/plan/contactpersoon'
const ASKED = '/werk/personen/:personId/plan/eerst-gevraagd'
const MOST_WORDS = 600

async function leadPage(c: RequestContext, personId: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const plan = await requirePlan(tx, person)
    const leads = await leadsOf(tx, plan)
    const workers = await workersWith(tx, plan.regionCode, ['guide', 'partner'], actor.today)
    const names = await accountNames(
      tx,
      leads.map(({ accountId }) => accountId),
    )
    const organisations = await organisationsById(
      tx,
      [...leads, ...workers].map(({ organisationId }) => organisationId),
    )
    const called = (name: string, organisationId: string) => [name, organisations.get(organisationId)?.name].filter(Boolean).join(', ')
    const steps = await stepsOf(tx, actor, plan.regionCode, [plan.personId], plan.leadAccount)
    const open = steps.filter((step) => step.state === 'open' && step.sensitivity === 'normal' && step.title !== null)
    return {
      person: { id: person.id, name: person.displayName },
      leads: leads.map((row) => ({ ...row, name: called(names.get(row.accountId) ?? '', row.organisationId) })),
      workers: workers
        .filter(({ id }) => id !== plan.leadAccount)
        .map(({ id, name, organisationId }) => ({ value: id, label: called(name, organisationId) })),
      // What stands in the plan already need not be typed again.
      stillOpen: open
        .map(({ title }) => title)
        .join('\n')
        .slice(0, MOST_WORDS),
    }
  })
  const { stillOpen, ...shown } = given
  return <LeadPage t={texts(c)} {...shown} form={state ?? blankForm({ id: newId(), stillOpen })} />
}

async function askedPage(c: RequestContext, personId: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const organisations = await publicOrganisations(tx, person.regionCode, actor.today)
    const workers = await workersWith(tx, person.regionCode, ['guide', 'partner'], actor.today)
    const sender = (await handoversOf(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id))).find(
      ({ senderAccount }) => senderAccount !== null,
    )
    const known = new Map(organisations.map(({ id, name }) => [id, name]))
    return {
      person: { id: person.id, name: person.displayName },
      organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
      workers: workers
        .filter(({ organisationId }) => known.has(organisationId))
        .map(({ id, name, organisationId }) => ({ value: id, label: `${name}, ${known.get(organisationId)}` })),
      // Who handed the person over knows them.
      sender: sender?.senderAccount && known.has(sender.senderOrganisation) ? sender : null,
    }
  })
  const { sender, ...shown } = given
  const fresh = {
    id: newId(),
    ...(sender && { knownContact: 'yes', contactOrganisation: sender.senderOrganisation, contactWorker: sender.senderAccount ?? '' }),
  }
  return <AskedFirstPage t={texts(c)} {...shown} form={state ?? blankForm(fresh)} />
}

/** Who is the regular contact: asked first, and handed over with words. policy: E1 */
export const leadRoutes: Route[] = [
  page({ get: LEAD, ...guidance, params: PersonParams, show: (c, { params }) => leadPage(c, params.personId) }),
  form({
    post: LEAD,
    ...guidance,
    params: PersonParams,
    form: AskLead,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => askLead(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/plan/contactpersoon`)
    },
    again: (c, { params, form: state }) => leadPage(c, params.personId, state),
  }),
  form({
    post: `${LEAD}/intrekking`,
    ...guidance,
    params: PersonParams,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => takeLeadBack(tx, actor, await requireFile(tx, actor, params.personId)))
      return c.href(`/werk/personen/${params.personId}/plan/contactpersoon`)
    },
    again: (c, { params }) => leadPage(c, params.personId),
  }),
  page({ get: ASKED, ...guidance, params: PersonParams, show: (c, { params }) => askedPage(c, params.personId) }),
  form({
    post: ASKED,
    ...guidance,
    params: PersonParams,
    form: AskedFirst,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => {
        const person = await requireFile(tx, actor, params.personId)
        const organisations = (await publicOrganisations(tx, person.regionCode, actor.today)).map(({ id }) => id)
        await askedFirst(tx, actor, person, { ...input, organisations })
      })
      return c.href(`/werk/personen/${params.personId}/plan`)
    },
    again: (c, { params, form: state }) => askedPage(c, params.personId, state),
  }),
]
