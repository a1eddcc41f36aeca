import { z } from '@hono/zod-openapi'
import type { Tx } from '../../../platform/db/context.ts'
import { whereIs, type Named } from '../../regions/index.ts'
import { NEEDS } from '../portal/part-schema.ts'
import { KINDS } from '../schema.ts'
import { PRICE_BANDS, WHERE, WITHIN } from './engine/entry.ts'
import type { Facet, Question } from './engine/question.ts'

/** Distances that can be chosen. */
export const KILOMETRES = [5, 10, 15, 30, 50, 100] as const
const DELIVERIES = ['group', 'individual', 'online', 'workplace'] as const
const PAYERS = ['regional-budget', 'uwv', 'municipality', 'training-fund', 'employer', 'own-means', 'insurer', 'subsidy'] as const
const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values).optional().catch(undefined)
const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((typed) => typed || undefined)
    .optional()
    .catch(undefined)

/** What stands in the address of the public list; anything odd is left out. */
export const FindQuery = z.object({
  zoek: text(100),
  plaats: text(60),
  km: oneOf(KILOMETRES.map(String)),
  soort: oneOf(KINDS),
  waar: oneOf(WHERE),
  vorm: oneOf(DELIVERIES),
  taal: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional()
    .catch(undefined),
  hulpvraag: oneOf(NEEDS),
  doelgroep: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional()
    .catch(undefined),
  werk: z
    .string()
    .regex(/^DD\d\d$/)
    .optional()
    .catch(undefined),
  prijs: oneOf(PRICE_BANDS),
  start: oneOf(WITHIN.map(String)),
  betaler: oneOf(PAYERS),
  vanaf: text(300),
})
export type Asked = z.output<typeof FindQuery>

/** Which word in the address is which filter. */
export const FACET_OF = {
  soort: 'kind',
  waar: 'where',
  vorm: 'delivery',
  hulpvraag: 'need',
  doelgroep: 'group',
  werk: 'worker',
  taal: 'language',
  prijs: 'price',
  start: 'within',
  betaler: 'payer',
} as const satisfies Partial<Record<keyof Asked, Facet>>
export type FilterName = keyof typeof FACET_OF
export const FILTERS = Object.keys(FACET_OF) as FilterName[]

export function filtersOf(asked: Asked): NonNullable<Question['filters']> {
  return Object.fromEntries(FILTERS.flatMap((name) => (asked[name] ? [[FACET_OF[name], asked[name]]] : [])))
}

/** The place that was typed, and how far from it; `near` is left out where nothing is called so. Nobody chose how far: `usualKm`. */
export async function nearOf(
  tx: Tx,
  { plaats, km }: Pick<Asked, 'plaats' | 'km'>,
  today: string,
  usualKm = 30,
): Promise<{ near?: Question['near']; place?: Named }> {
  const place = plaats ? await whereIs(tx, plaats, today) : undefined
  return place ? { place, near: { lat: place.lat, lon: place.lon, km: Number(km ?? usualKm) } } : {}
}

/** The address of the list with something changed; without a cursor, as that is of another list. */
export function hrefOf(base: string, asked: Asked, change: Partial<Record<keyof Asked, string | undefined>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...asked, vanaf: undefined, ...change })) if (value) query.set(name, value)
  return query.size > 0 ? `${base}?${query}` : base
}
