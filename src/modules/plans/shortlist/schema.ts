import { z } from '@hono/zod-openapi'
import { FindQuery } from '../../catalogue/index.ts'
import { LinkToken, PersonParams } from '../schema.ts'

const hidden = z.uuid().meta({ input: 'hidden' })
const words = z.string().trim().max(400).meta({ input: 'textarea' })
/** What a worker writes; the person's own words are nobody's to look at. */
const about = z.string().trim().max(400).meta({ input: 'textarea', aboutPerson: true })

export const ItemParams = PersonParams.extend({ itemId: z.uuid() })
export const LinkItem = LinkToken.extend({ itemId: z.uuid() })
export const OwnItem = z.object({ itemId: z.uuid() })

/** The list of the catalogue with its filters, for a file: the whole country, one service to refer to, the choice it follows from. */
export const FindFor = FindQuery.extend({
  overal: z.enum(['ja']).optional().catch(undefined),
  /** Somebody chose, be it nothing: the file fills in no more. */
  gekozen: z.enum(['ja']).optional().catch(undefined),
  dienst: z.uuid().optional().catch(undefined),
  keuze: z.uuid().optional().catch(undefined),
  /** The referral that led nowhere, after which this is looked for. */
  na: z.uuid().optional().catch(undefined),
  /** The draft for which another service is looked for. */
  concept: z.uuid().optional().catch(undefined),
})
export const OneService = z.object({ dienst: z.uuid().optional().catch(undefined) })
export const OnPaper = z.object({ namen: z.enum(['ja']).optional().catch(undefined) })

export const PutOnList = z.object({ id: hidden, serviceId: hidden, listReason: about.optional() })
export const DropFromList = z.object({ whyNot: about.optional() })
export const ChooseItem = z.object({
  because: z.string().trim().min(3).max(400).meta({ input: 'textarea', aboutPerson: true }),
  whyNotOthers: about.optional(),
})
export const EndList = z.object({ whyNone: about.optional() })
export const WaitAtMost = z.object({ waitAtMost: z.number().int().min(0).max(104).optional() })

/** By mail only when the person said so; the day by which we hear what they think. policy: L2 */
export const ShareList = z.object({
  how: z.enum(['mail', 'paper']).meta({ input: 'radio' }),
  mailAgreed: z.enum(['yes', 'no']).optional().meta({ input: 'radio' }),
  answerBy: z.iso.date(),
})
export const AnswerItem = z.object({
  itemAnswer: z.enum(['yes', 'no']).meta({ input: 'radio' }),
  comment: words.optional(),
})
