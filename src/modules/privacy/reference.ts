import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'

/**
 * A row per purpose for all organisations, and one per type that relies on it by a basis of its own;
 * months stay empty until somebody answerable lays them down.
 */
export async function loadRetention(tx: Tx): Promise<void> {
  await sql`
    insert into privacy.retention (purpose, organisation_type)
    select distinct b.purpose, t.type
    from people.legal_basis_shared b
    cross join lateral (values ('*'), (b.organisation_type)) as t (type)
    -- A saved search belongs to no file: it ends by its own clock.
    where t.type not in ('person', 'system') and b.purpose <> 'service-alerts'
    on conflict do nothing`.execute(tx)
}
