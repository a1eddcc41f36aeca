import { z } from '@hono/zod-openapi'
import { timeOfDay } from '../../platform/time-of-day.ts'

/** What a region makes of a page: one of its own, or a national one that it replaces, adds to or leaves out. policy: A8 */
export const MANNERS = ['own', 'override', 'extend', 'hide'] as const
export type Manner = (typeof MANNERS)[number]
/** What a region can do with a national page; adopting it takes nothing. */
export const ADAPTING = ['override', 'extend', 'hide'] as const

/** What a region decides when the national page has changed since its own. */
export const CHOICES = ['keep', 'take-over', 'adapt'] as const
export type Choice = (typeof CHOICES)[number]

/** The national site among the sites that can be edited. */
export const NATIONAL = 'landelijk'

const PageSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
const RegionSlug = z.string().regex(/^[a-z][a-z-]{1,60}$/)

export const InfoParams = z.object({ page: PageSlug })
export const RegionParams = z.object({ slug: RegionSlug })
export const RegionInfoParams = z.object({ slug: RegionSlug, page: PageSlug })
export const SiteParams = z.object({ site: RegionSlug })
export const PageParams = z.object({ pageId: z.uuid() })
export const VersionParams = z.object({
  pageId: z.uuid(),
  number: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
})
export const AdaptParams = z.object({ site: RegionSlug, pageId: z.uuid() })
export const ImageParams = z.object({ imageId: z.uuid() })

const Title = z.string().trim().min(1).max(120)
const Lead = z.string().trim().max(400).meta({ input: 'textarea', rows: 3 })
const Body = z.string().trim().max(20_000).meta({ input: 'textarea', rows: 16 })

/** The words of a page, as they are edited. */
export const PageTexts = z.object({
  titleNl: Title,
  leadNl: Lead.optional(),
  bodyNl: Body.optional(),
  afterNl: Body.optional(),
  titleEn: Title.optional(),
  leadEn: Lead.optional(),
  bodyEn: Body.optional(),
  afterEn: Body.optional(),
})
export type PageTexts = z.output<typeof PageTexts>

/** Who answers for a page, and when somebody looks it over again. */
export const PageFacts = z.object({
  ownerId: z.uuid().meta({ input: 'select' }),
  source: z.string().trim().min(2).max(300),
  reviewOn: z.iso.date(),
  inFooter: z.boolean().optional(),
})

/** A page as it is saved: on which version it was typed, and what is to happen with it. */
export const SavePage = z.object({
  ...PageTexts.shape,
  ...PageFacts.shape,
  because: z.string().trim().max(200).optional(),
  publishOn: z.iso.date().optional(),
  publishAt: timeOfDay.optional(),
  base: z.number().int().min(0).max(999_999).meta({ input: 'hidden' }),
  basedOn: z.number().int().min(0).max(999_999).optional().meta({ input: 'hidden' }),
  act: z.enum(['preview', 'save', 'publish']).optional(),
})
export type SavePage = z.output<typeof SavePage>

export const NewPage = z.object({ slug: PageSlug.optional(), titleNl: Title, ...PageFacts.pick({ ownerId: true, source: true }).shape })
export type NewPage = z.output<typeof NewPage>

export const AdaptForm = z.object({ manner: z.enum(ADAPTING).meta({ input: 'radio' }) })
export const ReviewForm = z.object({ reviewOn: z.iso.date() })
export const DecidedQuery = z.object({ besloten: z.enum(['keep', 'take-over']).optional().catch(undefined) })
export const DecisionForm = z.object({ choice: z.enum(['keep', 'take-over']) })
export const PictureForm = z.object({ alt: z.string().trim().min(3).max(200) })

export const FormerName = z.object({
  name: z.string().trim().min(2).max(80),
  nowCalled: z.string().trim().min(2).max(120),
  leadsTo: z
    .string()
    .regex(/^[a-z0-9/-]{0,80}$/)
    .optional()
    .meta({ input: 'select' }),
  untilOn: z.iso.date(),
})
export type FormerName = z.output<typeof FormerName>
export const FormerNameParams = z.object({ nameId: z.uuid() })
export const EndForm = z.object({ untilOn: z.iso.date() })

export const SynonymForm = z.object({ words: z.string().trim().min(3).max(300) })
export const SynonymParams = z.object({ synonymId: z.uuid() })

/** Whether a page helped, and what somebody had searched for. No word about who. */
export const HelpedForm = z.object({
  page: z.union([PageSlug, z.literal('zoeken')]),
  query: z.string().max(200).optional(),
  helped: z.enum(['yes', 'no']),
})
export const InfoQuery = z.object({
  zoek: z.string().max(200).optional().catch(undefined),
  dank: z.string().max(3).optional().catch(undefined),
})
