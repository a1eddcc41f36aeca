import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { notFound, refuse } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { serviceById } from '../../catalogue/index.ts'
import { giveSight, lawsFor } from '../../people/index.ts'
import { seekOn } from '../course/seek.ts'
import { endChecks } from '../clocks/remind.ts'
import { endOpen } from '../proposals/end.ts'
import { colleagueFor } from '../by-link/reach.ts'
import { releaseSlot } from '../slots/commands.ts'
import { isOpen, isReason, leadsNowhere, mayGo, type ReferralState } from '../states.ts'

/** The basis of what a person does of themselves. */
export const OWN_WISH = 'own-wish'

/** What a move needs of a locked referral. */
export interface Moved {
  regionCode: string
  id: string
  personId: string
  planId: string
  state: string
  providerOrganisation: string
}

const TOLD: Partial<Record<ReferralState, `nl.wegwijzer.plans.${string}.v1`>> = {
  accepted: 'nl.wegwijzer.plans.referral-accepted.v1',
  'waiting-for-start': 'nl.wegwijzer.plans.referral-accepted.v1',
  declined: 'nl.wegwijzer.plans.referral-declined.v1',
  running: 'nl.wegwijzer.plans.referral-started.v1',
  ended: 'nl.wegwijzer.plans.referral-ended.v1',
  withdrawn: 'nl.wegwijzer.plans.referral-withdrawn.v1',
  expired: 'nl.wegwijzer.plans.referral-expired.v1',
  'intake-planned': 'nl.wegwijzer.plans.referral-intake-planned.v1',
  returned: 'nl.wegwijzer.plans.referral-returned.v1',
}

/** Moves a locked referral on, if the table of transitions allows, with its fact and its news. */
export async function go(
  tx: Tx,
  actor: Actor,
  referral: Moved,
  to: ReferralState,
  by: 'guide' | 'person' | 'provider' | 'system',
  reason: string | null,
): Promise<void> {
  const from = referral.state as ReferralState
  if (!mayGo(from, to, by) || !isReason(from, to, reason)) refuse('plans.notPossible', 409)
  await tx
    .updateTable('plans.referral')
    .set({ state: to, lastAt: actor.now.toString() })
    .where('regionCode', '=', referral.regionCode)
    .where('id', '=', referral.id)
    .execute()
  // Most talks are planned by the provider: where the guide booked one the fact says so.
  await addFact(tx, actor, referral, to, reason, by === 'guide' && to === 'intake-planned' ? 'guide' : actor.kind)
  await byProgram(tx, actor, () => endChecks(tx, actor, referral))
  if (leadsNowhere(to)) await seekOn(tx, actor, referral)
  if (!isOpen(to)) {
    await endOpen(tx, actor, referral, 'withdrawn')
    await byProgram(tx, actor, async () => {
      await releaseSlot(tx, referral)
      await releaseFollowers(tx, actor, referral)
    })
  }
  const event = TOLD[to]
  if (event)
    await tellLater(tx, actor, event, { regionCode: referral.regionCode, subject: referral.id, data: { personId: referral.personId } })
}

