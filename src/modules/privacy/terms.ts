import { sql } from 'kysely'
import type { FileRef } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { heldOf } from './erase.ts'

/** Months that data is kept, per purpose and type of organisation; null where it is not laid down. */
export function retention(tx: Tx) {
  return tx
    .selectFrom('privacy.retention')
    .select(['purpose', 'organisationType', 'months'])
    .orderBy('purpose')
    .orderBy('organisationType')
    .execute()
}

/** The terms of one organisation: what its type gives, and what it laid down itself. */
export async function termsOf(tx: Tx, organisationId: string): Promise<{ purpose: string; own: number | null; months: number | null }[]> {
  const { rows } = await sql<{ purpose: string; own: number | null; months: number | null }>`
    select p.purpose, o.months as own, privacy.months_for(${organisationId}, p.purpose) as months
    from (select distinct purpose from privacy.retention) p
    left join privacy.own_term o on o.organisation_id = ${organisationId} and o.purpose = p.purpose
    order by p.purpose`.execute(tx)
  return rows
}

export interface KeptPart {
  purpose: string
  organisationId: string
  /** Null where nobody laid it down yet. */
  months: number | null
}

/** What organisations keep of the actor's own file, and for how many months after it closes. Source: art. 13 lid 2 onder a AVG */
export async function keptOf(tx: Tx, file: FileRef): Promise<KeptPart[]> {
  const held = await heldOf(tx, file.regionCode, [file.personId])
  const { rows } = await sql<KeptPart>`
    select h.purpose, h.organisation_id, privacy.months_for(h.organisation_id, h.purpose) as months
    from unnest(${held.map(({ purpose }) => purpose)}::text[], ${held.map(({ organisationId }) => organisationId)}::uuid[])
      as h (purpose, organisation_id)
    order by h.organisation_id, h.purpose`.execute(tx)
  return rows
}

/** True when for every purpose and type of organisation it is laid down how long data is kept. */
export async function allRetentionKnown(db: Pick<Tx, 'selectFrom'>): Promise<boolean> {
  const rows = await db.selectFrom('privacy.retention').select('months').execute()
  return rows.length > 0 && rows.every((row) => row.months !== null)
}
