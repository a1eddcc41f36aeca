import { hasRole, worksIn, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { municipalitiesOn } from '../../regions/index.ts'
import { homeOf } from '../shown-in/queries.ts'
import { serviceById, type Service } from '../offer/queries.ts'
import { serviceChanged } from '../offer/version.ts'
import { approveChange } from '../portal/approve.ts'
import { noticeLater } from '../notices/notice.ts'
import { lockChange } from '../portal/change-queries.ts'

/** A region says yes or no to a proposal: never who made it, and a no has a reason. policy: D3 */
export async function decideChange(
  tx: Tx,
  actor: Actor,
  changeId: string,
  input: { decision: 'approve' | 'reject'; reason?: string | undefined },
): Promise<void> {
  const change = (await lockChange(tx, changeId)) ?? notFound()
  await requireInRegion(tx, actor, change.serviceId)
  refuseUnless(change.state === 'proposed', 'catalogue.alreadyDecided', 409)
  refuseUnless(change.madeBy !== actor.accountId, 'catalogue.notYourOwnProposal')
  if (input.decision === 'reject' && !input.reason) invalid('reason', 'reasonNeeded')
  if (input.decision === 'approve') await approveChange(tx, actor, change, input.reason ?? null)
  else
    await tx
      .updateTable('catalogue.change')
      .set({ state: 'rejected', decidedBy: actor.accountId, decidedAt: actor.now.toString(), reason: input.reason ?? null })
      .where('id', '=', changeId)
      .execute()
  if (input.decision === 'reject' && change.part === 'publication')
    await tx.updateTable('catalogue.service').set({ status: 'draft' }).where('id', '=', change.serviceId).execute()
  await noticeLater(tx, change.byRegion ? 'proposal-answered' : 'proposal-decided', changeId)
  await audit(tx, actor, { what: `catalogue.change-${input.decision}d`, subject: change.serviceId, after: { part: change.part } })
  await serviceChanged(tx, actor, change.serviceId, input.decision === 'approve' && actor.accountId ? { approvedBy: actor.accountId } : {})
}

/** An offer that this region may decide on: it made it public, or nobody did and it is offered there or everywhere. Others find the same nothing. */
export async function requireInRegion(tx: Tx, actor: Actor, serviceId: string): Promise<Service> {
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const service = (await serviceById(tx, serviceId, actor.today)) ?? notFound()
  const home = await homeOf(tx, serviceId)
  if (home !== null) return actor.regions.includes(home) ? service : notFound()
  const codes = await codesOf(tx, actor)
  return service.national || service.areas.some((area) => codes.includes(area)) ? service : notFound()
}

/** The codes of the actor's regions and of the municipalities in them. */
export async function codesOf(tx: Tx, actor: Actor): Promise<string[]> {
  const municipalities = await municipalitiesOn(tx, actor.today)
  const within = municipalities.filter(({ regionCode }) => worksIn(actor, regionCode))
  return [...new Set([...actor.regions, ...within.map(({ regionCode }) => regionCode), ...within.map(({ code }) => code)])]
}
