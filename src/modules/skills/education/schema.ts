import { z } from '@hono/zod-openapi'

/** From low to high; `course` and `abroad` are not held against work, as nobody can say here what they are equal to. */
export const LEVELS = ['none', 'primary', 'vmbo', 'mbo-1', 'mbo-2', 'mbo-3', 'havo-vwo', 'mbo-4', 'hbo', 'wo', 'course', 'abroad'] as const
export type Level = (typeof LEVELS)[number]
export const FINISHED = ['finished', 'unfinished', 'going-on'] as const
export type Finished = (typeof FINISHED)[number]

const id = z.uuid().meta({ input: 'hidden' })

/** What somebody learnt; what was not finished counts too. policy: C3, E2 */
export const NoteEducation = z.object({
  id,
  educationWhat: z.string().trim().min(2).max(120).meta({ aboutPerson: true }),
  educationLevel: z.enum(LEVELS).meta({ input: 'select' }),
  educationFinished: z.enum(FINISHED).meta({ input: 'radio' }),
  educationYear: z.number().int().min(1940).max(2100).optional(),
})
export type NoteEducation = z.output<typeof NoteEducation>
export const DropEducation = z.object({ id })
/** Which one is being corrected. */
export const EducationQuery = z.object({ wat: z.uuid().optional().catch(undefined) })
