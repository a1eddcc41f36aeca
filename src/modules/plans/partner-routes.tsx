import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { findPerson, namesOf } from '../people/index.ts'
import { organisationById } from '../regions/index.ts'
import { answerLead } from './commands/plan.ts'
import { acceptReferral, declineReferral, endReferral, startReferral } from './commands/referral.ts'
import { answerTask } from './commands/step.ts'
import { ProposalPage, ReceivedOnePage, ReceivedPage, TaskPage, TasksPage } from './pages/provider-pages.tsx'
import { proposalsFor } from './lead-queries.ts'
import { referralsFor, requireReferral, requireTask, tasksFor } from './queries.ts'
import { AnswerLead, AnswerTask, Decline, EndReferral, OneId } from './schema.ts'
import { namesFor } from './shown.ts'
import { texts } from './texts.ts'

const provider = { may: ['provider'] as const, purpose: 'referral' }
const task = { may: ['partner', 'guide'] as const, purpose: 'partner-task' }
interface InFile {
  regionCode: string
  personId: string
}

/** Names of the persons of these rows, one query per region. */
export async function personNames(tx: Tx, rows: readonly InFile[]): Promise<(row: InFile) => string> {
  const names = new Map<string, string>()
  for (const region of new Set(rows.map((row) => row.regionCode))) {
    for (const [id, name] of await namesOf(
      tx,
      region,
      rows.filter((row) => row.regionCode === region).map((row) => row.personId),
    ))
      names.set(id, name)
  }
  return (row) => names.get(row.personId) ?? ''
}

async function receivedPage(c: RequestContext) {
  const rows = await read(c, async (tx, actor) => {
    const referrals = await referralsFor(tx, actor)
    const person = await personNames(tx, referrals)
    const names = await namesFor(tx, actor, referrals)
    return referrals.map((row) => ({ row, name: person(row), service: names.service(row.serviceId) }))
  })
  return <ReceivedPage t={texts(c)} today={c.actor.today} rows={rows} />
}

async function onePage(c: RequestContext, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const row = await requireReferral(tx, actor, id)
    if (row.providerOrganisation !== actor.organisationId || row.state === 'announced') notFound()
    const person = (await findPerson(tx, actor, row.personId)) ?? notFound()
    const names = await namesFor(tx, actor, [row])
    return {
      received: { row, name: person.displayName, service: names.service(row.serviceId) },
      contact: { email: person.email, phone: person.phone },
      sender: (await organisationById(tx, row.senderOrganisation))?.name ?? '',
    }
  })
  return <ReceivedOnePage t={texts(c)} {...given} form={state ?? blankForm()} />
}

async function tasksPage(c: RequestContext) {
  const given = await read(c, async (tx, actor) => {
    const rows = await tasksFor(tx, actor)
    const proposals = await proposalsFor(tx, actor)
    const name = await personNames(tx, [...rows, ...proposals])
    return {
      rows: rows.map((row) => ({ ...row, name: name(row) })),
      proposals: proposals.map((row) => ({ id: row.id, name: name(row), answerBy: row.answerBy })),
    }
  })
  return <TasksPage t={texts(c)} today={c.actor.today} {...given} />
}

async function taskPage(c: RequestContext, id: string, state?: FormState) {
  const row = await read(c, async (tx, actor) => {
    const found = await requireTask(tx, actor, id)
    return { ...found, name: (await personNames(tx, [found]))(found) }
  })
  return <TaskPage t={texts(c)} task={row} form={state ?? blankForm()} />
}

async function proposalPage(c: RequestContext, id: string) {
  const name = await read(c, async (tx, actor) => {
    const row = (await proposalsFor(tx, actor)).find((one) => one.id === id) ?? notFound()
    return (await personNames(tx, [row]))(row)
  })
  return <ProposalPage t={texts(c)} id={id} name={name} />
}

function step(path: string, run: (tx: Tx, actor: Actor, id: string) => Promise<void>): Route {
  return form({
    post: `/aanbieder/doorverwijzingen/:id/${path}`,
    ...provider,
    params: OneId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => run(tx, actor, params.id))
      return c.href(`/aanbieder/doorverwijzingen/${params.id}`)
    },
    again: (c, { params }) => onePage(c, params.id),
  })
}

/** Providers and partner organisations: only what is theirs. */
export const partnerRoutes: Route[] = [
  page({ get: '/aanbieder', ...provider, show: receivedPage }),
  page({ get: '/aanbieder/doorverwijzingen', ...provider, show: receivedPage }),
  page({ get: '/aanbieder/doorverwijzingen/:id', ...provider, params: OneId, show: (c, { params }) => onePage(c, params.id) }),
  step('aanvaarding', acceptReferral),
  step('start', startReferral),
  form({
    post: '/aanbieder/doorverwijzingen/:id/afwijzing',
    ...provider,
    params: OneId,
    form: Decline,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => declineReferral(tx, actor, params.id, input.reason))
      return c.href('/aanbieder/doorverwijzingen')
    },
    again: (c, { params, form: state }) => onePage(c, params.id, state),
  }),
  form({
    post: '/aanbieder/doorverwijzingen/:id/afronding',
    ...provider,
    params: OneId,
    form: EndReferral,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => endReferral(tx, actor, params.id, input.outcome, input.report))
      return c.href(`/aanbieder/doorverwijzingen/${params.id}`)
    },
    again: (c, { params, form: state }) => onePage(c, params.id, state),
  }),
  page({ get: '/werk/taken', ...task, show: tasksPage }),
  page({ get: '/werk/taken/:id', ...task, params: OneId, show: (c, { params }) => taskPage(c, params.id) }),
  form({
    post: '/werk/taken/:id',
    ...task,
    params: OneId,
    form: AnswerTask,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => answerTask(tx, actor, params.id, input.answer))
      return c.href('/werk/taken')
    },
    again: (c, { params, form: state }) => taskPage(c, params.id, state),
  }),
  page({ get: '/werk/contactpersoon/:id', ...task, params: OneId, show: (c, { params }) => proposalPage(c, params.id) }),
  form({
    post: '/werk/contactpersoon/:id',
    ...task,
    params: OneId,
    form: AnswerLead,
    async submit(c, { params, input }) {
      const { personId, accepted } = await write(c, (tx, actor) => answerLead(tx, actor, params.id, input.answer === 'yes'))
      return c.href(accepted ? `/werk/personen/${personId}` : '/werk/taken')
    },
    again: (c, { params }) => proposalPage(c, params.id),
  }),
]
