import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { accountNames } from '../../access/index.ts'
import { barredWorkers } from '../../people/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { planOf, stepsOf, type ReferralRow } from '../queries.ts'
import type { Acting } from './who-acts.tsx'

/** The names of who can act in a referral. A decision that this reader may not know has no name. policy: E2 */
export async function actingIn(tx: Tx, actor: Actor, row: ReferralRow, ids: readonly string[]): Promise<Acting> {
  const plan = await planOf(tx, row.regionCode, ids)
  const steps = row.waitsForStep && plan ? await stepsOf(tx, actor, row.regionCode, ids, plan.leadAccount) : []
  const decision = steps.find((step) => step.id === row.waitsForStep && step.state === 'open')
  const organisations = await organisationsById(tx, [
    row.providerOrganisation,
    ...[plan?.leadOrganisation, decision?.ownerOrganisation].flatMap((id) => id ?? []),
  ])
  const names = await accountNames(
    tx,
    [row.handlerAccount, plan?.leadAccount].flatMap((id) => id ?? []),
  )
  const barred = plan && (await barredWorkers(tx, actor, row.regionCode, ids)).has(plan.leadAccount)
  const lead = plan ? organisations.get(plan.leadOrganisation) : undefined
  return {
    provider: organisations.get(row.providerOrganisation)?.name ?? '',
    handler: row.handlerAccount ? (names.get(row.handlerAccount) ?? null) : null,
    lead: [barred ? undefined : names.get(plan?.leadAccount ?? ''), lead?.name].filter(Boolean).join(', '),
    phone: lead?.phone ?? null,
    decider: decision?.ownerOrganisation ? { name: organisations.get(decision.ownerOrganisation)?.name ?? '', by: decision.dueOn } : null,
  }
}
