import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { bookAsVisitor, Booking, bookingPage, slotTyped, texts as appointmentTexts } from '../../appointments/index.ts'
import { handoverOrder } from '../../policy/index.ts'
import { municipalitiesOn } from '../../regions/index.ts'
import { acceptBy } from '../rules.ts'
import { texts } from '../texts.ts'
import { hereIn, questionOf } from './end-view.tsx'
import { giveAnswers } from './given.ts'
import { openJourney } from './journey.ts'
import { leaveQuestion } from './leave.ts'
import { LeavePage } from './pages/leave-page.tsx'
import { LeftQuestion, RegionJourney, Slot } from './schema.ts'

const LIMIT = { name: 'booking', points: 20, perSeconds: 3600 }

/** Booking at the end of a journey: what it is about is known, and the answers go along at a yes. policy: A7, A10 */
const BookingWithAnswers = Booking.extend({ goAlong: z.enum(['yes', 'no']).meta({ input: 'radio' }) })

type Way = 'afspraak' | 'terugbellen'

/** A journey that came to an end, and that end in this region; on the way to one there is nothing. */
async function endedHere(tx: Tx, actor: Actor, regionCode: string, token: string) {
  const journey = await openJourney(tx, actor, token)
  return { journey, here: (await hereIn(tx, actor, regionCode, journey)) ?? notFound() }
}

/** Who has a file here books on it: nothing is asked that is known. */
function ownFileHere(c: RequestContext): boolean {
  return c.actor.kind === 'person' && c.actor.persons.some((file) => file.regionCode === c.region?.code)
}

async function bookPage(c: RequestContext, way: Way, token: string, query: z.output<typeof Slot>, state?: FormState) {
  const region = c.region ?? notFound()
  const base = `/regio/${region.slug}/vragen/${token}/${way}`
  if (ownFileHere(c)) return c.hono.redirect(c.href(`/regio/${region.slug}/afspraak`), 303)
  const t = texts(c)
  const { journey } = await read(c, (tx, actor) => endedHere(tx, actor, region.code, token))
  return bookingPage(
    c,
    {
      base,
      regionCode: region.code,
      phone: region.phone,
      schema: BookingWithAnswers.extend({ questionKind: Booking.shape.questionKind.meta({ input: 'hidden' }) }),
      asksName: true,
      action: base,
      fields: { goAlong: t.fields.goAlong },
      known: { questionKind: journey.entrance, channel: way === 'terugbellen' ? 'phone' : 'counter' },
    },
    query,
    state,
  )
}

async function leavePage(c: RequestContext, token: string, state?: FormState) {
  const t = texts(c)
  const region = c.region ?? notFound()
  const { journey, here, municipalities } = await read(c, async (tx, actor) => ({
    ...(await endedHere(tx, actor, region.code, token)),
    municipalities: await municipalitiesOn(tx, actor.today, region.code),
  }))
  const [first] = handoverOrder(here.profile, questionOf(journey, here.outcome))
  return (
    <LeavePage
      t={t.questions}
      fields={t.fields}
      form={state ?? blankForm({ id: newId() })}
      journey={`/regio/${region.slug}/vragen/${token}`}
      municipalities={municipalities
        .map((one) => ({ value: one.code, label: one.name }))
        .sort((a, b) => a.label.localeCompare(b.label, 'nl'))}
      taker={t.questions.takers[first ?? ''] ?? ''}
      answerBy={acceptBy(c.actor.today, false)}
      steps={journey.walked.steps}
    />
  )
}

const booking = { may: 'anyone' as const, purpose: 'appointment', front: true, params: RegionJourney }
const leaving = { ...booking, purpose: 'handover' }

/** Booking a conversation, or a moment to be called: the same journey with another way to meet chosen beforehand. */
function bookingAt(way: Way): Route[] {
  const path = `/regio/:slug/vragen/:token/${way}` as const
  return [
    page({
      get: path,
      ...booking,
      query: Slot,
      show: (c, { params, query }) => bookPage(c, way, params.token, query),
    }),
    form({
      post: path,
      ...booking,
      form: BookingWithAnswers,
      limit: LIMIT,
      labels: (c) => labelsIn(appointmentTexts(c).fields),
      async submit(c, { params, input }) {
        const region = c.region ?? notFound()
        const link = await write(c, async (tx, actor) => {
          const journey = await openJourney(tx, actor, params.token)
          const made = await bookAsVisitor(tx, actor, region.code, input)
          if (input.goAlong === 'yes') await giveAnswers(tx, actor, { regionCode: region.code, personId: input.id }, journey, 'booking')
          return made
        })
        return c.href(`/afspraak/${link}`)
      },
      again: (c, { params, form: state }) => bookPage(c, way, params.token, slotTyped(state), state),
    }),
  ]
}

/** From the end of a journey to an appointment, or to a question that lies with somebody. */
export const bookRoutes: Route[] = [
  ...bookingAt('afspraak'),
  ...bookingAt('terugbellen'),
  page({
    get: '/regio/:slug/vragen/:token/vraag',
    ...leaving,
    show: (c, { params }) => leavePage(c, params.token),
  }),
  form({
    post: '/regio/:slug/vragen/:token/vraag',
    ...leaving,
    form: LeftQuestion,
    // Each sends a mail.
    limit: LIMIT,
    async submit(c, { params, input }) {
      const region = c.region ?? notFound()
      const link = await write(c, async (tx, actor) => {
        const { journey, here } = await endedHere(tx, actor, region.code, params.token)
        return leaveQuestion(tx, actor, journey, questionOf(journey, here.outcome), input)
      })
      return c.href(`/volg/${link}`)
    },
    again: (c, { params, form: state }) => leavePage(c, params.token, state),
  }),
]
