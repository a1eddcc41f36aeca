import { hasRole, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../platform/errors.ts'
import { audit } from '../../platform/log.ts'

/** Lays down which profile governs a region from a day that still comes; the running one ends there. policy: B3 */
export async function planProfile(tx: Tx, actor: Actor, regionCode: string, input: { profile: string; fromOn: string }): Promise<void> {
  refuseUnless(
    hasRole(actor, 'administrator') || (hasRole(actor, 'coordinator') && actor.regions.includes(regionCode)),
    'platform.notForYou',
  )
  if (input.fromOn <= actor.today) invalid('fromOn', 'inThePast')
  const profile = await tx.selectFrom('policy.profile').select('id').where('code', '=', input.profile).executeTakeFirst()
  if (!profile) invalid('profile', 'unknownProfile')
  const planned = await tx
    .selectFrom('policy.regionProfile')
    .select('fromOn')
    .where('regionCode', '=', regionCode)
    .where('fromOn', '>', actor.today)
    .forUpdate()
    .executeTakeFirst()
  if (planned) invalid('fromOn', 'alreadyPlanned')
  await tx
    .updateTable('policy.regionProfile')
    .set({ untilOn: input.fromOn })
    .where('regionCode', '=', regionCode)
    .where('untilOn', 'is', null)
    .execute()
  await tx.insertInto('policy.regionProfile').values({ regionCode, profileId: profile.id, fromOn: input.fromOn, untilOn: null }).execute()
  await audit(tx, actor, { what: 'policy.profile-planned', subject: regionCode, regionCode, after: input })
}
