import { z } from '@hono/zod-openapi'
import { PersonParams, PAYERS, REASONS, START_CONDITIONS } from '../schema.ts'

const hidden = z.uuid().meta({ input: 'hidden' })
const words = (most: number) => z.string().trim().max(most)
/** The version of the draft that somebody had in front of them. */
const version = z.number().int().min(0).meta({ input: 'hidden' })

export const FOLLOWS_WHEN = ['ended', 'achieved'] as const
export const DraftParams = PersonParams.extend({ draftId: z.uuid() })
/** Where the search of a service goes back to: the draft for which another one is looked for. */
export const BeginDraft = z.object({
  id: hidden,
  serviceId: hidden,
  /** The choice from a shortlist that this follows from. */
  choice: z.uuid().optional().meta({ input: 'hidden' }),
  /** The referral that led nowhere, which this one follows. */
  after: z.uuid().optional().meta({ input: 'hidden' }),
})
export const DraftService = z.object({ version, serviceId: hidden })
export const DraftWhy = z.object({
  version,
  reason: z.enum(REASONS).meta({ input: 'radio' }),
  /** In words, for guide and person; asked where the file says that it does not suit. */
  because: words(400).optional().meta({ input: 'textarea', aboutPerson: true }),
})
/** Typed as the person will read it. policy: L2 */
export const DraftGoes = z.object({ version, goesAlong: words(600).min(3).meta({ input: 'textarea', aboutPerson: true }) })
/** Named before it is sent, or who arranges it by when. policy: D5 */
export const DraftPayment = z.object({
  version,
  /** The line: a new one, or the one that is changed. */
  id: hidden,
  payer: z.enum(PAYERS).meta({ input: 'radio' }),
  payerOrganisation: z.uuid().optional().meta({ input: 'select' }),
  /** In euros; empty for what the others leave of the price. */
  payerAmount: z.number().min(0).max(1_000_000).multipleOf(0.01).optional(),
  payerAccount: z.uuid().optional().meta({ input: 'select' }),
  payerBy: z.iso.date().optional(),
})
export const DropPayer = z.object({ version })
export const DraftLineParams = DraftParams.extend({ lineId: z.uuid() })
/** One payer to change. */
export const PaymentQuery = z.object({ regel: z.uuid().optional().catch(undefined) })
export const DraftStart = z.object({
  version,
  waitsForStep: z.uuid().optional().meta({ input: 'select' }),
  startCondition: z.enum(START_CONDITIONS).optional().meta({ input: 'select' }),
  follows: z.uuid().optional().meta({ input: 'select' }),
  followsWhen: z.enum(FOLLOWS_WHEN).optional().meta({ input: 'radio', either: true }),
  /** A location of the provider; at first the nearest one. */
  locationId: z.uuid().optional().meta({ input: 'select' }),
  /** A time for a first talk that the provider offers. */
  slotId: z.uuid().optional().meta({ input: 'select' }),
})
export const AskColleague = z.object({
  colleague: z.uuid().meta({ input: 'select' }),
  askedWords: words(400).optional().meta({ input: 'textarea', rows: 3, aboutPerson: true }),
})
/** How the person agreed is asked where they did not say so themselves. policy: L2 */
export const SendDraft = z.object({
  version,
  agreedHow: z.enum(['desk', 'phone', 'no']).optional().meta({ input: 'radio', either: true }),
})
export const AnswerDraft = z.object({ version, draftAnswer: z.enum(['yes', 'no']).meta({ input: 'radio' }) })
