import type { Actor } from '../../../platform/actor.ts'
import { monthsAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { serviceById } from '../../catalogue/index.ts'
import { endSight } from '../../people/index.ts'
import { regionsOf } from '../queries.ts'
import { AFTERCARE_MONTHS } from '../rules.ts'
import { ASKED } from '../states.ts'
import { go, lockIn, lockInFile, send, showPerson, type Moved } from './moves.ts'

/** The provider accepts; a start that waits for a decision is said to wait. */
export async function acceptReferral(tx: Tx, actor: Actor, id: string): Promise<void> {
  // The decision is locked before the referral, as where it is given, so that neither waits for the other.
  const waits = await awaitsDecision(tx, actor, id)
  const referral = await lockOwn(tx, actor, id)
  await go(tx, actor, referral, waits ? 'waiting-for-start' : 'accepted', 'provider', null)
  if (referral.byLink) await byProgram(tx, actor, () => showPerson(tx, actor, referral))
}

/** The provider declines with a reason; the guide looks on at once, and no care is asked about. */
export async function declineReferral(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
  await leave(tx, actor, await lockOwn(tx, actor, id), 'declined', reason)
}

/** The provider gives back what it had accepted or begun; it no longer sees the person, and the guide looks on. policy: D6 */
export async function giveBack(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
  await leave(tx, actor, await lockOwn(tx, actor, id), 'returned', reason)
}

async function leave(tx: Tx, actor: Actor, referral: Moved, to: 'declined' | 'returned', reason: string): Promise<void> {
  await go(tx, actor, referral, to, 'provider', reason)
  const { regionCode, personId, id } = referral
  await byProgram(tx, actor, () => endSight(tx, actor, { regionCode, personId, record: id, because: 'referral' }))
}

/** The provider says that it has begun; advance contacts that waited for this are sent. policy: D9 */
export async function startReferral(tx: Tx, actor: Actor, id: string): Promise<void> {
  const referral = await lockOwn(tx, actor, id)
  await go(tx, actor, referral, 'running', 'provider', null)
  await byProgram(tx, actor, () => sendWaitingFor(tx, actor, referral, 'course-started'))
}

/** The provider ends it with an outcome and a short report; what stopped early says by whom and why. */
export async function endReferral(tx: Tx, actor: Actor, id: string, end: End): Promise<void> {
  await finish(tx, actor, await lockOwn(tx, actor, id), end)
}

interface End {
  outcome: string
  /** By whom it was stopped and why, where it stopped early. */
  stopped?: string | undefined
  report?: string | undefined
}

/** Ends a locked referral that runs: by its provider, or because the provider proposed to stop and the regular contact agrees. */
export async function finish(tx: Tx, actor: Actor, referral: Moved, { outcome, stopped, report }: End): Promise<void> {
  const { id } = referral
  if (outcome === 'stopped' && stopped === undefined) invalid('stopped', 'whyStopped')
  // First what came of it: what was to follow asks for that.
  await byProgram(tx, actor, () =>
    tx.updateTable('plans.referral').set({ outcome }).where('regionCode', '=', referral.regionCode).where('id', '=', id).execute(),
  )
  await go(tx, actor, referral, 'ended', 'provider', outcome === 'stopped' ? stopped! : null)
  await byProgram(tx, actor, async () => {
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

/** Sends the advance contacts of this person that waited for a start or an end. Runs as the program. policy: D9 */
async function sendWaitingFor(tx: Tx, actor: Actor, happened: Moved, condition: 'course-started' | 'course-ended'): Promise<void> {
  const waiting = await tx
    .selectFrom('plans.referral')
    .select(['regionCode', 'id', 'personId', 'planId', 'serviceId', 'state', 'providerOrganisation'])
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
  const states = yes ? ['waiting-for-start'] : ['announced', ...ASKED, 'waiting-for-start']
  const waiting = await tx
    .selectFrom('plans.referral')
    .select(['regionCode', 'id', 'personId', 'planId', 'state', 'providerOrganisation'])
    .where('regionCode', '=', regionCode)
    .where('waitsForStep', '=', stepId)
    .where('state', 'in', states)
    .forUpdate()
    .execute()
  for (const referral of waiting) {
    await go(tx, actor, referral, yes ? 'accepted' : 'withdrawn', 'system', yes ? 'condition-met' : 'decision-no')
    if (!yes)
      await endSight(tx, actor, { regionCode: referral.regionCode, personId: referral.personId, record: referral.id, because: 'referral' })
  }
}

function awaitsDecision(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  // The provider may not know the step; whether it is open is all that is asked.
  const step = tx
    .selectFrom('plans.referral as r')
    .innerJoin('plans.step as s', (join) => join.onRef('s.regionCode', '=', 'r.regionCode').onRef('s.id', '=', 'r.waitsForStep'))
    .select('s.state')
    .where('r.regionCode', 'in', regionsOf(actor))
    .where('r.id', '=', id)
    .forShare('s')
  return byProgram(tx, actor, async () => (await step.executeTakeFirst())?.state === 'open')
}

/** A referral this organisation received, locked; or the one 404. */
export async function lockOwn(tx: Tx, actor: Actor, id: string) {
  refuseUnless(actor.organisationId, 'platform.notForYou')
  const row = await lockIn(tx, actor.regions, id)
  if (!row || row.providerOrganisation !== actor.organisationId || row.state === 'announced') notFound()
  return row
}

/** Who acts: the provider on what it received, or the guide in a file. */
export type Side = { by: 'provider' } | { by: 'guide'; person: { regionCode: string; ids: readonly string[] } }

/** The referral of either side, locked; or the one 404. */
export function lockFor(tx: Tx, actor: Actor, side: Side, id: string) {
  return side.by === 'provider' ? lockOwn(tx, actor, id) : lockInFile(tx, side.person, id)
}
