import { notFound } from '../../../platform/errors.ts'
import type { FormState } from '../../../platform/form.ts'
import { senderAddress } from '../../../platform/mail.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { idsOf, ownFile } from '../../people/index.ts'
import { regionByCode } from '../../regions/index.ts'
import { bookingPage } from '../booking/journey.tsx'
import { slotTyped } from '../booking/routes.tsx'
import { eventOf } from '../calendar/event.ts'
import { icsAnswer } from '../calendar/ics.ts'
import { appointmentsOf, findAppointment } from '../queries.ts'
import { AppointmentId, Cancellation, Change, SlotQuery } from '../schema.ts'
import { texts } from '../texts.ts'
import { cancelAppointment, moveAppointment } from './commands.ts'
import { changeJourney } from './journey.ts'
import { OwnAppointmentsPage } from './pages/own-appointments-page.tsx'
import { shownOf, shownOfAll } from './shown.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'appointments' as const, front: true }

/** How many of them the page shows. */
const MOST = 20

async function ownPage(c: RequestContext) {
  const { rows, slug } = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    const found = await appointmentsOf(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId))
    const shown = await shownOfAll(tx, actor, file.regionCode, found.slice(0, MOST))
    return { rows: shown, slug: (await regionByCode(tx, file.regionCode, actor.today))?.slug ?? null }
  })
  return <OwnAppointmentsPage t={texts(c)} rows={rows} regionSlug={slug} />
}

async function mine(c: RequestContext, id: string) {
  return read(c, async (tx, actor) => {
    const { regionCode } = ownFile(actor)
    const row = (await findAppointment(tx, [regionCode], id)) ?? notFound()
    return { row, shown: await shownOf(tx, actor, row), region: await regionByCode(tx, regionCode, actor.today) }
  })
}

async function changePage(c: RequestContext, id: string, query: SlotQuery, state?: FormState) {
  const { row, region } = await mine(c, id)
  return bookingPage(c, changeJourney(texts(c), c.pageLanguage, `/mijn/afspraken/${id}/wijziging`, row, region), query, state)
}

export const ownRoutes: Route[] = [
  page({ get: '/mijn/afspraken', ...own, show: ownPage }),
  page({
    get: '/mijn/afspraken/:appointmentId/agenda.ics',
    ...own,
    params: AppointmentId,
    async show(c, { params }) {
      const { row, shown } = await mine(c, params.appointmentId)
      const url = new URL(c.href('/mijn/afspraken'), c.hono.req.url).toString()
      return icsAnswer(eventOf(row, shown.place, texts(c), url), c.actor.now, senderAddress(c.hono.req.url))
    },
  }),
  page({
    get: '/mijn/afspraken/:appointmentId/wijziging',
    ...own,
    params: AppointmentId,
    query: SlotQuery,
    show: (c, { params, query }) => changePage(c, params.appointmentId, query),
  }),
  form({
    post: '/mijn/afspraken/:appointmentId/wijziging',
    ...own,
    params: AppointmentId,
    form: Change,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => moveAppointment(tx, actor, params.appointmentId, input, [ownFile(actor).regionCode]))
      return c.href('/mijn/afspraken')
    },
    again: (c, { params, form: state }) => changePage(c, params.appointmentId, slotTyped(state), state),
  }),
  form({
    post: '/mijn/afspraken/:appointmentId/annulering',
    ...own,
    params: AppointmentId,
    form: Cancellation,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => cancelAppointment(tx, actor, params.appointmentId, input.reason, [ownFile(actor).regionCode]))
      return c.href('/mijn/afspraken')
    },
    again: ownPage,
  }),
]
