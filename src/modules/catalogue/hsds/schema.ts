import { z } from '@hono/zod-openapi'

const MOST = 100
const yesNo = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')
/** A yes or no that is left out for no. */
export const flag = yesNo.optional().default(false)

const Paging = z.object({
  search: z.string().max(100).optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  per_page: z.coerce.number().int().min(1).max(MOST).default(25),
  format: z.enum(['json', 'ndjson']).default('json'),
})
const Filter = z.object({
  taxonomy_term_id: z.uuid().optional(),
  taxonomy_id: z.uuid().optional(),
  organization_id: z.uuid().optional(),
  modified_after: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
  full: flag,
})

/** Parameters of the standard, by its own names. Source: HSDS 3.0, openapi.json. */
export const ServicesQuery = Paging.extend(Filter.shape).extend({ minimal: flag })
export const PlacesQuery = Paging.extend(Filter.shape).extend({
  postcode: z
    .string()
    .regex(/^[1-9]\d{3} ?([A-Za-z]{2})?$/)
    .transform((code) => code.slice(0, 4))
    .optional(),
  /** Metres from the postcode. */
  proximity: z.coerce.number().int().min(0).max(500_000).optional(),
})
export const OrganizationsQuery = Paging.extend({ full: flag, full_service: flag })
export const OrganizationQuery = z.object({ full_service: flag })
export const TaxonomiesQuery = Paging
export const TermsQuery = Paging.extend({ taxonomy_id: z.uuid().optional(), top_only: flag, parent_id: z.uuid().optional() })

/** An id is text in the standard; ours are UUIDs, and anything else is simply not there. */
export const ThingId = z.object({ id: z.uuid() })

export const Thing = z.looseObject({ id: z.string() })
export const ThingPage = z.object({
  total_items: z.int(),
  total_pages: z.int(),
  page_number: z.int(),
  size: z.int(),
  first_page: z.boolean(),
  last_page: z.boolean(),
  empty: z.boolean(),
  contents: z.array(Thing),
})
export const Meta = z.object({ version: z.string(), profile: z.string(), openapi_url: z.string() })

export type ServicesAsked = z.output<typeof ServicesQuery>
export type PlacesAsked = z.output<typeof PlacesQuery>
