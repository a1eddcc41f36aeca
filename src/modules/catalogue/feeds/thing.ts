import { said, type Body } from '../hsds/canonical.ts'

/** A thing read from another catalogue, as it stands there. */
export interface ImportedThing {
  entity: 'service' | 'organization'
  body: Body
}

/** What a thing is about, once per source. */
export function keyOfThing({ entity, body }: ImportedThing): string {
  return `${entity} ${said(body.id)}`
}

/** What stands in for bytes that are no UTF-8. */
const UNREAD = '\uFFFD'

const STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed']
const LISTS = [
  'phones',
  'schedules',
  'service_areas',
  'service_at_locations',
  'languages',
  'funding',
  'cost_options',
  'required_documents',
  'contacts',
  'attributes',
]

/** What keeps a thing out: where, in a sentence, and by a code with what it is about, so that it can be told in another language. */
interface Wrong {
  field: string
  code: string
  what: string
  sentence: string
}

/** The first thing that keeps it out: what HSDS requires, and the forms we cannot read past. Undefined: it can come in. Source: HSDS 3.0 */
export function wrongWithThing({ entity, body }: ImportedThing): Wrong | undefined {
  const { id, name } = body
  if (typeof id !== 'string' || id.trim() === '' || id.length > 200)
    return { field: 'id', code: 'row-id', what: entity, sentence: `The ${entity} has no id of at most 200 characters.` }
  if (typeof name !== 'string' || name.trim().length < 3)
    return { field: 'name', code: 'row-name', what: id, sentence: `${entity} ${id} has no name of three characters or more.` }
  const garbled = JSON.stringify(body).includes(UNREAD) && Object.keys(body).find((field) => JSON.stringify(body[field])?.includes(UNREAD))
  if (garbled)
    return { field: garbled, code: 'row-garbled', what: name, sentence: `${name} holds signs that are not UTF-8 there; save it as UTF-8.` }
  if (entity === 'organization') return undefined
  if (said(body.status) === '')
    return {
      field: 'status',
      code: 'row-no-status',
      what: name,
      sentence: `${name} says no status, which is one of ${STATUSES.join(', ')}.`,
    }
  if (!STATUSES.includes(body.status as string))
    return {
      field: 'status',
      code: 'row-status',
      what: said(body.status),
      sentence: `"${said(body.status)}" is none of ${STATUSES.join(', ')}.`,
    }
  const { organization } = body as { organization?: Body }
  if (typeof body.organization_id !== 'string' && typeof organization?.id !== 'string')
    return { field: 'organization_id', code: 'row-organization', what: name, sentence: `${name} says no organization.` }
  for (const field of LISTS) {
    const value = body[field]
    if (value !== undefined && value !== null && !(Array.isArray(value) && value.every((one) => one !== null && typeof one === 'object')))
      return { field, code: 'row-list', what: name, sentence: `${name} has something else than a list of objects there.` }
  }
  return wrongNumbers(body)
}

function wrongNumbers(body: Body): Wrong | undefined {
  for (const field of ['minimum_age', 'maximum_age']) {
    const value = body[field]
    if (value !== undefined && value !== null && !(typeof value === 'number' && value >= 0 && value <= 150))
      return { field, code: 'row-age', what: JSON.stringify(value), sentence: `${JSON.stringify(value)} is not an age.` }
  }
  if (typeof body.minimum_age === 'number' && typeof body.maximum_age === 'number' && body.minimum_age > body.maximum_age)
    return {
      field: 'maximum_age',
      code: 'row-ages',
      what: `${body.maximum_age} / ${body.minimum_age}`,
      sentence: `The highest age ${body.maximum_age} is below the lowest ${body.minimum_age}.`,
    }
  return undefined
}
