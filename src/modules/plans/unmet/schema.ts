import { z } from '@hono/zod-openapi'

export const UNMET_REASONS = ['no-offer', 'no-money', 'wait-too-long', 'scheme-excludes'] as const
export const NEEDS = [
  'work-place',
  'learning',
  'language',
  'money-and-debt',
  'housing',
  'childcare',
  'transport',
  'guidance',
  'other',
] as const
export const SCHEMES = [
  'participation-act',
  'ww',
  'uwv-training',
  'municipal-training',
  'o-and-o',
  'slim',
  'civic-integration',
  'study-finance',
  'job-agreement',
  'other',
] as const
export const EXCLUDED = ['age', 'income', 'benefit', 'education-level', 'hours', 'residence', 'region', 'time-limit', 'other'] as const

/** Why a step could not be met, and what comes next: who does what by when. policy: B10, E3 */
export const UnmetForm = z.object({
  /** Of the next step. */
  id: z.uuid().meta({ input: 'hidden' }),
  unmetReason: z.enum(UNMET_REASONS).meta({ input: 'radio' }),
  need: z.enum(NEEDS).meta({ input: 'select' }),
  scheme: z.enum(SCHEMES).optional().meta({ input: 'select' }),
  excludedBecause: z.enum(EXCLUDED).optional().meta({ input: 'select' }),
  nextWhat: z.string().trim().min(3).max(160).meta({ aboutPerson: true }),
  nextWho: z.union([z.enum(['person', 'guide']), z.uuid()]).meta({ input: 'select' }),
  nextBy: z.iso.date(),
})
export type UnmetInput = z.output<typeof UnmetForm>