/** Sends a referral: the clock of the provider starts, and it may see who is meant. */
export async function send(tx: Tx, actor: Actor, referral: Moved, acceptanceDays: number, from: string): Promise<void> {
  const { regionCode, personId, id } = referral
  const byLink = (await colleagueFor(tx, actor, referral)).onlyByLink
  await tx
    .updateTable('plans.referral')
    .set({ state: 'sent', acceptBy: workingDaysAfter(actor.today, acceptanceDays), byLink, lastAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await addFact(tx, actor, { ...referral, state: from }, 'sent', from === 'announced' ? 'condition-met' : null)
  // Behind a link alone nobody is known before the organisation said yes.
  if (!byLink) await showPerson(tx, actor, referral)
  await tellLater(tx, actor, 'nl.wegwijzer.plans.referral-sent.v1', { regionCode, subject: id, data: { personId } })
}

/** From here on the organisation knows who is meant. policy: D6, L2 */
export function showPerson(tx: Tx, actor: Actor, { regionCode, personId, providerOrganisation, id }: Moved): Promise<void> {
  return giveSight(tx, actor, {
    regionCode,
    personId,
    organisationId: providerOrganisation,
    accountId: null,
    scope: 'part',
    purpose: 'referral',
    because: 'referral',
    record: id,
  })
}

/** What was to come after it is sent now, or, where it did not end as was hoped, the regular contact decides. policy: D9 */
async function releaseFollowers(tx: Tx, actor: Actor, { regionCode, id }: Moved): Promise<void> {
  const waiting = await tx
    .selectFrom('plans.referral as r')
    .innerJoin('plans.referral as before', (join) =>
      join.onRef('before.regionCode', '=', 'r.regionCode').onRef('before.id', '=', 'r.follows'),
    )
    .select(['r.regionCode', 'r.id', 'r.personId', 'r.planId', 'r.serviceId', 'r.state', 'r.providerOrganisation', 'r.followsWhen'])
    .select(['before.state as beforeState', 'before.outcome as beforeOutcome'])
    .where('r.regionCode', '=', regionCode)
    .where('r.follows', '=', id)
    .where('r.state', '=', 'announced')
    .forUpdate('r')
    .execute()
  for (const referral of waiting) {
    const service = await serviceById(tx, referral.serviceId, actor.today)
    const asHoped = referral.beforeState === 'ended' && (referral.followsWhen === 'ended' || referral.beforeOutcome === 'achieved')
    if (service && asHoped) await send(tx, actor, referral, service.acceptanceDays, 'announced')
    else await seekOn(tx, actor, referral)
  }
}

/** Keeps that a referral changed: from what to what, by whom, when, on which basis. policy: L2 */
export async function addFact(
  tx: Tx,
  actor: Actor,
  referral: Moved,
  to: string,
  reason: string | null,
  byKind: string = actor.kind,
): Promise<void> {
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
      // Behind a provider's link it is the provider that acts.
      byKind: actor.kind === 'link' && actor.organisationId ? 'provider' : byKind,
      byAccount: actor.accountId,
      at: actor.now.toString(),
      basis: await basisOf(tx, actor, referral),
    })
    .execute()
}

/** A person acts by own wish; anybody else by the law on which their organisation passes people on, or takes them in, that day. */
async function basisOf(tx: Tx, actor: Actor, { providerOrganisation }: Moved): Promise<string | null> {
  if (actor.kind === 'person' || (actor.kind === 'link' && !actor.organisationId)) return OWN_WISH
  const laws = await lawsFor(tx, 'referral', actor.organisationId ?? providerOrganisation, actor.today)
  return laws.length > 0 ? laws.join('; ') : null
}

/** One referral of this region, locked; or the one 404. */
export async function lock(tx: Tx, regionCode: string, id: string) {
  return (await lockIn(tx, [regionCode], id)) ?? notFound()
}

/** A referral of this file that this reader may know, locked. policy: E2 */
export async function lockInFile(tx: Tx, { regionCode, ids }: { regionCode: string; ids: readonly string[] }, id: string) {
  const referral = await lock(tx, regionCode, id)
  return ids.includes(referral.personId) && !referral.hidden ? referral : notFound()
}

/** One referral of these regions, locked, or nothing. */
export async function lockIn(tx: Tx, regions: readonly string[], id: string) {
  const row = await tx
    .selectFrom('plans.referral')
    .select([
      'regionCode',
      'id',
      'personId',
      'serviceId',
      'planId',
      'state',
      'providerOrganisation',
      'waitsForStep',
      'byLink',
      'startsOn',
      'endsOn',
      'hoursPerWeek',
      'locationId',
    ])
    .select(sql<boolean>`plans.referral_hidden(region_code, id, plan_id, service_id, provider_organisation, sender_account)`.as('hidden'))
    .where('regionCode', 'in', regions.length > 0 ? [...regions] : ['-'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row) touched(tx, row.regionCode, row.personId, 'referral')
  return row
}
