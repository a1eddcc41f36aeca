import { z } from '@hono/zod-openapi'
import { RISK_GROUPS } from '../policy/index.ts'
import { ownCaseNumber } from './own-numbers/schema.ts'

export const CHANNELS = ['counter', 'phone', 'video', 'mail', 'visit'] as const
export const DOORS = ['own-initiative', 'handover', 'walk-in', 'invitation'] as const
/** The services of the counter, of which a profile may leave some out; going on alone; and none. policy: B4, C1, C11 */
export const OUTCOMES = ['information', 'advice', 'referral', 'mediation', 'self-reliant', 'none'] as const
export type Outcome = (typeof OUTCOMES)[number]
/** Why somebody else spoke for the person. policy: A12 */
export const BEHALF = ['asked-by-person', 'not-able', 'by-mandate'] as const
export const DOMAINS = ['work', 'income-debt', 'language', 'education', 'housing'] as const
export const HELP = ['runs', 'not-needed', 'wanted'] as const

const words = z.string().max(2000).meta({ input: 'textarea', aboutPerson: true })
const help = z.enum(HELP).optional().meta({ input: 'radio' })

export const OneContact = z.object({ personId: z.uuid(), contactId: z.uuid() })

/** A conversation as the guide records it; in a minute on a phone. policy: C1, C17, E2 */
export const NewContact = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  happenedOn: z.iso.date(),
  channel: z.enum(CHANNELS).meta({ input: 'radio' }),
  /** The account of the representative it was with; the person when left out. */
  onBehalf: z.uuid().optional().meta({ input: 'radio' }),
  /** Why the representative spoke, when one did. */
  onBehalfBecause: z.enum(BEHALF).optional().meta({ input: 'radio' }),
  door: z.enum(DOORS).meta({ input: 'radio' }),
  /** Which organisation sent this person here. */
  sentBy: z.uuid().optional().meta({ input: 'select' }),
  situation: words.optional(),
  wishes: words.optional(),
  agreed: words.optional(),
  work: help,
  incomeDebt: help,
  language: help,
  education: help,
  housing: help,
  /** Asked to know who is helped how; never whether somebody has a benefit or is ill. policy: B1, B2 */
  works: z.enum(['yes', 'no']).optional().meta({ input: 'radio' }),
  risks: z.array(z.enum(RISK_GROUPS)).optional(),
  outcome: z.enum(OUTCOMES).meta({ input: 'radio' }),
  ownCaseNumber: ownCaseNumber.optional().meta({ autocomplete: 'off' }),
})

/** The person's own words: whatever they want, but never a BSN. */
export const OwnView = z.object({ ownView: z.string().max(2000).meta({ input: 'textarea' }) })

export type ContactInput = z.output<typeof NewContact>
