import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { standOf } from './queries.ts'

export interface ChangedPlan {
  regionCode: string
  id: string
  personId: string
  leadOrganisation: string
}
interface Change {
  what: 'goal' | 'step-added' | 'step-dropped' | 'reopened'
  stepId?: string
  /** It is the goal, or a step of the person's own. */
  own: boolean
  oldGoal?: string | null
  why?: string | undefined
}

/**
 * Keeps that a plan changed and gives it its next version. Who changes their own plan is not asked whether they agree; of several changes
 * after a yes the person hears once. policy: E1
 */
export async function planChanged(tx: Tx, actor: Actor, plan: ChangedPlan, { what, stepId, own, oldGoal, why }: Change): Promise<void> {
  const key = { regionCode: plan.regionCode, planId: plan.id, personId: plan.personId }
  const asks = own && actor.kind !== 'person'
  const { rows } = await sql<{ version: number }>`
    update plans.plan set version = version + 1 where region_code = ${plan.regionCode} and id = ${plan.id} returning version`.execute(tx)
  const version = rows[0]!.version
  const stand = asks ? await standOf(tx, plan) : null
  await tx
    .insertInto('plans.planChange')
    .values({
      ...key,
      version,
      what,
      stepId: stepId ?? null,
      asks,
      byKind: actor.kind,
      byAccount: actor.accountId,
      organisationId: actor.organisationId ?? plan.leadOrganisation,
      at: actor.now.toString(),
    })
    .execute()
  touched(tx, plan.regionCode, plan.personId, 'plan')
  if (oldGoal !== undefined || why !== undefined)
    await tx
      .insertInto('plans.planChangeText')
      .values({ ...key, version, oldGoal: oldGoal ?? null, why: why ?? null })
      .execute()
  // Said yes to as it stood, and not asked since.
  if (stand?.answer === 'agreed' && !stand.asked)
    await tellLater(tx, actor, 'nl.wegwijzer.plans.plan-changed.v1', {
      regionCode: plan.regionCode,
      subject: plan.id,
      data: { personId: plan.personId },
    })
}
