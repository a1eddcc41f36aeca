import type { Tx } from '../../platform/db/context.ts'
import { invalid } from '../../platform/errors.ts'

/** The organisation with exactly this name; the form comes back when there is none, or more than one. */
export async function organisationNamed(tx: Tx, field: string, name: string): Promise<string> {
  const found = await tx.selectFrom('regions.organisationShared').select('id').where('name', '=', name).limit(2).execute()
  return found.length === 1 ? found[0]!.id : invalid(field, 'unknownOrganisation')
}
