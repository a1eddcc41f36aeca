import type { z } from '@hono/zod-openapi'
import { invalid, notFound } from '../../../../platform/errors.ts'
import {
  FACTS,
  type Action,
  type Answer,
  type AnswerFacts,
  type EntranceKind,
  type Outcome,
  type Question,
  type Tree,
  type Words,
} from '../tree.ts'
import type { ActionEdit, AnswerEdit, EntranceForm, NewAnswer, NewNode, OutcomeForm, QuestionForm } from './schema.ts'

/** Dutch and English as typed; other languages stay as they are. */
function words(before: Words | undefined, nl: string | undefined, en: string | undefined): Words {
  return { ...before, nl: nl ?? '', en: en ?? '' }
}

export function questionAt(tree: Tree, name: string): Question {
  const node = tree.nodes[name]
  return node?.kind === 'question' ? node : notFound()
}

export function outcomeAt(tree: Tree, name: string): Outcome {
  const node = tree.nodes[name]
  return node?.kind === 'outcome' ? node : notFound()
}

/** Adds an empty node; the checker says what it still lacks. */
export function addNode(tree: Tree, { pieceName, pieceKind }: z.output<typeof NewNode>): void {
  if (tree.nodes[pieceName]) invalid('pieceName', 'nodeThere')
  const none = { nl: '', en: '' }
  tree.nodes[pieceName] =
    pieceKind === 'question'
      ? { kind: 'question', ask: none, why: none, answers: [] }
      : { kind: 'outcome', title: none, text: none, actions: [] }
}

export function removeNode(tree: Tree, name: string): void {
  if (!tree.nodes[name]) notFound()
  delete tree.nodes[name]
}

export function editEntrance(tree: Tree, kind: EntranceKind, input: z.output<typeof EntranceForm>): void {
  const entrance = tree.entrances.find((one) => one.kind === kind) ?? notFound()
  entrance.title = words(entrance.title, input.titleNl, input.titleEn)
  entrance.text = words(entrance.text, input.textNl, input.textEn)
  entrance.node = input.next
}

export function editQuestion(question: Question, input: z.output<typeof QuestionForm>): void {
  question.ask = words(question.ask, input.askNl, input.askEn)
  question.why = words(question.why, input.whyNl, input.whyEn)
}

export function addAnswer(question: Question, input: z.output<typeof NewAnswer>): void {
  if (question.answers.some((one) => one.code === input.answerCode)) invalid('answerCode', 'answerThere')
  if (question.answers.length >= 8) invalid('answerCode', 'enough')
  question.answers.push(answerFrom({ code: input.answerCode }, input))
}

export function editAnswer(question: Question, code: string, input: AnswerEdit): void {
  const at = question.answers.findIndex((one) => one.code === code)
  const before = question.answers[at] ?? notFound()
  question.answers[at] = answerFrom(before, input)
}

export function removeAnswer(question: Question, code: string): void {
  question.answers = question.answers.filter((one) => one.code !== code)
}

function answerFrom(before: Pick<Answer, 'code'> & Partial<Answer>, input: AnswerEdit): Answer {
  const facts: AnswerFacts = {}
  for (const fact of FACTS) {
    if (input.means.includes(fact)) facts[fact] = true
    if (input.means_not.includes(fact)) facts[fact] = false
  }
  return {
    code: before.code,
    text: words(before.text, input.answerNl, input.answerEn),
    because: words(before.because, input.becauseNl, input.becauseEn),
    next: input.next,
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  }
}

export function editOutcome(outcome: Outcome, input: z.output<typeof OutcomeForm>): void {
  outcome.title = words(outcome.title, input.titleNl, input.titleEn)
  outcome.text = words(outcome.text, input.textNl, input.textEn)
  delete outcome.question
  delete outcome.outside
  delete outcome.withoutOwnWork
  if (input.aboutWhat) outcome.question = input.aboutWhat
  if (input.outside) outcome.outside = input.outside
  if (input.withoutOwnWork) outcome.withoutOwnWork = input.withoutOwnWork
}

/** Puts an action at this place; behind the last one it is a new one. */
export function putAction(outcome: Outcome, at: number, input: ActionEdit): void {
  if (at > outcome.actions.length) notFound()
  if (at >= 8) invalid('actionKind', 'enough')
  outcome.actions[at] = actionFrom(outcome.actions[at], input)
}

export function removeAction(outcome: Outcome, at: number): void {
  outcome.actions = outcome.actions.filter((_, index) => index !== at)
}

function actionFrom(before: Action | undefined, input: ActionEdit): Action {
  const elsewhere = input.actionKind === 'elsewhere'
  return {
    kind: input.actionKind,
    ...(input.filters && ['services', 'answers'].includes(input.actionKind) ? { query: input.filters } : {}),
    ...(elsewhere
      ? {
          name: words(before?.name, input.nameNl, input.nameEn),
          about: words(before?.about, input.doesNl, input.doesEn),
          when: words(before?.when, input.whenNl, input.whenEn),
          ...(input.elsewherePhone ? { phone: input.elsewherePhone } : {}),
          ...(input.elsewhereUrl ? { url: input.elsewhereUrl } : {}),
        }
      : {}),
  }
}
