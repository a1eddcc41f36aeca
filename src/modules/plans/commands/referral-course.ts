import type { Actor } from '../../../platform/actor.ts'
import { daysAfter, monthsAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { serviceById } from '../../catalogue/index.ts'
import { endSight, giveSight } from '../../people/index.ts'
import { lockReferral } from '../referral-queries.ts'
import { isOver, mayGo, meets, reasonFits, type ReferralState } from '../rules.ts'

export type Locked = Awaited<ReturnType<typeof lockReferral>>
const AS_PROGRAM = ['system']
const AFTERCARE_MONTHS = 3

/** Writes one fact of a referral's course; rows of it are never changed. */
export async function insertFact(tx: Tx, actor: Actor, referral: Pick<Locked, 'regionCode' | 'id' | 'personId'>, what: ReferralState, reason: string | null): Promise<void> {
  const { regionCode, id: referralId, personId } = referral
  await tx.insertInto('plans.referralFact').values({ regionCode, id: newId(), referralId, personId, what, byAccount: actor.accountId, byOrganisation: actor.organisationId, at: actor.now.toString(), reason }).execute()
  await tellLater(tx, actor, `nl.wegwijzer.plans.referral-${what}.v1`, { regionCode, subject: referralId, data: { personId } })
}

/** The day by which a provider answers, counted from the day of sending. */
export async function answerBy(tx: Tx, serviceId: string, today: string): Promise<string> {
  const service = await serviceById(tx, serviceId, today)
  return workingDaysAfter(today, service?.acceptanceDays ?? 5)
}

/** From now on everybody of the provider with the right role sees name, contact and this referral. policy: L2 */
export async function showProvider(tx: Tx, actor: Actor, referral: Pick<Locked, 'regionCode' | 'id' | 'personId' | 'providerOrganisation'>): Promise<void> {
  const { regionCode, personId, providerOrganisation: organisationId, id: record } = referral
  await giveSight(tx, actor, { regionCode, personId, organisationId, accountId: null, scope: 'part', purpose: 'referral', because: 'referral', record })
}

/** One step of a referral, judged by the table of transitions. Done twice it is one; of two at once the other is told. */
async function go(tx: Tx, actor: Actor, referral: Locked, to: ReferralState, given: { reason?: string | null; roles?: readonly string[] } = {}): Promise<boolean> {
  if (referral.state === to) return false
  const { reason = null, roles = actor.roles } = given
  refuseUnless(mayGo(referral.state, to, roles), 'plans.notNow', 409)
  refuseUnless(reasonFits(referral.state, to, reason), 'plans.reasonNeeded', 422)
  const dates = to === 'sent' ? { sentOn: actor.today, acceptBy: await answerBy(tx, referral.serviceId, actor.today) } : {}
  await tx.updateTable('plans.referral').set({ state: to, ...dates }).where('regionCode', '=', referral.regionCode).where('id', '=', referral.id).execute()
  await insertFact(tx, actor, referral, to, reason)
  if (to === 'sent' && referral.state === 'waiting') await showProvider(tx, actor, referral)
  if (isOver(to)) await hideProvider(tx, actor, referral, to)
  return true
}

/** When it is over the provider's sight ends: after aftercare, tonight for who just answered, at once otherwise. policy: D10, L2 */
async function hideProvider(tx: Tx, actor: Actor, referral: Locked, to: ReferralState): Promise<void> {
  const { regionCode, personId, id: record, providerOrganisation: organisationId } = referral
  await endSight(tx, actor, { regionCode, personId, record, because: 'referral' })
  const untilOn = to === 'ended' ? monthsAfter(actor.today, AFTERCARE_MONTHS) : daysAfter(actor.today, 1)
  if (organisationId === actor.organisationId) await giveSight(tx, actor, { regionCode, personId, organisationId, accountId: null, scope: 'part', purpose: 'referral', because: 'referral', record, untilOn })
}

/** The provider answers or reports: accepted, declined with a reason, started, ended with a reason and a short report. policy: D8 */
export async function providerStep(tx: Tx, actor: Actor, id: string, to: 'accepted' | 'declined' | 'started' | 'ended', given: { reason?: string; report?: string | undefined } = {}): Promise<void> {
  const referral = await lockReferral(tx, actor.regions, id)
  refuseUnless(referral.providerOrganisation === actor.organisationId, 'platform.notFound', 404)
  if (!(await go(tx, actor, referral, to, { reason: given.reason ?? null }))) return
  if (given.report) await tx.updateTable('plans.referralText').set({ report: given.report }).where('regionCode', '=', referral.regionCode).where('referralId', '=', id).execute()
  if (to === 'started' || to === 'ended') await startAnnounced(tx, actor, referral, to)
}

/** Announced contacts whose start condition is met now go on their way. policy: D9 */
async function startAnnounced(tx: Tx, actor: Actor, referral: Locked, happened: string): Promise<void> {
  await byProgram(tx, actor, async () => {
    const waiting = await tx
      .selectFrom('plans.referral').select('id')
      .where('regionCode', '=', referral.regionCode).where('waitsForReferral', '=', referral.id).where('state', '=', 'announced').execute()
    for (const { id } of waiting) {
      const one = await lockReferral(tx, [referral.regionCode], id)
      if (meets(one.startCondition, happened)) await go(tx, actor, one, 'sent', { roles: AS_PROGRAM })
    }
  })
}

/** The decision a referral waited for: with yes it is sent, with no it stops. policy: D5 */
export async function afterDecision(tx: Tx, actor: Actor, step: { regionCode: string; id: string }, answer: 'yes' | 'no'): Promise<void> {
  await byProgram(tx, actor, async () => {
    const waiting = await tx
      .selectFrom('plans.referral').select('id')
      .where('regionCode', '=', step.regionCode).where('waitsForStep', '=', step.id).where('state', '=', 'waiting').execute()
    for (const { id } of waiting) {
      const referral = await lockReferral(tx, [step.regionCode], id)
      if (answer === 'yes') await go(tx, actor, referral, 'sent', { roles: AS_PROGRAM })
      else await go(tx, actor, referral, 'withdrawn', { reason: 'decision-no', roles: AS_PROGRAM })
    }
  })
}

/** Who guides the person sends an announced contact on its way. policy: D9 */
export async function sendAnnounced(tx: Tx, actor: Actor, id: string): Promise<void> {
  const referral = await lockReferral(tx, actor.regions, id)
  refuseUnless(referral.state === 'announced' || referral.state === 'sent', 'plans.notNow', 409)
  await go(tx, actor, referral, 'sent')
}

/** Takes a referral back, with a reason; the provider no longer sees the person. */
export async function withdrawReferral(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
  await go(tx, actor, await lockReferral(tx, actor.regions, id), 'withdrawn', { reason })
}

/** Nobody answered in time: over, and the guide looks further with the person. policy: D8 */
export async function expireReferral(tx: Tx, actor: Actor, regionCode: string, id: string): Promise<void> {
  await go(tx, actor, await lockReferral(tx, [regionCode], id), 'expired', { roles: AS_PROGRAM })
}
