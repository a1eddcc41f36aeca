import { z } from '@hono/zod-openapi'

/** The first day of which the source knows regions and municipalities. */
export const KNOWN_FROM = '2021-01-01'

export const RegionCode = z
  .string()
  .regex(/^AM\d\d$/, 'AM01')
  .openapi({ description: 'CBS code of a labour-market region', example: 'AM27' })
export const MunicipalityCode = z
  .string()
  .regex(/^GM\d{4}$/, 'GM0014')
  .openapi({ description: 'CBS code of a municipality', example: 'GM0014' })
export const KnownDate = z.iso
  .date()
  .openapi({ description: `The day asked about, from ${KNOWN_FROM} on; today when left out`, example: '2026-01-01' })

const Until = z.iso.date().nullable().openapi({ description: 'The first day on which it no longer holds; null: it still does' })

/** The site of a region, by the slug that never changes. */
export const RegionSlug = z.object({ slug: z.string().regex(/^[a-z][a-z-]{1,60}$/) })

/** What a picture shows, for who does not see it; the picture itself comes beside. */
export const Photo = z.object({ alt: z.string().min(3).max(200) })

/** A region as the open API gives it. policy: A1 */
export const RegionItem = z.object({
  code: RegionCode,
  name: z.string().openapi({ description: 'Official name' }),
  displayName: z.string().openapi({ description: 'Name behind "Werkcentrum"' }),
  slug: z.string().openapi({ description: 'Fixed part of the address of the regional site' }),
  leadMunicipality: MunicipalityCode.nullable().openapi({
    description: 'The municipality that leads the region; null where no source says',
  }),
  validFrom: z.iso.date().openapi({ description: 'Since when these names and this lead hold, as far as is known' }),
  validTo: Until,
})

/** A municipality as the open API gives it; validity is that of its place in this region. policy: A1 */
export const MunicipalityItem = z.object({
  code: MunicipalityCode,
  name: z.string(),
  regionCode: RegionCode,
  validFrom: z.iso.date(),
  validTo: Until,
  fromCertainty: z
    .enum(['exact', 'at-latest'])
    .openapi({ description: 'Whether validFrom is the day itself or only the latest it can have been' }),
})

export const RegionList = z.object({ items: z.array(RegionItem), next: z.null() })
export const MunicipalityList = z.object({ items: z.array(MunicipalityItem), next: z.null() })

/** The kinds an organisation can be of. policy: D3 */
export const ORGANISATION_TYPES = [
  'uwv',
  'municipality',
  'ministry',
  'school',
  'private-trainer',
  'reintegration-company',
  'career-company',
  'temp-agency',
  'sheltered-work-company',
  'training-fund',
  'sbb',
  'insurer',
  'occupational-health-service',
  'branch-organisation',
  'union',
  'employers-organisation',
  'umbrella-organisation',
  'debt-help',
  'language-house',
  'care-and-welfare',
  'employer',
  'other',
] as const
export type OrganisationType = (typeof ORGANISATION_TYPES)[number]

/** What an organisation can be in a region. */
export const ORGANISATION_ROLES = ['guide-employer', 'partner', 'provider', 'steering', 'coordinator-seat', 'employer-desk'] as const
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number]

export const SENSITIVITIES = ['normal', 'discreet', 'special'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

export const KvkNumber = z.string().regex(/^\d{8}$/)

/** An organisation as it is entered. */
export const NewOrganisation = z.object({
  id: z.uuid().optional(),
  name: z.string().trim().min(1).max(120),
  types: z.array(z.enum(ORGANISATION_TYPES)).min(1),
  sensitivity: z.enum(SENSITIVITIES).default('normal'),
  kvkNumber: KvkNumber.nullish(),
  ownedBy: z.uuid().nullish(),
  phone: z.string().max(30).nullish(),
  email: z.email().max(254).nullish(),
  website: z.url().max(200).nullish(),
  validFrom: z.iso.date(),
  municipalities: z.array(MunicipalityCode).default([]),
})
export type NewOrganisation = z.input<typeof NewOrganisation>

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const OpeningHours = z.object({ weekday: z.int().min(1).max(7), opens: Time, closes: Time })
export const OpeningException = z.object({
  onDate: z.iso.date(),
  opens: Time.nullable(),
  closes: Time.nullable(),
  reason: z.string().max(120).nullable(),
})

/** A location as it is entered; the postcode without a space. policy: A7 */
export const NewLocation = z.object({
  id: z.uuid().optional(),
  regionCode: RegionCode,
  organisationId: z.uuid().nullish(),
  kind: z.enum(['fixed', 'mobile']),
  name: z.string().trim().min(1).max(120),
  street: z.string().max(120).nullish(),
  houseNumber: z.string().max(12).nullish(),
  postcode: z
    .string()
    .regex(/^[1-9]\d{3}[A-Z]{2}$/)
    .nullish(),
  place: z.string().trim().min(1).max(80),
  directions: z.string().max(300).nullish(),
  phone: z.string().max(30).nullish(),
  validFrom: z.iso.date(),
  openingHours: z.array(OpeningHours).default([]),
  exceptions: z.array(OpeningException).default([]),
})
export type NewLocation = z.input<typeof NewLocation>

/** How the desk of the country is reached. */
export const NationalDeskForm = z.object({
  nationPhone: z.string().trim().max(30).optional().meta({ input: 'tel' }),
  nationHours: z.string().trim().max(120).optional(),
  nationEmail: z.email().max(254).optional().meta({ input: 'email' }),
})

/** A host name for the site of a region. */
export const NewHost = z.object({
  site: z
    .string()
    .regex(/^[a-z][a-z-]{1,60}$/)
    .meta({ input: 'select' }),
  host: z
    .string()
    .trim()
    .toLowerCase()
    .max(200)
    .regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,30}$/),
  oldUntil: z.iso.date().optional(),
})
export type NewHost = z.output<typeof NewHost>

/** What the page /regios is asked. */
export const RegionSearch = z.object({ zoek: z.string().trim().max(200).optional() })
