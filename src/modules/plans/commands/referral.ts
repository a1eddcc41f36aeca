import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { monthsAfter } from '../../../platform/clock.ts'
import { newId, newReference } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { isReferable, priceOn, serviceById } from '../../catalogue/index.ts'
import { hadConversation } from '../../contacts/index.ts'
import { endSight, giveSight, recordAgreement } from '../../people/index.ts'
import { counterMay, policyOn } from '../../policy/index.ts'
import { openDecisions, requirePlan } from '../queries.ts'
import { AFTERCARE_MONTHS, mayGo, type ReferralState } from '../rules.ts'
import type { NewReferral } from '../schema.ts'

interface File {
  regionCode: string
  id: string
}
interface Referral {
  regionCode: string
  id: string
  personId: string
  state: string
  providerOrganisation: string
}

/**
 * Refers a person: after a conversation (D8), to a service that is complete and public (D1), payer named (D5),
 * at the price of the day. With a start condition it is an advance contact that is sent when the condition is met (D9).
 */
export async function refer(tx: Tx, actor: Actor, person: File, input: z.output<typeof NewReferral>): Promise<void> {
  const plan = await requirePlan(tx, person)
  refuseUnless(await hadConversation(tx, person.regionCode, person.id), 'plans.conversationFirst', 409)
  refuseUnless(counterMay(await policyOn(tx, person.regionCode, actor.today), 'referral'), 'plans.notByCounter', 409)
  const service = (await serviceById(tx, input.serviceId, actor.today)) ?? notFound()
  refuseUnless(isReferable(service), 'plans.notReferable', 409)
  if (input.payer === 'not-yet-arranged' && !(input.payerOwner && input.payerBy)) invalid('payerOwner', 'payerOwnerNeeded')
  if (service.organisationId === actor.organisationId && input.reason !== 'own-instrument') invalid('reason', 'ownInstrumentReason')
  if (service.organisationId !== actor.organisationId && input.reason === 'own-instrument') invalid('reason', 'notOwnInstrument')
  if (input.agreed !== 'yes') invalid('agreed', 'agreementNeeded')
  if (input.waitsForStep && !(await openDecisions(tx, actor, plan)).some((step) => step.id === input.waitsForStep))
    invalid('waitsForStep', 'notAnOpenDecision')
  const price = await priceOn(tx, service.id, actor.today)
  const key = { regionCode: person.regionCode, personId: person.id }
  const added = await tx
    .insertInto('plans.referral')
    .values({
      ...key,
      id: input.id,
      planId: plan.id,
      reference: newReference(person.regionCode),
      serviceId: service.id,
      providerOrganisation: service.organisationId,
      senderOrganisation: actor.organisationId!,
      senderAccount: actor.accountId!,
      priceCents: price?.totalCents ?? 0,
      payer: input.payer,
      payerOwner: input.payerOwner ?? null,
      payerBy: input.payerBy ?? null,
      reason: input.reason,
      startCondition: input.startCondition ?? null,
      waitsForStep: input.waitsForStep ?? null,
      state: 'announced',
      outcome: null,
      acceptBy: null,
      madeAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'referral')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx
    .insertInto('plans.referralText')
    .values({ ...key, referralId: input.id, goesAlong: input.goesAlong, report: null })
    .execute()
  await recordAgreement(tx, actor, {
    ...key,
    what: 'referral',
    organisationId: service.organisationId,
    record: input.id,
    agreed: true,
    how: 'desk',
  })
  const referral = { ...key, id: input.id, state: 'announced', providerOrganisation: service.organisationId }
  if (input.startCondition) await addFact(tx, actor, { ...referral, state: 'new' }, 'announced', null)
  else await send(tx, actor, referral, service.acceptanceDays, 'new')
}

/** Sends an announced referral now that its condition is met. policy: D9 */
export async function sendAnnounced(tx: Tx, actor: Actor, person: File, id: string): Promise<void> {
  const referral = await lock(tx, person.regionCode, id)
  refuseUnless(mayGo(referral.state as ReferralState, 'sent', 'guide') && referral.personId === person.id, 'plans.notPossible', 409)
  const service = (await serviceById(tx, referral.serviceId, actor.today)) ?? notFound()
  await send(tx, actor, referral, service.acceptanceDays, 'announced')
}

async function send(tx: Tx, actor: Actor, referral: Referral, acceptanceDays: number, from: string): Promise<void> {
  const { regionCode, personId, id } = referral
  await tx
    .updateTable('plans.referral')
    .set({ state: 'sent', acceptBy: workingDaysAfter(actor.today, acceptanceDays) })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await addFact(tx, actor, { ...referral, state: from }, 'sent', from === 'announced' ? 'condition-met' : null)
  await giveSight(tx, actor, {
    regionCode,
    personId,
    organisationId: referral.providerOrganisation,
    accountId: null,
    scope: 'part',
    purpose: 'referral',
    because: 'referral',
    record: id,
  })
  await tellLater(tx, actor, 'nl.wegwijzer.plans.referral-sent.v1', { regionCode, subject: id, data: { personId } })
}

const TOLD: Partial<Record<ReferralState, `nl.wegwijzer.plans.${string}.v1`>> = {
  accepted: 'nl.wegwijzer.plans.referral-accepted.v1',
  'waiting-for-start': 'nl.wegwijzer.plans.referral-accepted.v1',
  declined: 'nl.wegwijzer.plans.referral-declined.v1',
  running: 'nl.wegwijzer.plans.referral-started.v1',
  ended: 'nl.wegwijzer.plans.referral-ended.v1',
  withdrawn: 'nl.wegwijzer.plans.referral-withdrawn.v1',
  expired: 'nl.wegwijzer.plans.referral-expired.v1',
}

/** The provider accepts; a start that waits for a decision is said to wait. */
export async function acceptReferral(tx: Tx, actor: Actor, id: string): Promise<void> {
  // The decision is locked before the referral, as where it is given, so that neither waits for the other.
  const waits = await awaitsDecision(tx, actor, id)
  const referral = await lockOwn(tx, actor, id)
  await go(tx, actor, referral, waits ? 'waiting-for-start' : 'accepted', 'provider', null)
}

/** The provider declines with a reason; the guide looks on at once, and no care is asked about. */
export async function declineReferral(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
  const referral = await lockOwn(tx, actor, id)
  await go(tx, actor, referral, 'declined', 'provider', reason)
  await byProgram(tx, actor, () =>
    endSight(tx, actor, { regionCode: referral.regionCode, personId: referral.personId, record: id, because: 'referral' }),
  )
}

/** The provider says that it has begun; advance contacts that waited for this are sent. policy: D9 */
export async function startReferral(tx: Tx, actor: Actor, id: string): Promise<void> {
  const referral = await lockOwn(tx, actor, id)
  await go(tx, actor, referral, 'running', 'provider', null)
  await byProgram(tx, actor, () => sendWaitingFor(tx, actor, referral, 'course-started'))
}

/** The provider ends it with an outcome and a short report. */
export async function endReferral(tx: Tx, actor: Actor, id: string, outcome: string, report: string | undefined): Promise<void> {
  const referral = await lockOwn(tx, actor, id)
  await go(tx, actor, referral, 'ended', 'provider', null)
  await byProgram(tx, actor, async () => {
    await tx.updateTable('plans.referral').set({ outcome }).where('regionCode', '=', referral.regionCode).where('id', '=', id).execute()
    await tx
      .updateTable('plans.referralText')
      .set({ report: report ?? null })
      .where('regionCode', '=', referral.regionCode)
      .where('referralId', '=', id)
      .execute()
    await sendWaitingFor(tx, actor, referral, 'course-ended')
    // The provider stays reachable and can look up the own part during aftercare. policy: D10
    await endSight(tx, actor, {
      regionCode: referral.regionCode,
      personId: referral.personId,
      record: id,
      because: 'referral',
      untilOn: monthsAfter(actor.today, AFTERCARE_MONTHS),
    })
  })
}

/** The guide withdraws it, when the person no longer wants it. */
export async function withdrawReferral(tx: Tx, actor: Actor, person: File, id: string): Promise<void> {
  const referral = await lock(tx, person.regionCode, id)
  if (referral.personId !== person.id) notFound()
  await go(tx, actor, referral, 'withdrawn', 'guide', 'no-longer-wanted')
  await endSight(tx, actor, { regionCode: referral.regionCode, personId: referral.personId, record: id, because: 'referral' })
}

/** Sends the advance contacts of this person that waited for a start or an end. Runs as the program. policy: D9 */
async function sendWaitingFor(tx: Tx, actor: Actor, happened: Referral, condition: 'course-started' | 'course-ended'): Promise<void> {
  const waiting = await tx
    .selectFrom('plans.referral')
    .select(['regionCode', 'id', 'personId', 'serviceId', 'state', 'providerOrganisation'])
    .where('regionCode', '=', happened.regionCode)
    .where('personId', '=', happened.personId)
    .where('state', '=', 'announced')
    .where('startCondition', '=', condition)
    .forUpdate()
    .execute()
  for (const referral of waiting) {
    const service = await serviceById(tx, referral.serviceId, actor.today)
    if (service) await send(tx, actor, referral, service.acceptanceDays, 'announced')
  }
}

/** A decision came: referrals that waited for it may start, or are withdrawn when it was no. Runs as the program. policy: E5 */
export async function releaseStart(tx: Tx, actor: Actor, regionCode: string, stepId: string, yes: boolean): Promise<void> {
  // A no stops whatever waited for it, also what the provider has not answered yet.
  const states = yes ? ['waiting-for-start'] : ['announced', 'sent', 'waiting-for-start']
  const waiting = await tx
    .selectFrom('plans.referral')
    .select(['regionCode', 'id', 'personId', 'state', 'providerOrganisation'])
    .where('regionCode', '=', regionCode)
    .where('waitsForStep', '=', stepId)
    .where('state', 'in', states)
    .forUpdate()
    .execute()
  for (const referral of waiting) {
    await go(tx, actor, referral, yes ? 'accepted' : 'withdrawn', 'system', yes ? 'condition-met' : 'other')
    if (!yes)
      await endSight(tx, actor, { regionCode: referral.regionCode, personId: referral.personId, record: referral.id, because: 'referral' })
  }
}

/** Moves a locked referral on, if the table of transitions allows, with its fact and its news. */
export async function go(
  tx: Tx,
  actor: Actor,
  referral: Referral,
  to: ReferralState,
  by: 'guide' | 'provider' | 'system',
  reason: string | null,
): Promise<void> {
  if (!mayGo(referral.state as ReferralState, to, by)) refuse('plans.notPossible', 409)
  await tx
    .updateTable('plans.referral')
    .set({ state: to })
    .where('regionCode', '=', referral.regionCode)
    .where('id', '=', referral.id)
    .execute()
  await addFact(tx, actor, referral, to, reason)
  const event = TOLD[to]
  if (event)
    await tellLater(tx, actor, event, { regionCode: referral.regionCode, subject: referral.id, data: { personId: referral.personId } })
}

async function addFact(tx: Tx, actor: Actor, referral: Referral, to: string, reason: string | null): Promise<void> {
  await tx
    .insertInto('plans.referralFact')
    .values({
      regionCode: referral.regionCode,
      id: newId(),
      referralId: referral.id,
      personId: referral.personId,
      fromState: referral.state === 'new' ? null : referral.state,
      toState: to,
      reason,
      byKind: actor.kind,
      byAccount: actor.accountId,
      at: actor.now.toString(),
    })
    .execute()
}

function awaitsDecision(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  // The provider may not know the step; whether it is open is all that is asked.
  const step = tx
    .selectFrom('plans.referral as r')
    .innerJoin('plans.step as s', (join) => join.onRef('s.regionCode', '=', 'r.regionCode').onRef('s.id', '=', 'r.waitsForStep'))
    .select('s.state')
    .where('r.regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('r.id', '=', id)
    .forShare('s')
  return byProgram(tx, actor, async () => (await step.executeTakeFirst())?.state === 'open')
}

async function lockOwn(tx: Tx, actor: Actor, id: string) {
  refuseUnless(actor.organisationId, 'platform.notForYou')
  const row = await lockIn(tx, actor.regions, id)
  if (!row || row.providerOrganisation !== actor.organisationId || row.state === 'announced') notFound()
  return row
}

async function lock(tx: Tx, regionCode: string, id: string) {
  return (await lockIn(tx, [regionCode], id)) ?? notFound()
}

async function lockIn(tx: Tx, regions: readonly string[], id: string) {
  const row = await tx
    .selectFrom('plans.referral')
    .select(['regionCode', 'id', 'personId', 'serviceId', 'state', 'providerOrganisation', 'waitsForStep'])
    .where('regionCode', 'in', regions.length > 0 ? [...regions] : ['-'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row) touched(tx, row.regionCode, row.personId, 'referral')
  return row
}
