import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { addJob } from '../../../platform/outbox.ts'
import { requireOwn } from '../portal/change.ts'
import type { Body } from '../hsds/canonical.ts'
import { putThings } from './write.ts'

/** A part of a service that was kept here goes again as its source gives it, from what was read of it last. policy: D1 */
export async function followSource(tx: Tx, actor: Actor, serviceId: string, part: string): Promise<void> {
  await requireOwn(tx, actor, serviceId)
  refuseUnless(await asGiven(tx, serviceId), 'catalogue.sourceIsGone', 409)
  const gone = await tx
    .deleteFrom('catalogue.keptPart')
    .where('serviceId', '=', serviceId)
    .where('part', '=', part)
    .returning('part')
    .executeTakeFirst()
  if (!gone) notFound()
  await audit(tx, actor, { what: 'catalogue.source-followed', subject: serviceId, after: { part } })
  await addJob(tx, 'catalogue.follow-source', { serviceId }, `catalogue.follow-source:${serviceId}`)
}

/** Writes what the source gave last to what is not kept here. */
export async function takeAgain(serviceId: string, { asSystem }: Pick<JobSurroundings, 'asSystem'>): Promise<void> {
  await asSystem('none', 'catalogue.follow-source', async (tx, actor) => {
    const given = await asGiven(tx, serviceId)
    if (given)
      await putThings(tx, actor, { sourceId: given.sourceId, runId: given.seenRun }, [{ entity: 'service', body: given.body as Body }])
  })
}

function asGiven(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('catalogue.imported as i')
    .innerJoin('catalogue.source as s', 's.id', 'i.sourceId')
    .select(['i.sourceId', 'i.seenRun', 'i.body'])
    .where('i.ownId', '=', serviceId)
    .where('i.entity', '=', 'service')
    .where('i.removedAt', 'is', null)
    .where('s.removedAt', 'is', null)
    .executeTakeFirst()
}
