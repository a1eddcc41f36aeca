import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { insertPrice, insertService } from '../offer/enter.ts'
import { serviceById, type Service } from '../offer/queries.ts'
import { serviceChanged } from '../offer/version.ts'
import { settleNews } from '../copies/news.ts'
import { changePart, requireOwn, requireOwnAny } from './change.ts'
import { bodyOf, SHARED_PARTS, type ChangePart } from './part-bodies.ts'

/** Copies an offer as a draft, also one that ended; as a further place of it, it stays tied, so that differences can be followed. */
export async function copyOffer(
  tx: Tx,
  actor: Actor,
  serviceId: string,
  tied: boolean,
  newServiceId: string,
  name: string,
): Promise<string> {
  const from = await requireOwnAny(tx, actor, serviceId)
  refuseUnless(!tied || from.status !== 'ended', 'catalogue.isEnded', 409)
  if (await serviceById(tx, newServiceId, actor.today)) return newServiceId
  const id = await insertService(tx, actor, {
    ...given(from),
    id: newServiceId,
    name,
    locations: tied ? [] : from.locations.map(({ id: _place, ...place }) => place),
    starts: tied ? [] : from.starts,
    rules: from.rules.map(({ id: _rule, ...rule }) => rule),
    templateId: tied ? (from.templateId ?? from.id) : null,
    status: 'draft',
    confirmedOn: null,
    newSince: from.newSince,
    regions: from.areas.filter((code) => code.startsWith('AM')),
    municipalities: from.areas.filter((code) => code.startsWith('GM')),
    concepts: from.concepts.map(({ id: concept }) => concept),
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

const COPIED = [
  ...(['organisationId', 'alternateName', 'kind', 'instrumentType', 'sensitivity', 'freeHelp', 'aim', 'method', 'afterwards'] as const),
  ...(['forWhom', 'howToApply', 'applyWays', 'delivery', 'groupMin', 'groupMax', 'languages', 'accessibility', 'documents'] as const),
  ...(['needs', 'targetGroups', 'ageMin', 'ageMax', 'durationWeeks', 'hoursPerWeek', 'intensity', 'places', 'placesFree'] as const),
  ...(['waitingWeeks', 'contactName', 'contactPhone', 'contactEmail', 'url', 'acceptanceDays', 'national'] as const),
  ...(['steps', 'terms', 'closures'] as const),
]

/** What a copy takes over; whatever is said of the first alone (evidence, certificates, where it was imported from) stays there. */
function given(service: Service): Pick<Service, (typeof COPIED)[number]> {
  return Object.fromEntries(COPIED.map((key) => [key, service[key]])) as Pick<Service, (typeof COPIED)[number]>
}

/** Takes over a part from the template; as with every change, what is material waits for a region. */
export async function takeOver(tx: Tx, actor: Actor, serviceId: string, part: ChangePart): Promise<void> {
  const own = await requireOwn(tx, actor, serviceId)
  refuseUnless(own.templateId !== null && SHARED_PARTS.some((shared) => shared === part), 'catalogue.noTemplate', 409)
  const template = await requireOwnAny(tx, actor, own.templateId)
  const body = bodyOf(template, part)
  refuseUnless(!Array.isArray(body.lines) || body.lines.length > 0, 'catalogue.noTemplate', 409)
  await changePart(tx, actor, serviceId, part, () => (part === 'content' ? { ...body, name: own.name } : body))
  await settleNews(tx, serviceId, part)
}
