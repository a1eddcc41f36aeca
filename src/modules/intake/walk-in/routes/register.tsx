import { notFound, refuse } from '../../../../platform/errors.ts'
import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import { labelsIn } from '../../../../platform/fields.tsx'
import { newId } from '../../../../platform/ids.ts'
import { LANGUAGES } from '../../../../platform/languages.ts'
import { read, write, type RequestContext } from '../../../../platform/request.ts'
import { form, page, type Route } from '../../../../platform/route.ts'
import { locationById } from '../../../regions/index.ts'
import { texts } from '../../texts.ts'
import { registerVisit } from '../commands/with-file.ts'
import { takeIn, type Ticket } from '../commands/take-in.ts'
import { RegisterPage, WithoutNetworkPage } from '../pages/register-pages.tsx'
import { CodePage, TicketPage } from '../pages/ticket-pages.tsx'
import { chosenPlace, placesOf, requirePlace } from '../places.ts'
import { findVisit, numbersOf } from '../queries.ts'
import { expectedWait } from '../rules.ts'
import { AtPlace, Batch, Kept, KeptVisit, NewVisit, NewVisitQuery, VisitId, WithId } from '../schema.ts'
import { sittingOf } from '../sitting.ts'

export const reception = { may: ['guide', 'host'] as const, purpose: 'reception' }
const labels = (c: RequestContext) => labelsIn(texts(c).walkIn.fields)

async function formOf(c: RequestContext, asked: string | undefined, secret: boolean, state?: FormState) {
  const { places, here } = await read(c, async (tx, actor) => {
    const found = await placesOf(tx, actor)
    return { places: found, here: chosenPlace(found, asked, (await sittingOf(tx, actor))?.locationId) }
  })
  return {
    t: texts(c).walkIn,
    places: places.map((one) => ({ value: one.id, label: `${one.name}, ${one.place}` })),
    form: state ?? blankForm({ id: newId(), spoken: 'nl', location: here?.id, shielded: secret ? 'on' : null }),
  }
}

async function registerPage(c: RequestContext, asked: string | undefined, secret: boolean, state?: FormState) {
  return <RegisterPage {...await formOf(c, asked, secret, state)} secret={secret} none={texts(c).walkIn.noWalkIn} />
}

async function ticketPage(c: RequestContext, id: string) {
  const given = await read(c, async (tx, actor) => {
    const visit = (await findVisit(tx, actor, id)) ?? notFound()
    const place = await locationById(tx, visit.locationId, actor.today)
    const numbers = await numbersOf(tx, actor, visit.regionCode, visit.locationId)
    const ahead = numbers.filter((one) => one.state === 'waiting' && one.number < visit.number).length
    const calls = numbers.flatMap((one) => one.calledAt ?? [])
    return { visit, place: place ?? null, ahead, expected: expectedWait(calls, ahead, actor.now) }
  })
  return <TicketPage t={texts(c).walkIn} today={c.actor.today} {...given} />
}

/** What a browser kept, taken in place by place; what can not be read or has no such place is said, not lost. */
async function takeKept(tx: Tx, actor: Actor, given: readonly unknown[]): Promise<{ taken: string[]; refused: string[] }> {
  const read = given.flatMap((one) => {
    const parsed = KeptVisit.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
  const places = (await placesOf(tx, actor)).map((one) => one.id)
  const taken: Ticket[] = []
  for (const [location, arrivals] of [...Map.groupBy(read, (one) => one.location)].sort(([a], [b]) => a.localeCompare(b)))
    if (places.includes(location)) taken.push(...(await takeIn(tx, actor, await requirePlace(tx, actor, location), arrivals)))
  const ids = new Set(taken.map((one) => one.id))
  const asked = given.map((one) => WithId.safeParse(one).data?.id ?? '')
  return { taken: [...ids], refused: asked.filter((id) => !ids.has(id)) }
}

function entriesOf(text: string): unknown[] {
  try {
    return Kept.parse(JSON.parse(text))
  } catch {
    return refuse('intake.batchBroken', 400)
  }
}

/** Registering who walks in: at the counter, and afterwards from a browser that had no network. policy: A7 */
export const registerRoutes: Route[] = [
  page({
    get: '/werk/inloop/nieuw',
    ...reception,
    query: NewVisitQuery,
    show: (c, { query }) => registerPage(c, query.plek, query.adres === 'geheim'),
  }),
  page({
    get: '/werk/inloop/nieuw/zonder-netwerk',
    ...reception,
    query: AtPlace,
    show: async (c, { query }) => <WithoutNetworkPage {...await formOf(c, query.plek, false)} />,
  }),
  form({
    post: '/werk/inloop',
    ...reception,
    form: NewVisit,
    labels,
    async submit(c, { input }) {
      if (!input.shielded) {
        const arrival = { ...input, agoSeconds: 0 }
        await write(c, async (tx, actor) => takeIn(tx, actor, await requirePlace(tx, actor, input.location), [arrival]))
        return c.href(`/werk/inloop/${input.id}/nummer`)
      }
      const { code, number } = await write(c, async (tx, actor) => {
        const language = LANGUAGES.find((one) => one === input.spoken) ?? LANGUAGES[0]
        const made = await registerVisit(tx, actor, { ...input, language })
        return { code: made.code, number: ((await findVisit(tx, actor, input.id)) ?? notFound()).number }
      })
      // Shown once: the code is on this page and on paper, nowhere else.
      return c.page(<CodePage t={texts(c).walkIn} number={number} code={code} visitId={input.id} personId={null} />)
    },
    again: (c, { form: state }) => registerPage(c, undefined, state.values.shielded !== undefined && state.values.shielded !== '', state),
  }),
  form({
    post: '/werk/inloop/nagekomen',
    ...reception,
    form: Batch,
    async submit(c, { input }) {
      const entries = entriesOf(input.entries)
      return Response.json(await write(c, (tx, actor) => takeKept(tx, actor, entries)))
    },
    again: (c) => registerPage(c, undefined, false),
  }),
  page({ get: '/werk/inloop/:id/nummer', ...reception, params: VisitId, show: (c, { params }) => ticketPage(c, params.id) }),
]
