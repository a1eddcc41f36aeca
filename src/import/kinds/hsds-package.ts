import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { thingLines, type Body, type ImportedThing } from '../../modules/catalogue/index.ts'
import { readCsv, type CsvRow } from '../csv.ts'
import { Unreadable, type Line, type Refusal } from '../kind.ts'
import { Shelf } from './hsds-shelf.ts'

/** The tables of a package: their file by the standard, where datapackage.json names no other, and what a row must have. */
const FILES: Record<string, { file: string; needs: string[] }> = {
  organization: { file: 'organizations.csv', needs: ['id', 'name'] },
  program: { file: 'programs.csv', needs: ['id'] },
  attribute: { file: 'attributes.csv', needs: ['id', 'link_id'] },
  service_at_location: { file: 'service_at_location.csv', needs: ['id', 'service_id', 'location_id'] },
  location: { file: 'locations.csv', needs: ['id'] },
  phone: { file: 'phones.csv', needs: ['id', 'number'] },
  contact: { file: 'contacts.csv', needs: ['id'] },
  address: { file: 'addresses.csv', needs: ['id', 'location_id'] },
  schedule: { file: 'schedules.csv', needs: ['id'] },
  funding: { file: 'funding.csv', needs: ['id'] },
  service_area: { file: 'service_areas.csv', needs: ['id', 'service_id'] },
  required_document: { file: 'required_documents.csv', needs: ['id', 'service_id'] },
  language: { file: 'languages.csv', needs: ['id'] },
  accessibility: { file: 'accessibility.csv', needs: ['id', 'location_id'] },
  taxonomy_term: { file: 'taxonomy_terms.csv', needs: ['id', 'name'] },
  taxonomy: { file: 'taxonomies.csv', needs: ['id', 'name'] },
  metadata: { file: 'metadata.csv', needs: ['id', 'resource_id'] },
  cost_option: { file: 'cost_options.csv', needs: ['id', 'service_id'] },
  organization_identifier: { file: 'organization_identifiers.csv', needs: ['id', 'organization_id'] },
}

const NUMBERS = new Set([
  'minimum_age',
  'maximum_age',
  'latitude',
  'longitude',
  'amount',
  'year_incorporated',
  'extension',
  'timezone',
  'count',
  'interval',
])

/** The services of a tabular data package, each put together from all tables. The tables lie on disk meanwhile, so that memory stays flat. */
export async function* readHsdsPackage(folder: string): AsyncGenerator<Line<ImportedThing> | Refusal> {
  const paths = pathsOf(folder)
  const shelf = new Shelf()
  try {
    for (const [table, { needs }] of Object.entries(FILES)) {
      const path = paths.get(table)
      if (path === undefined) continue
      for await (const { row, fields } of readCsv(path, ['id'])) {
        const lacking = needs.find((field) => !fields[field])
        if (lacking) yield { file: basename(path), row, field: lacking, sentence: `${lacking} is empty.` }
        else shelf.put(table, bodyOf(fields))
      }
    }
    shelf.ready()
    const services = paths.get('service')!
    for await (const { row, fields } of readCsv(services, ['id', 'name', 'status']))
      yield* thingLines({ file: basename(services), row }, shelf.service(bodyOf(fields)))
  } finally {
    shelf.close()
  }
}

function bodyOf(fields: CsvRow): Body {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      value === undefined || value === ''
        ? []
        : [[field, NUMBERS.has(field) && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value] as const],
    ),
  ) as Body
}

/** Where each table lies. */
function pathsOf(folder: string): Map<string, string> {
  const named = new Map(resourcesOf(folder).map(({ name, path }) => [name, path]))
  const paths = new Map<string, string>()
  for (const [table, file] of [
    ['service', 'services.csv'] as const,
    ...Object.entries(FILES).map(([one, { file }]) => [one, file] as const),
  ]) {
    // A package names files beside itself, never above.
    const path = join(folder, basename(named.get(table) ?? file))
    if (existsSync(path)) paths.set(table, path)
  }
  if (!paths.has('service')) throw new Unreadable('the package has no table of services.')
  return paths
}

function resourcesOf(folder: string): { name: string; path: string }[] {
  const path = join(folder, 'datapackage.json')
  if (!existsSync(path)) return []
  try {
    const { resources } = JSON.parse(readFileSync(path, 'utf8')) as { resources?: unknown }
    return Array.isArray(resources)
      ? (resources as { name: string; path: string }[]).filter((one) => typeof one.name === 'string' && typeof one.path === 'string')
      : []
  } catch (error) {
    throw new Unreadable(`datapackage.json is not JSON (${(error as Error).message}).`)
  }
}
