import { z } from '@hono/zod-openapi'
import { hasOwnWorkRoute, routeOf, type ServedScope } from '../../policy/index.ts'
import type { Answer, AnswerFacts, Node, Outcome, Question, Tree } from './tree.ts'

/** Answers as they are kept: of each which question, which of its answers. */
export const GivenList = z.array(z.object({ node: z.string(), answer: z.string() }))
export type Given = z.output<typeof GivenList>[number]
export interface Step {
  node: string
  question: Question
  answer: Answer
}
export interface Walked {
  /** The answers that still hold, in order. */
  steps: Step[]
  /** Where they lead: the next question, or the end. */
  at: string
  node: Node
  facts: AnswerFacts
}

/** Follows answers through the tree as far as they fit; what comes after a changed answer and no longer fits is left out. */
export function walk(tree: Tree, entrance: string, given: readonly Given[]): Walked | null {
  const start = tree.entrances.find((one) => one.kind === entrance)
  if (!start) return null
  const steps: Step[] = []
  let [at, facts] = [start.node, {} as AnswerFacts]
  for (;;) {
    const node = tree.nodes[at]
    if (!node) return null
    const next = given[steps.length]
    const answer = node.kind === 'question' && next?.node === at ? node.answers.find((one) => one.code === next.answer) : undefined
    if (node.kind !== 'question' || !answer) return { steps, at, node, facts }
    steps.push({ node: at, question: node, answer })
    facts = { ...facts, ...answer.facts }
    at = answer.next
  }
}

/** Steps that were walked as they are kept. */
export function givenOf(steps: readonly Step[]): Given[] {
  return steps.map(({ node, answer }) => ({ node, answer: answer.code }))
}

/** The answers with the one of a step put in; later ones stay where they still fit. */
export function withAnswer(given: readonly Given[], step: number, answer: Given): Given[] {
  return [...given.slice(0, step - 1), answer, ...given.slice(step)]
}

/** The most questions that can still come from here, this one too; Infinity in a circle. */
export function longestFrom(tree: Tree, from: string, known: Map<string, number> = new Map()): number {
  const before = known.get(from)
  if (before !== undefined) return before
  const node = tree.nodes[from]
  if (!node || node.kind === 'outcome') return 0
  // Who comes back here while it is being counted goes round.
  known.set(from, Infinity)
  const steps = 1 + Math.max(0, ...node.answers.map((answer) => longestFrom(tree, answer.next, known)))
  known.set(from, steps)
  return steps
}

/** The end for this person under the region's profile: who falls outside the target group, or outside what the counter does, is told where else. policy: B4, B5, E6 */
export function endFor(tree: Tree, outcome: Outcome, facts: AnswerFacts, profile: ServedScope): Outcome {
  const other = !isServed(profile, facts) ? outcome.outside : hasOwnWorkRoute(profile) ? undefined : outcome.withoutOwnWork
  const elsewhere = other ? tree.nodes[other] : undefined
  return elsewhere?.kind === 'outcome' ? elsewhere : outcome
}

/** Who was not asked about work is not closed out. */
export function isServed(profile: ServedScope, facts: AnswerFacts): boolean {
  if (facts.works === undefined && !facts.isEmployer) return true
  return routeOf(profile, { ...facts, works: facts.works === true }).served
}

/** Where a node leads: by each answer, or to an end that takes its place. */
export function nextOf(node: Node): string[] {
  if (node.kind === 'question') return node.answers.map((answer) => answer.next)
  return [node.outside, node.withoutOwnWork].filter((next) => next !== undefined)
}

/** The names of the nodes that a visitor can come to, in that order. */
export function reachedIn(tree: Tree): Set<string> {
  const reached = new Set(tree.entrances.map((one) => one.node).filter((name) => tree.nodes[name]))
  // A set is walked in the order of adding, also what is added on the way.
  for (const name of reached) {
    for (const next of nextOf(tree.nodes[name]!)) if (tree.nodes[next]) reached.add(next)
  }
  return reached
}

/** The names of all nodes in the order in which a visitor can come to them; what nobody comes to stands last. */
export function inOrder(tree: Tree): string[] {
  return [...new Set([...reachedIn(tree), ...Object.keys(tree.nodes)])]
}
