import { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormShape, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { accountNames } from '../access/index.ts'
import { findPerson } from '../people/index.ts'
import { organisationById } from '../regions/index.ts'
import { acceptReferral, declineReferral, endReferral, giveBack, startReferral } from './commands/answer.ts'
import { handlersOf, holdReferral, planIntake, resumeReferral, takeUp } from './course/commands.ts'
import { factsOf } from './course/facts.ts'
import { GiveBack, Hold, PlanIntake, TakeUp } from './course/schema.ts'
import { ReceivedOnePage } from './pages/received-one-page.tsx'
import { ProviderDayPage, ReceivedPage } from './pages/received-pages.tsx'
import { propose, withdrawProposal } from './proposals/commands.ts'
import { proposalsOf } from './proposals/queries.ts'
import { NewProposal } from './proposals/schema.ts'
import { referralsFor, requireReferral } from './queries.ts'
import { Decline, EndReferral, OneId } from './schema.ts'
import { namesFor, personNames } from './shown.ts'
import { texts } from './texts.ts'

const provider = { may: ['provider'] as const, purpose: 'referral' }
/** UWV and municipalities carry out the counter and keep their own instruments: their workers answer for those. policy: C11, D15 */
const desk = { may: ['guide', 'partner'] as const, purpose: 'referral' }
type Rights = typeof provider | typeof desk

async function listPage(c: RequestContext, base: string, Shown: typeof ReceivedPage = ReceivedPage) {
  const rows = await read(c, async (tx, actor) => {
    const referrals = await referralsFor(tx, actor)
    const person = await personNames(tx, referrals)
    const names = await namesFor(tx, referrals)
    const handlers = await accountNames(
      tx,
      referrals.flatMap((row) => row.handlerAccount ?? []),
    )
    return referrals.map((row) => ({
      row,
      name: person(row),
      service: names.service(row.serviceId),
      handler: row.handlerAccount ? (handlers.get(row.handlerAccount) ?? null) : null,
    }))
  })
  return <Shown t={texts(c)} base={base} today={c.actor.today} rows={rows} />
}

async function onePage(c: RequestContext, base: string, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const row = await requireReferral(tx, actor, id)
    if (row.providerOrganisation !== actor.organisationId || row.state === 'announced') notFound()
    const person = (await findPerson(tx, actor, row.personId)) ?? notFound()
    const names = await namesFor(tx, [row])
    const colleagues = await handlersOf(tx, actor)
    const handler = colleagues.find((one) => one.id === row.handlerAccount)?.name ?? null
    return {
      received: { row, name: person.displayName, service: names.service(row.serviceId), handler },
      handler,
      colleagues: colleagues.map((one) => ({ value: one.id, label: one.name })),
      facts: await factsOf(tx, row),
      proposals: await proposalsOf(tx, row),
      contact: { email: person.email, phone: person.phone },
      sender: (await organisationById(tx, row.senderOrganisation))?.name ?? '',
      provider: names.organisation(row.providerOrganisation),
    }
  })
  return <ReceivedOnePage t={texts(c)} base={base} {...given} form={state ?? blankForm({ id: newId() })} />
}

function step(base: string, rights: Rights, path: string, run: (tx: Tx, actor: Actor, id: string) => Promise<void>): Route {
  return form({
    post: `${base}/:id/${path}`,
    ...rights,
    params: OneId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => run(tx, actor, params.id))
      return c.href(`${base}/${params.id}`)
    },
    again: (c, { params }) => onePage(c, base, params.id),
  })
}

/** A form on the page of a referral. */
function answer<S extends FormShape>(
  base: string,
  rights: Rights,
  path: string,
  schema: S,
  run: (tx: Tx, actor: Actor, id: string, input: z.output<S>) => Promise<void>,
  after?: string,
): Route {
  return form({
    post: `${base}/:id/${path}`,
    ...rights,
    params: OneId,
    form: schema,
    labels: (c) => ({ reason: texts(c).provider.declineReason }),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => run(tx, actor, params.id, input))
      return c.href(after ?? `${base}/${params.id}`)
    },
    again: (c, { params, form: state }) => onePage(c, base, params.id, state),
  })
}

/** What an organisation received, to answer, begin and finish; the same at a provider and at a desk. policy: D6 */
function receivedAt(base: string, rights: Rights): Route[] {
  return [
    page({ get: base, ...rights, show: (c) => listPage(c, base) }),
    page({ get: `${base}/:id`, ...rights, params: OneId, show: (c, { params }) => onePage(c, base, params.id) }),
    step(base, rights, 'aanvaarding', acceptReferral),
    step(base, rights, 'start', startReferral),
    step(base, rights, 'hervatting', (tx, actor, id) => resumeReferral(tx, actor, { by: 'provider' }, id)),
    answer(base, rights, 'behandelaar', TakeUp, (tx, actor, id, input) => takeUp(tx, actor, id, input.handler)),
    answer(base, rights, 'kennismaking', PlanIntake, planIntake),
    answer(base, rights, 'stilstand', Hold, (tx, actor, id, input) => holdReferral(tx, actor, { by: 'provider' }, id, input)),
    answer(base, rights, 'voorstel', NewProposal, propose),
    step(base, rights, 'voorstel/intrekking', withdrawProposal),
    answer(base, rights, 'afronding', EndReferral, endReferral),
    // After a no the person is out of sight, and so is this page.
    answer(base, rights, 'afwijzing', Decline, (tx, actor, id, input) => declineReferral(tx, actor, id, input.reason), base),
    answer(base, rights, 'teruggave', GiveBack, (tx, actor, id, input) => giveBack(tx, actor, id, input.returnReason), base),
  ]
}

const PROVIDER = '/aanbieder/doorverwijzingen'
export const receivedRoutes: Route[] = [
  page({ get: '/aanbieder', ...provider, show: (c) => listPage(c, PROVIDER, ProviderDayPage) }),
  ...receivedAt(PROVIDER, provider),
  ...receivedAt('/werk/doorverwijzingen', desk),
]
