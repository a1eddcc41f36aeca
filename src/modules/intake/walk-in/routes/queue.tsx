import { Refusal } from '../../../../platform/errors.ts'
import { labelsIn } from '../../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../../platform/request.ts'
import { form, page, type Route } from '../../../../platform/route.ts'
import { texts } from '../../texts.ts'
import { callNext, callVisit, comeBack, leave } from '../commands/call.ts'
import { DayPage } from '../pages/day-page.tsx'
import { SitPage } from '../pages/sit-page.tsx'
import { chosenPlace, placesOf } from '../places.ts'
import { numbersOf } from '../queries.ts'
import { queuePage } from './queue-view.tsx'
import { reception } from './register.tsx'
import { minutesBetween } from '../rules.ts'
import { AtPlace, Nothing, Place, Sit, VisitId } from '../schema.ts'
import { sitDown, sittingOf, standUp } from '../sitting.ts'
import { z } from '@hono/zod-openapi'

const calling = { may: ['guide'] as const, purpose: 'reception' }
const QueueQuery = AtPlace.extend({ leeg: z.enum(['ja']).optional().catch(undefined) })
const toQueue = (c: RequestContext) => c.href('/werk/inloop')
const again = (c: RequestContext) => queuePage(c, undefined)

async function dayPage(c: RequestContext, asked: string | undefined) {
  const { place, rows } = await read(c, async (tx, actor) => {
    const here = chosenPlace(await placesOf(tx, actor), asked, (await sittingOf(tx, actor))?.locationId)
    return { place: here, rows: here ? await numbersOf(tx, actor, here.regionCode, here.id) : [] }
  })
  const waits = rows.flatMap((row) => (row.calledAt ? [minutesBetween(row.cameAt, row.calledAt)] : [])).sort((a, b) => a - b)
  return <DayPage t={texts(c).walkIn} rows={rows} place={place?.name ?? ''} median={waits[Math.floor((waits.length - 1) / 2)] ?? null} />
}

async function sitPage(c: RequestContext, state?: FormState) {
  const { places, sitting } = await read(c, async (tx, actor) => ({
    places: await placesOf(tx, actor),
    sitting: await sittingOf(tx, actor),
  }))
  const known = sitting && { location: sitting.locationId, counter: sitting.counter, languages: sitting.languages, kinds: sitting.kinds }
  return (
    <SitPage
      t={texts(c).walkIn}
      form={state ?? blankForm(known ?? { location: places[0]?.id, languages: ['nl'] })}
      places={places.map((one) => ({ value: one.id, label: `${one.name}, ${one.place}` }))}
      sits={sitting !== undefined}
      none={texts(c).walkIn.noWalkIn}
    />
  )
}

/** The next, or back to the queue with the word that nobody waits. */
async function next(c: RequestContext, location: string): Promise<string> {
  try {
    return c.href(`/werk/inloop/${await write(c, (tx, actor) => callNext(tx, actor, location))}`)
  } catch (error) {
    if (!(error instanceof Refusal) || error.key !== 'intake.nobodyWaits') throw error
    return c.href(`/werk/inloop?plek=${location}&leeg=ja`)
  }
}

/** The queue of a place: who waits, who sits where, and the history of the day. policy: A7 */
export const queueRoutes: Route[] = [
  page({ get: '/werk/inloop', ...reception, query: QueueQuery, show: (c, { query }) => queuePage(c, query.plek, query.leeg === 'ja') }),
  page({ get: '/werk/inloop/dag', ...reception, query: AtPlace, show: (c, { query }) => dayPage(c, query.plek) }),
  page({ get: '/werk/inloop/plek', ...calling, show: (c) => sitPage(c) }),
  form({
    post: '/werk/inloop/plek',
    ...calling,
    form: Sit,
    labels: (c) => labelsIn(texts(c).walkIn.fields),
    async submit(c, { input }) {
      await write(c, (tx, actor) => sitDown(tx, actor, input))
      return toQueue(c)
    },
    again: (c, { form: state }) => sitPage(c, state),
  }),
  form({
    post: '/werk/inloop/plek/einde',
    ...calling,
    form: Nothing,
    async submit(c) {
      await write(c, (tx, actor) => standUp(tx, actor))
      return toQueue(c)
    },
    again: (c) => sitPage(c),
  }),
  form({ post: '/werk/inloop/volgende', ...calling, form: Place, submit: (c, { input }) => next(c, input.location), again }),
  form({
    post: '/werk/inloop/:id/oproep',
    ...calling,
    params: VisitId,
    form: Nothing,
    submit: async (c, { params }) => c.href(`/werk/inloop/${await write(c, (tx, actor) => callVisit(tx, actor, params.id))}`),
    again,
  }),
  form({
    post: '/werk/inloop/:id/vertrek',
    ...reception,
    params: VisitId,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, (tx, actor) => leave(tx, actor, params.id))
      return toQueue(c)
    },
    again,
  }),
  form({
    post: '/werk/inloop/:id/terugkomst',
    ...reception,
    params: VisitId,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, (tx, actor) => comeBack(tx, actor, params.id))
      return toQueue(c)
    },
    again,
  }),
]
