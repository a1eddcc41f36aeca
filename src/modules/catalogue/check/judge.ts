import { UUID } from '../hsds/ids.ts'

/** What of HSDS 3.0 a thing of each list must have. */
const REQUIRED: Record<string, readonly string[]> = {
  services: ['id', 'name', 'status'],
  organizations: ['id', 'name', 'description'],
  service_at_locations: ['id'],
  taxonomies: ['id', 'name', 'description'],
  taxonomy_terms: ['id', 'name', 'description'],
}
const ENVELOPE = ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents']
const STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed']

/** Fields of a page of the standard that are not there. */
export function wrongInPage(page: object): string[] {
  return ENVELOPE.filter((field) => !(field in page))
}

/** The fields of a thing that are not as the standard says, by their path. Source: HSDS 3.0, schema */
export function wrongInThing(list: string, thing: Record<string, unknown>): string[] {
  const missing = REQUIRED[list]!.filter((field) => typeof thing[field] !== 'string' || thing[field] === '')
  const status = list === 'services' && !STATUSES.includes(String(thing.status)) ? ['status'] : []
  return [...new Set([...missing, ...status, ...wrongForms(thing, '')])]
}

function wrongForms(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => wrongForms(one, `${path}[${index}]`))
  if (value === null) return [path]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([field, one]) => {
    const at = path === '' ? field : `${path}.${field}`
    return typeof one === 'string' ? (isForm(field, one) ? [] : [at]) : wrongForms(one, at)
  })
}

function isForm(field: string, value: string): boolean {
  if (field === 'id' || field.endsWith('_id')) return ['tax_id'].includes(field) || UUID.test(value)
  if (['url', 'website', 'uri', 'term_uri'].includes(field)) return URL.canParse(value)
  if (['email', 'assurer_email'].includes(field)) return /^\S+@\S+\.\S+$/.test(value)
  if (field === 'last_modified') return !Number.isNaN(Date.parse(value))
  return true
}
