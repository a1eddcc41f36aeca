import { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { namesOf } from '../people/index.ts'
import { locationsOf, organisationsById, organisationsWithRole } from '../regions/index.ts'
import { reassignHandover } from './commands/pass.ts'
import { callVisit, finishVisit, registerVisit } from './commands/visit.ts'
import { EscalationsPage } from './pages/escalations-page.tsx'
import { NewVisitPage, QueuePage, TicketPage } from './pages/walk-in-pages.tsx'
import { escalations, findVisit, queueToday } from './queries.ts'
import { HandoverId, NewVisit, Reassign, VisitQuery } from './schema.ts'
import { texts } from './texts.ts'

const counter = { may: ['guide', 'host'] as const, purpose: 'reception' }
const coordination = { may: ['coordinator'] as const, purpose: 'coordination' }

async function placesOf(tx: Tx, actor: Actor) {
  const all = []
  for (const region of actor.regions) all.push(...(await locationsOf(tx, region, actor.today)))
  return all
}

async function newVisitPage(c: RequestContext, secret: boolean, state?: FormState) {
  const locations = await read(c, placesOf)
  const form = state ?? blankForm({ id: newId(), language: 'nl', location: locations[0]?.id, shielded: secret ? 'on' : null })
  return (
    <NewVisitPage
      t={texts(c)}
      form={form}
      locations={locations.map((one) => ({ value: one.id, label: `${one.name}, ${one.place}` }))}
      secret={secret}
    />
  )
}

async function queuePage(c: RequestContext) {
  const { rows, names, places } = await read(c, async (tx, actor) => {
    const waiting = await queueToday(tx, actor)
    const named = new Map<string, string>()
    for (const region of new Set(waiting.map((row) => row.regionCode))) {
      for (const [id, name] of await namesOf(
        tx,
        region,
        waiting.filter((row) => row.regionCode === region).map((row) => row.personId),
      ))
        named.set(id, name)
    }
    const places = await placesOf(tx, actor)
    return { rows: waiting, names: named, places: new Map(places.map((one) => [one.id, one.name])) }
  })
  return <QueuePage t={texts(c)} rows={rows} names={names} places={places} mayCall={c.actor.roles.includes('guide')} />
}

async function escalationsPage(c: RequestContext, state?: FormState) {
  const region = c.region ?? notFound()
  const given = await read(c, async (tx, actor) => {
    const rows = await escalations(tx, region.code)
    const takers = await organisationsWithRole(tx, region.code, 'guide-employer', actor.today)
    const holders = await organisationsById(
      tx,
      rows.map((row) => row.holder),
    )
    return {
      rows,
      takers: takers.map((one) => ({ value: one.id, label: one.name })),
      organisations: new Map([...holders].map(([id, one]) => [id, one.name])),
    }
  })
  return <EscalationsPage t={texts(c)} today={c.actor.today} {...given} form={state ?? blankForm()} />
}

/** The counter: who walks in; and the coordinator: what nobody took. */
export const counterRoutes: Route[] = [
  page({
    get: '/werk/inloop/nieuw',
    ...counter,
    query: VisitQuery,
    show: (c, { query }) => newVisitPage(c, query.adres === 'geheim'),
  }),
  page({ get: '/werk/inloop', ...counter, show: queuePage }),
  form({
    post: '/werk/inloop',
    ...counter,
    form: NewVisit,
    async submit(c, { input }) {
      const { code, number } = await write(c, async (tx, actor) => {
        const made = await registerVisit(tx, actor, input)
        const visit = (await findVisit(tx, actor, input.id)) ?? notFound()
        return { code: made.code, number: visit.number }
      })
      // Shown once: the code is on this page and on paper, nowhere else.
      return c.page(<TicketPage t={texts(c)} number={number} code={code} />)
    },
    again: (c, { form: state }) => newVisitPage(c, state.values.shielded !== undefined && state.values.shielded !== '', state),
  }),
  form({
    post: '/werk/inloop/:id/oproep',
    may: ['guide'],
    purpose: 'reception',
    params: HandoverId,
    form: z.object({}),
    async submit(c, { params }) {
      const { personId } = await write(c, (tx, actor) => callVisit(tx, actor, params.id))
      return c.href(`/werk/personen/${personId}`)
    },
    again: (c) => queuePage(c),
  }),
  form({
    post: '/werk/inloop/:id/klaar',
    ...counter,
    params: HandoverId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => finishVisit(tx, actor, params.id))
      return c.href('/werk/inloop')
    },
    again: (c) => queuePage(c),
  }),
  page({ get: '/werk/escalaties', ...coordination, show: (c) => escalationsPage(c) }),
  form({
    post: '/werk/escalaties/:id/toewijzing',
    ...coordination,
    params: HandoverId,
    form: Reassign,
    async submit(c, { params, input }) {
      const region = c.region ?? notFound()
      await write(c, (tx, actor) => reassignHandover(tx, actor, region.code, params.id, input.to))
      return c.href('/werk/escalaties')
    },
    again: (c, { form: state }) => escalationsPage(c, state),
  }),
]
