import { z } from '@hono/zod-openapi'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { findPerson, lawsFor, namesAcross } from '../people/index.ts'
import { municipalitiesOn, organisationsById } from '../regions/index.ts'
import { asksHere } from './asked/asks.ts'
import { handOver } from './commands/hand-over.ts'
import { acceptHandover, returnHandover } from './commands/pass.ts'
import { nameWorker } from './commands/name.ts'
import { pickUp } from './commands/pick-up.ts'
import { NewHandoverPage } from './pages/new-handover-page.tsx'
import { HandoverPage } from './pages/handover-page.tsx'
import { HandoversPage } from './pages/handovers-page.tsx'
import { findHandover, sentBy, toAccept, toName, toPickUp, type HandoverRow } from './queries.ts'
import { acceptBy } from './rules.ts'
import { HandoverId, NameWorker, NewHandover, ReturnHandover } from './schema.ts'
import { shownOf } from './summary.ts'
import { texts } from './texts.ts'
import { callsOf } from './urgent/call.ts'
import { crisisContactsOf } from './urgent/crisis.ts'
import type { UrgentCalls } from './urgent/pages/call-panel.tsx'

const senders = { may: ['partner', 'guide'] as const, purpose: 'handover' }
/** And the coordinator, to whom a shielded one comes by name. */
const readers = { may: ['partner', 'guide', 'coordinator'] as const, purpose: 'handover' }

/** On which law the sender of a handover relies. policy: L2 */
async function lawsOf(c: RequestContext, tx: Tx, organisationId: string | null): Promise<string[]> {
  return organisationId ? lawsFor(tx, senders.purpose, organisationId, c.actor.today) : []
}

async function newPage(c: RequestContext, state?: FormState) {
  const { municipalities, laws, asks } = await read(c, async (tx, actor) => ({
    municipalities: await municipalitiesOn(tx, actor.today),
    laws: await lawsOf(c, tx, actor.organisationId),
    asks: await asksHere(tx, actor),
  }))
  const options = municipalities.map((one) => ({ value: one.code, label: one.name })).sort((a, b) => a.label.localeCompare(b.label, 'nl'))
  const { today } = c.actor
  return (
    <NewHandoverPage
      t={texts(c)}
      municipalities={options}
      laws={laws}
      asksFirst={asks}
      acceptBy={{ normal: acceptBy(today, false), urgent: acceptBy(today, true) }}
      form={state ?? blankForm({ id: newId(), language: 'nl' })}
    />
  )
}

async function listPage(c: RequestContext) {
  const given = await read(c, async (tx, actor) => {
    const waiting = [...(await toPickUp(tx, actor)), ...(await toAccept(tx, actor))]
    const named = await toName(tx, actor)
    const sent = await sentBy(tx, actor)
    const all: HandoverRow[] = [...waiting, ...named, ...sent]
    const names = await namesAcross(tx, all)
    const organisations = await organisationsById(
      tx,
      all.map((row) => row.holder),
    )
    return { toAccept: waiting, toName: named, sent, names, organisations: new Map([...organisations].map(([id, one]) => [id, one.name])) }
  })
  return <HandoversPage t={texts(c)} today={c.actor.today} mayAgree={c.actor.roles.includes('guide')} {...given} />
}

/** One handover, for sender and holder. */
export async function onePage(c: RequestContext, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const row = (await findHandover(tx, actor.regions, id)) ?? notFound()
    const shown = await shownOf(tx, actor, row)
    const guide = row.holder === actor.organisationId && actor.roles.includes('guide')
    const byName = row.holderAccount !== null && row.holderAccount === actor.accountId
    const person = row.urgent ? await findPerson(tx, actor, row.personId) : undefined
    return {
      shown,
      mine: guide && row.state === 'waiting',
      ours: row.holder === actor.organisationId,
      free: guide && row.state === 'accepted' && row.acceptedBy === null,
      naming: byName && ['returned', 'escalated'].includes(row.state),
      urgent: row.urgent
        ? await urgentOf(tx, row, { name: shown.holder, phone: shown.holderPhone }, person?.municipalityCode ?? null)
        : null,
      involved: row.acceptedBy !== null && row.acceptedBy === actor.accountId,
    }
  })
  const url = new URL(c.href(`/werk/overdrachten/${id}`), c.hono.req.url).href
  return <HandoverPage t={texts(c)} {...given} url={url} form={state ?? blankForm()} />
}

