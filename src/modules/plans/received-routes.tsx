import { z } from '@hono/zod-openapi'
import type { JSX } from 'preact'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormShape, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type FormLimit, type Route, type Stated } from '../../platform/route.ts'
import { accountNames } from '../access/index.ts'
import { locationsFor } from '../catalogue/index.ts'
import { findPerson, personByLink } from '../people/index.ts'
import { organisationById } from '../regions/index.ts'
import { acceptReferral, declineReferral, endReferral, giveBack, startReferral } from './commands/answer.ts'
import { handlersOf, holdReferral, planIntake, resumeReferral, takeUp } from './course/commands.ts'
import { factsOf, workersIn } from './course/facts.ts'
import { GiveBack, Hold, PlanIntake, TakeUp } from './course/schema.ts'
import { writeReport } from './end-report/commands.ts'
import { reportOf } from './end-report/queries.ts'
import { WriteReport } from './end-report/schema.ts'
import { noteSession, planSession } from './sessions/commands.ts'
import { sessionsOf } from './sessions/queries.ts'
import { NoteSession, PlanSession } from './sessions/schema.ts'
import { markSeen } from './team/commands.ts'
import { standInsOf, unreadOf } from './team/queries.ts'
import { ReceivedOnePage } from './pages/received-one-page.tsx'
import { ProviderDayPage, ReceivedListPage, ReceivedPage, type ReceivedList } from './pages/received-pages.tsx'
import { sourcesOf } from './funding-lines/queries.ts'
import { propose, withdrawProposal } from './proposals/commands.ts'
import { proposalsOf } from './proposals/queries.ts'
import { NewProposal } from './proposals/schema.ts'
import { requireReferral } from './queries.ts'
import { inHand, receivedIn, type InHand, type ReceivedRows } from './received/list.ts'
import { LISTS, ReceivedQuery } from './received/schema.ts'
import { Decline, EndReferral, OneId } from './schema.ts'
import { sharedParts } from './sharing/queries.ts'
import { namesFor, personNames } from './shown.ts'
import { isOpen } from './states.ts'
import { moveTo, placesOf } from './where/locations.ts'
import { MoveTo, WhereQuery } from './where/schema.ts'
import { texts } from './texts.ts'

const provider = { may: ['provider'] as const, purpose: 'referral' }
/** UWV and municipalities carry out the counter and keep their own instruments: their workers answer for those. policy: C11, D15 */
const desk = { may: ['guide', 'partner'] as const, purpose: 'referral' }

/** Through which door an organisation comes to what it received: its portal, a desk, or a link to one of them. */
export interface Door {
  /** The path of its pages in the registry, and as it is now. */
  base: string
  at: (c: RequestContext) => string
  rights: { may: Stated['may']; purpose: string }
  params: typeof OneId
  limit?: FormLimit
  /** The request as the organisation; a response where this browser must say first who it is. */
  enter: (c: RequestContext, id: string) => Promise<RequestContext | Response>
  one: (c: RequestContext, id: string, state?: FormState) => Promise<JSX.Element | Response>
  /** What comes when the organisation no longer sees the person. */
  left: (c: RequestContext) => string | Promise<Response>
}

/** A list of what was received with names in place of ids, and what this colleague did not read. */
async function listShown(tx: Tx, actor: Actor, given: ReceivedRows[]): Promise<ReceivedList[]> {
  const referrals = given.flatMap((list) => list.items)
  const person = await personNames(tx, referrals)
  const names = await namesFor(tx, referrals)
  const handlers = await accountNames(
    tx,
    referrals.flatMap((row) => row.handlerAccount ?? []),
  )
  const unread = await unreadOf(tx, actor, referrals)
  const lookedAfter = await standInsOf(tx, actor)
  return given.map(({ items, ...list }) => ({
    ...list,
    rows: items.map((row) => ({
      row,
      name: person(row),
      service: names.service(row.serviceId),
      handler: row.handlerAccount ? (handlers.get(row.handlerAccount) ?? null) : null,
      standIn: lookedAfter(row.handlerAccount),
      unread: unread.has(row.id),
    })),
  }))
}

