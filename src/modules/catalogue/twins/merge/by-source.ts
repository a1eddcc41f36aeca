import { sql } from 'kysely'
import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { mergesOf } from './follow.ts'
import { standAlone } from './services.ts'

/** What the source of a merged service says of its state: it holds as soon as the service stands by itself again. */
export async function stateBySource(tx: Tx, states: readonly (readonly [id: string, status: string])[]): Promise<void> {
  if (states.length === 0) return
  const given = JSON.stringify(states.map(([id, status]) => ({ id, status })))
  await sql`update catalogue.merge m set status_before = given.status from jsonb_to_recordset(${given}::jsonb) as given (id uuid, status text)
    where m.merged_id = given.id and m.about = 'service' and m.undone_at is null`.execute(tx)
}

/**
 * Services that their source no longer gives can stand for nobody: what was merged into them is offered by itself again, and the
 * region is asked anew when both are there. policy: D1
 */
export async function leftBySource(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
  await stateBySource(
    tx,
    ids.map((id) => [id, 'ended'] as const),
  )
  for (const merge of (await mergesOf(tx, ids)).filter(({ keptId }) => ids.includes(keptId))) {
    await standAlone(tx, actor, merge)
    await tx
      .updateTable('catalogue.twin')
      .set({ state: 'open', decidedBy: null, decidedAt: null, because: null })
      .where('id', '=', merge.twinId)
      .execute()
  }
}
