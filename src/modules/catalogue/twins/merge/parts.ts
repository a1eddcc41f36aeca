import { canonical } from '../../hsds/canonical.ts'
import { derivedId } from '../../hsds/ids.ts'
import type { Follows } from '../../offer/merged.ts'
import { onDay } from '../../offer/on-day.ts'
import type { Price } from '../../offer/price.ts'
import type { Service } from '../../offer/queries.ts'
import { bodyOf, type Body } from '../../portal/part-bodies.ts'

/** Parts of a service of which a region says which entry is right. */
export const SERVICE_PARTS = ['name', 'content', 'price', 'quality', 'area', 'places', 'capacity', 'contact'] as const
export type ServicePart = (typeof SERVICE_PARTS)[number]

/** Parts that are lists, of which both entries can be right: a place more, evidence more. */
export const TOGETHER: readonly ServicePart[] = ['quality', 'area']

/** Per part which entry it follows; what is not named is of the one that stays. */
export type Parts<P extends string = ServicePart> = Partial<Record<P, Follows>>

/** A part of a service, in the shape in which it is kept and written. */
export function factsOf(service: Service, part: ServicePart, today: string): Body {
  const { name, alternateName, ...content } = bodyOf(service, 'content')
  switch (part) {
    case 'name':
      return { name, alternateName }
    case 'content':
      return {
        ...content,
        ...pick(service, ['ageMin', 'ageMax', 'targetGroups', 'concepts']),
        ...bodyOf(service, 'steps'),
        ...bodyOf(service, 'rules'),
        ...bodyOf(service, 'terms'),
      }
    case 'price':
      return { lines: linesFrom(service.prices, today) }
    case 'quality':
      return { evidence: evidenceOf(service) }
    case 'area':
    case 'places':
    case 'contact':
      return bodyOf(service, part)
    case 'capacity':
      return { ...bodyOf(service, 'capacity'), ...bodyOf(service, 'starts'), ...bodyOf(service, 'closures') }
  }
}

/** Price lines that hold now or later. Since when one holds makes no other price of it. */
export function linesFrom(prices: readonly (Price & { confidentialForName?: unknown })[], today: string): Body[] {
  return prices
    .filter(({ validUntil }) => validUntil === null || validUntil > today)
    .map(({ confidentialForName: _name, ...price }) => ({
      ...Object.fromEntries(LINE.map((field) => [field, price[field]])),
      validFrom: price.validFrom > today ? price.validFrom : null,
    }))
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

const LINE = [
  'part',
  'line',
  'kind',
  'amountCents',
  'vatBasisPoints',
  'quantityMin',
  'quantityMax',
  'milestone',
  'payers',
  'confidentialFor',
  'confidentialUntil',
  'validUntil',
] as const
const rank = (line: Body) => JSON.stringify([line.part, line.validFrom ?? '', line.line])

/** Evidence that one entry can lend another. Our own figures were counted on one of them and stay there; "nothing yet" adds nothing. policy: K8 */
function canLend({ kind }: Service['quality'][number]): boolean {
  return kind !== 'outcome' && kind !== 'none-yet'
}

function evidenceOf({ quality }: Service) {
  return quality.filter(canLend).map(({ reply: _reply, replyOn: _on, ...one }) => one)
}

/** A part as it becomes: of the entry that went, or of both. */
export function wanted(part: ServicePart, follows: Follows, own: Body, other: Body): Body {
  if (follows === 'merged') return other
  if (part !== 'area') return own
  const union = (field: string) => [...new Set([...(own[field] as string[]), ...(other[field] as string[])])].toSorted()
  return { national: own.national === true || other.national === true, regions: union('regions'), municipalities: union('municipalities') }
}

/** The parts in which a service becomes something else by it: where two say the same, it goes on by itself. */
export function effective(kept: Service, gone: Service, parts: Parts, today: string): Parts {
  const changes = ([part, follows]: [string, Follows | undefined]) => {
    if (part === 'quality') return lent(kept, gone).length > 0
    const own = factsOf(kept, part as ServicePart, today)
    return canonical(wanted(part as ServicePart, follows!, own, factsOf(gone, part as ServicePart, today))) !== canonical(own)
  }
  return Object.fromEntries(Object.entries(parts).filter(changes))
}

/** The service as everybody would see it after the merge. */
export function merged(kept: Service, gone: Service, parts: Parts, today: string): Service {
  const facts = Object.entries(parts).map(([part, follows]) => {
    const of = (service: Service) => factsOf(service, part as ServicePart, today)
    return wanted(part as ServicePart, follows, of(kept), of(gone))
  })
  const { lines: _lines, evidence: _evidence, regions, municipalities, ...columns } = Object.assign({}, ...facts) as Body
  const prices = parts.price ? gone.prices : kept.prices
  const shown: Service = {
    ...kept,
    ...columns,
    ...(regions ? { areas: [...(regions as string[]), ...(municipalities as string[])] } : {}),
    ...(parts.quality ? { quality: [...kept.quality, ...lent(kept, gone)] } : {}),
    prices,
  }
  return { ...shown, ...onDay(shown, prices, today) }
}

/** The evidence of one entry that the other does not have by itself. */
export function lent(kept: Service, gone: Service): Service['quality'] {
  const mark = ({ kind, source, onDate }: Service['quality'][number]) => [kind, source, onDate].join('|')
  const copies = new Set(gone.quality.map(({ id }) => lentId(kept.id, id)))
  const own = new Set(kept.quality.filter(({ id }) => !copies.has(id)).map(mark))
  return gone.quality.filter((one) => canLend(one) && !own.has(mark(one)))
}

/** The copy of a piece of evidence at the entry that it is lent to: the same every time. */
export function lentId(serviceId: string, evidenceId: string): string {
  return derivedId(serviceId, 'lent', evidenceId)
}

/** Nothing is said in this part. */
export function isEmpty(facts: Body): boolean {
  return Object.values(facts).every(
    (value) => value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0),
  )
}

function pick(service: Service, fields: readonly (keyof Service)[]): Body {
  return Object.fromEntries(fields.map((field) => [field, service[field]]))
}
