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

let validators: Record<Item, ValidateFunction> | null = null

/** What is wrong with a thing by the schemas of the standard; nothing when it is right. */
export function wrongIn(item: Item, thing: unknown): string[] {
  validators ??= compile()
  const validate = validators[item]
  if (validate(thing)) return []
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}

function compile(): Record<Item, ValidateFunction> {
  const ajv = new Ajv({ strict: false, allErrors: true })
  ;(addFormats as unknown as (to: Ajv) => void)(ajv)
  const service = json('schema', 'service.json') as Nested
  const term = service.properties.attributes.items.properties.taxonomy_term
  const page = (json('openapi.json') as { components: { schemas: { Page: object } } }).components.schemas.Page
  return {
    service: ajv.compile(service),
    service_list: ajv.compile(json('schema', 'service_list.json') as object),
    organization: ajv.compile(json('schema', 'organization.json') as object),
    service_at_location: ajv.compile(json('schema', 'service_at_location.json') as object),
    // The standard names the fields of a page and asks none; we answer with all of them.
    page: ajv.compile({ ...page, required: Object.keys((page as { properties: object }).properties) }),
    taxonomy: ajv.compile(term.properties.taxonomy_detail),
    taxonomy_term: ajv.compile(term),
  }
}

interface Nested {
  properties: { attributes: { items: { properties: { taxonomy_term: { properties: { taxonomy_detail: object } } } } } }
}
