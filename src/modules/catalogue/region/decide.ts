import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { municipalitiesOn } from '../../regions/index.ts'
import { areaCodesOn } from '../offer/reference.ts'
import { followNoMore } from '../offer/merged.ts'
import { serviceById, type Service } from '../offer/queries.ts'
import { serviceChanged } from '../offer/version.ts'
import { applyPart } from '../portal/apply.ts'
import { noticeLater } from '../notices/notice.ts'
import type { ChangeRow } from '../portal/change-queries.ts'
import { asOfNow, changedFields, mergedPartsOf, type Body } from '../portal/part-bodies.ts'

/** A region says yes or no to a proposal: never who made it, and a no has a reason. policy: D3 */
export async function decideChange(
  tx: Tx,
  actor: Actor,
  changeId: string,
  input: { decision: 'approve' | 'reject'; reason?: string | undefined },
): Promise<void> {
  const change = await lockProposal(tx, changeId)
  await requireInRegion(tx, actor, change.serviceId)
  refuseUnless(change.state === 'proposed', 'catalogue.alreadyDecided', 409)
  refuseUnless(change.madeBy !== actor.accountId, 'catalogue.notYourOwnProposal')
  if (input.decision === 'reject' && !input.reason) invalid('reason', 'reasonNeeded')
  const body = asOfNow(change.part, change.body, actor.today)
  if (input.decision === 'approve') await requirePossible(tx, change.part, body, actor.today)
  await tx
    .updateTable('catalogue.change')
    .set({
      ...(input.decision === 'approve' ? { body: JSON.stringify(body) } : {}),
      state: input.decision === 'approve' ? 'approved' : 'rejected',
      decidedBy: actor.accountId,
      decidedAt: actor.now.toString(),
      reason: input.reason ?? null,
    })
    .where('id', '=', changeId)
    .execute()
  if (input.decision === 'approve') {
    await applyPart(tx, actor, change.serviceId, change.part, body)
    await followNoMore(tx, change.serviceId, mergedPartsOf(change.part, changedFields(change.before, change.body)))
  }
  if (input.decision === 'reject' && change.part === 'publication')
    await tx.updateTable('catalogue.service').set({ status: 'draft' }).where('id', '=', change.serviceId).execute()
  await noticeLater(tx, 'proposal-decided', changeId)
  await audit(tx, actor, { what: `catalogue.change-${input.decision}d`, subject: change.serviceId, after: { part: change.part } })
  await serviceChanged(tx, actor, change.serviceId, input.decision === 'approve' && actor.accountId ? { approvedBy: actor.accountId } : {})
}

/** What can no longer be written as it was proposed is refused with its reason; the region can still say no to it. */
async function requirePossible(tx: Tx, part: ChangeRow['part'], body: Body, today: string): Promise<void> {
  if (part === 'area') {
    const known = await areaCodesOn(tx, today)
    refuseUnless(
      [...(body.regions as string[]), ...(body.municipalities as string[])].every((code) => known.has(code)),
      'catalogue.unknownArea',
      409,
    )
  }
  if (part.startsWith('price')) {
    const lines = body.lines as { validFrom: string; validUntil?: string | null }[]
    refuseUnless(
      lines.every(({ validFrom, validUntil }) => !validUntil || validUntil > validFrom),
      'catalogue.priceIsOver',
      409,
    )
  }
}

/** An offer that this region may decide on: it is offered there, or everywhere. Others find the same nothing. */
export async function requireInRegion(tx: Tx, actor: Actor, serviceId: string): Promise<Service> {
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const service = (await serviceById(tx, serviceId, actor.today)) ?? notFound()
  const codes = await codesOf(tx, actor)
  return service.national || service.areas.some((area) => codes.includes(area)) ? service : notFound()
}

/** The codes of the actor's regions and of the municipalities in them. */
export async function codesOf(tx: Tx, actor: Actor): Promise<string[]> {
  const municipalities = await municipalitiesOn(tx, actor.today)
  const within = municipalities.filter(({ regionCode }) => actor.regions.includes('*') || actor.regions.includes(regionCode))
  return [...new Set([...actor.regions, ...within.map(({ regionCode }) => regionCode), ...within.map(({ code }) => code)])]
}

async function lockProposal(tx: Tx, id: string): Promise<Pick<ChangeRow, 'serviceId' | 'part' | 'before' | 'body' | 'state' | 'madeBy'>> {
  const row = await tx
    .selectFrom('catalogue.change')
    .select(['serviceId', 'part', 'before', 'body', 'state', 'madeBy'])
    .where('id', '=', id)
    .forUpdate()
    .$castTo<ChangeRow>()
    .executeTakeFirst()
  return row ?? notFound()
}
