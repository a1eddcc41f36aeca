import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { touched } from '../../platform/log.ts'

/** A worker has passed a message on by phone or letter. */
export async function passOn(tx: Tx, actor: Actor, id: string): Promise<void> {
  const row = await tx
    .selectFrom('messages.message')
    .select(['regionCode', 'personId', 'state'])
    .where('regionCode', 'in', actor.regions)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
  touched(tx, row.regionCode, row.personId, 'message')
  if (row.state !== 'by-hand') return
  await tx
    .updateTable('messages.message')
    .set({ state: 'done', sentAt: actor.now.toString() })
    .where('regionCode', '=', row.regionCode)
    .where('id', '=', id)
    .execute()
}
