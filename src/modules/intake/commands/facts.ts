import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { Leaves } from '../rules.ts'

export interface Handover {
  regionCode: string
  id: string
  personId: string
}

export type FactKind = 'agreed' | 'refused' | 'unanswered' | 'reminded' | 'accepted' | 'picked-up' | 'closed'

/** Writes one pass of the baton; rows of it are never changed. */
export async function insertPass(
  tx: Tx,
  actor: Actor,
  handover: Handover,
  pass: { position: number; from: string; to: string; because: string; leaves: Leaves; acceptBy: string },
): Promise<void> {
  await tx
    .insertInto('intake.pass')
    .values({
      regionCode: handover.regionCode,
      handoverId: handover.id,
      personId: handover.personId,
      position: pass.position,
      fromOrganisation: pass.from,
      toOrganisation: pass.to,
      because: pass.because,
      leaves: pass.leaves,
      byAccount: actor.accountId,
      at: actor.now.toString(),
      acceptBy: pass.acceptBy,
    })
    .execute()
}

/** Writes what happened while it lay with an organisation, after the last pass. Whoever calls has locked the handover. */
export async function insertFact(tx: Tx, actor: Actor, handover: Handover, kind: FactKind, organisationId: string): Promise<void> {
  await sql`
    insert into intake.handover_fact (region_code, handover_id, position, person_id, after_pass, kind, organisation_id, by_account, at)
    select ${handover.regionCode}, ${handover.id}::uuid,
      (select coalesce(max(position), 0) + 1 from intake.handover_fact where region_code = ${handover.regionCode} and handover_id = ${handover.id}),
      ${handover.personId}::uuid,
      (select coalesce(max(position), 0) from intake.pass where region_code = ${handover.regionCode} and handover_id = ${handover.id}),
      ${kind}, ${organisationId}::uuid, ${actor.accountId}::uuid, ${actor.now.toString()}::timestamptz`.execute(tx)
}
