import { z } from '@hono/zod-openapi'

/** From few vacancies to many for each who looks for work. */
export const TENSIONS = ['very-loose', 'loose', 'average', 'tight', 'very-tight'] as const
export type Tension = (typeof TENSIONS)[number]

/** ISCO-08 codes of one to four figures, as they are typed: `7112, 7115 93`. */
export const IscoCodes = z
  .string()
  .trim()
  .max(400)
  .regex(/^\d{1,4}([\s,;|]+\d{1,4})*$/)
export const codesIn = (typed: string) => [...new Set(typed.split(/[\s,;|]+/).filter(Boolean))]

/** A figure of somebody else for one group of occupations. policy: C3 */
export const NoteChance = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  occupationGroup: z.string().trim().min(2).max(120),
  chanceCodes: IscoCodes,
  ratio: z.number().min(0).max(1000).optional().meta({ either: true }),
  tension: z.enum(TENSIONS).optional().meta({ input: 'select', either: true }),
  chanceSource: z.string().trim().min(3).max(200),
  asOf: z.iso.date(),
})
export type NoteChance = z.output<typeof NoteChance>
export const DropChance = z.object({ id: z.uuid().meta({ input: 'hidden' }) })
export const ChanceQuery = z.object({ wat: z.uuid().optional().catch(undefined) })
