import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuse, refuseUnless } from '../../../platform/errors.ts'
import { requirePlace } from './places.ts'

/** Where the actor sits today, if anywhere. */
export async function sittingOf(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('intake.sitting')
    .select(['regionCode', 'locationId', 'counter', 'languages', 'kinds', 'since'])
    .where('regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('accountId', '=', actor.accountId)
    .where('onDate', '=', actor.today)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
}

/** Who sits at a place today, by counter. */
export async function sittingsAt(tx: Tx, actor: Actor, regionCode: string, locationId: string) {
  return tx
    .selectFrom('intake.sitting')
    .select(['accountId', 'counter', 'languages', 'kinds'])
    .where('regionCode', '=', regionCode)
    .where('locationId', '=', locationId)
    .where('onDate', '=', actor.today)
    .where('endedAt', 'is', null)
    .orderBy('counter')
    .limit(100)
    .execute()
}

/** A guide says at which counter they sit today, and whom they can help; said again it is changed. policy: A7 */
export async function sitDown(
  tx: Tx,
  actor: Actor,
  given: { location: string; counter: string; languages?: string[] | undefined; kinds?: string[] | undefined },
): Promise<void> {
  const accountId = actor.accountId ?? refuse('platform.notForYou')
  const { regionCode } = await requirePlace(tx, actor, given.location)
  const facts = {
    locationId: given.location,
    counter: given.counter,
    languages: given.languages ?? [],
    kinds: given.kinds ?? [],
    since: actor.now.toString(),
    endedAt: null,
  }
  await tx
    .insertInto('intake.sitting')
    .values({ regionCode, accountId, onDate: actor.today, ...facts })
    .onConflict((conflict) => conflict.columns(['regionCode', 'accountId', 'onDate']).doUpdateSet(facts))
    .execute()
}

/** The guide leaves the counter; who waited for them waits for whoever is free. */
export async function standUp(tx: Tx, actor: Actor): Promise<void> {
  refuseUnless(actor.accountId, 'platform.notForYou')
  await tx
    .updateTable('intake.visit')
    .set({ forAccount: null })
    .where('regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('onDate', '=', actor.today)
    .where('forAccount', '=', actor.accountId)
    .where('state', '=', 'waiting')
    .execute()
  await tx
    .updateTable('intake.sitting')
    .set({ endedAt: actor.now.toString() })
    .where('regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('accountId', '=', actor.accountId)
    .where('onDate', '=', actor.today)
    .where('endedAt', 'is', null)
    .execute()
}
