import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Entry } from '../src/modules/catalogue/find/engine/entry.ts'

/** So many services have one provider. */
const PER_PROVIDER = 25

/** A made-up service as another catalogue would give it by HSDS: with its provider, a place, an area, costs and a term of a list of its own. */
function hsdsOf(entry: Entry, at: number): object {
  const provider = Math.floor(at / PER_PROVIDER)
  return {
    id: entry.id,
    name: entry.name,
    alternate_name: entry.alternateName ?? undefined,
    status: 'active',
    description: `${entry.aim ?? ''} ${entry.more ?? ''}`.trim(),
    last_modified: '2026-06-01T10:00:00Z',
    organization: {
      id: `provider-${provider}`,
      name: entry.organisation,
      description: entry.organisation,
      organization_identifiers: [
        { id: `kvk-${provider}`, identifier_type: 'KvK', identifier_scheme: 'NL-KVK', identifier: String(10_000_000 + provider) },
      ],
    },
    languages: entry.languages.map((code) => ({ id: `${entry.id}-${code}`, code, name: code })),
    service_areas: entry.areas.map((extent) => ({ id: `${entry.id}-${extent}`, extent, extent_type: 'cbs-code' })),
    cost_options: entry.personCents === null ? [] : [{ id: `${entry.id}-cost`, amount: entry.personCents / 100, currency: 'EUR' }],
    service_at_locations: entry.points.map(([latitude, longitude], nth) => ({
      id: `${entry.id}-at-${nth}`,
      location: { id: `${entry.id}-location-${nth}`, location_type: 'physical', latitude, longitude },
    })),
    attributes: [
      {
        id: `${entry.id}-kind`,
        taxonomy_term: { id: `term-${entry.kind}`, code: entry.kind, name: entry.kind, taxonomy_detail: { id: 'kinds', name: 'Kinds' } },
      },
    ],
  }
}

/** Writes services as lines of JSON. */
export async function writeLines(path: string, entries: readonly Entry[]): Promise<void> {
  const file = createWriteStream(path)
  for (const [at, entry] of entries.entries()) if (!file.write(`${JSON.stringify(hsdsOf(entry, at))}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
}
