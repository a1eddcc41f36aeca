import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { asLink, LINK_LIMIT, openLink, type OpenedLink } from '../../platform/safe-link.ts'
import { findPerson, idsOf, ownFile, safeContactOf } from '../people/index.ts'
import { locationById, organisationById, regionByCode } from '../regions/index.ts'
import { cancelAppointment, recordAttendance, takeAppointment } from './commands.ts'
import { placeName } from './journey.tsx'
import { AppointmentPage, OwnAppointmentsPage, type Shown } from './pages/appointment-page.tsx'
import { WorkAppointmentPage } from './pages/work-appointment-page.tsx'
import { appointmentsOf, findAppointment } from './queries.ts'
import { AppointmentId, Attendance, Cancellation, LinkToken } from './schema.ts'
import { texts } from './texts.ts'

type Row = NonNullable<Awaited<ReturnType<typeof findAppointment>>>
const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'appointments' as const }
const desk = { may: ['guide', 'host'] as const, purpose: 'appointment' }

async function shownOf(tx: Tx, actor: Actor, row: Row): Promise<Shown> {
  const location = await locationById(tx, row.locationId, actor.today)
  const organisation = await organisationById(tx, row.organisationId)
  return {
    ...row,
    place: location ? placeName(location) : null,
    organisation: organisation?.name ?? '',
    phone: location?.phone ?? organisation?.phone ?? null,
  }
}

async function linkPage(c: RequestContext, token: string, state?: FormState) {
  const link = await openLink(c, token, 'appointment')
  const { shown, slug } = await read(asLink(c, link), async (tx, actor) => {
    const row = (await findAppointment(tx, [link.regionCode], link.record)) ?? notFound()
    const shown = await shownOf(tx, actor, row)
    // Without signing in nothing says where a shielded person will be.
    const hidden = (await findPerson(tx, actor, row.personId))?.shielded === true
    return {
      shown: hidden ? { ...shown, place: null, phone: null } : shown,
      slug: (await regionByCode(tx, link.regionCode, actor.today))?.slug,
    }
  })
  return (
    <AppointmentPage
      t={texts(c)}
      shown={shown}
      cancel={`/afspraak/${token}/annulering`}
      again={`/regio/${slug}/afspraak`}
      {...(state ? { form: state } : {})}
    />
  )
}

async function workPage(c: RequestContext, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const row = (await findAppointment(tx, actor.regions, id)) ?? notFound()
    const person = await findPerson(tx, actor, row.personId)
    return {
      shown: await shownOf(tx, actor, row),
      person: { id: row.personId, name: person?.displayName ?? '', phone: person?.phone ?? null },
      safe: person ? await safeContactOf(tx, row.regionCode, person.id) : null,
      mine: row.withAccount === actor.accountId && actor.accountId !== null,
    }
  })
  return <WorkAppointmentPage t={texts(c)} today={c.actor.today} {...given} form={state ?? blankForm()} />
}

async function ownPage(c: RequestContext) {
  const { rows, slug } = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    const found = await appointmentsOf(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId))
    const shown: Shown[] = []
    for (const row of found.slice(0, 10)) shown.push(await shownOf(tx, actor, row))
    return { rows: shown, slug: (await regionByCode(tx, file.regionCode, actor.today))?.slug ?? null }
  })
  return <OwnAppointmentsPage t={texts(c)} rows={rows} regionSlug={slug} />
}

async function cancelByLink(c: RequestContext, link: OpenedLink, reason: string): Promise<void> {
  await write(asLink(c, link), (tx, actor) => cancelAppointment(tx, actor, link.record, reason, [link.regionCode]))
}

export const personRoutes: Route[] = [
  page({
    get: '/afspraak/:token',
    may: 'anyone',
    purpose: 'appointment',
    params: LinkToken,
    show: (c, { params }) => linkPage(c, params.token),
  }),
  form({
    post: '/afspraak/:token/annulering',
    may: 'anyone',
    purpose: 'appointment',
    params: LinkToken,
    form: Cancellation,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      await cancelByLink(c, await openLink(c, params.token, 'appointment'), input.reason)
      return c.href(`/afspraak/${params.token}`)
    },
    again: (c, { params, form: state }) => linkPage(c, params.token, state),
  }),
  page({ get: '/mijn/afspraken', ...own, show: ownPage }),
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
  page({
    get: '/werk/afspraken/:appointmentId',
    ...desk,
    params: AppointmentId,
    show: (c, { params }) => workPage(c, params.appointmentId),
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
    ...desk,
    params: AppointmentId,
    form: Attendance,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => recordAttendance(tx, actor, params.appointmentId, input.outcome))
      return c.href(`/werk/afspraken/${params.appointmentId}`)
    },
    again: (c, { params, form: state }) => workPage(c, params.appointmentId, state),
  }),
]
