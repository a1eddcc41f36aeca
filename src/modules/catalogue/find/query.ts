import { z } from '@hono/zod-openapi'
import type { Tx } from '../../../platform/db/context.ts'
import { whereIs, type Named } from '../../regions/index.ts'
import { NEEDS } from '../portal/part-schema.ts'
import { KINDS } from '../schema.ts'
import { PRICE_BANDS, WHERE, WITHIN } from './engine/entry.ts'
import type { Facet, Question } from './engine/question.ts'

/** Distances that can be chosen. */
export const KILOMETRES = [5, 10, 15, 30, 50, 100] as const
/** How far from a place is looked when nobody chose. */
export const USUAL_KM = 30
const DELIVERIES = ['group', 'individual', 'online', 'workplace'] as const
const PAYERS = ['regional-budget', 'uwv', 'municipality', 'training-fund', 'employer', 'own-means', 'insurer', 'subsidy'] as const
const code = (form: RegExp) => z.string().regex(form).optional()
const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((typed) => typed || undefined)
    .optional()
    .catch(undefined)

/** Each filter with what can be chosen: of the page, leniently, and of the open API, where anything odd is refused. */
export const CHOICES = {
  kind: z.enum(KINDS).optional(),
  where: z.enum(WHERE).optional(),
  delivery: z.enum(DELIVERIES).optional(),
  need: z.enum(NEEDS).optional(),
  group: code(/^[a-z0-9-]{1,60}$/),
  worker: code(/^DD\d\d$/),
  language: code(/^[a-z]{2,3}$/),
  price: z.enum(PRICE_BANDS).optional(),
  within: z.enum(WITHIN.map(String)).optional(),
  payer: z.enum(PAYERS).optional(),
  fund: code(/^IN\d\d$/),
} satisfies Record<Facet, z.ZodType>

/** What stands in the address of the public list; anything odd is left out. */
export const FindQuery = z.object({
  zoek: text(100),
  plaats: text(60),
  km: z.enum(KILOMETRES.map(String)).optional().catch(undefined),
  soort: CHOICES.kind.catch(undefined),
  waar: CHOICES.where.catch(undefined),
  vorm: CHOICES.delivery.catch(undefined),
  taal: CHOICES.language.catch(undefined),
  hulpvraag: CHOICES.need.catch(undefined),
  doelgroep: CHOICES.group.catch(undefined),
  werk: CHOICES.worker.catch(undefined),
  prijs: CHOICES.price.catch(undefined),
  start: CHOICES.within.catch(undefined),
  betaler: CHOICES.payer.catch(undefined),
  regeling: CHOICES.fund.catch(undefined),
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
  regeling: 'fund',
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
  usualKm: number = USUAL_KM,
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
