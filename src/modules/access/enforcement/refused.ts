import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { organisationsById } from '../../regions/index.ts'

interface Refused {
  id?: string
  way: 'desk' | 'names' | 'api'
  about: 'one-person' | 'several' | 'file'
  /** Who asked, where a worker tells it of somebody else. */
  asker?: string
}

/** Words with which a system says that it is for enforcement. */
const ENFORCEMENT = /handhav|enforce|fraud/i
export const saysEnforcement = (words: string | null): boolean => ENFORCEMENT.test(words ?? '')

/** Keeps that data was asked for enforcement and refused; it stays although the request fails. policy: C19 */
export async function noteRefused(tx: Tx, actor: Actor, regionCode: string, given: Refused): Promise<void> {
  await tx
    .insertInto('access.refusedRequest')
    .values({
      id: given.id ?? newId(),
      regionCode,
      at: actor.now.toString(),
      way: given.way,
      accountId: actor.accountId,
      organisationId: actor.organisationId,
      asker: given.asker ?? null,
      about: given.about,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** In which region a worker says it: of the site where they are, else the first they work in. */
export function regionOf(actor: Actor, here: string | undefined): string {
  return actor.regions.find((code) => code === here) ?? actor.regions[0] ?? notFound()
}

/** The newest requests for enforcement that were refused in the regions of a privacy officer. */
export async function refusedRequests(tx: Tx, actor: Actor) {
  refuseUnless(hasRole(actor, 'privacy-officer'), 'platform.notForYou')
  const rows = await tx
    .selectFrom('access.refusedRequest as r')
    .leftJoin('access.account as a', 'a.id', 'r.accountId')
    .select(['r.id', 'r.at', 'r.way', 'r.about', 'r.asker', 'r.organisationId', 'a.displayName as worker'])
    .where('r.regionCode', 'in', [...actor.regions, '*'])
    .orderBy('r.at', 'desc')
    .limit(50)
    .execute()
  const organisations = await organisationsById(
    tx,
    rows.flatMap((row) => row.organisationId ?? []),
  )
  return rows.map((row) => ({ ...row, organisation: organisations.get(row.organisationId ?? '')?.name ?? null }))
}
