import type { z } from 'zod'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { noticeLater } from '../notices/notice.ts'
import { serviceById } from '../offer/queries.ts'
import type { DecideMissing, NewMissing } from './schema.ts'

/** Working days within which a region adds help that is not in the catalogue, or says why not. policy: D1 */
export const DECIDE_WITHIN = 10

export interface Missing {
  id: string
  name: string
  kind: string
  offeredBy: string
  contact: string
  askedBy: string
  dueOn: string
  state: 'open' | 'added' | 'refused'
  serviceId: string | null
  reason: string | null
}

/** A worker knows of help that is not in the catalogue, or of a white spot: the person gets the contact data at once, the region looks at the entry. */
export async function reportMissing(tx: Tx, actor: Actor, input: z.output<typeof NewMissing>): Promise<void> {
  refuseUnless(hasRole(actor, 'guide', 'partner', 'coordinator') && actor.accountId, 'platform.notForYou')
  const added = await tx
    .insertInto('catalogue.missingEntry')
    .values({
      regionCode: regionOf(actor),
      id: input.id,
      name: input.helpName,
      kind: input.helpKind,
      offeredBy: input.offeredBy,
      contact: input.reach,
      askedBy: actor.accountId,
      askedAt: actor.now.toString(),
      dueOn: workingDaysAfter(actor.today, DECIDE_WITHIN),
      state: 'open',
      serviceId: null,
      reason: null,
      decidedBy: null,
      decidedAt: null,
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return
  await noticeLater(tx, 'missing-asked', input.id)
  await audit(tx, actor, { what: 'catalogue.missing-reported', subject: input.id, regionCode: regionOf(actor) })
}

/** The region added it, and says where; or it does not, and says why. */
export async function decideMissing(tx: Tx, actor: Actor, id: string, input: z.output<typeof DecideMissing>): Promise<void> {
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const regionCode = regionOf(actor)
  const entry = await tx
    .selectFrom('catalogue.missingEntry')
    .select('state')
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!entry) notFound()
  refuseUnless(entry.state === 'open', 'catalogue.alreadyDecided', 409)
  if (input.outcome === 'refused' && !input.reason) invalid('reason', 'reasonNeeded')
  const serviceId = input.outcome === 'added' ? await offerIn(tx, actor, input.offer) : null
  await tx
    .updateTable('catalogue.missingEntry')
    .set({ state: input.outcome, serviceId, reason: input.reason ?? null, decidedBy: actor.accountId, decidedAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await noticeLater(tx, 'missing-decided', id)
  await audit(tx, actor, { what: `catalogue.missing-${input.outcome}`, subject: id, regionCode })
}

/** What guides of this region missed, the first due first; decided ones of late below. */
export async function missingIn(tx: Tx, actor: Actor, state: 'open' | 'decided'): Promise<Missing[]> {
  return tx
    .selectFrom('catalogue.missingEntry')
    .select(['id', 'name', 'kind', 'offeredBy', 'contact', 'askedBy', 'dueOn', 'state', 'serviceId', 'reason'])
    .where('regionCode', '=', regionOf(actor))
    .where('state', state === 'open' ? '=' : '<>', 'open')
    .orderBy('dueOn', state === 'open' ? 'asc' : 'desc')
    .limit(50)
    .$castTo<Missing>()
    .execute()
}

async function offerIn(tx: Tx, actor: Actor, typed: string | undefined): Promise<string> {
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(typed ?? '')?.[0]
  const service = id ? await serviceById(tx, id, actor.today) : undefined
  return service?.status === 'public' ? service.id : invalid('offer', 'addressOfOffer')
}

function regionOf(actor: Actor): string {
  return actor.regions.find((region) => region !== '*') ?? notFound()
}
