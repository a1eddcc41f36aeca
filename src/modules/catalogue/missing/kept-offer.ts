import type { z } from 'zod'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { insertOrganisation, organisationById } from '../../regions/index.ts'
import { confirmParts } from '../offer/confirm.ts'
import { insertPlaces } from '../offer/enter-parts.ts'
import { insertService } from '../offer/enter.ts'
import { PARTS } from '../offer/rhythm.ts'
import { serviceChanged } from '../offer/version.ts'
import { requireFreeKind } from '../portal/forms.ts'
import { decided, lockMissing, regionOf } from './missing.ts'
import type { CompleteMissing, ShortOffer } from './schema.ts'

type Short = z.output<typeof ShortOffer>
const SAID = PARTS.filter((part) => part !== 'capacity')

/** A region completes what was reported: a short offer that it keeps itself, of an organisation that is known or is entered with it. policy: D4 */
export async function completeMissing(tx: Tx, actor: Actor, entryId: string, input: z.output<typeof CompleteMissing>): Promise<void> {
  const entry = await lockMissing(tx, actor, entryId)
  requireFreeKind(input)
  const { id, organisation, offeredBy, place, ...offer } = input
  const organisationId = await organisationOf(tx, actor, organisation, offeredBy)
  await insertService(tx, actor, {
    ...offer,
    ...orNothing(offer),
    id,
    organisationId,
    sensitivity: entry.discreet ? 'discreet' : 'normal',
    delivery: 'individual',
    status: 'public',
    confirmedOn: actor.today,
    newSince: actor.today,
    regions: [entry.regionCode],
    locations: place ? [{ place }] : [],
  })
  await tx.updateTable('catalogue.service').set({ keptByRegion: entry.regionCode }).where('id', '=', id).execute()
  await serviceChanged(tx, actor, id)
  await decided(tx, actor, entry, { state: 'added', serviceId: id })
}

/** The region says anew what it keeps; all of it is confirmed with that. */
export async function changeKept(tx: Tx, actor: Actor, id: string, input: Short): Promise<void> {
  await lockKept(tx, actor, id)
  requireFreeKind(input)
  const { place, ...offer } = input
  await tx
    .updateTable('catalogue.service')
    .set({ ...offer, ...orNothing(offer) })
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('catalogue.servicePlace').where('serviceId', '=', id).execute()
  await insertPlaces(tx, id, place ? [{ place }] : [])
  await confirmParts(tx, actor, id, SAID, actor.today)
  await audit(tx, actor, { what: 'catalogue.kept-offer-changed', subject: id })
  await serviceChanged(tx, actor, id)
}

/** It is no longer there: it leaves the list. */
export async function endKept(tx: Tx, actor: Actor, id: string): Promise<void> {
  await lockKept(tx, actor, id)
  await tx.updateTable('catalogue.service').set({ status: 'ended' }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'catalogue.kept-offer-ended', subject: id })
  await serviceChanged(tx, actor, id)
}

/** What a region keeps itself: with the day on which it must be looked at again. */
export interface KeptOffer {
  id: string
  name: string
  organisationId: string
  dueOn: string | null
}

export async function keptOffers(tx: Tx, regions: readonly string[]): Promise<KeptOffer[]> {
  return tx
    .selectFrom('catalogue.service as s')
    .leftJoin('catalogue.serviceConfirmed as c', 'c.serviceId', 's.id')
    .select(({ fn }) => ['s.id', 's.name', 's.organisationId', fn.min('c.dueOn').as('dueOn')])
    .where('s.keptByRegion', 'in', [...regions])
    .where('s.status', 'in', ['public', 'unlisted'])
    .groupBy('s.id')
    .orderBy('dueOn')
    .orderBy('s.name')
    .limit(200)
    .$castTo<KeptOffer>()
    .execute()
}

async function lockKept(tx: Tx, actor: Actor, id: string): Promise<void> {
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const found = await tx
    .selectFrom('catalogue.service')
    .select('status')
    .where('id', '=', id)
    .where('keptByRegion', '=', regionOf(actor))
    .forUpdate()
    .executeTakeFirst()
  if (!found) notFound()
  refuseUnless(['public', 'unlisted'].includes(found.status), 'catalogue.notInThisState', 409)
}

/** What was left empty is empty from now on. */
function orNothing(offer: Omit<Short, 'place'>) {
  return {
    freeHelp: offer.freeHelp ?? false,
    forWhom: offer.forWhom ?? null,
    contactPhone: offer.contactPhone ?? null,
    contactEmail: offer.contactEmail ?? null,
  }
}

async function organisationOf(tx: Tx, actor: Actor, known: string | undefined, name: string | undefined): Promise<string> {
  if (known) return (await organisationById(tx, known))?.id ?? notFound()
  if (!name) invalid('offeredBy', 'organisationNeeded')
  return insertOrganisation(tx, actor, { id: newId(), name, types: ['other'], validFrom: actor.today })
}
