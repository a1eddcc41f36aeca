import type { z } from 'zod'
import { hasRole, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { audit } from '../../platform/log.ts'
import { roundCents } from './rules.ts'
import type { NewPrice, NewQuality, OwnService } from './schema.ts'

export interface ServiceGiven {
  id?: string
  organisationId: string
  name: string
  kind: string
  sensitivity?: string
  freeHelp?: boolean
  aim?: string
  method?: string
  afterwards?: string
  forWhom?: string
  howToApply?: string
  delivery?: string
  durationWeeks?: number
  hoursPerWeek?: number
  places?: number
  waitingWeeks?: number
  acceptanceDays?: number
  national?: boolean
  place?: string
  status: string
  confirmedOn: string
  newSince: string
  regions: readonly string[]
  occupations?: readonly string[]
}

/** Enters a service with its regions and occupations; gives its id. Whoever calls has judged whether the actor may. */
export async function insertService(tx: Tx, actor: Actor, given: ServiceGiven): Promise<string> {
  const { regions, occupations = [], confirmedOn, id = newId(), ...service } = given
  await tx
    .insertInto('catalogue.service')
    .values({
      ...service,
      id,
      sensitivity: service.sensitivity ?? 'normal',
      delivery: service.delivery ?? 'group',
      acceptanceDays: service.acceptanceDays ?? 5,
      contentConfirmedOn: confirmedOn,
      waitingConfirmedOn: service.waitingWeeks === undefined ? null : confirmedOn,
    })
    .execute()
  if (regions.length > 0)
    await tx
      .insertInto('catalogue.serviceArea')
      .values(regions.map((regionCode) => ({ serviceId: id, regionCode })))
      .execute()
  if (occupations.length > 0)
    await tx
      .insertInto('catalogue.serviceOccupation')
      .values(occupations.map((conceptId) => ({ serviceId: id, conceptId })))
      .execute()
  await audit(tx, actor, { what: 'catalogue.service-entered', subject: id })
  return id
}

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
      contentConfirmedOn: actor.today,
      waitingConfirmedOn: rest.waitingWeeks === undefined ? null : actor.today,
    })
    .where('id', '=', id)
    .execute()
  await audit(tx, actor, { what: 'catalogue.service-changed', subject: id, after: { status } })
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
}

export interface PriceGiven {
  id?: string
  serviceId: string
  part: 'person' | 'payer'
  kind: string
  amountCents: number
  vatBasisPoints: number
  quantity: number
  validFrom: string
}

/** Writes one price row. */
export async function insertPrice(tx: Tx, price: PriceGiven): Promise<void> {
  await tx
    .insertInto('catalogue.price')
    .values({ ...price, id: price.id ?? newId(), validUntil: null })
    .execute()
}

export interface Evidence {
  id?: string
  serviceId: string
  kind: string
  source: string
  onDate: string
  valueBasisPoints?: number | null
  cases?: number | null
  denominator?: number | null
  note?: string | null
  validUntil?: string | null
}

/** Adds evidence of quality; outcome figures only from ten cases on, else the table refuses, and newer ones end those before. policy: D1, K8 */
export async function putEvidence(tx: Tx, actor: Actor, evidence: Evidence): Promise<void> {
  if (evidence.kind === 'outcome')
    await tx
      .updateTable('catalogue.quality')
      .set({ validUntil: evidence.onDate })
      .where('serviceId', '=', evidence.serviceId)
      .where('kind', '=', 'outcome')
      .where('source', '=', evidence.source)
      .where('validUntil', 'is', null)
      .execute()
  await tx
    .insertInto('catalogue.quality')
    .values({
      ...evidence,
      id: evidence.id ?? newId(),
      valueBasisPoints: evidence.valueBasisPoints ?? null,
      cases: evidence.cases ?? null,
      denominator: evidence.denominator ?? null,
      note: evidence.note ?? null,
      validUntil: evidence.validUntil ?? null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await audit(tx, actor, { what: 'catalogue.evidence-put', subject: evidence.serviceId, after: { kind: evidence.kind } })
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