async function listPage(c: RequestContext, base: string, { stand, vanaf, locatie }: z.output<typeof ReceivedQuery>) {
  const t = texts(c)
  if (stand) {
    const { places, lists } = await read(c, async (tx, actor) => ({
      lists: await listShown(tx, actor, [await receivedIn(tx, actor, LISTS[stand], { cursor: vanaf, locationId: locatie })]),
      places: await placesOf(tx, actor, locatie),
    }))
    return <ReceivedListPage t={t} base={base} today={c.actor.today} name={stand} list={lists[0]!} places={places} />
  }
  const { places, lists } = await read(c, async (tx, actor) => {
    const rows = []
    for (const list of Object.values(LISTS)) rows.push(await receivedIn(tx, actor, list, { locationId: locatie }))
    const [todo, runs, over] = await listShown(tx, actor, rows)
    return { lists: { todo: todo!, runs: runs!, over: over! }, places: await placesOf(tx, actor, locatie) }
  })
  return <ReceivedPage t={t} base={base} today={c.actor.today} lists={lists} places={places} />
}

async function dayPage(c: RequestContext, locatie: string | undefined) {
  const given = await read(c, async (tx, actor) => {
    const hand = await inHand(tx, actor, locatie)
    const sum = (of: (one: InHand) => number) => hand.reduce((total, one) => total + of(one), 0)
    const [todo] = await listShown(tx, actor, [await receivedIn(tx, actor, 'todo', { locationId: locatie })])
    return {
      list: todo!,
      counts: { todo: sum((one) => one.todo), runs: sum((one) => one.going + one.toAnswer - one.todo) },
      places: await placesOf(tx, actor, locatie),
    }
  })
  return <ProviderDayPage t={texts(c)} base={PROVIDER} today={c.actor.today} {...given} />
}

/** What the page of one referral shows, to the organisation that received it. */
export async function receivedOne(tx: Tx, actor: Actor, id: string) {
  const row = await requireReferral(tx, actor, id)
  if (row.providerOrganisation !== actor.organisationId || row.state === 'announced') notFound()
  const byLink = actor.kind === 'link'
  const person = (byLink ? await personByLink(tx, row.regionCode, row.personId) : await findPerson(tx, actor, row.personId)) ?? notFound()
  const names = await namesFor(tx, [row])
  const colleagues = byLink ? [] : await handlersOf(tx, actor)
  const facts = await factsOf(tx, row)
  const handler = colleagues.find((one) => one.id === row.handlerAccount)?.name ?? null
  return {
    received: {
      row,
      name: person.displayName,
      service: names.service(row.serviceId),
      handler,
      standIn: byLink ? null : (await standInsOf(tx, actor))(row.handlerAccount),
      unread: (await unreadOf(tx, actor, [row])).size > 0,
    },
    handler,
    locations: byLink || !isOpen(row.state) ? [] : await locationsFor(tx, row.serviceId, undefined),
    colleagues: colleagues.map((one) => ({ value: one.id, label: one.name })),
    facts,
    workers: byLink ? new Map<string, string>() : await workersIn(tx, facts, true),
    sources: await sourcesOf(tx, row),
    proposals: await proposalsOf(tx, row),
    shared: byLink ? [] : await sharedParts(tx, row),
    sessions: await sessionsOf(tx, row),
    report: await reportOf(tx, row),
    contact: { email: person.email, phone: person.phone },
    sender: (await organisationById(tx, row.senderOrganisation))?.name ?? '',
    provider: names.organisation(row.providerOrganisation),
  }
}

async function onePage(c: RequestContext, base: string, id: string, state?: FormState) {
  const given = await read(c, (tx, actor) => receivedOne(tx, actor, id))
  return (
    <ReceivedOnePage t={texts(c)} today={c.actor.today} base={base} list={base} {...given} form={state ?? blankForm({ id: newId() })} />
  )
}

