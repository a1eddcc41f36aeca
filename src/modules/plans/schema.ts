import { z } from '@hono/zod-openapi'
import { CLOSED_BECAUSE } from '../people/index.ts'
import { ENDS_WHEN, GUIDED_BY } from './aftercare/rules.ts'
import { DECLINE_REASONS, ALL_STOP_REASONS } from './states.ts'

export const STEP_KINDS = ['own-action', 'task', 'decision', 'application', 'learning'] as const
export const STEP_ENDS = ['done', 'dropped'] as const
export const PAYERS = [
  'regional-budget',
  'uwv',
  'municipality',
  'training-fund',
  'employer',
  'own-means',
  'insurer',
  'subsidy',
  'free',
  'not-yet-arranged',
] as const
export const REASONS = ['fits-goal', 'asked-by-person', 'close-by', 'soonest', 'own-instrument'] as const
export const START_CONDITIONS = ['course-started', 'course-ended'] as const
export const CONTRACTS = ['permanent', 'temporary', 'temp-agency', 'trial', 'self-employed'] as const
export const ANSWERS = ['well', 'so-so', 'stopped'] as const
export const OUTCOMES = ['achieved', 'partly', 'not', 'stopped'] as const

const hidden = z.uuid().meta({ input: 'hidden' })
const words = (most: number) => z.string().trim().max(most)

export const PersonParams = z.object({ personId: z.uuid() })
export const StepParams = z.object({ personId: z.uuid(), stepId: z.uuid() })
export const ReferralParams = z.object({ personId: z.uuid(), referralId: z.uuid() })
export const OneId = z.object({ id: z.uuid() })
/** Where a list goes on. */
export const PageQuery = z.object({ vanaf: z.string().max(300).optional().catch(undefined) })
export const LinkToken = z.object({ token: z.string().regex(/^\d\d\.[A-Za-z0-9_-]{22}$/) })

export const OpenPlan = z.object({ id: hidden, goal: words(400).min(3).meta({ input: 'textarea', aboutPerson: true }) })
/** Owner is `person`, `guide`, or the id of an organisation. */
export const NewStep = z.object({
  id: hidden,
  title: words(160).min(3).meta({ aboutPerson: true }),
  kind: z.enum(STEP_KINDS).meta({ input: 'radio' }),
  owner: z.union([z.enum(['person', 'guide']), z.uuid()]).meta({ input: 'select' }),
  dueOn: z.iso.date().optional(),
  discreet: z.boolean(),
  special: z.boolean(),
})
/** What could not be met has a form of its own (`unmet/`). */
export const EndStep = z.object({ state: z.enum(STEP_ENDS).meta({ input: 'radio' }) })
export const AnswerTask = z.object({ answer: z.enum(['done', 'yes', 'no']).meta({ input: 'radio' }) })
export const AnswerLead = z.object({ answer: z.enum(['yes', 'no']).meta({ input: 'radio' }) })

/** One source that pays a part of a referral, with what is expected of it where that is known. */
export interface Payer {
  id: string
  source: string
  payerOrganisation: string | null
  cents: number | null
  ownerAccount: string | null
  /** What that colleague is called. */
  ownerName: string | null
  arrangeBy: string | null
}
/** A whole referral, as it goes out; payer and agreement are asked, never assumed. policy: D1, D5, D8 */
export interface Referral {
  id: string
  serviceId: string
  /** Typed as the person will read it. */
  goesAlong: string
  /** Who pays what, or arranges it by when; nobody where it is free. policy: D5 */
  payers: readonly Payer[]
  reason: (typeof REASONS)[number]
  /** In words, for guide and person; asked where the file says that it does not suit. */
  because?: string | undefined
  /** The choice from a shortlist that this follows from. */
  choice?: string | undefined
  /** The referral that led nowhere, which this one comes after. */
  after?: string | undefined
  waitsForStep?: string | undefined
  startCondition?: (typeof START_CONDITIONS)[number] | undefined
  /** The referral that goes before it. */
  follows?: { id: string; when: 'ended' | 'achieved' } | undefined
  /** A time for a first talk that the provider offers, booked with it. */
  slot?: string | undefined
  /** Which location of the provider. */
  location?: string | undefined
  /** How the person agreed; already, where they said so themselves behind a link or signed in. */
  agreed: 'desk' | 'phone' | 'already'
}
export const Decline = z.object({ reason: z.enum(DECLINE_REASONS).meta({ input: 'radio' }) })
export const EndReferral = z.object({
  outcome: z.enum(OUTCOMES).meta({ input: 'radio' }),
  /** Asked where it stopped early: by whom, and why. */
  stopped: z.enum(ALL_STOP_REASONS).optional().meta({ input: 'select' }),
  report: words(1000).optional().meta({ input: 'textarea', aboutPerson: true }),
})
export const NewPlacement = z.object({
  id: hidden,
  employer: words(120).min(2),
  occupation: words(120).min(2),
  hoursPerWeek: z.number().int().min(1).max(60),
  contract: z.enum(CONTRACTS).meta({ input: 'radio' }),
  startedOn: z.iso.date(),
  referralId: z.uuid().optional().meta({ input: 'select' }),
  guidedBy: z.enum(GUIDED_BY).optional().meta({ input: 'select' }),
  endsWhen: z.enum(ENDS_WHEN).optional().meta({ input: 'select' }),
})
export const CloseFile = z.object({ because: z.enum(CLOSED_BECAUSE).meta({ input: 'radio' }) })
export const AnswerOutcome = z.object({ answer: z.enum(ANSWERS) })
