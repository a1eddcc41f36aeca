import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The schemas of the standard stand beside the project and are no part of it. */
export const OFFICIAL = join(process.cwd(), '..', 'shared', 'data', 'hsds-3.0')
export const hasOfficial = existsSync(OFFICIAL)

export type Item = 'service' | 'service_list' | 'organization' | 'service_at_location' | 'page' | 'taxonomy' | 'taxonomy_term'

const json = (...path: string[]) => JSON.parse(readFileSync(join(OFFICIAL, ...path), 'utf8')) as unknown

/** An example of the standard. */
export function example(name: string): { id: string } & Record<string, unknown> {
  return json('examples', `${name}.json`) as never
}

const validators = new Map<Item, ValidateFunction>()

/** What is wrong with a thing by the schemas of the standard; nothing when it is right. */
export function wrongIn(item: Item, thing: unknown): string[] {
  let validate = validators.get(item)
  if (!validate) validators.set(item, (validate = ajv().compile(schemaOf(item))))
  if (validate(thing)) return []
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}

function ajv(): Ajv {
  const made = new Ajv({ strict: false, allErrors: true })
  ;(addFormats as unknown as (to: Ajv) => void)(made)
  return made
}

function schemaOf(item: Item): object {
  if (item === 'page') {
    const page = (json('openapi.json') as { components: { schemas: { Page: object } } }).components.schemas.Page
    // The standard names the fields of a page and asks none; we answer with all of them.
    return { ...page, required: Object.keys((page as { properties: object }).properties) }
  }
  if (item !== 'taxonomy' && item !== 'taxonomy_term') return json('schema', `${item}.json`) as object
  const term = (json('schema', 'service.json') as Nested).properties.attributes.items.properties.taxonomy_term
  return item === 'taxonomy' ? term.properties.taxonomy_detail : term
}

interface Nested {
  properties: { attributes: { items: { properties: { taxonomy_term: { properties: { taxonomy_detail: object } } } } } }
}
