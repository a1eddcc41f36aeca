import type { Service } from '../offer/queries.ts'
import type { OrganisationMerge } from './merge/follow-organisations.ts'
import { factsOf, isEmpty, lent, SERVICE_PARTS, TOGETHER, type Parts, type ServicePart } from './merge/parts.ts'
import type { MergeInput } from './schema.ts'

type Side = 'one' | 'other'

/** The field of the form in which a part is chosen. */
export function fieldOf(part: ServicePart): keyof MergeInput & `part${string}` {
  return `part${part[0]!.toUpperCase()}${part.slice(1)}` as 'partName'
}

/** The parts that the entry that stays takes from the other, of what somebody chose. */
export function partsOf(input: MergeInput, names: readonly ServicePart[] = SERVICE_PARTS): Parts {
  const chosen = names.flatMap((part): [ServicePart, 'merged' | 'both'][] => {
    const of = input[fieldOf(part)] ?? input.stays
    if (of === 'both') return [[part, 'both']]
    return of === 'stays' || of === input.stays ? [] : [[part, 'merged']]
  })
  return Object.fromEntries(chosen)
}

/** Of an organisation a part is taken whole or not. */
export function organisationPartsOf(input: MergeInput): OrganisationMerge['parts'] {
  return partsOf(input, ['name', 'contact']) as OrganisationMerge['parts']
}

/**
 * What is proposed: the one that its own provider keeps stays, else the more complete one; with it all that it says, the other's
 * where it says nothing, and of lists both. Somebody decides otherwise where that is not right. policy: D1
 */
export function proposal(one: Service, other: Service, today: string): Record<string, string> {
  const stays: Side = rank(one) <= rank(other) ? 'one' : 'other'
  const [kept, gone] = stays === 'one' ? [one, other] : [other, one]
  const parts = SERVICE_PARTS.map((part): [string, string] => {
    if (part === 'quality') return [fieldOf(part), lent(kept, gone).length > 0 ? 'both' : 'stays']
    if (TOGETHER.includes(part)) return [fieldOf(part), 'both']
    const lacks = isEmpty(factsOf(kept, part, today)) && !isEmpty(factsOf(gone, part, today))
    return [fieldOf(part), lacks ? (stays === 'one' ? 'other' : 'one') : stays]
  })
  return { stays, ...Object.fromEntries(parts) }
}

function rank({ sourceId, status, lacks }: Service): number {
  return (status === 'public' ? 0 : 100) + (sourceId === null ? 0 : 50) + lacks.length
}
