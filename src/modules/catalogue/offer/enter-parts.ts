import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import type { Place, Rule, Schedule, ServiceParts } from './parts.ts'

type PlaceGiven = Partial<Omit<Place, 'schedules'>> & { schedules?: Partial<Schedule>[] }

/** The parts of a service that have a table of their own, as they are entered. */
export interface PartsGiven {
  municipalities: readonly string[]
  locations: readonly PlaceGiven[]
  steps: readonly { title: string; words?: string | null }[]
  starts: readonly Partial<ServiceParts['starts'][number]>[]
  rules: readonly (Omit<Rule, 'id' | 'value' | 'words'> & Partial<Rule>)[]
  terms: readonly { taxonomy: string; code: string }[]
  closures: readonly ServiceParts['closures'][number][]
}

export async function insertAreas(tx: Tx, serviceId: string, regions: readonly string[], municipalities: readonly string[]): Promise<void> {
  const rows = [
    ...regions.map((regionCode) => ({ serviceId, regionCode, municipalityCode: null })),
    ...municipalities.map((municipalityCode) => ({ serviceId, regionCode: null, municipalityCode })),
  ]
  if (rows.length > 0) await tx.insertInto('catalogue.serviceArea').values(rows).execute()
}

export async function insertConcepts(tx: Tx, serviceId: string, concepts: readonly string[]): Promise<void> {
  if (concepts.length === 0) return
  await tx
    .insertInto('catalogue.serviceConcept')
    .values(concepts.map((conceptId) => ({ serviceId, conceptId })))
    .execute()
}

/** Places in their order, each with its days and hours; the four digits follow from a postcode. */
export async function insertPlaces(tx: Tx, serviceId: string, places: readonly PlaceGiven[]): Promise<void> {
  if (places.length === 0) return
  const known = places.map(({ schedules, ...place }, index) => ({
    place: { ...place, id: place.id ?? newId(), serviceId, position: index + 1, pc4: place.pc4 ?? place.postcode?.slice(0, 4) ?? null },
    schedules: schedules ?? [],
  }))
  await tx
    .insertInto('catalogue.servicePlace')
    .values(known.map(({ place }) => place))
    .execute()
  const schedules = known.flatMap(({ place, schedules: given }) =>
    given.map((schedule) => ({ every: 1, byday: [], ...schedule, id: newId(), placeId: place.id })),
  )
  if (schedules.length > 0) await tx.insertInto('catalogue.placeSchedule').values(schedules).execute()
}

export async function insertSteps(tx: Tx, serviceId: string, steps: PartsGiven['steps']): Promise<void> {
  if (steps.length === 0) return
  await tx
    .insertInto('catalogue.serviceStep')
    .values(steps.map((step, index) => ({ ...step, serviceId, position: index + 1 })))
    .execute()
}

export async function insertStarts(tx: Tx, serviceId: string, starts: PartsGiven['starts']): Promise<void> {
  if (starts.length === 0) return
  await tx
    .insertInto('catalogue.serviceStart')
    .values(starts.map((start) => ({ ...start, id: newId(), serviceId })))
    .execute()
}

export async function insertRules(tx: Tx, serviceId: string, rules: PartsGiven['rules']): Promise<void> {
  if (rules.length === 0) return
  await tx
    .insertInto('catalogue.serviceRule')
    .values(rules.map((rule, index) => ({ ...rule, id: rule.id ?? newId(), serviceId, position: index + 1 })))
    .execute()
}

export async function insertTerms(tx: Tx, serviceId: string, terms: PartsGiven['terms']): Promise<void> {
  if (terms.length === 0) return
  await tx
    .insertInto('catalogue.serviceTerm')
    .values(terms.map(({ taxonomy, code }) => ({ serviceId, taxonomy, code })))
    .execute()
}

export async function insertClosures(tx: Tx, serviceId: string, closures: PartsGiven['closures']): Promise<void> {
  if (closures.length === 0) return
  await tx
    .insertInto('catalogue.serviceClosure')
    .values(closures.map((closure) => ({ ...closure, serviceId })))
    .execute()
}
