import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { serviceChanged } from '../offer/version.ts'
import { requireOwn } from './change.ts'

/** A provider says what it wants of a figure about its own offer, shown right beside it: the right of reply. policy: K8 */
export async function replyToFigure(tx: Tx, actor: Actor, serviceId: string, qualityId: string, words: string): Promise<void> {
  const service = await requireOwn(tx, actor, serviceId)
  if (!service.quality.some((one) => one.id === qualityId)) notFound()
  const reply = { words, onDate: actor.today, byAccount: actor.accountId ?? notFound() }
  await tx
    .insertInto('catalogue.qualityReply')
    .values({ qualityId, ...reply })
    .onConflict((conflict) => conflict.column('qualityId').doUpdateSet(reply))
    .execute()
  await audit(tx, actor, { what: 'catalogue.figure-replied', subject: serviceId })
  await serviceChanged(tx, actor, serviceId)
}
