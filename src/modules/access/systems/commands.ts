import { worksIn, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { rolesOf } from '../../regions/index.ts'
import { blockApiClient, putApiClient } from '../api/clients.ts'
import { organisationNamed } from '../organisation-named.ts'
import type { AskSystem, EnterSystem } from './schema.ts'
import { publicKeyIn } from './key.ts'
import { keepsSystemIn } from './rules.ts'

/** Enters a system of an organisation, or gives one it has another key, scopes and region. */
export async function enterSystem(tx: Tx, actor: Actor, given: EnterSystem): Promise<void> {
  const regions = given.regionCode ? [given.regionCode] : ['*']
  if (!keepsSystemIn(actor, regions)) invalid('regionCode', 'systemRegion')
  const organisationId = await organisationNamed(tx, 'systemOrganisation', given.systemOrganisation)
  if (given.regionCode) await requireThere(tx, actor, organisationId, given.regionCode)
  const known = await systemCalled(tx, given.clientId)
  if (known && (known.organisationId !== organisationId || !keepsSystemIn(actor, known.regions))) invalid('clientId', 'clientTaken')
  const publicJwk = await publicKeyIn(given.publicKey)
  await putApiClient(tx, actor, {
    clientId: given.clientId,
    organisationId,
    name: given.systemName,
    publicJwk,
    scopes: given.scopes,
    regions,
  })
}

/** A worker asks for a system of the own organisation, to hand people over in one region; it waits until the region lets it in. */
export async function askSystem(tx: Tx, actor: Actor, given: AskSystem): Promise<void> {
  const organisationId = actor.organisationId ?? notFound()
  await requireThere(tx, actor, organisationId, given.regionCode)
  if (!worksIn(actor, given.regionCode)) invalid('regionCode', 'systemRegion')
  const known = await systemCalled(tx, given.clientId)
  // What was let in already is never changed by asking.
  if (known && (known.organisationId !== organisationId || known.askedOn === null)) invalid('clientId', 'clientTaken')
  await putApiClient(tx, actor, {
    clientId: given.clientId,
    organisationId,
    name: given.systemName,
    publicJwk: await publicKeyIn(given.publicKey),
    scopes: ['handovers'],
    regions: [given.regionCode],
    askedOn: actor.today,
  })
}

/** The region lets a system in that was asked for. */
export async function letSystemIn(tx: Tx, actor: Actor, id: string): Promise<void> {
  const system = await lockKept(tx, actor, id)
  refuseUnless(system.askedOn !== null, 'access.systemDecided', 409)
  await tx.updateTable('access.apiClient').set({ askedOn: null }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'access.api-client-let-in', subject: id })
}

/** The region does not let a system in; nothing of it stays. */
export async function refuseSystem(tx: Tx, actor: Actor, id: string): Promise<void> {
  const system = await lockKept(tx, actor, id)
  refuseUnless(system.askedOn !== null, 'access.systemDecided', 409)
  await tx.deleteFrom('access.apiClient').where('id', '=', id).execute()
  await audit(tx, actor, { what: 'access.api-client-refused', subject: id })
}

/** Shuts a system out at once, or lets it in again. */
export async function blockSystem(tx: Tx, actor: Actor, id: string, blocked: boolean): Promise<void> {
  const system = await lockKept(tx, actor, id)
  if ((system.blockedOn !== null) === blocked) return
  if (blocked) return blockApiClient(tx, actor, id)
  await tx.updateTable('access.apiClient').set({ blockedOn: null }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'access.api-client-unblocked', subject: id })
}

async function lockKept(tx: Tx, actor: Actor, id: string) {
  const system = await tx
    .selectFrom('access.apiClient')
    .select(['regions', 'askedOn', 'blockedOn'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return system && keepsSystemIn(actor, system.regions) ? system : notFound()
}

function systemCalled(tx: Tx, clientId: string) {
  return tx
    .selectFrom('access.apiClient')
    .select(['organisationId', 'regions', 'askedOn'])
    .where('clientId', '=', clientId)
    .forUpdate()
    .executeTakeFirst()
}

async function requireThere(tx: Tx, actor: Actor, organisationId: string, regionCode: string): Promise<void> {
  const roles = await rolesOf(tx, organisationId, actor.today)
  if (!roles.some((role) => role.regionCode === regionCode)) invalid('regionCode', 'notInRegion')
}
