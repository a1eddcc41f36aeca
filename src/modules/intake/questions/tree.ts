import { z } from '@hono/zod-openapi'
import { isFrontLanguage, type PageLanguage } from '../../../platform/languages.ts'
import { QUESTION_KINDS } from '../../policy/index.ts'
import { translated } from './translated/index.ts'

/** The four entrances and the fifth. policy: A10 */
export const ENTRANCES = ['work', 'career-step', 'schooling', 'staff', 'job-loss'] as const
export type EntranceKind = (typeof ENTRANCES)[number]

/** What somebody can do at the end. Those of HUMAN reach a human being. */
export const ACTIONS = [
  'appointment',
  'call',
  'call-back',
  'walk-in',
  'leave-question',
  'services',
  'answers',
  'question-desk',
  'elsewhere',
] as const
export type ActionKind = (typeof ACTIONS)[number]
export const HUMAN: readonly ActionKind[] = ['appointment', 'call', 'call-back', 'walk-in', 'leave-question', 'question-desk']

/** One text in the languages there are; a draft may still lack some. */
export const Words = z.record(z.string().regex(/^[a-z]{2}$/), z.string().max(600))
export type Words = z.output<typeof Words>

export const NodeName = z.string().regex(/^[a-z0-9-]{1,40}$/)

/** What an answer says of somebody, as far as a profile asks. Never health, never a benefit. policy: B2 */
export const AnswerFacts = z.object({
  works: z.boolean().optional(),
  isEmployer: z.boolean().optional(),
  mayLoseJob: z.boolean().optional(),
  canKeepOwnWork: z.boolean().optional(),
  heavyOccupation: z.boolean().optional(),
  /** Did not do the own work for a year or longer; never why. policy: E6 */
  awayAYear: z.boolean().optional(),
})
export type AnswerFacts = z.output<typeof AnswerFacts>
export const FACTS = Object.keys(AnswerFacts.shape) as (keyof AnswerFacts)[]

const Answer = z.object({
  code: NodeName,
  text: Words,
  /** Said back at the end: "omdat u zei dat …". */
  because: Words,
  next: NodeName,
  facts: AnswerFacts.optional(),
})
export type Answer = z.output<typeof Answer>

const Question = z.object({ kind: z.literal('question'), ask: Words, why: Words, answers: z.array(Answer).max(8) })
export type Question = z.output<typeof Question>

const Action = z.object({
  kind: z.enum(ACTIONS),
  /** Of services: the filters of the catalogue search; of answers: the words to look for. */
  query: z
    .string()
    .max(120)
    .regex(/^[\w=&%+ -]*$/)
    .optional(),
  /** Of elsewhere: who, what they do and by when, and how to reach them. */
  name: Words.optional(),
  about: Words.optional(),
  when: Words.optional(),
  phone: z
    .string()
    .max(30)
    .regex(/^[\d\s-]*$/)
    .optional(),
  url: z
    .string()
    .max(200)
    .regex(/^(https:\/\/[^\s<>"]+)?$/)
    .optional(),
})
export type Action = z.output<typeof Action>

const Outcome = z.object({
  kind: z.literal('outcome'),
  title: Words,
  text: Words,
  actions: z.array(Action).max(8),
  /** What a question left from here is about, when not what the entrance is about. */
  question: z.enum(QUESTION_KINDS).optional(),
  /** Where it ends for whom the region's profile does not serve with a guide. policy: B4 */
  outside: NodeName.optional(),
  /** Where it ends in a region whose profile leaves who cannot return to the own work to the employer. policy: E6 */
  withoutOwnWork: NodeName.optional(),
})
export type Outcome = z.output<typeof Outcome>

export const Node = z.discriminatedUnion('kind', [Question, Outcome])
export type Node = z.output<typeof Node>

/** The tree of questions: data of the national desk. */
export const Tree = z.object({
  entrances: z.array(z.object({ kind: z.enum(ENTRANCES), node: NodeName, title: Words, text: Words })),
  nodes: z.record(NodeName, Node),
})
export type Tree = z.output<typeof Tree>

export type Entrance = Tree['entrances'][number]

/** The text in this language; English or else Dutch, and which of the two, where there is none. A translation goes with its Dutch text, so a changed text loses it. */
export function said(words: Words | undefined, language: PageLanguage): { text: string; lang: string | undefined } {
  const nl = words?.nl ?? ''
  const own = words?.[language]?.trim() || (isFrontLanguage(language) ? translated[language][nl] : undefined)
  if (own) return { text: own, lang: undefined }
  const en = isFrontLanguage(language) ? words?.en?.trim() : undefined
  return en ? { text: en, lang: 'en' } : { text: nl, lang: language === 'nl' ? undefined : 'nl' }
}

/** The text in this language, for where no mark of a language can stand. */
export function inWords(words: Words | undefined, language: PageLanguage): string {
  return said(words, language).text
}
