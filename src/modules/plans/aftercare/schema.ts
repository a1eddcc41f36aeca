import { z } from '@hono/zod-openapi'
import { ANSWERS } from '../schema.ts'
import { ENDED_BECAUSE } from './rules.ts'

export const OutcomeParams = z.object({ personId: z.uuid(), outcomeId: z.uuid() })
export const PlacementParams = z.object({ personId: z.uuid(), placementId: z.uuid() })
export const AtPlacement = z.object({ placementId: z.uuid() })
export const AtOutcome = z.object({ placementId: z.uuid(), outcomeId: z.uuid() })
export const AtMoment = z.object({ placementId: z.uuid(), stepId: z.uuid() })

/** What somebody said by phone or at a visit. */
export const SaidOutcome = z.object({ answer: z.enum(ANSWERS).meta({ input: 'radio' }) })
export const LetterCode = z.object({ code: z.string().trim().min(8).max(40) })
export const AskedYears = z.object({ years: z.enum(['yes', 'no']).meta({ input: 'radio' }) })
export const EndWork = z.object({ endedOn: z.iso.date(), endedBecause: z.enum(ENDED_BECAUSE).meta({ input: 'radio' }) })
