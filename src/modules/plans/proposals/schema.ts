import { z } from '@hono/zod-openapi'
import { ALL_STOP_REASONS } from '../states.ts'

export const PROPOSAL_KINDS = ['extend', 'stop', 'dates', 'intensity'] as const
const words = z.string().trim().min(3).max(600).meta({ input: 'textarea', aboutPerson: true })

/** What a provider proposes; which fields it needs depends on the kind. Euros include VAT. */
export const NewProposal = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  proposalKind: z.enum(PROPOSAL_KINDS).meta({ input: 'radio' }),
  newStartOn: z.iso.date().optional(),
  newEndOn: z.iso.date().optional(),
  newHours: z.number().int().min(1).max(60).optional(),
  extraEuros: z.number().min(0).max(100_000).optional(),
  stopReason: z.enum(ALL_STOP_REASONS).optional().meta({ input: 'select' }),
  why: words,
})
export const DecideProposal = z.object({
  decision: z.enum(['approve', 'reject', 'ask']).meta({ input: 'hidden' }),
  proposalAnswer: words.optional(),
})
export const ProposalParams = z.object({ personId: z.uuid(), referralId: z.uuid(), proposalId: z.uuid() })
