import { z } from '@hono/zod-openapi'

export const REACHED = ['all', 'much', 'some', 'none'] as const
export const ADVICE = ['work', 'learn-on', 'other-help', 'guidance-at-work', 'talk', 'none'] as const
const words = (most: number) => z.string().trim().max(most).meta({ input: 'textarea', aboutPerson: true })

/** What was reached and what the provider advises next; the person reads every word. */
export const WriteReport = z.object({
  reached: z.enum(REACHED).meta({ input: 'radio' }),
  reachedWords: words(1000).min(3),
  advice: z.enum(ADVICE).meta({ input: 'radio' }),
  adviceWords: words(600).optional(),
})
/** What the person says to it: the own words are theirs, and looked at by nobody. */
export const SignReport = z.object({
  signs: z.enum(['agrees', 'own-words', 'disagrees']).meta({ input: 'radio' }),
  ownWords: z.string().trim().max(1000).optional().meta({ input: 'textarea' }),
})
