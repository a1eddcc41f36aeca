import { z } from '@hono/zod-openapi'
import { QUESTION_KINDS } from '../../../policy/index.ts'
import { ACTIONS, ENTRANCES, FACTS, NodeName } from '../tree.ts'

const words = z.string().max(600).optional()
const lines = words.meta({ input: 'textarea' })
/** Which state of the draft was looked at: a change on an older one is told. */
const revision = z.coerce.number().int().min(1).max(1_000_000).meta({ input: 'hidden' })

export const NodeParams = z.object({ node: NodeName })
export const AnswerParams = NodeParams.extend({ code: NodeName })
export const ActionParams = NodeParams.extend({ at: z.coerce.number().int().min(0).max(20) })
export const EntranceParams = z.object({ entrance: z.enum(ENTRANCES) })
export const VersionParams = z.object({ number: z.coerce.number().int().min(1).max(1_000_000) })
/** A way through the draft, for who looks at it as a visitor. */
export const Preview = z.object({
  ingang: z.enum(ENTRANCES).optional().catch(undefined),
  pad: z
    .string()
    .regex(/^[a-z0-9-]{1,40}(\.[a-z0-9-]{1,40}){0,9}$/)
    .optional()
    .catch(undefined),
})

export const Change = z.object({ revision })
export const NewNode = Change.extend({ pieceName: NodeName, pieceKind: z.enum(['question', 'outcome']).meta({ input: 'radio' }) })
export const QuestionForm = Change.extend({ askNl: words, askEn: words, whyNl: lines, whyEn: lines })
export const AnswerEdit = Change.extend({
  answerNl: words,
  answerEn: words,
  becauseNl: words,
  becauseEn: words,
  next: NodeName.meta({ input: 'select' }),
  means: z.array(z.enum(FACTS)).meta({ input: 'checkboxes' }),
  means_not: z.array(z.enum(FACTS)).meta({ input: 'checkboxes' }),
})
export type AnswerEdit = z.output<typeof AnswerEdit>
export const NewAnswer = AnswerEdit.extend({ answerCode: NodeName })
export const OutcomeForm = Change.extend({
  titleNl: words,
  titleEn: words,
  textNl: lines,
  textEn: lines,
  aboutWhat: z.enum(QUESTION_KINDS).optional().meta({ input: 'select' }),
  outside: NodeName.optional().meta({ input: 'select' }),
  withoutOwnWork: NodeName.optional().meta({ input: 'select' }),
})
export const ActionEdit = Change.extend({
  actionKind: z.enum(ACTIONS).meta({ input: 'select' }),
  filters: z
    .string()
    .max(120)
    .regex(/^[\w=&%+ -]*$/)
    .optional(),
  nameNl: words,
  nameEn: words,
  doesNl: words,
  doesEn: words,
  whenNl: words,
  whenEn: words,
  elsewherePhone: z
    .string()
    .max(30)
    .regex(/^[\d\s-]*$/)
    .optional()
    .meta({ input: 'tel' }),
  elsewhereUrl: z
    .string()
    .max(200)
    .regex(/^https:\/\/[^\s<>"]+$/)
    .optional(),
})
export type ActionEdit = z.output<typeof ActionEdit>
export const EntranceForm = Change.extend({
  titleNl: words,
  titleEn: words,
  textNl: words,
  textEn: words,
  next: NodeName.meta({ input: 'select' }),
})
