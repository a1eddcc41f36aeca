import { z } from '@hono/zod-openapi'

export const CONCEPT_KINDS = ['occupation', 'skill', 'group'] as const
export type ConceptKind = (typeof CONCEPT_KINDS)[number]

/** Where somebody got a skill: running a household and volunteering count as much as paid work. policy: C3 */
export const HOW_KNOWN = ['work', 'household', 'volunteering', 'education', 'other'] as const
export type HowKnown = (typeof HOW_KNOWN)[number]

/** A skill somebody has, as a form asks for it. */
export const NoteSkill = z.object({
  conceptId: z.uuid(),
  howKnown: z.enum(HOW_KNOWN).meta({ input: 'radio' }),
})
export type NoteSkill = z.output<typeof NoteSkill>

/** Why a person says that something is not right, in own words; they may leave it out. */
export const DisputedWords = z.string().trim().max(400).optional().meta({ input: 'textarea', rows: 3, aboutPerson: true })
