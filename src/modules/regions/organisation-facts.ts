import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { audit } from '../../platform/log.ts'
import type { Organisation } from './organisations.ts'

/** What anybody may know of an organisation: its name, its number and how it is reached. */
export type OrganisationFacts = Pick<Organisation, 'name' | 'kvkNumber' | 'phone' | 'email' | 'website'>

/** Other facts of an organisation. Whoever calls has judged whether the actor may. policy: A4 */
export async function changeOrganisation(tx: Tx, actor: Actor, id: string, facts: Partial<OrganisationFacts>): Promise<void> {
  await tx.updateTable('regions.organisation').set(facts).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'regions.organisation-changed', subject: id, after: facts })
}
