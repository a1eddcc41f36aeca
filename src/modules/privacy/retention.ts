import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Sweep } from '../../platform/module.ts'
import { erasePart, heldOf, LAST } from './erase.ts'

const BATCH = 25

/** Notes what is kept of files that were closed, then erases the parts whose term has passed; in batches. policy: L2 */
export const sweeps: Sweep[] = [
  { name: 'privacy.closed-files', run: noteClosed },
  { name: 'privacy.retention', run: eraseDue },
]

async function noteClosed(tx: Tx): Promise<number> {
  const { rows } = await sql<{ regionCode: string; id: string; closedOn: string }>`
    select p.region_code, p.id, p.closed_on from people.person_shared p
    where p.closed_on is not null and p.erased_at is null and not exists (
      select from privacy.kept k where k.region_code = p.region_code and k.person_id = p.id and k.closed_on = p.closed_on)
    order by p.region_code, p.closed_on, p.id limit ${BATCH}`.execute(tx)
  const regionCode = rows[0]?.regionCode
  if (!regionCode) return 0
  const closedOn = new Map(rows.filter((row) => row.regionCode === regionCode).map((row) => [row.id, row.closedOn]))
  const held = await heldOf(tx, regionCode, [...closedOn.keys()])
  await tx
    .insertInto('privacy.kept')
    .values(held.map((part) => ({ ...part, id: newId(), regionCode, closedOn: closedOn.get(part.personId)! })))
    .onConflict((conflict) =>
      conflict
        .columns(['regionCode', 'personId', 'purpose', 'organisationId'])
        .doUpdateSet((row) => ({ closedOn: row.ref('excluded.closedOn'), erasedOn: null })),
    )
    .execute()
  return closedOn.size
}

async function eraseDue(tx: Tx, actor: Actor): Promise<number> {
  const { rows } = await sql<{ regionCode: string; id: string; personId: string; purpose: string; organisationId: string }>`
    select k.region_code, k.id, k.person_id, k.purpose, k.organisation_id
    from privacy.kept k
    join people.person_shared p on p.region_code = k.region_code and p.id = k.person_id and p.closed_on = k.closed_on
    where k.erased_on is null and k.closed_on <= ${actor.today}::date - make_interval(months => privacy.shortest_term())
      and k.closed_on + make_interval(months => privacy.months_for(k.organisation_id, k.purpose)) <= ${actor.today}::date
      and (k.purpose <> ${LAST} or not exists (
        select from privacy.kept o where o.region_code = k.region_code and o.person_id = k.person_id and o.purpose <> ${LAST}
          and o.closed_on = k.closed_on and o.erased_on is null))
    order by k.closed_on, k.id limit ${BATCH} for update of k skip locked`.execute(tx)
  for (const { regionCode, personId, purpose, organisationId } of rows)
    await erasePart(tx, actor, { regionCode, personId }, { purpose, organisationId }, 'retention')
  await sql`update privacy.kept set erased_on = ${actor.today} where id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(tx)
  return rows.length
}
