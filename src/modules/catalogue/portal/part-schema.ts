import { z } from '@hono/zod-openapi'
import { LANGUAGES } from '../../../platform/languages.ts'
import { MunicipalityCode, RegionCode } from '../../regions/index.ts'
import { INSTRUMENT_TYPES } from '../offer/instrument.ts'
import { PARTS } from '../offer/rhythm.ts'
import { KINDS } from '../schema.ts'
import { SHARED_PARTS } from './part-bodies.ts'
import { ScheduleFields } from './schedule-form.ts'

/** One line of words, without marks of a page in it. */
export const line = (max: number, min = 0) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^<>{}]*$/)
const text = (max: number) => z.string().max(max).optional().meta({ input: 'textarea' })
/** A whole number. */
export const count = (min: number, max: number) => z.number().int().min(min).max(max)

const Term = z.string().regex(/^[A-Z]{2}\d\d$/)
export const NEEDS = ['work', 'income-debt', 'language', 'education', 'housing', 'care-for-others', 'digital'] as const
export const ACCESSIBILITY = ['wheelchair', 'hearing-loop', 'quiet-room', 'sign-language', 'easy-language'] as const
export const APPLY_WAYS = ['guide', 'self', 'phone', 'mail', 'url'] as const
export const RULE_KINDS = [
  'age-min',
  'age-max',
  'lives-in',
  'works',
  'no-work',
  'benefit-from',
  'language-level',
  'education-max',
  'driving-licence',
  'other',
] as const
export const PAYERS = ['regional-budget', 'uwv', 'municipality', 'training-fund', 'employer', 'own-means', 'insurer', 'subsidy'] as const

/** What a new offer begins with; the rest is filled in piece by piece. */
export const NewOffer = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  name: line(120, 3),
  kind: z.enum(KINDS).meta({ input: 'select' }),
  delivery: z.enum(['group', 'individual', 'online', 'workplace']).meta({ input: 'radio' }),
  freeHelp: z.boolean().optional(),
})

/** What a service is. policy: D1 */
export const ContentPart = z.object({
  name: line(120, 3),
  alternateName: line(120).optional(),
  kind: z.enum(KINDS).meta({ input: 'select' }),
  instrumentType: z.enum(INSTRUMENT_TYPES).optional().meta({ input: 'select' }),
  freeHelp: z.boolean().optional(),
  sensitivity: z.enum(['normal', 'discreet', 'special']).meta({ input: 'radio' }),
  aim: text(600),
  forWhom: text(600),
  method: text(1200),
  afterwards: text(600),
  delivery: z.enum(['group', 'individual', 'online', 'workplace']).meta({ input: 'radio' }),
  groupMin: count(1, 500).optional(),
  groupMax: count(1, 500).optional(),
  durationWeeks: count(1, 260).optional(),
  hoursPerWeek: count(1, 60).optional(),
  intensity: line(200).optional(),
  languages: line(200, 2),
  documents: text(600),
  needs: z.array(z.enum(NEEDS)),
})

export const ContactPart = z.object({
  howToApply: text(600),
  applyWays: z.array(z.enum(APPLY_WAYS)),
  contactName: line(120).optional(),
  contactPhone: line(30).optional().meta({ input: 'tel' }),
  contactEmail: z.email().max(254).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  accessibility: z.array(z.enum(ACCESSIBILITY)),
})

export const CapacityPart = z.object({
  waitingWeeks: count(0, 104).optional(),
  places: count(0, 10_000).optional(),
  placesFree: count(0, 10_000).optional(),
})

export const AreaPart = z.object({
  national: z.boolean().optional(),
  regions: z.array(RegionCode),
  municipalities: z.array(MunicipalityCode),
})

