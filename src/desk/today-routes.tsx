import { hasRole, type Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/db/context.ts'
import { dateOf } from '../platform/clock.ts'
import { read, type RequestContext } from '../platform/request.ts'
import { page, type Route } from '../platform/route.ts'
import { formatIn } from '../platform/ui/index.ts'
import { accountNames } from '../modules/access/index.ts'
import { callbacksOf, dayOf, toMoveOf } from '../modules/appointments/index.ts'
import { catalogueWaiting, serviceNames } from '../modules/catalogue/index.ts'
import { queueForMe, texts as intakeTexts, toAccept, toName, toPickUp } from '../modules/intake/index.ts'
import {
  draftsFor,
  dueFor,
  justSentTo,
  keptFor,
  lapsedFor,
  namesFor,
  proposalsFor,
  stepTitle,
  tasksFor,
  toArrangeFor,
  texts as planTexts,
} from '../modules/plans/index.ts'
import { namesAcross, personsOf } from '../modules/people/index.ts'
import { organisationsById } from '../modules/regions/index.ts'
import { byHandOf } from './by-hand.ts'
import { dutiesOf } from './duties.ts'
import { lateFirst } from './today/overdue.ts'
import { TodayPage } from './pages/today-page.tsx'
import { texts } from './texts.ts'

interface InFile {
  regionCode: string
  personId: string
}

/** Says who a row is about. */
async function named(tx: Tx, rows: readonly InFile[]): Promise<(row: InFile) => string> {
  const names = await namesAcross(tx, rows)
  return (row) => names.get(row.personId) ?? ''
}

async function guideDay(c: RequestContext, tx: Tx, actor: Actor) {
  const t = texts(c)
  const kind = (code: string | null) => t.work.questionKinds[code ?? 'other'] ?? ''
  const waiting = await toAccept(tx, actor)
  const free = await toPickUp(tx, actor)
  const appointments = []
  for (const region of actor.regions) appointments.push(...(await dayOf(tx, actor, region, actor.today)))
  const name = await named(tx, [...waiting, ...free, ...appointments])
  const handover = (row: (typeof waiting)[number]) => ({
    id: row.id,
    name: name(row),
    what: kind(row.questionKind),
    href: `/werk/overdrachten/${row.id}`,
    dueOn: row.pickUpBy ?? row.acceptBy,
  })
  return {
    toAccept: waiting.map(handover),
    toPickUp: free.map(handover),
    appointments: appointments.map((row) => ({
      id: row.id,
      name: name(row),
      what: kind(row.questionKind),
      href: `/werk/afspraken/${row.id}`,
      dueOn: null,
      atTime: row.atTime,
    })),
    queue: await queueForMe(tx, actor),
  }
}

/** Whom to call back, with what was promised, and who needs another moment because nobody can be there. */
async function promisedOf(c: RequestContext, tx: Tx, actor: Actor) {
  const t = texts(c).work
  const f = formatIn(c.language)
  const calls = await callbacksOf(tx, actor)
  const moves = await toMoveOf(tx, actor)
  const name = await named(tx, [...calls, ...moves])
  return [
    ...moves.map((row) => ({ id: row.id, name: name(row), what: t.toMove, href: `/werk/afspraken/${row.id}`, dueOn: row.onDate })),
    ...calls.map((row) => ({
      id: row.id,
      name: name(row),
      what: t.callBack(f.hours(row.promisedFrom, row.promisedUntil)),
      href: `/werk/terugbellen/${row.id}`,
      dueOn: row.promisedOn,
    })),
  ]
}

/** A moment of aftercare that a provider has. */
const isGiven = (row: { placementId: string | null; ownerKind: string }) => row.placementId !== null && row.ownerKind === 'organisation'

/** What somebody does who is a regular contact, guide or not: the steps of those plans, and the files that are open. policy: E1 */
async function contactDay(c: RequestContext, tx: Tx, actor: Actor) {
  const steps = await dueFor(tx, actor)
  const received = await justSentTo(tx, actor)
  const names = await namesFor(tx, received, steps)
  const { owners } = planTexts(c)
  const name = await named(tx, [...steps, ...received])
  const stepRow = (row: (typeof steps)[number]) => ({
    id: row.id,
    name: name(row),
    what: stepTitle(planTexts(c), row) ?? planTexts(c).plan.other,
    href: `/werk/personen/${row.personId}/plan`,
    dueOn: row.dueOn,
    whose:
      row.ownerKind !== 'organisation'
        ? owners[row.ownerKind]!
        : row.sensitivity === 'special'
          ? owners.organisation!
          : names.organisation(row.ownerOrganisation),
  })
  // Aftercare that a provider gives is no work of the reader, who may ask how it goes.
  const given = steps.filter(isGiven)
  return {
    aftercare: given.map((row) => ({ ...stepRow(row), href: `/werk/personen/${row.personId}/werk`, since: dateOf(row.madeAt) })),
    received: received.map((row) => ({
      id: row.id,
      name: name(row),
      what: names.service(row.serviceId),
      href: `/werk/doorverwijzingen/${row.id}`,
      dueOn: row.acceptBy,
    })),
    due: steps.filter((row) => !isGiven(row)).map(stepRow),
    mine: (await personsOf(tx, actor)).map((person) => ({ id: person.id, name: person.displayName, shielded: person.shielded })),
  }
}

/** Shielded handovers that came back to this worker by name. */
async function nameTasks(c: RequestContext, tx: Tx, actor: Actor) {
  const rows = await toName(tx, actor)
  const name = await named(tx, rows)
  const what = intakeTexts(c).one.name
  return rows.map((row) => ({ id: row.id, name: name(row), what, href: `/werk/overdrachten/${row.id}`, dueOn: row.acceptBy }))
}

const NEVER = '9999-12-31'

/** Tasks of the own organisation, and proposals to be somebody's regular contact; what is due first on top. */
async function tasksOf(c: RequestContext, tx: Tx, actor: Actor) {
  const { items: tasks } = await tasksFor(tx, actor)
  const proposals = await proposalsFor(tx, actor)
  const lapsed = await lapsedFor(tx, actor)
  const kept = await keptFor(tx, actor)
  const organisations = await organisationsById(
    tx,
    kept.map((row) => row.organisationId),
  )
  const drafts = await draftsFor(tx, actor)
  const payments = await toArrangeFor(tx, actor)
  const workers = await accountNames(tx, [...lapsed.map((row) => row.accountId), ...drafts.flatMap((row) => row.askedBy ?? [])])
  const services = await serviceNames(
    tx,
    [...drafts, ...payments].map((row) => row.serviceId),
  )
  const name = await named(tx, [...tasks, ...proposals, ...lapsed, ...drafts, ...payments, ...kept])
  const words = planTexts(c).draft
  const all = [
    ...proposals.map((row) => ({
      id: row.id,
      // Whoever is asked sees who it is about after a yes.
      name: name(row) || planTexts(c).leadChange.somebody,
      what: planTexts(c).proposal.waiting,
      href: `/werk/contactpersoon/${row.id}`,
      dueOn: row.answerBy,
    })),
    ...kept.map((row) => ({
      id: row.id,
      name: name(row),
      what: planTexts(c).sharing.notNow(organisations.get(row.organisationId)?.name ?? ''),
      href: `/werk/personen/${row.personId}/plan/delen`,
      dueOn: row.dueOn,
    })),
    ...lapsed.map((row) => ({
      id: row.id,
      name: name(row),
      what: planTexts(c).lapsed(workers.get(row.accountId) ?? ''),
      href: `/werk/personen/${row.personId}/plan`,
      dueOn: null,
    })),
    ...payments.map((row) => ({
      id: row.id,
      name: name(row),
      what: planTexts(c).funding.day(services.get(row.serviceId) ?? ''),
      href: `/werk/personen/${row.personId}/doorverwijzingen/${row.referralId}/geld`,
      dueOn: row.arrangeBy,
    })),
    ...drafts.map((row) => {
      const service = services.get(row.serviceId) ?? ''
      const asked = row.askedAccount === actor.accountId
      return {
        id: row.id,
        name: name(row),
        what: asked ? words.dayAsked(service, workers.get(row.askedBy ?? '') ?? '') : words.dayMine(service),
        href: `/werk/personen/${row.personId}/doorverwijzingen/concepten/${row.id}`,
        dueOn: null,
      }
    }),
    ...tasks.map((row) => ({ id: row.id, name: name(row), what: row.title ?? '', href: `/werk/taken/${row.id}`, dueOn: row.dueOn })),
  ]
  return all.sort((a, b) => (a.dueOn ?? NEVER).localeCompare(b.dueOn ?? NEVER))
}

/** What a coordinator must deal with in the catalogue of the region. */
async function catalogueOf(c: RequestContext, tx: Tx, actor: Actor) {
  const rows = await catalogueWaiting(tx, actor)
  return rows.map(({ what, ...row }) => ({ ...row, what: texts(c).work.inCatalogue[what] }))
}

const NO_GUIDE = { toAccept: [], toPickUp: [], appointments: [], queue: null }
const NO_CONTACT = { due: [], aftercare: [], mine: [], received: [] }

/** Who has a day of work here; others start elsewhere. */
export const TODAY = ['guide', 'partner', 'host', 'coordinator', 'mediator', 'editor', 'board-member'] as const

/** The start page of everybody who works at a desk. */
export const todayRoutes: Route[] = [
  page({
    get: '/werk',
    may: TODAY,
    purpose: 'handover',
    async show(c) {
      const mayGuide = hasRole(c.actor, 'guide')
      const atCounter = mayGuide || hasRole(c.actor, 'partner', 'host')
      const duties = await dutiesOf(c)
      const given = await read(c, async (tx, actor) => ({
        ...(mayGuide ? await guideDay(c, tx, actor) : NO_GUIDE),
        ...(hasRole(actor, 'partner', 'guide') ? await contactDay(c, tx, actor) : NO_CONTACT),
        tasks: [
          ...(hasRole(actor, 'partner', 'guide', 'coordinator') ? await nameTasks(c, tx, actor) : []),
          ...(hasRole(actor, 'partner', 'guide') ? await tasksOf(c, tx, actor) : []),
        ],
        catalogue: hasRole(actor, 'coordinator') ? await catalogueOf(c, tx, actor) : [],
        promised: hasRole(actor, 'guide', 'host') ? await promisedOf(c, tx, actor) : [],
        byHand: atCounter ? await byHandOf(c, tx, actor) : [],
      }))
      const { accept, pickUp, received, steps, tasks, catalogue } = texts(c).work
      const titles = { toAccept: accept, toPickUp: pickUp, received, due: steps, tasks, catalogue }
      const { late, lists } = lateFirst(given, c.actor.today, titles)
      return (
        <TodayPage
          t={texts(c)}
          today={c.actor.today}
          mayGuide={mayGuide}
          mayReceive={hasRole(c.actor, 'guide', 'host')}
          mayHandOver={hasRole(c.actor, 'guide', 'partner')}
          duties={duties}
          late={late}
          {...lists}
        />
      )
    },
  }),
]
