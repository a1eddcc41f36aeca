import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'

/** How many of the referrals of a period were accepted; those that ended without an answer in time are among them. */
export interface Acceptance {
  serviceId: string
  accepted: number
  decided: number
  /** Of those, how many nobody answered in time. */
  late: number
}
/** Kept and shown with the period it was counted over. */
export interface ShownAcceptance extends Acceptance {
  fromOn: string
  countedOn: string
}

/** Puts the counts of today in place of those before; what is no longer among them is gone. Ten at least, else the table refuses. policy: D1 */
export async function putAcceptance(tx: Tx, counts: readonly Acceptance[], fromOn: string, countedOn: string): Promise<void> {
  await tx.deleteFrom('catalogue.acceptance').execute()
  for (let begin = 0; begin < counts.length; begin += 1000)
    await tx
      .insertInto('catalogue.acceptance')
      .values(counts.slice(begin, begin + 1000).map((count) => ({ ...count, fromOn, countedOn })))
      .execute()
}

/** For a guide, and for the provider of the service itself; nobody else is told. policy: D1 */
export async function acceptanceFor(
  tx: Tx,
  actor: Actor,
  service: { id: string; organisationId: string },
): Promise<ShownAcceptance | undefined> {
  const own = hasRole(actor, 'provider') && actor.organisationId === service.organisationId
  if (!own && !hasRole(actor, 'guide')) return undefined
  return tx
    .selectFrom('catalogue.acceptance')
    .select(['serviceId', 'accepted', 'decided', 'late', 'fromOn', 'countedOn'])
    .where('serviceId', '=', service.id)
    .executeTakeFirst()
}
