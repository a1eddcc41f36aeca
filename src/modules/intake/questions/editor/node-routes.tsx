import type { z } from '@hono/zod-openapi'
import type { FormShape } from '../../../../platform/form.ts'
import { write } from '../../../../platform/request.ts'
import { form, type Route } from '../../../../platform/route.ts'
import type { Tree } from '../tree.ts'
import {
  addAnswer,
  editAnswer,
  editOutcome,
  editQuestion,
  outcomeAt,
  putAction,
  questionAt,
  removeAction,
  removeAnswer,
  removeNode,
} from './changes.ts'
import { changeDraft } from './draft.ts'
import { HERE } from './pages/overview-page.tsx'
import { national, nodePage } from './routes.tsx'
import { ActionEdit, ActionParams, AnswerEdit, AnswerParams, Change, NewAnswer, NodeParams, OutcomeForm, QuestionForm } from './schema.ts'

/** Texts of a question and of an end come from one page; which of both they are, the node says. */
const Texts = QuestionForm.extend(OutcomeForm.shape)

interface Edit<P extends FormShape, F extends FormShape> {
  below: string
  params: P
  schema: F
  change: (tree: Tree, params: z.output<P>, input: z.output<F>) => void
  /** Where the page leads on: the node itself, or the list when it is gone. */
  gone?: boolean
}

/** A form on the page of a node that changes the draft and comes back there. */
function edit<P extends FormShape, F extends FormShape>({
  below,
  params: schema,
  schema: fields,
  change,
  gone = false,
}: Edit<P, F>): Route {
  const path = (params: Record<string, unknown>) =>
    `${HERE}/stukken/${String(params.node)}${below.replaceAll(/:(\w+)/g, (_, name: string) => String(params[name]))}`
  return form({
    post: `${HERE}/stukken/:node${below}`,
    ...national,
    params: schema as FormShape,
    form: fields as FormShape,
    async submit(c, { params, input }) {
      const { revision } = input as z.output<typeof Change>
      await write(c, (tx, actor) => changeDraft(tx, actor, revision, (tree) => change(tree, params as never, input as never)))
      return c.href(gone ? HERE : `${HERE}/stukken/${String((params as { node: string }).node)}`)
    },
    again: (c, { params, form: state }) => nodePage(c, (params as { node: string }).node, { path: path(params), form: state }),
  })
}

/** Changing one question or end of the draft, piece by piece. */
export const nodeRoutes: Route[] = [
  edit({
    below: '',
    params: NodeParams,
    schema: Texts,
    change: (tree, { node }, input) =>
      tree.nodes[node]?.kind === 'question' ? editQuestion(questionAt(tree, node), input) : editOutcome(outcomeAt(tree, node), input),
  }),
  edit({ below: '/weg', params: NodeParams, schema: Change, change: (tree, { node }) => removeNode(tree, node), gone: true }),
  edit({
    below: '/antwoorden',
    params: NodeParams,
    schema: NewAnswer,
    change: (tree, { node }, input) => addAnswer(questionAt(tree, node), input),
  }),
  edit({
    below: '/antwoorden/:code',
    params: AnswerParams,
    schema: AnswerEdit,
    change: (tree, { node, code }, input) => editAnswer(questionAt(tree, node), code, input),
  }),
  edit({
    below: '/antwoorden/:code/weg',
    params: AnswerParams,
    schema: Change,
    change: (tree, { node, code }) => removeAnswer(questionAt(tree, node), code),
  }),
  edit({
    below: '/acties/:at',
    params: ActionParams,
    schema: ActionEdit,
    change: (tree, { node, at }, input) => putAction(outcomeAt(tree, node), at, input),
  }),
  edit({
    below: '/acties/:at/weg',
    params: ActionParams,
    schema: Change,
    change: (tree, { node, at }) => removeAction(outcomeAt(tree, node), at),
  }),
]