/** Does something as the organisation, and goes to where it leads; whoever is not in yet is shown the door. */
async function act(door: Door, c: RequestContext, id: string, run: (tx: Tx, actor: Actor) => Promise<void>, leaves = false) {
  const inside = await door.enter(c, id)
  if (inside instanceof Response) return inside
  await write(inside, run)
  return leaves ? door.left(c) : c.href(`${door.at(c)}/${id}`)
}

function step(door: Door, path: string, run: (tx: Tx, actor: Actor, id: string) => Promise<void>): Route {
  return answer(door, path, z.object({}), run)
}

/** A form on the page of a referral. */
function answer<S extends FormShape>(
  door: Door,
  path: string,
  schema: S,
  run: (tx: Tx, actor: Actor, id: string, input: z.output<S>) => Promise<void>,
  leaves = false,
): Route {
  return form({
    post: `${door.base}/:id/${path}`,
    ...door.rights,
    ...(door.limit && { limit: door.limit }),
    params: door.params,
    form: schema,
    labels: (c) => ({ reason: texts(c).provider.declineReason }),
    submit: (c, { params, input }) => act(door, c, params.id, (tx, actor) => run(tx, actor, params.id, input), leaves),
    again: (c, { params, form: state }) => door.one(c, params.id, state),
  })
}

/** What an organisation received, to answer, begin and finish; the same at a provider, at a desk and behind a link. policy: D6 */
export function actsAt(door: Door): Route[] {
  return [
    page({ get: `${door.base}/:id`, ...door.rights, params: door.params, show: (c, { params }) => door.one(c, params.id) }),
    step(door, 'aanvaarding', acceptReferral),
    step(door, 'start', startReferral),
    step(door, 'hervatting', (tx, actor, id) => resumeReferral(tx, actor, { by: 'provider' }, id)),
    answer(door, 'kennismaking', PlanIntake, planIntake),
    answer(door, 'stilstand', Hold, (tx, actor, id, input) => holdReferral(tx, actor, { by: 'provider' }, id, input)),
    answer(door, 'voorstel', NewProposal, propose),
    step(door, 'voorstel/intrekking', withdrawProposal),
    answer(door, 'bijeenkomst', PlanSession, planSession),
    answer(door, 'aanwezigheid', NoteSession, noteSession),
    answer(door, 'eindverslag', WriteReport, writeReport),
    answer(door, 'afronding', EndReferral, endReferral),
    // After a no the person is out of sight, and so is this page.
    answer(door, 'afwijzing', Decline, (tx, actor, id, input) => declineReferral(tx, actor, id, input.reason), true),
    answer(door, 'teruggave', GiveBack, (tx, actor, id, input) => giveBack(tx, actor, id, input.returnReason), true),
  ]
}

/** The door of who is signed in at the organisation. */
function signedInAt(base: string, rights: Door['rights']): Door {
  return {
    base,
    at: () => base,
    rights,
    params: OneId,
    enter: async (c) => c,
    one: (c, id, state) => onePage(c, base, id, state),
    left: (c) => c.href(base),
  }
}

function receivedAt(base: string, rights: Door['rights']): Route[] {
  const door = signedInAt(base, rights)
  return [
    page({ get: base, ...rights, query: ReceivedQuery, show: (c, { query }) => listPage(c, base, query) }),
    ...actsAt(door),
    step(door, 'gelezen', markSeen),
    // Who is limited to the location it goes away from sees it no more.
    answer(door, 'locatie', MoveTo, (tx, actor, id, input) => moveTo(tx, actor, { by: 'provider' }, id, input.locationId), true),
    answer(door, 'behandelaar', TakeUp, (tx, actor, id, input) => takeUp(tx, actor, id, input.handler)),
  ]
}

const PROVIDER = '/aanbieder/doorverwijzingen'
export const receivedRoutes: Route[] = [
  page({ get: '/aanbieder', ...provider, query: WhereQuery, show: (c, { query }) => dayPage(c, query.locatie) }),
  ...receivedAt(PROVIDER, provider),
  ...receivedAt('/werk/doorverwijzingen', desk),
]
