import { z } from '@hono/zod-openapi'
import { byProgram } from '../../../platform/db/context.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { namesOf } from '../../people/index.ts'
import { locationsOf } from '../../regions/index.ts'
import { texts } from '../texts.ts'
import { changeRoom, makeSession, requireKept } from './commands.ts'
import { cancelSession } from './jobs.ts'
import { DeskGroupPage } from './pages/desk-group-page.tsx'
import { DeskGroupsPage, NewGroupPage } from './pages/desk-groups-page.tsx'
import { comersOf, sessionsOf, waitersOf, type Filled } from './queries.ts'
import { NewSession, Room, SessionId } from './schema.ts'

const desk = { may: ['guide', 'host', 'coordinator'] as const, purpose: 'appointment' }
const keeps = { may: ['guide', 'coordinator'] as const, purpose: 'appointment' }
const LIST = '/werk/bijeenkomsten'

async function newPage(c: RequestContext, state?: FormState) {
  const places = await read(c, async (tx, actor) => {
    const all = []
    for (const region of actor.regions) all.push(...(await locationsOf(tx, region, actor.today)))
    return all.filter((one) => one.organisationId === actor.organisationId || actor.roles.includes('coordinator'))
  })
  const known = { id: newId(), minutes: 90, capacity: 12, groupChannel: 'counter', openTo: 'everybody', place: places[0]?.id }
  return <NewGroupPage t={texts(c)} places={places} form={state ?? blankForm(known)} />
}

async function onePage(c: RequestContext, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const group = await requireKept(tx, actor, id)
    const comers = await comersOf(tx, group.regionCode, id)
    const waiters = await waitersOf(tx, group.regionCode, id)
    const ids = [...comers, ...waiters].map((one) => one.personId)
    return { group, comers, waiters, names: await namesOf(tx, group.regionCode, ids) }
  })
  return <DeskGroupPage t={texts(c)} {...given} form={state ?? blankForm({ capacity: given.group.capacity })} />
}

export const deskGroupRoutes: Route[] = [
  page({
    get: LIST,
    ...desk,
    async show(c) {
      const groups = await read(c, async (tx, actor) => {
        const all: Filled[] = []
        for (const region of actor.regions) all.push(...(await sessionsOf(tx, region, actor.today)))
        return all
      })
      return <DeskGroupsPage t={texts(c)} groups={groups} mayKeep={c.actor.roles.some((role) => keeps.may.includes(role as 'guide'))} />
    },
  }),
  page({ get: `${LIST}/nieuw`, ...keeps, show: (c) => newPage(c) }),
  form({
    post: LIST,
    ...keeps,
    form: NewSession,
    async submit(c, { input }) {
      await write(c, (tx, actor) => makeSession(tx, actor, input))
      return c.href(`${LIST}/${input.id}`)
    },
    again: (c, { form: state }) => newPage(c, state),
  }),
  page({ get: `${LIST}/:sessionId`, ...desk, params: SessionId, show: (c, { params }) => onePage(c, params.sessionId) }),
  form({
    post: `${LIST}/:sessionId/plekken`,
    ...keeps,
    params: SessionId,
    form: Room,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => changeRoom(tx, actor, params.sessionId, input.capacity))
      return c.href(`${LIST}/${params.sessionId}`)
    },
    again: (c, { params, form: state }) => onePage(c, params.sessionId, state),
  }),
  form({
    post: `${LIST}/:sessionId/annulering`,
    ...keeps,
    params: SessionId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => {
        const session = await requireKept(tx, actor, params.sessionId)
        await byProgram(tx, actor, () => cancelSession(tx, actor, session))
      })
      return c.href(LIST)
    },
    again: (c, { params }) => onePage(c, params.sessionId),
  }),
]
