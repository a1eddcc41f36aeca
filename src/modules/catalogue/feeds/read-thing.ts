import type { Body } from '../hsds/canonical.ts'
import { keyOfThing, wrongWithThing, type ImportedThing } from './thing.ts'

interface At {
  file: string
  row: number
}

/** A thing that can come in, with where it stands; or why it cannot. Unnamed: nobody can tell what it is about. */
export type ReadThing =
  | (At & { key: string; value: ImportedThing })
  | (At & { field: string; sentence: string; code?: string; what?: string; key?: string; unnamed?: true })

/** What one object of HSDS gives: a service, or an organization with the services inside it. */
export function* thingLines(at: At, given: unknown): Generator<ReadThing> {
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    return yield { ...at, field: 'object', code: 'row-object', sentence: 'It is not a JSON object.', unnamed: true }
  const body = given as Body
  if ('service' in body && 'location_id' in body)
    return yield {
      ...at,
      field: 'object',
      code: 'row-place',
      sentence: 'It is a place where a service runs (service_at_location); give the services themselves.',
    }
  if ('status' in body || 'organization' in body || 'organization_id' in body) return yield line(at, { entity: 'service', body })
  const { services, ...organization } = body as Body & { services?: unknown }
  yield line(at, { entity: 'organization', body: organization as Body })
  for (const service of Array.isArray(services) ? (services as Body[]) : []) {
    // Only an id and a name: a pointer to a service that stands elsewhere.
    if (service !== null && typeof service === 'object' && 'status' in service)
      yield line(at, { entity: 'service', body: { ...service, organization_id: body.id } })
  }
}

function line(at: At, thing: ImportedThing): ReadThing {
  const wrong = wrongWithThing(thing)
  if (wrong?.field === 'id') return { ...at, ...wrong, unnamed: true }
  return wrong ? { ...at, ...wrong, key: keyOfThing(thing) } : { ...at, key: keyOfThing(thing), value: thing }
}
