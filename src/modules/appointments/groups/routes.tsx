import { actsIn } from '../../../platform/actor.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { asLink, LINK_LIMIT, openLink } from '../../../platform/safe-link.ts'
import { locationById, locationsOf, regionByCode } from '../../regions/index.ts'
import { bookingTurns } from '../booking/turns.ts'
import { letSee } from '../booking/visitor.ts'
import { LinkToken, RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { join, leaveWaiting } from './commands.ts'
import { GroupPage } from './pages/group-page.tsx'
import { GroupsPage } from './pages/groups-page.tsx'
import { WaitingPage } from './pages/waiting-page.tsx'
import { joinAsVisitor } from './visitor.ts'
import { filled, findWaiting, sessionById, sessionsOf } from './queries.ts'
import { Joining, OwnJoining, SessionInRegion } from './schema.ts'
import { z } from '@hono/zod-openapi'

const open = { may: 'anyone' as const, purpose: 'appointment', front: true }

function ownFileHere(c: RequestContext) {
  return actsIn(c.actor, 'appointments') ? c.actor.persons.find((file) => file.regionCode === c.region?.code) : undefined
}

async function groupPage(c: RequestContext, sessionId: string, state?: FormState) {
  const region = c.region ?? notFound()
  const given = await read(c, async (tx, actor) => {
    const session = (await sessionById(tx, sessionId)) ?? notFound()
    if (session.regionCode !== region.code || session.cancelledAt) notFound()
    const [group] = await filled(tx, region.code, [session])
    return { group: group!, location: await locationById(tx, session.locationId, actor.today) }
  })
  return (
    <GroupPage
      t={texts(c)}
      {...given}
      today={c.actor.today}
      base={`/regio/${region.slug}/bijeenkomsten/${sessionId}`}
      own={ownFileHere(c) !== undefined}
      form={state ?? blankForm({ id: newId(), reminder: 'mail' })}
    />
  )
}

async function waitingPage(c: RequestContext, token: string) {
  const link = await openLink(c, token, 'waiting')
  const given = await read(asLink(c, link), async (tx, actor) => {
    const row = (await findWaiting(tx, link.regionCode, link.record)) ?? notFound()
    const session = (await sessionById(tx, row.sessionId)) ?? notFound()
    return { state: row.state, session, region: await regionByCode(tx, link.regionCode, actor.today) }
  })
  return <WaitingPage t={texts(c)} {...given} leave={`/wachtlijst/${token}/einde`} />
}

export const groupRoutes: Route[] = [
  page({
    get: '/regio/:slug/bijeenkomsten',
    ...open,
    params: RegionSlug,
    async show(c) {
      const region = c.region ?? notFound()
      const given = await read(c, async (tx, actor) => ({
        groups: (await sessionsOf(tx, region.code, actor.today)).filter((one) => one.openTo === 'everybody'),
        locations: await locationsOf(tx, region.code, actor.today),
      }))
      return <GroupsPage t={texts(c)} {...given} base={`/regio/${region.slug}`} phone={region.phone} />
    },
  }),
  page({
    get: '/regio/:slug/bijeenkomsten/:sessionId',
    ...open,
    params: SessionInRegion,
    show: (c, { params }) => groupPage(c, params.sessionId),
  }),
  form({
    post: '/regio/:slug/bijeenkomsten/:sessionId',
    ...open,
    params: SessionInRegion,
    form: Joining,
    limit: { name: 'booking', points: 20, perSeconds: 3600 },
    async submit(c, { params, input }) {
      const region = c.region ?? notFound()
      const path = await bookingTurns(() => write(c, (tx, actor) => joinAsVisitor(tx, actor, region.code, params.sessionId, input)))
      return c.href(path)
    },
    again: (c, { params, form: state }) => groupPage(c, params.sessionId, state),
  }),
  form({
    post: '/regio/:slug/bijeenkomsten/:sessionId/eigen',
    front: true,
    may: ['person', 'representative'],
    part: 'appointments',
    purpose: 'appointment',
    params: SessionInRegion,
    form: OwnJoining,
    async submit(c, { params, input }) {
      const file = ownFileHere(c) ?? notFound()
      await write(c, async (tx, actor) => {
        const session = (await sessionById(tx, params.sessionId)) ?? notFound()
        await letSee(tx, actor, file, session.organisationId, session.onDate, input.id)
        return join(tx, actor, params.sessionId, { ...file, id: input.id, reminder: input.reminder ?? null })
      })
      return c.href('/mijn/afspraken')
    },
    again: (c, { params, form: state }) => groupPage(c, params.sessionId, state),
  }),
  page({ get: '/wachtlijst/:token', ...open, params: LinkToken, show: (c, { params }) => waitingPage(c, params.token) }),
  form({
    post: '/wachtlijst/:token/einde',
    ...open,
    params: LinkToken,
    form: z.object({}),
    limit: LINK_LIMIT,
    async submit(c, { params }) {
      const link = await openLink(c, params.token, 'waiting')
      await write(asLink(c, link), (tx) => leaveWaiting(tx, link.regionCode, link.record))
      return c.href(`/wachtlijst/${params.token}`)
    },
    again: (c, { params }) => waitingPage(c, params.token),
  }),
]
