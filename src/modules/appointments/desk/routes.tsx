import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { namesAcross } from '../../people/index.ts'
import { bookingPage } from '../booking/journey.tsx'
import { slotTyped } from '../booking/routes.tsx'
import { cancelAppointment, moveAppointment } from '../change/commands.ts'
import { changeJourney } from '../change/journey.ts'
import { CardPage } from '../change/pages/card-page.tsx'
import { AppointmentId, Attendance, Change, DeskCancellation, SlotQuery } from '../schema.ts'
import { texts } from '../texts.ts'
import { recordAttendance, takeAppointment } from './commands.ts'
import { MissedPage } from './pages/missed-page.tsx'
import { ToMovePage } from './pages/to-move-page.tsx'
import { WorkAppointmentPage } from './pages/work-appointment-page.tsx'
import { missedReasons, toMoveOf } from './queries.ts'
import { deskView } from './view.ts'

const desk = { may: ['guide', 'host'] as const, purpose: 'appointment' }
const one = { ...desk, params: AppointmentId }

async function workPage(c: RequestContext, id: string, state?: FormState) {
  const given = await read(c, (tx, actor) => deskView(tx, actor, id))
  return <WorkAppointmentPage t={texts(c)} today={c.actor.today} {...given} form={state ?? blankForm()} />
}

async function changePage(c: RequestContext, id: string, query: SlotQuery, state?: FormState) {
  const { row, region } = await read(c, (tx, actor) => deskView(tx, actor, id))
  return bookingPage(c, changeJourney(texts(c), c.language, `/werk/afspraken/${id}/wijziging`, row, region), query, state)
}

/** Appointments at the desk: receive, move, call off, record how it went. */
export const deskRoutes: Route[] = [
  page({
    get: '/werk/afspraken/verzetten',
    ...desk,
    async show(c) {
      const given = await read(c, async (tx, actor) => {
        const rows = await toMoveOf(tx, actor)
        return { rows, names: await namesAcross(tx, rows) }
      })
      return <ToMovePage t={texts(c)} today={c.actor.today} {...given} />
    },
  }),
  page({
    get: '/werk/afspraken/gemist',
    ...desk,
    show: async (c) => <MissedPage t={texts(c)} rows={await read(c, missedReasons)} />,
  }),
  page({ get: '/werk/afspraken/:appointmentId', ...one, show: (c, { params }) => workPage(c, params.appointmentId) }),
  page({
    get: '/werk/afspraken/:appointmentId/kaart',
    ...one,
    async show(c, { params }) {
      const { shown, person } = await read(c, (tx, actor) => deskView(tx, actor, params.appointmentId))
      return <CardPage t={texts(c)} cards={[{ shown, name: person.name }]} back={`/werk/afspraken/${params.appointmentId}`} />
    },
  }),
  page({
    get: '/werk/afspraken/:appointmentId/wijziging',
    ...one,
    query: SlotQuery,
    show: (c, { params, query }) => changePage(c, params.appointmentId, query),
  }),
  form({
    post: '/werk/afspraken/:appointmentId/wijziging',
    ...one,
    form: Change,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => moveAppointment(tx, actor, params.appointmentId, input, actor.regions))
      return c.href(`/werk/afspraken/${params.appointmentId}`)
    },
    again: (c, { params, form: state }) => changePage(c, params.appointmentId, slotTyped(state), state),
  }),
  form({
    post: '/werk/afspraken/:appointmentId/annulering',
    ...one,
    form: DeskCancellation,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => cancelAppointment(tx, actor, params.appointmentId, input.offBecause, actor.regions))
      return c.href(`/werk/afspraken/${params.appointmentId}`)
    },
    again: (c, { params, form: state }) => workPage(c, params.appointmentId, state),
  }),
  form({
    post: '/werk/afspraken/:appointmentId/begin',
    may: ['guide'],
    purpose: 'appointment',
    params: AppointmentId,
    form: Attendance.pick({}),
    async submit(c, { params }) {
      const { personId } = await write(c, (tx, actor) => takeAppointment(tx, actor, params.appointmentId))
      return c.href(`/werk/personen/${personId}`)
    },
    again: (c, { params, form: state }) => workPage(c, params.appointmentId, state),
  }),
  form({
    post: '/werk/afspraken/:appointmentId/uitkomst',
    ...one,
    form: Attendance,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => recordAttendance(tx, actor, params.appointmentId, input))
      return c.href(`/werk/afspraken/${params.appointmentId}`)
    },
    again: (c, { params, form: state }) => workPage(c, params.appointmentId, state),
  }),
]
