import { hasRole, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../platform/errors.ts'
import { audit } from '../../platform/log.ts'
import { giveRole, organisationById, type OrganisationRole } from '../regions/index.ts'
import { policyOn } from './queries.ts'
import { mayBe } from './rules.ts'

/**
 * Gives an organisation a role in a region, if the profile of that day allows its type: an organisation with an
 * interest neither guides nor steers under option A; UWV and municipalities do under both. policy: C2, C11, D6
 */
export async function giveOrganisationRole(
  tx: Tx,
  actor: Actor,
  given: { organisationId: string; regionCode: string; role: OrganisationRole; validFrom: string },
): Promise<void> {
  refuseUnless(hasRole(actor, 'administrator', 'system'), 'platform.notForYou')
  const organisation = (await organisationById(tx, given.organisationId)) ?? notFound()
  const verdict = mayBe(await policyOn(tx, given.regionCode, given.validFrom), organisation.types, given.role)
  if (!verdict.ok) invalid('role', verdict.because)
  await giveRole(tx, actor, given)
}

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
