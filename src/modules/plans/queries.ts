import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../platform/cursor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { touched } from '../../platform/log.ts'
import { isInHand } from './covered.ts'
import { mayReadStep } from './rules.ts'
import { nextSession } from './sessions/queries.ts'

interface File {
  regionCode: string
  id: string
}
/** The regions somebody works in, to ask for; in none there is nothing to find. */
export const regionsOf = (actor: Actor) => (actor.regions.length > 0 ? actor.regions : ['-'])

/** The open plan of a file with its goal, or nothing. */
export async function planOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const row = await tx
    .selectFrom('plans.plan as p')
    .innerJoin('plans.planText as t', (join) => join.onRef('t.regionCode', '=', 'p.regionCode').onRef('t.planId', '=', 'p.id'))
    .select([
      'p.regionCode',
      'p.id',
      'p.personId',
      'p.openedAt',
      'p.leadAccount',
      'p.leadOrganisation',
      'p.endedOn',
      'p.outcome',
      'p.waitAtMost',
      'p.version',
      't.goal',
    ])
    .where('p.regionCode', '=', regionCode)
    .where('p.personId', 'in', [...personIds])
    .orderBy('p.openedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  touched(tx, regionCode, personIds, 'plan')
  return row
}

const STEP = [
  's.regionCode',
  's.id',
  's.planId',
  's.personId',
  's.kind',
  's.ownerKind',
  's.ownerOrganisation',
  's.sensitivity',
  's.dueOn',
  's.state',
  's.decision',
  's.madeBy',
  's.placementId',
  's.busySince',
  's.handedTo',
  's.handedOrganisation',
  't.title',
] as const
function steps(tx: Tx) {
  return (
    tx
      .selectFrom('plans.step as s')
      .leftJoin('plans.stepText as t', (join) => join.onRef('t.regionCode', '=', 's.regionCode').onRef('t.stepId', '=', 's.id'))
      .select(STEP)
      // The words of a special step are there for who is named only.
      .select((row) => row('t.stepId', 'is not', null).$castTo<boolean>().as('named'))
      // Also who looks after the plan while the regular contact is away. Not asked of what everybody here may read.
      .select(sql<boolean>`s.sensitivity = 'discreet' and plans.leads(s.region_code, s.plan_id)`.as('leads'))
  )
}
export type StepRow = Awaited<ReturnType<typeof stepsOf>>[number]

/** The steps of a plan as this reader may know them: words of discreet steps are left out for whom they are not. policy: E1, E2 */
export async function stepsOf(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[], leadAccount: string | null) {
  const rows = await steps(tx)
    .where('s.regionCode', '=', regionCode)
    .where('s.personId', 'in', [...personIds])
    .orderBy('s.dueOn')
    .orderBy('s.id')
    .limit(200)
    .execute()
  touched(tx, regionCode, personIds, 'step')
  const reader = readerOf(actor, leadAccount)
  return rows.map((row) =>
    mayReadStep(row, { ...reader, isLead: reader.isLead || row.leads })
      ? { ...row, hidden: false }
      : { ...row, title: null, ownerOrganisation: null, hidden: true },
  )
}

/** Who reads a step, for the rule on discreet ones. policy: E2 */
export function readerOf(actor: Actor, leadAccount: string | null) {
  return {
    isPerson: ['person', 'link', 'system'].includes(actor.kind),
    accountId: actor.accountId,
    organisationId: actor.organisationId,
    isLead: actor.accountId !== null && actor.accountId === leadAccount,
  }
}

const LATEST = '9999-12-31'

