import type { z } from 'zod'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { noticeLater } from '../notices/notice.ts'
import { serviceById } from '../offer/queries.ts'
import type { NewMissing } from './schema.ts'

/** Working days within which a region adds help that is not in the catalogue, or says why not. policy: D1 */
export const DECIDE_WITHIN = 10

export interface Missing {
  id: string
  name: string
  kind: string
  offeredBy: string
  contact: string
  place: string | null
  forWhom: string | null
  discreet: boolean
  askedBy: string
  dueOn: string
  state: 'open' | 'added' | 'refused'
  serviceId: string | null
  reason: string | null
}

/**
 * A worker knows of help that is not in the catalogue, or of a white spot: the person gets the contact data at once, the region looks
 * at the entry. False where it had been reported with this id. policy: D4
 */
export async function reportMissing(
  tx: Tx,
  actor: Actor,
  input: z.output<typeof NewMissing>,
  regionCode = regionOf(actor),
): Promise<boolean> {
  refuseUnless(hasRole(actor, 'guide', 'partner', 'coordinator') && actor.accountId, 'platform.notForYou')
  const added = await tx
    .insertInto('catalogue.missingEntry')
    .values({
      regionCode,
      id: input.id,
      name: input.helpName,
      kind: input.helpKind,
      offeredBy: input.offeredBy,
      contact: input.reach,
      place: input.helpPlace ?? null,
      forWhom: input.helpFor ?? null,
      discreet: input.discreetHelp ?? false,
      askedBy: actor.accountId,
      askedAt: actor.now.toString(),
      dueOn: workingDaysAfter(actor.today, DECIDE_WITHIN),
      state: 'open',
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return false
  await noticeLater(tx, 'missing-asked', input.id)
  await audit(tx, actor, { what: 'catalogue.missing-reported', subject: input.id, regionCode })
  return true
}

/** It was in the catalogue already: the region says which offer it is. policy: D4 */
export async function tieMissing(tx: Tx, actor: Actor, id: string, serviceId: string): Promise<void> {
  const entry = await lockMissing(tx, actor, id)
  const service = await serviceById(tx, serviceId, actor.today)
  if (service?.status !== 'public') notFound()
  await decided(tx, actor, entry, { state: 'added', serviceId })
}

/** The region does not add it, and says why. policy: D4 */
export async function refuseMissing(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
  await decided(tx, actor, await lockMissing(tx, actor, id), { state: 'refused', reason })
}

/** What still waits for the region of this coordinator, locked: of two who decide at once, one wins. */
export async function lockMissing(tx: Tx, actor: Actor, id: string): Promise<Missing & { regionCode: string }> {
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const regionCode = regionOf(actor)
  const entry = await entries(tx).where('regionCode', '=', regionCode).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!entry) notFound()
  refuseUnless(entry.state === 'open', 'catalogue.alreadyDecided', 409)
  return { ...entry, regionCode }
}

/** Keeps what became of it; the worker hears by mail, and whoever it was given to is told by who keeps their file. */
export async function decided(
  tx: Tx,
  actor: Actor,
  entry: { regionCode: string; id: string },
  became: { state: 'added'; serviceId: string } | { state: 'refused'; reason: string },
): Promise<void> {
  await tx
    .updateTable('catalogue.missingEntry')
    .set({ ...became, decidedBy: actor.accountId, decidedAt: actor.now.toString() })
    .where('regionCode', '=', entry.regionCode)
    .where('id', '=', entry.id)
    .execute()
  await noticeLater(tx, 'missing-decided', entry.id)
  await tellLater(tx, actor, 'nl.wegwijzer.catalogue.missing-decided.v1', { regionCode: entry.regionCode, subject: entry.id })
  await audit(tx, actor, { what: `catalogue.missing-${became.state}`, subject: entry.id, regionCode: entry.regionCode })
}

/** What guides of this region missed, the first due first; decided ones of late below. */
export async function missingIn(tx: Tx, actor: Actor, state: 'open' | 'decided'): Promise<Missing[]> {
  return entries(tx)
    .where('regionCode', '=', regionOf(actor))
    .where('state', state === 'open' ? '=' : '<>', 'open')
    .orderBy('dueOn', state === 'open' ? 'asc' : 'desc')
    .limit(50)
    .execute()
}

/** One of them, to look at. */
export async function requireMissing(tx: Tx, actor: Actor, id: string): Promise<Missing> {
  return (await missingByIds(tx, regionOf(actor), [id]))[0] ?? notFound()
}

/** Several of one region, in no order. */
export async function missingByIds(tx: Tx, regionCode: string, ids: readonly string[]): Promise<Missing[]> {
  if (ids.length === 0) return []
  return entries(tx)
    .where('regionCode', '=', regionCode)
    .where('id', 'in', [...ids])
    .execute()
}

function entries(tx: Tx) {
  return tx
    .selectFrom('catalogue.missingEntry')
    .select([
      'id',
      'name',
      'kind',
      'offeredBy',
      'contact',
      'place',
      'forWhom',
      'discreet',
      'askedBy',
      'dueOn',
      'state',
      'serviceId',
      'reason',
    ])
    .$castTo<Missing>()
}

export function regionOf(actor: Actor): string {
  return actor.regions.find((region) => region !== '*') ?? notFound()
}
