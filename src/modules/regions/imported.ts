import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'

/** An organisation as another catalogue gives it. */
export interface ImportedOrganisation {
  id: string
  name: string
  kvkNumber: string | null
  phone: string | null
  email: string | null
  website: string | null
}

/** Organisations by their number at the chamber of commerce. */
export async function organisationsByKvk(tx: Tx, numbers: readonly string[]): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await tx
    .selectFrom('regions.organisation')
    .select(['id', 'kvkNumber'])
    .where('kvkNumber', 'in', [...numbers])
    .execute()
  return new Map(rows.map((row) => [row.kvkNumber!, row.id]))
}

/** Enters or renews organisations that only another catalogue tells about; they have no role in any region. */
export async function putImportedOrganisations(tx: Tx, today: string, given: readonly ImportedOrganisation[]): Promise<void> {
  if (given.length === 0) return
  await tx
    .insertInto('regions.organisation')
    .values(given.map((organisation) => ({ ...organisation, sensitivity: 'normal', validFrom: today })))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        phone: row.ref('excluded.phone'),
        email: row.ref('excluded.email'),
        website: row.ref('excluded.website'),
      })),
    )
    .execute()
  await sql`insert into regions.organisation_type (organisation_id, type) select id, 'other' from unnest(${given.map(({ id }) => id)}::uuid[]) as given (id)
    where not exists (select from regions.organisation_type t where t.organisation_id = given.id)`.execute(tx)
}
