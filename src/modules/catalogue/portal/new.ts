import type { z } from 'zod'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { organisationById } from '../../regions/index.ts'
import { confirmParts } from '../offer/confirm.ts'
import { confirmedHere } from '../offer/kept.ts'
import { insertService } from '../offer/enter.ts'
import { mayOfferInstruments } from '../offer/instrument.ts'
import type { Part } from '../offer/rhythm.ts'
import { serviceById } from '../offer/queries.ts'
import { serviceChanged } from '../offer/version.ts'
import { requireOwn } from './change.ts'
import { requireFreeKind } from './forms.ts'
import type { NewOffer } from './part-schema.ts'

/** A provider begins an offer as a draft, in the region it works in. Sent twice, it is one. policy: D3 */
export async function beginOffer(tx: Tx, actor: Actor, input: z.output<typeof NewOffer>): Promise<void> {
  refuseUnless(hasRole(actor, 'provider') && actor.organisationId, 'platform.notForYou')
  requireFreeKind(input)
  if (await serviceById(tx, input.id, actor.today)) return
  if (input.kind === 'instrument' && !(await mayMakeInstruments(tx, actor))) invalid('kind', 'onlyPublicBodies')
  await insertService(tx, actor, {
    id: input.id,
    organisationId: actor.organisationId,
    name: input.name,
    kind: input.kind,
    delivery: input.delivery,
    freeHelp: input.freeHelp ?? false,
    status: 'draft',
    confirmedOn: null,
    newSince: actor.today,
    regions: actor.regions.filter((region) => region !== '*'),
  })
  await serviceChanged(tx, actor, input.id)
}

/** Whether the actor's organisation may make instruments. */
export async function mayMakeInstruments(tx: Tx, { organisationId }: Actor): Promise<boolean> {
  const organisation = organisationId === null ? undefined : await organisationById(tx, organisationId)
  return mayOfferInstruments(organisation?.types ?? [])
}

/** Says that a part is still right as it stands; an offer that had left the list for being old comes back when all is. */
export async function confirmAsIs(tx: Tx, actor: Actor, serviceId: string, part: Part): Promise<void> {
  await requireOwn(tx, actor, serviceId)
  await confirmParts(tx, actor, serviceId, [part], actor.today)
  await confirmedHere(tx, actor, serviceId, part)
  await serviceChanged(tx, actor, serviceId)
}
