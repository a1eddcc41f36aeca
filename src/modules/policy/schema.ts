import { z } from '@hono/zod-openapi'
import { ORGANISATION_TYPES } from '../regions/index.ts'

export const QUESTION_KINDS = ['work', 'career-step', 'schooling', 'staff', 'job-loss', 'money'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]
/** Who is vulnerable though at work. policy: B2 */
export const RISK_GROUPS = ['may-lose-job', 'cannot-return-to-own-work', 'heavy-occupation'] as const
export const COUNTER_SERVICES = ['information', 'advice', 'referral', 'mediation'] as const

const OrganisationType = z.enum(ORGANISATION_TYPES)

/** All that a policy profile chooses. Source: requirements 1.4. */
export const Parameters = z.object({
  naming: z.object({ counterName: z.string().max(40) }),
  targetScope: z.enum(['narrow', 'broad']),
  riskGroups: z.array(z.enum(RISK_GROUPS)),
  counterServices: z.array(z.enum(COUNTER_SERVICES)),
  mediationByCounter: z.boolean(),
  obligationRules: z.object({ obligedByCounter: z.literal(false) }),
  /** After how many months the counter is there for who cannot return to the own work; null: the employer alone. policy: E6 */
  sicknessTakeoverMonths: z.int().min(1).max(24).nullable(),
  callPolicy: z.object({ periodic: z.boolean(), events: z.array(z.string()) }),
  providerRequirements: z.object({ certification: z.boolean(), resultPay: z.boolean() }),
  governance: z.object({
    guideEmployers: z.array(OrganisationType),
    excludedTypes: z.array(OrganisationType),
    seats: z.array(OrganisationType),
    recusal: z.boolean(),
  }),
  funding: z.object({ parties: z.array(z.string()), budgetKinds: z.array(z.enum(['impulse', 'unpartitioned'])), pooling: z.boolean() }),
  decisionRights: z.object({ course: z.string(), budget: z.string(), targetGroup: z.string() }),
  growthPhase: z.int(),
  /** Whether people can walk in without an appointment. policy: A7 */
  walkIn: z.boolean(),
  /** Hours of working days within which an urgent handover is answered. policy: A14 */
  urgentHours: z.int().min(1).max(40),
  /** Working days within which the question desk answers, and days after which it forgets who asked. policy: C10 */
  deskAnswerDays: z.int().min(1).max(30),
  deskKeepDays: z.int().min(1).max(730),
  /** Of offers from other regions: working days to decide, and what follows when nobody does; whether two people let a provider in. policy: D3 */
  catalogue: z.object({ decideDays: z.int().min(1).max(60), shownByDefault: z.boolean(), twoPeopleAdmit: z.boolean() }),
  /** Sessions missed one after the other after which the regular contact calls. policy: D6 */
  missedSessions: z.int().min(1).max(20).default(3),
  /** Weeks after the start of work at which somebody calls, days until who does not answer is asked once more, and until nobody waits. policy: D10 */
  aftercare: z
    .object({
      momentWeeks: z.array(z.int().min(1).max(52)).min(1).max(12),
      remindDays: z.int().min(1).max(60),
      silentDays: z.int().min(1).max(120),
    })
    .default({ momentWeeks: [2, 6, 12], remindDays: 7, silentDays: 14 }),
  /** To how many organisations a question goes before the coordinator has it, and whose task lets them hand over without asking first. policy: A6, L2 */
  handover: z.object({ mostReceivers: z.int().min(1).max(10), publicBodies: z.array(OrganisationType).min(1) }),
  handoverOrder: z.record(z.enum(QUESTION_KINDS), z.array(OrganisationType).min(1)),
})
export type Parameters = z.output<typeof Parameters>

export const Preset = z.object({ code: z.string(), nameNl: z.string(), nameEn: z.string(), version: z.int(), parameters: Parameters })

export interface Profile {
  code: string
  nameNl: string
  nameEn: string
  version: number
  parameters: Parameters
}

/** A profile planned for a region from a day that still comes. */
export const PlanProfile = z.object({ profile: z.string().max(60).meta({ input: 'radio' }), fromOn: z.iso.date() })
