import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { insertPrice, insertService } from '../offer/enter.ts'
import { serviceById, type Service } from '../offer/queries.ts'
import { serviceChanged } from '../offer/version.ts'
import { changePart, requireOwn } from './change.ts'
import { bodyOf, changedFields, type Body, type ChangePart } from './part-bodies.ts'

/** Copies an offer as a draft; as a further place of it, it stays tied, so that differences can be followed. */
export async function copyOffer(
  tx: Tx,
  actor: Actor,
  serviceId: string,
  tied: boolean,
  newServiceId: string,
  name: string,
): Promise<string> {
  const from = await requireOwn(tx, actor, serviceId)
  if (await serviceById(tx, newServiceId, actor.today)) return newServiceId
  const {
    id: _,
    prices: _prices,
    quality: _quality,
    lacks: _lacks,
    rhythm: _rhythm,
    confirmed: _confirmed,
    certifications: _held,
    ...rest
  } = from
  const id = await insertService(tx, actor, {
    ...given(rest),
    id: newServiceId,
    name,
    locations: tied ? [] : from.locations.map(({ id: _place, ...place }) => place),
    starts: tied ? [] : from.starts,
    rules: from.rules.map(({ id: _rule, ...rule }) => rule),
    templateId: tied ? (from.templateId ?? from.id) : null,
    status: 'draft',
    confirmedOn: null,
    newSince: actor.today,
    regions: from.areas.filter((code) => code.startsWith('AM')),
    municipalities: from.areas.filter((code) => code.startsWith('GM')),
    occupations: from.concepts,
  })
  const lines = [...from.personPrices, ...from.payerPrices]
  if (lines.length > 0)
    await insertPrice(
      tx,
      ...lines.map(({ id: _line, confidentialForName: _name, ...line }) => ({
        ...line,
        part: line.part as 'person',
        serviceId: id,
        validFrom: actor.today,
        validUntil: null,
      })),
    )
  await serviceChanged(tx, actor, id)
  return id
}

function given(service: Omit<Service, 'id' | 'prices' | 'quality' | 'lacks' | 'rhythm' | 'confirmed' | 'certifications'>) {
  const {
    organisation: _1,
    organisationPhone: _2,
    organisationEmail: _3,
    contentConfirmedOn: _4,
    waitingConfirmedOn: _5,
    personPrices: _6,
    payerPrices: _7,
    areas: _8,
    concepts: _9,
    sourceId: _11,
    externalId: _12,
    ...rest
  } = service
  return rest
}

/** Parts that an offer at a further place has in common with its template. */
export const SHARED_PARTS: readonly ChangePart[] = ['content', 'rules', 'steps', 'terms', 'contact', 'price-payer', 'price-person']

/** Where a further place differs from its template, part by part. */
export function differencesFrom(template: Service, service: Service): { part: ChangePart; before: Body; body: Body }[] {
  return SHARED_PARTS.flatMap((part) => {
    const [before, body] = [withoutDates(bodyOf(service, part)), withoutDates(bodyOf(template, part))]
    return changedFields(before, body).length > 0 ? [{ part, before, body }] : []
  })
}

/** Takes over a part from the template; as with every change, what is material waits for a region. */
export async function takeOver(tx: Tx, actor: Actor, serviceId: string, part: ChangePart): Promise<void> {
  const own = await requireOwn(tx, actor, serviceId)
  refuseUnless(own.templateId !== null && SHARED_PARTS.includes(part), 'catalogue.noTemplate', 409)
  const template = await requireOwn(tx, actor, own.templateId)
  await changePart(tx, actor, serviceId, part, () => bodyOf(template, part))
}

function withoutDates(body: Body): Body {
  const lines = body.lines as Record<string, unknown>[] | undefined
  return lines ? { lines: lines.map(({ validFrom: _, ...line }) => line) } : body
}
