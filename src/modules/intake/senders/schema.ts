import { z } from '@hono/zod-openapi'
import { KvkNumber } from '../../regions/index.ts'

/** Kinds of organisation without a public task that can ask to be let in. */
export const SENDER_TYPES = ['temp-agency', 'employer', 'career-company', 'reintegration-company', 'private-trainer', 'other'] as const
export type SenderType = (typeof SENDER_TYPES)[number]

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(2)
    .max(most)
    .regex(/^[^<>{}]*$/)

/** Who asks a region to be let in. */
export const AskSender = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  senderName: line(120).meta({ autocomplete: 'organization' }),
  senderKvk: KvkNumber,
  senderType: z.enum(SENDER_TYPES).meta({ input: 'radio' }),
  senderContact: line(90).meta({ autocomplete: 'name' }),
  senderMail: z.email().max(254).meta({ input: 'email', autocomplete: 'email' }),
})
export type AskSender = z.output<typeof AskSender>
export const SenderId = z.object({ senderId: z.uuid() })
