import { z } from '@hono/zod-openapi'

export const WORD_PARTS = ['situation', 'wishes', 'agreed'] as const
export type WordPart = (typeof WORD_PARTS)[number]

const words = z.string().max(2000).optional().meta({ input: 'textarea', aboutPerson: true })

/** `version`: when the words shown were last corrected; empty while they never were. */
export const Correction = z.object({
  version: z.string().max(60).optional().meta({ input: 'hidden' }),
  situation: words,
  wishes: words,
  agreed: words,
})
export const Removal = z.object({ parts: z.array(z.enum(WORD_PARTS)) })