/** Tasks and decisions that wait for my organisation, the first day first; a page by cursor. */
export async function tasksFor(tx: Tx, actor: Actor, cursor?: string) {
  const { after, stale } = readCursor<[string, string]>(cursor, ['tasks'], ['string', 'string'])
  let asked = steps(tx)
    .where('s.regionCode', 'in', regionsOf(actor))
    .where('s.ownerOrganisation', '=', actor.organisationId!)
    .where('s.state', '=', 'open')
    .where((on) => on.or([on('s.sensitivity', '<>', 'special'), on('t.stepId', 'is not', null)]))
  if (after) asked = asked.where(sql<boolean>`(coalesce(s.due_on, ${LATEST}::date), s.id) > (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await asked
    .orderBy('s.dueOn')
    .orderBy('s.id')
    .limit(PAGE_SIZE + 1)
    .execute()
  const { items, next } = pageOf(rows, PAGE_SIZE, (last) => writeCursor(['tasks'], [last.dueOn ?? LATEST, last.id]))
  for (const row of items) touched(tx, row.regionCode, row.personId, 'task')
  return { items, next, stale }
}

/** One task of my organisation. */
export async function requireTask(tx: Tx, actor: Actor, id: string) {
  const row = await steps(tx)
    .where('s.regionCode', 'in', regionsOf(actor))
    .where('s.id', '=', id)
    .where('s.ownerOrganisation', '=', actor.organisationId ?? id)
    .where((on) => on.or([on('s.sensitivity', '<>', 'special'), on('t.stepId', 'is not', null)]))
    .executeTakeFirst()
  if (!row) notFound()
  touched(tx, row.regionCode, row.personId, 'task')
  return row
}

/** Open steps of plans this guide leads or looks after, overdue first. */
export async function dueFor(tx: Tx, actor: Actor) {
  if (!actor.accountId) return []
  const rows = await steps(tx)
    .innerJoin('plans.plan as p', (join) => join.onRef('p.regionCode', '=', 's.regionCode').onRef('p.id', '=', 's.planId'))
    .select('s.madeAt')
    .where('s.regionCode', 'in', regionsOf(actor))
    .where(isInHand(actor))
    .where('p.endedOn', 'is', null)
    .where('s.state', '=', 'open')
    .where('s.dueOn', 'is not', null)
    .orderBy('s.dueOn')
    .orderBy('s.id')
    .limit(50)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'step')
  // A list of the day is read over somebody's shoulder: what a special step is stands in the plan only.
  return rows.map((row) => (row.sensitivity === 'special' ? { ...row, title: null } : row))
}

const REFERRAL = [
  'r.regionCode',
  'r.id',
  'r.planId',
  'r.personId',
  'r.reference',
  'r.serviceId',
  'r.providerOrganisation',
  'r.senderOrganisation',
  'r.senderAccount',
  'r.priceCents',
  'r.payer',
  'r.payerOwner',
  'r.payerBy',
  'r.reason',
  'r.startCondition',
  'r.waitsForStep',
  'r.follows',
  'r.followsWhen',
  'r.state',
  'r.outcome',
  'r.acceptBy',
  'r.handlerAccount',
  'r.intakeOn',
  'r.intakeAt',
  'r.holdUntil',
  'r.startsOn',
  'r.endsOn',
  'r.hoursPerWeek',
  'r.byLink',
  'r.wishHours',
  'r.wishDays',
  'r.madeAt',
  't.goesAlong',
  't.report',
  't.intakePlace',
  'o.kind as proposedKind',
  'o.answerBy as proposedBy',
  'q.contrary',
  'q.words as because',
  'r.locationId',
  'l.name as locationName',
  'l.street',
  'l.houseNumber',
  'l.postcode',
  'l.place',
  'l.hours as locationHours',
  'l.accessibility',
  'l.wayIn',
  'l.phone as locationPhone',
] as const
/** What tells who may know a referral; the list of who carries them out does not ask it of each. policy: E2 */
const KNOWN = [
  sql<boolean>`plans.service_is_confidential(r.service_id)`.as('confidential'),
  sql<boolean>`plans.referral_hidden(r.region_code, r.id, r.plan_id, r.service_id, r.provider_organisation, r.sender_account)`.as('hidden'),
]
/** Of what an organisation carries out itself. */
export const OWN = [sql<boolean>`false`.as('confidential'), sql<boolean>`false`.as('hidden')]
/** Referrals with their words, what is proposed and why they were chosen; the caller says which. */
export function referrals(tx: Tx, known = KNOWN) {
  return (
    tx
      .selectFrom('plans.referral as r')
      .innerJoin('plans.referralText as t', (join) => join.onRef('t.regionCode', '=', 'r.regionCode').onRef('t.referralId', '=', 'r.id'))
      // Only who sees the whole file gets this row: the provider of the referral does not.
      .leftJoin('plans.proposal as o', (join) =>
        join.onRef('o.regionCode', '=', 'r.regionCode').onRef('o.referralId', '=', 'r.id').on('o.state', '=', 'open'),
      )
      .leftJoin('plans.referralReason as q', (join) => join.onRef('q.regionCode', '=', 'r.regionCode').onRef('q.referralId', '=', 'r.id'))
      .leftJoin('catalogue.locationShared as l', 'l.id', 'r.locationId')
      .select(REFERRAL)
      .select(nextSession)
      .select(known)
  )
}
export type ReferralRow = Awaited<ReturnType<typeof referralsOf>>[number]

/** Referrals of a person, the newest first; of what this reader may not know only that it is there. policy: E2 */
export async function referralsOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await referrals(tx)
    .where('r.regionCode', '=', regionCode)
    .where('r.personId', 'in', [...personIds])
    .orderBy('r.madeAt', 'desc')
    .limit(100)
    .execute()
  touched(tx, regionCode, personIds, 'referral')
  return rows.map((row) =>
    row.hidden ? { ...row, goesAlong: null, report: null, intakePlace: null, because: null, locationName: null } : row,
  )
}

/** One referral through what the actor may see and may know. policy: E2 */
export async function requireReferral(tx: Tx, actor: Actor, id: string) {
  const row = await referrals(tx).where('r.regionCode', 'in', regionsOf(actor)).where('r.id', '=', id).executeTakeFirst()
  if (!row || row.hidden) notFound()
  touched(tx, row.regionCode, row.personId, 'referral')
  return row
}

/** The plan of the file that runs, or a refusal when there is none. */
export async function requirePlan(tx: Tx, person: File) {
  const plan = await planOf(tx, person.regionCode, [person.id])
  return plan && plan.endedOn === null ? plan : notFound()
}

/** Decisions that are still open, for which a start can wait; only those this reader may know. policy: E2, E5 */
export async function openDecisions(tx: Tx, actor: Actor, plan: { regionCode: string; personId: string; leadAccount: string }) {
  const rows = await stepsOf(tx, actor, plan.regionCode, [plan.personId], plan.leadAccount)
  return rows.filter((step) => step.kind === 'decision' && step.state === 'open' && !step.hidden)
}
