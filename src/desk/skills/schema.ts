import { z } from '@hono/zod-openapi'
import { RegionCode } from '../../modules/regions/index.ts'
import { DisputedWords, HOW_KNOWN } from '../../modules/skills/index.ts'

const skillId = z.uuid().meta({ input: 'hidden' })
const howLearnt = z.enum(HOW_KNOWN).meta({ input: 'radio' })

/** What is searched, and which record is being corrected. */
export const OwnSkillsQuery = z.object({
  zoek: z.string().max(80).optional().catch(undefined),
  wat: z.uuid().optional().catch(undefined),
  regio: RegionCode.optional().catch(undefined),
})
export const AddSkill = z.object({ conceptId: z.uuid().meta({ input: 'radio' }), howLearnt })
export const CorrectSkill = z.object({ skillId, howLearnt })
export const DisputeSkill = z.object({ skillId, disputedWords: DisputedWords })
export const TakeAway = z.object({ skillId })
