import { z } from '@hono/zod-openapi'
import { RegionCode } from '../modules/regions/index.ts'
import { HOW_KNOWN } from '../modules/skills/index.ts'

export const RegionSlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{2,60}$/) })
const PageName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
export const PageSlug = z.object({ page: PageName })
export const RegionPageSlug = z.object({ ...RegionSlug.shape, page: PageName })
export const PersonParams = z.object({ personId: z.uuid() })
export const OneId = z.object({ id: z.uuid() })
export const JobId = z.object({ jobId: z.string().regex(/^\d{1,18}$/) })
export const SkillSearch = z.object({
  zoek: z.string().max(80).optional().catch(undefined),
  regio: RegionCode.optional().catch(undefined),
})
export const NoteSkillForm = z.object({
  conceptId: z.uuid().meta({ input: 'radio' }),
  howKnown: z.enum(HOW_KNOWN).meta({ input: 'radio' }),
})