export const AddStep = z.object({ title: line(120, 2), words: text(600) })
export const AddRule = z.object({
  kind: z.enum(RULE_KINDS).meta({ input: 'select' }),
  value: line(200).optional(),
  words: line(200).optional(),
  hard: z.enum(['yes', 'no']).meta({ input: 'radio' }),
})
export const AddStart = z.object({
  startsOn: z.iso.date().optional(),
  places: count(0, 10_000).optional(),
  placesFree: count(0, 10_000).optional(),
})
export const AddClosure = z.object({ closedFrom: z.iso.date(), closedUntil: z.iso.date(), words: line(120).optional() })
/** Words of our lists, by list; more lists than fit a form come in by import. policy: D15 */
export const TermsPart = z.object({
  characteristics: z.array(Term),
  targetGroups: z.array(Term),
  income: z.array(Term),
  ageGroups: z.array(Term),
  roadSteps: z.array(Term),
  employerSteps: z.array(Term),
  employmentTypes: z.array(Term),
  groupForm: z.array(Term),
  implementation: z.array(Term),
  instruments: z.array(Term),
})
/** Found occupations and skills that are ticked, with what was searched for. */
export const AddConcepts = z.object({
  zoek: z.string().max(80).optional().meta({ input: 'hidden' }),
  concepts: z.array(z.uuid()).min(1).max(40),
})
export const ConceptSearch = z.object({ zoek: z.string().trim().max(80).optional().catch(undefined) })
export const ConceptParams = z.object({ id: z.uuid(), concept: z.uuid() })
/** A postcode as anybody types it, kept without a space and in capitals. */
export const Postcode = z
  .string()
  .trim()
  .regex(/^[1-9]\d{3} ?[A-Za-z]{2}$/)
  .transform((code) => code.replace(' ', '').toUpperCase())
/** Where it runs, with its days and times. */
export const AddPlace = z.object({
  name: line(120).optional(),
  street: line(120).optional(),
  houseNumber: line(12).optional(),
  postcode: Postcode.optional(),
  place: line(80, 2),
  ...ScheduleFields,
  days: line(300).optional(),
})

export const QualityPart = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  kind: z.enum(['certificate', 'inspection', 'satisfaction', 'none-yet']).meta({ input: 'radio' }),
  source: line(200, 2),
  number: line(60).optional(),
  evidenceUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  onDate: z.iso.date(),
  validUntil: z.iso.date().optional(),
  cases: count(0, 1_000_000).optional(),
  denominator: count(0, 1_000_000).optional(),
  forWhom: line(200).optional(),
  note: text(400),
})

export const ItemParams = z.object({ id: z.uuid(), number: z.coerce.number().int().min(0).max(200) })

export const Nothing = z.object({})
export const ConfirmPart = z.object({ part: z.enum(PARTS).meta({ input: 'hidden' }) })
/** A part as `kept_part` calls it. */
export const FollowAgain = z.object({
  part: z.enum(['name', 'content', 'price', 'quality', 'area', 'places', 'capacity', 'contact', 'status']).meta({ input: 'hidden' }),
})
export const TakeOver = z.object({ part: z.enum(SHARED_PARTS).meta({ input: 'hidden' }) })
export const CopyOffer = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  name: line(120, 3),
  tied: z.enum(['yes', 'no']).meta({ input: 'hidden' }),
})
export const ChangeParams = z.object({ id: z.uuid(), change: z.uuid() })
export const Done = z.object({ gedaan: z.enum(['applied', 'proposed', 'unchanged']).optional().catch(undefined) })

export const AddCertification = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  scheme: line(120, 2),
  number: line(60).optional(),
  validUntil: z.iso.date(),
  evidenceUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
})
/** In which language an invitation is written: who invites knows. */
export const MailLanguage = z.enum(LANGUAGES).meta({ input: 'radio' })
export const InviteColleague = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  email: z.email().max(254),
  role: z.enum(['provider', 'organisation-admin']).meta({ input: 'radio' }),
  mailLanguage: MailLanguage,
})
export const InvitationToken = z.object({ token: z.string().regex(/^\d\d\.[A-Za-z0-9_-]{22}$/) })

export const OwnListQuery = z.object({ vanaf: z.string().max(400).optional().catch(undefined) })
export const ReplyParams = z.object({ id: z.uuid(), quality: z.uuid() })
export const Reply = z.object({ reply: z.string().trim().min(2).max(600).meta({ input: 'textarea' }) })

/** Why an offer is paused, and on which day it opens again. */
export const PauseForm = z.object({
  because: z.enum(['holiday', 'full', 'staff', 'moving', 'renewal', 'other']).meta({ input: 'select' }),
  pauseWords: line(200).optional(),
  untilOn: z.iso.date(),
})

/** States of an offer that can be stopped for good. */
export const CAN_END: readonly string[] = ['public', 'paused', 'unlisted']