/** Whom to ring about an urgent handover, and who did. policy: A14 */
async function urgentOf(
  tx: Tx,
  row: HandoverRow,
  holder: { name: string; phone: string | null },
  municipality: string | null,
): Promise<UrgentCalls> {
  const calls = await callsOf(tx, row.regionCode, row.id)
  const callers = await organisationsById(
    tx,
    calls.map((call) => call.organisationId),
  )
  return {
    by: row.urgentBy,
    holder: holder.name,
    phone: holder.phone,
    crisis: municipality ? (await crisisContactsOf(tx, [municipality])).get(municipality) : undefined,
    calls: calls.map((call) => ({ ...call, organisation: callers.get(call.organisationId)?.name ?? '' })),
    waits: row.state === 'waiting' || row.state === 'escalated',
  }
}

/** Handing over, accepting and giving back at a desk. */
export const staffRoutes: Route[] = [
  page({ get: '/werk/overdrachten/nieuw', ...senders, show: (c) => newPage(c) }),
  page({ get: '/werk/overdrachten', ...readers, show: listPage }),
  form({
    post: '/werk/overdrachten',
    ...senders,
    form: NewHandover,
    // Each sends a mail.
    limit: { name: 'handover', points: 1000, perSeconds: 3600 },
    async submit(c, { input }) {
      const { id } = await write(c, (tx, actor) => handOver(tx, actor, { ...input, agreed: input.agreed === 'yes' }))
      return c.href(c.actor.kind === 'staff' ? `/werk/overdrachten/${id}` : '/werk/overdrachten')
    },
    again: (c, { form: state }) => newPage(c, state),
  }),
  page({ get: '/werk/overdrachten/:id', ...readers, params: HandoverId, show: (c, { params }) => onePage(c, params.id) }),
  form({
    post: '/werk/overdrachten/:id/aanvaarding',
    may: ['guide'],
    purpose: 'handover',
    params: HandoverId,
    form: z.object({}),
    async submit(c, { params }) {
      const { personId } = await write(c, (tx, actor) => acceptHandover(tx, actor, params.id))
      return c.href(`/werk/personen/${personId}`)
    },
    again: (c, { params }) => onePage(c, params.id),
  }),
  form({
    post: '/werk/overdrachten/:id/naam',
    ...readers,
    params: HandoverId,
    form: NameWorker,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => nameWorker(tx, actor, params.id, input.forWorker))
      return c.href('/werk/overdrachten')
    },
    again: (c, { params, form: state }) => onePage(c, params.id, state),
  }),
  form({
    post: '/werk/overdrachten/:id/oppakking',
    may: ['guide'],
    purpose: 'handover',
    params: HandoverId,
    form: z.object({}),
    async submit(c, { params }) {
      const { personId } = await write(c, (tx, actor) => pickUp(tx, actor, params.id))
      return c.href(`/werk/personen/${personId}`)
    },
    again: (c, { params }) => onePage(c, params.id),
  }),
  form({
    post: '/werk/overdrachten/:id/teruggave',
    may: ['guide'],
    purpose: 'handover',
    params: HandoverId,
    form: ReturnHandover,
    labels: (c) => ({ reason: texts(c).one.returnReason }),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => returnHandover(tx, actor, params.id, input))
      return c.href('/werk/overdrachten')
    },
    again: (c, { params, form: state }) => onePage(c, params.id, state),
  }),
]
