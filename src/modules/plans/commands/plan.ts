import { hasRole, type Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { targetRouteOf } from '../../contacts/index.ts'
import { giveSight } from '../../people/index.ts'
import { policyOn } from '../../policy/index.ts'
import { proposeKnown } from '../lead/asked-first.ts'
import { planOf, regionsOf } from '../queries.ts'

interface File {
  regionCode: string
  id: string
}
/** What a command that begins something new must know of a file. */
export type OpenableFile = File & { closedOn: string | null }

/**
 * Opens the one plan of a file. The guide leads until somebody else says yes: where UWV or a municipality
 * already has a contact for this person, that one is asked first. False when a plan of another form is there. policy: E1, C17
 */
export async function openPlan(tx: Tx, actor: Actor, person: OpenableFile, input: { id: string; goal: string }): Promise<boolean> {
  refuseUnless(hasRole(actor, 'guide') && actor.accountId && actor.organisationId, 'platform.notForYou')
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  await refuseSelfReliant(tx, actor, person)
  const key = { regionCode: person.regionCode, personId: person.id }
  const added = await tx
    .insertInto('plans.plan')
    .values({
      ...key,
      id: input.id,
      openedAt: actor.now.toString(),
      openedBy: actor.accountId,
      leadAccount: actor.accountId,
      leadOrganisation: actor.organisationId,
      endedOn: null,
      outcome: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'plan')
  if (added.numInsertedOrUpdatedRows === 0n) return (await planOf(tx, person.regionCode, [person.id]))?.id === input.id
  await tx
    .insertInto('plans.planText')
    .values({ ...key, planId: input.id, goal: input.goal })
    .execute()
  await tx
    .insertInto('plans.planLead')
    .values({
      ...key,
      id: newId(),
      planId: input.id,
      accountId: actor.accountId,
      organisationId: actor.organisationId,
      state: 'accepted',
      askedOn: actor.today,
      answerBy: null,
      answeredOn: actor.today,
    })
    .execute()
  await proposeKnown(tx, actor, { ...key, id: input.id, leadAccount: actor.accountId })
  await tellLater(tx, actor, 'nl.wegwijzer.plans.plan-opened.v1', {
    regionCode: person.regionCode,
    subject: input.id,
    data: { personId: person.id },
  })
  return true
}

/** Under a narrow profile a plan with a guide is for who is served; who is not gets information. policy: B4, B5 */
async function refuseSelfReliant(tx: Tx, actor: Actor, person: File): Promise<void> {
  const route = await targetRouteOf(tx, person.regionCode, [person.id])
  if (route?.served !== false) return
  const profile = await policyOn(tx, person.regionCode, actor.today)
  refuseUnless(profile.parameters.targetScope === 'broad', 'plans.selfReliant', 409)
}

/** The proposed contact answers. Yes moves the future of the plan, not its past. policy: E1 */
export async function answerLead(tx: Tx, actor: Actor, proposalId: string, yes: boolean): Promise<{ personId: string; accepted: boolean }> {
  const row = await tx
    .selectFrom('plans.planLead')
    .select(['regionCode', 'planId', 'personId', 'accountId', 'organisationId', 'state'])
    .where('regionCode', 'in', regionsOf(actor))
    .where('id', '=', proposalId)
    .where('accountId', '=', actor.accountId ?? proposalId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
  touched(tx, row.regionCode, row.personId, 'plan')
  refuseUnless(row.state !== 'lapsed', 'plans.proposalLapsed', 409)
  refuseUnless(row.state === 'proposed', 'plans.alreadyAnswered', 409)
  await byProgram(tx, actor, async () => {
    await tx
      .updateTable('plans.planLead')
      .set({ state: yes ? 'accepted' : 'declined', answeredOn: actor.today })
      .where('regionCode', '=', row.regionCode)
      .where('id', '=', proposalId)
      .execute()
    if (!yes) return
    await tx
      .updateTable('plans.planLead')
      .set({ state: 'ended' })
      .where('regionCode', '=', row.regionCode)
      .where('planId', '=', row.planId)
      .where('state', '=', 'accepted')
      .where('id', '<>', proposalId)
      .execute()
    await tx
      .updateTable('plans.plan')
      .set({ leadAccount: row.accountId, leadOrganisation: row.organisationId })
      .where('regionCode', '=', row.regionCode)
      .where('id', '=', row.planId)
      .execute()
    await giveSight(tx, actor, {
      regionCode: row.regionCode,
      personId: row.personId,
      organisationId: row.organisationId,
      accountId: row.accountId,
      scope: 'file',
      purpose: 'guidance',
      because: 'lead',
      record: row.planId,
    })
    await tellLater(tx, actor, 'nl.wegwijzer.plans.lead-changed.v1', {
      regionCode: row.regionCode,
      subject: row.planId,
      data: { personId: row.personId },
    })
  })
  return { personId: row.personId, accepted: yes }
}

/** Nobody answered in time: the proposal lapses and the guide goes on as the regular contact. policy: E1 */
export async function lapse(
  tx: Tx,
  actor: Actor,
  proposal: { regionCode: string; id: string; planId: string; personId: string },
): Promise<void> {
  await tx
    .updateTable('plans.planLead')
    .set({ state: 'lapsed', answeredOn: actor.today })
    .where('regionCode', '=', proposal.regionCode)
    .where('id', '=', proposal.id)
    .execute()
  touched(tx, proposal.regionCode, proposal.personId, 'plan')
  await tellLater(tx, actor, 'nl.wegwijzer.plans.lead-lapsed.v1', {
    regionCode: proposal.regionCode,
    subject: proposal.planId,
    data: { personId: proposal.personId },
  })
}
