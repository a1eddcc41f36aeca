import type { z } from 'zod'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { confirmParts } from '../offer/confirm.ts'
import { insertPrice, putEvidence } from '../offer/enter.ts'
import { roundCents } from '../offer/price.ts'
import { serviceChanged } from '../offer/version.ts'
import type { NewPrice, NewQuality, OwnService } from '../schema.ts'

/** A provider changes the own service; confirming it today dates content and waiting time. policy: D1, D3 */
export async function changeService(tx: Tx, actor: Actor, id: string, input: z.output<typeof OwnService>): Promise<void> {
  await requireOwn(tx, actor, id)
  const { name, status, ...rest } = input
  const content = {
    aim: rest.aim ?? null,
    method: rest.method ?? null,
    afterwards: rest.afterwards ?? null,
    forWhom: rest.forWhom ?? null,
    howToApply: rest.howToApply ?? null,
  }
  const numbers = {
    durationWeeks: rest.durationWeeks ?? null,
    hoursPerWeek: rest.hoursPerWeek ?? null,
    waitingWeeks: rest.waitingWeeks ?? null,
  }
  await tx
    .updateTable('catalogue.service')
    .set({
      name,
      status,
      ...content,
      ...numbers,
    })
    .where('id', '=', id)
    .execute()
  await confirmParts(tx, actor, id, rest.waitingWeeks === undefined ? ['content'] : ['content', 'capacity'], actor.today)
  await audit(tx, actor, { what: 'catalogue.service-changed', subject: id, after: { status } })
  await serviceChanged(tx, actor, id)
}

/** A new price from a day on; the one before ends there and stays known. policy: D1, D11 */
export async function setPrice(tx: Tx, actor: Actor, serviceId: string, input: z.output<typeof NewPrice>): Promise<void> {
  await requireOwn(tx, actor, serviceId)
  if (input.kind === 'free' && input.euros !== 0) invalid('euros', 'freeIsZero')
  const running = await tx
    .selectFrom('catalogue.price')
    .select(['id', 'validFrom'])
    .where('serviceId', '=', serviceId)
    .where('part', '=', input.part)
    .where('validUntil', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (running?.id === input.id) return
  if (running && running.validFrom >= input.validFrom) invalid('validFrom', 'priceTooEarly')
  if (running) await tx.updateTable('catalogue.price').set({ validUntil: input.validFrom }).where('id', '=', running.id).execute()
  await insertPrice(tx, {
    id: input.id,
    serviceId,
    part: input.part,
    kind: input.kind,
    milestone: input.kind === 'per-result' ? 'resultaat' : null,
    amountCents: roundCents(input.euros * 100),
    vatBasisPoints: Number(input.vat),
    quantity: input.quantity,
    validFrom: input.validFrom,
  })
  await audit(tx, actor, {
    what: 'catalogue.price-set',
    subject: serviceId,
    after: { part: input.part, kind: input.kind, validFrom: input.validFrom },
  })
  await confirmParts(tx, actor, serviceId, ['price'], actor.today)
  await serviceChanged(tx, actor, serviceId)
}

/** A provider adds evidence to the own service; outcome figures come from the program's own referrals alone. */
export async function addOwnQuality(tx: Tx, actor: Actor, serviceId: string, input: z.output<typeof NewQuality>): Promise<void> {
  await requireOwn(tx, actor, serviceId)
  if (input.onDate > actor.today) invalid('onDate', 'inTheFuture')
  await putEvidence(tx, actor, {
    id: input.id,
    serviceId,
    kind: input.kind,
    source: input.source,
    onDate: input.onDate,
    note: input.note ?? null,
  })
}

/** Only the own organisation's service: "not yours" and "not there" are one. */
async function requireOwn(tx: Tx, actor: Actor, id: string): Promise<void> {
  refuseUnless(hasRole(actor, 'provider') && actor.organisationId, 'platform.notForYou')
  const row = await tx
    .selectFrom('catalogue.service')
    .select('id')
    .where('id', '=', id)
    .where('organisationId', '=', actor.organisationId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
}
