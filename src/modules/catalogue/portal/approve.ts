import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { saidHere } from '../offer/kept.ts'
import { areaCodesOn } from '../offer/reference.ts'
import { applyPart } from './apply.ts'
import type { ChangeRow } from './change-queries.ts'
import { templateChanged } from '../copies/news.ts'
import { askRegions } from '../shown-in/ask.ts'
import { asOfNow, changedFields, type Body } from './part-bodies.ts'

type Proposal = Pick<ChangeRow, 'id' | 'serviceId' | 'part' | 'before' | 'body'>

/** Writes a proposal as it would hold from now, with who said yes; whoever calls has judged who may. policy: D3 */
export async function approveChange(tx: Tx, actor: Actor, change: Proposal, reason: string | null): Promise<void> {
  const body = asOfNow(change.part, change.body, actor.today)
  await requirePossible(tx, change.part, body, actor.today)
  await tx
    .updateTable('catalogue.change')
    .set({
      body: JSON.stringify(body),
      state: 'approved',
      decidedBy: actor.accountId,
      decidedAt: actor.now.toString(),
      reason,
    })
    .where('id', '=', change.id)
    .execute()
  await applyPart(tx, actor, change.serviceId, change.part, body)
  if (change.part === 'publication' || change.part === 'area') await askRegions(tx, actor, change.serviceId)
  await saidHere(tx, actor, change.serviceId, change.part, changedFields(change.before, change.body))
  await templateChanged(tx, actor, change.serviceId, change.part)
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
