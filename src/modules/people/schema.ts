import { z } from '@hono/zod-openapi'
import { timeOfDay } from '../../platform/time-of-day.ts'

export const DOORS = ['website', 'walk-in', 'phone', 'handover', 'desk'] as const
export const CHANNELS = ['mail', 'phone', 'letter', 'account'] as const
export const REPRESENTATION_KINDS = ['authorised', 'parent', 'money-administrator', 'mentor', 'curator'] as const
export const PROOFS = ['court-decision', 'authorisation', 'register', 'identity-document'] as const
export const SCOPES = ['appointments', 'plan', 'money'] as const
export const OUTSIDE_FACTS = ['birth-date', 'postcode', 'phone', 'email'] as const
export const OUTSIDE_REASONS = ['at-the-desk', 'on-the-phone', 'colleague-absent', 'wrong-door'] as const

/** Why a file is closed. */
export const CLOSED_BECAUSE = ['found-work', 'helped', 'no-contact', 'moved', 'other-organisation', 'asked-by-person'] as const
export type ClosedBecause = (typeof CLOSED_BECAUSE)[number]

const name = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^<>{}]*$/)

export const PersonId = z.object({ personId: z.uuid() })
export const firstName = name(60)
export const lastName = name(90)
export const email = z.email().max(254)
export const phone = z
  .string()
  .max(30)
  .regex(/^[+]?[\d\s()-]{8,30}$/)
  .meta({ input: 'tel', autocomplete: 'tel' })
export const postcode = z
  .string()
  .regex(/^[1-9]\d{3}\s?[A-Za-z]{2}$/)
  .meta({ autocomplete: 'postal-code' })
/** What a person may see and change of their own name and contact data. */
export const OwnDetails = z.object({
  firstName: firstName.meta({ autocomplete: 'given-name' }),
  lastName: lastName.optional().meta({ autocomplete: 'family-name' }),
  email: email.optional().meta({ input: 'email', autocomplete: 'email' }),
  phone: phone.optional().meta({ input: 'tel', autocomplete: 'tel' }),
  postcode: postcode.optional().meta({ autocomplete: 'postal-code' }),
  birthDate: z.iso.date().optional().meta({ autocomplete: 'bday' }),
})

/** What the desk corrects of a file: what was written down wrong. */
export const DeskDetails = OwnDetails.omit({ postcode: true })

export const SafeContact = z.object({
  channel: z.enum(CHANNELS).meta({ input: 'radio' }),
  fromTime: timeOfDay.optional(),
  untilTime: timeOfDay.optional(),
  voicemail: z.boolean(),
  neutral: z.boolean(),
})

/** The birth date is asked where we don't know it: accounts are from 16. `asked` says that the form had the field. */
export const ClaimCode = z.object({
  code: z.string().max(40).meta({ autocomplete: 'off' }),
  birthDate: z.iso.date().optional().meta({ autocomplete: 'bday' }),
  asked: z.enum(['yes']).optional().meta({ input: 'hidden' }),
})
export const ClaimLink = ClaimCode.pick({ birthDate: true, asked: true })
const askedBirthDate = { birthDate: z.iso.date().meta({ autocomplete: 'bday' }) }
/** The same forms as they are shown when the birth date is asked: then it must be filled in. */
export const ClaimCodeAsked = ClaimCode.extend(askedBirthDate)
export const ClaimLinkAsked = ClaimLink.extend(askedBirthDate)
export const DeskClaim = z.object({
  accountReference: z.string().max(20).meta({ autocomplete: 'off' }),
  birthDate: z.iso.date().optional().meta({ autocomplete: 'off' }),
  documentSeen: z.enum(['yes']).meta({ input: 'radio' }),
})
export const DeskClaimAsked = DeskClaim.extend({ birthDate: z.iso.date().meta({ autocomplete: 'off' }) })
/** A representation, or oneself. */
export const ActingFor = z.object({ acting: z.union([z.literal('self'), z.uuid()]).meta({ input: 'radio' }) })
export const OwnAccount = z.object({ ownReference: z.string().max(20).meta({ autocomplete: 'off' }) })

export const OutsideSearch = z.object({
  firstName: firstName.meta({ autocomplete: 'off' }),
  lastName: lastName.meta({ autocomplete: 'off' }),
  fact: z.enum(OUTSIDE_FACTS).meta({ input: 'radio' }),
  value: z.string().max(254).meta({ autocomplete: 'off' }),
  reason: z.enum(OUTSIDE_REASONS).meta({ input: 'radio' }),
})

export const Representation = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  representativeReference: z.string().max(20).meta({ autocomplete: 'off' }),
  kind: z.enum(REPRESENTATION_KINDS).meta({ input: 'radio' }),
  scope: z.array(z.enum(SCOPES)).min(1),
  proof: z.enum(PROOFS).meta({ input: 'radio' }),
  lastDay: z.iso.date().optional(),
})

export const Joining = z.object({ id: z.uuid().meta({ input: 'hidden' }), reference: z.string().max(20) })
/** A worker by name; where two have the name, by the organisation they work for. */
export const NameWorker = z.object({
  workerName: z.string().max(120).meta({ autocomplete: 'off' }),
  organisation: z.uuid().optional().meta({ input: 'radio' }),
})
export const Bar = NameWorker.extend({ id: z.uuid().meta({ input: 'hidden' }) })
export const Shielding = z.object({ shielded: z.enum(['yes', 'no']).meta({ input: 'radio' }) })

export type Door = (typeof DOORS)[number]
export type SafeContactInput = z.output<typeof SafeContact>
