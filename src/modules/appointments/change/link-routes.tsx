import { notFound } from '../../../platform/errors.ts'
import type { FormState } from '../../../platform/form.ts'
import { senderAddress } from '../../../platform/mail.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { asLink, LINK_LIMIT, openLink } from '../../../platform/safe-link.ts'
import { findPerson } from '../../people/index.ts'
import { regionByCode } from '../../regions/index.ts'
import { bookingPage } from '../booking/journey.tsx'
import { slotTyped } from '../booking/routes.tsx'
import { eventOf } from '../calendar/event.ts'
import { icsAnswer } from '../calendar/ics.ts'
import { findAppointment, historyOf } from '../queries.ts'
import { Cancellation, Change, LinkToken, SlotQuery } from '../schema.ts'
import { texts } from '../texts.ts'
import { cancelAppointment, confirmPlace, moveAppointment } from './commands.ts'
import { CardPage } from './pages/card-page.tsx'
import { AppointmentPage } from './pages/appointment-page.tsx'
import { changeJourney } from './journey.ts'
import { shownOf, withoutPlace, withoutSubject } from './shown.ts'
import { z } from '@hono/zod-openapi'

const byLink = { may: 'anyone' as const, purpose: 'appointment', front: true, params: LinkToken }

/** What the bearer of a link may read: the moment, how, and where; nothing of why or of who. */
async function seen(c: RequestContext, token: string) {
  const link = await openLink(c, token, 'appointment')
  return read(asLink(c, link), async (tx, actor) => {
    const row = (await findAppointment(tx, [link.regionCode], link.record)) ?? notFound()
    const shielded = (await findPerson(tx, actor, row.personId))?.shielded === true
    const shown = await shownOf(tx, actor, row)
    return {
      row,
      shielded,
      shown: shielded ? withoutPlace(shown) : withoutSubject(shown),
      history: await historyOf(tx, row.regionCode, row.id),
      region: await regionByCode(tx, link.regionCode, actor.today),
    }
  })
}

async function linkPage(c: RequestContext, token: string, state?: FormState) {
  const { shown, region, history } = await seen(c, token)
  return (
    <AppointmentPage
      t={texts(c)}
      shown={shown}
      history={history}
      base={`/afspraak/${token}`}
      again={`/regio/${region?.slug}/afspraak`}
      {...(state ? { form: state } : {})}
    />
  )
}

/** Choose another moment, then confirm: the page says from when to when. */
async function changePage(c: RequestContext, token: string, query: SlotQuery, state?: FormState) {
  const { row, region } = await seen(c, token)
  return bookingPage(
    asLink(c, await openLink(c, token, 'appointment')),
    changeJourney(texts(c), c.pageLanguage, `/afspraak/${token}/wijziging`, row, region),
    query,
    state,
  )
}

export const linkRoutes: Route[] = [
  page({ get: '/afspraak/:token', ...byLink, show: (c, { params }) => linkPage(c, params.token) }),
  page({
    get: '/afspraak/:token/kaart',
    ...byLink,
    async show(c, { params }) {
      const { shown } = await seen(c, params.token)
      return <CardPage t={texts(c)} cards={[{ shown, name: null }]} back={`/afspraak/${params.token}`} />
    },
  }),
  page({
    get: '/afspraak/:token/agenda.ics',
    ...byLink,
    async show(c, { params }) {
      const { row, shown, shielded } = await seen(c, params.token)
      const url = new URL(c.href(`/afspraak/${params.token}`), c.hono.req.url).toString()
      return icsAnswer(eventOf(row, shielded ? null : shown.place, texts(c), url), c.actor.now, senderAddress(c.hono.req.url))
    },
  }),
  page({
    get: '/afspraak/:token/wijziging',
    ...byLink,
    query: SlotQuery,
    show: (c, { params, query }) => changePage(c, params.token, query),
  }),
  form({
    post: '/afspraak/:token/wijziging',
    ...byLink,
    form: Change,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      const link = await openLink(c, params.token, 'appointment')
      await write(asLink(c, link), (tx, actor) => moveAppointment(tx, actor, link.record, input, [link.regionCode]))
      return c.href(`/afspraak/${params.token}`)
    },
    again: (c, { params, form: state }) => changePage(c, params.token, slotTyped(state), state),
  }),
  form({
    post: '/afspraak/:token/annulering',
    ...byLink,
    form: Cancellation,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      const link = await openLink(c, params.token, 'appointment')
      await write(asLink(c, link), (tx, actor) => cancelAppointment(tx, actor, link.record, input.reason, [link.regionCode]))
      return c.href(`/afspraak/${params.token}`)
    },
    again: (c, { params, form: state }) => linkPage(c, params.token, state),
  }),
  form({
    post: '/afspraak/:token/bevestiging',
    ...byLink,
    form: z.object({}),
    limit: LINK_LIMIT,
    async submit(c, { params }) {
      const link = await openLink(c, params.token, 'appointment')
      await write(asLink(c, link), (tx, actor) => confirmPlace(tx, actor, link.record, [link.regionCode]))
      return c.href(`/afspraak/${params.token}`)
    },
    again: (c, { params }) => linkPage(c, params.token),
  }),
]
