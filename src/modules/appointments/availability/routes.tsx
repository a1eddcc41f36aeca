import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { toMoveOf } from '../desk/queries.ts'
import { CHANNELS } from '../schema.ts'
import { texts } from '../texts.ts'
import { addAway, addExtra, addWeekly, endWeekly, removeException } from './commands.ts'
import { keptFor, placesOf, type Kept } from './keeper.ts'
import { isNamed, sayName } from './named.ts'
import { AvailabilityPage } from './pages/availability-page.tsx'
import { keptBy, slotsOf } from './queries.ts'
import { AwayForm, ExtraForm, KeptId, NamedForm, Of, OfForm, WeekForm } from './schema.ts'

const keeps = { may: ['guide', 'coordinator'] as const, purpose: 'appointment' }
const BASE = '/werk/beschikbaarheid'
type Which = 'week' | 'extra' | 'away'

async function keepPage(c: RequestContext, van: string | undefined, again?: { which: Which; state: FormState }) {
  const given = await read(c, async (tx, actor) => {
    const { kept, places } = await keptFor(tx, actor)
    const named = actor.accountId !== null && (await isNamed(tx, actor.accountId))
    const one = kept.find((candidate) => candidate.id === van) ?? (van ? notFound() : kept[0])
    if (!one) return null
    const here = placesOf(one, places)
    const own = await keptBy(tx, one.kind === 'guide' ? { accountId: one.id } : { locationId: one.id }, actor.today)
    return {
      kept,
      named,
      one,
      places: here,
      ...own,
      toMove: (await toMoveOf(tx, actor)).length,
      free: await freeOf(
        tx,
        actor,
        one,
        own.patterns.map((row) => row.locationId),
      ),
    }
  })
  const known = blankForm({ of: given?.one.id, place: given?.places[0]?.id, minutes: 45, capacity: 1, kinds: ['counter', 'phone'] })
  const forms = { week: known, extra: known, away: known, ...(again ? { [again.which]: again.state } : {}) }
  return <AvailabilityPage t={texts(c)} given={given} forms={forms} wrong={again?.which} mayFeed={c.actor.roles.includes('guide')} />
}

/** Moments in the coming weeks that can still be booked with this one. */
async function freeOf(tx: Tx, actor: Actor, one: Kept, places: readonly string[]): Promise<number> {
  let free = 0
  for (const locationId of new Set(places)) {
    const slots = await slotsOf(tx, actor, { regionCode: one.regionCode, locationId }, undefined)
    const own = slots.filter((slot) => slot.guideId === (one.kind === 'guide' ? one.id : null))
    // Kinds of different lengths share the same hours: they are not counted twice.
    free += Math.max(...CHANNELS.map((kind) => own.filter((slot) => slot.channels.includes(kind)).length))
  }
  return free
}

function typed(state: FormState): string | undefined {
  return Of.shape.van.safeParse(state.values.of).data
}

const again =
  (which: Which) =>
  (c: RequestContext, { form: state }: { form: FormState }) =>
    keepPage(c, typed(state), { which, state })

/** Where guides and coordinators keep when somebody receives. */
export const availabilityRoutes: Route[] = [
  page({ get: BASE, ...keeps, query: Of, show: (c, { query }) => keepPage(c, query.van) }),
  form({
    post: `${BASE}/week`,
    ...keeps,
    form: WeekForm,
    async submit(c, { input }) {
      await write(c, (tx, actor) => addWeekly(tx, actor, input))
      return c.href(`${BASE}?van=${input.of}`)
    },
    again: again('week'),
  }),
  form({
    post: `${BASE}/week/:keptId/einde`,
    ...keeps,
    params: KeptId,
    form: OfForm,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => endWeekly(tx, actor, params.keptId, input.of))
      return c.href(`${BASE}?van=${input.of}`)
    },
    again: (c, { form: state }) => keepPage(c, typed(state)),
  }),
  form({
    post: `${BASE}/extra`,
    ...keeps,
    form: ExtraForm,
    async submit(c, { input }) {
      await write(c, (tx, actor) => addExtra(tx, actor, input))
      return c.href(`${BASE}?van=${input.of}`)
    },
    again: again('extra'),
  }),
  form({
    post: `${BASE}/afwezig`,
    ...keeps,
    form: AwayForm,
    async submit(c, { input }) {
      const many = await write(c, (tx, actor) => addAway(tx, actor, input))
      // A guide goes on to who has to be moved; who only keeps the hours of others sees that they were told.
      return c.href(many > 0 && c.actor.roles.includes('guide') ? '/werk/afspraken/verzetten' : `${BASE}?van=${input.of}`)
    },
    again: again('away'),
  }),
  form({
    post: `${BASE}/uitzondering/:keptId/einde`,
    ...keeps,
    params: KeptId,
    form: OfForm,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => removeException(tx, actor, params.keptId, input.of))
      return c.href(`${BASE}?van=${input.of}`)
    },
    again: (c, { form: state }) => keepPage(c, typed(state)),
  }),
  form({
    post: `${BASE}/naam`,
    may: ['guide'],
    purpose: null,
    form: NamedForm,
    async submit(c, { input }) {
      await write(c, (tx, actor) => sayName(tx, actor, input.named))
      return c.href(BASE)
    },
    again: (c) => keepPage(c, undefined),
  }),
]
