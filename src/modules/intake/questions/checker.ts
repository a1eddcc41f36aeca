import { RISK_GROUPS, type ServedScope } from '../../policy/index.ts'
import { asksSpecial } from './special.ts'
import { ENTRANCES, FACTS, HUMAN, type Action, type AnswerFacts, type Node, type Outcome, type Tree, type Words } from './tree.ts'
import { isServed, longestFrom, nextOf, reachedIn } from './walk.ts'

export const FINDINGS = [
  'entranceMissing',
  'nodeMissing',
  'noAnswers',
  'sameAnswer',
  'loop',
  'tooLong',
  'unreachable',
  'noAction',
  'noHuman',
  'nameMissing',
  'outsideMissing',
  'outsideLoop',
  'withoutNobody',
  'textMissing',
  'asksSpecial',
] as const
export interface Finding {
  /** The node it is about; null: the tree as a whole. */
  node: string | null
  says: (typeof FINDINGS)[number]
  /** The word or the name in question. */
  about?: string
}

export const MOST_STEPS = 6
/** The narrowest target group there is: whom it leaves out must be told where else. policy: B4 */
export const NARROW: ServedScope = { parameters: { targetScope: 'narrow', riskGroups: [...RISK_GROUPS], sicknessTakeoverMonths: null } }
/** Everybody has a guide, and who cannot return to the own work is helped by the employer. policy: E6 */
export const BROAD: ServedScope = { parameters: { targetScope: 'broad', riskGroups: [], sicknessTakeoverMonths: null } }

/**
 * What keeps a tree from being published; nothing: every path takes at most six questions, ends in an action, reaches a human,
 * is told in two languages and asks nothing that is nobody's business. policy: A10, A14, B4
 */
export function check(tree: Tree): Finding[] {
  const broken = structure(tree)
  const own = Object.entries(tree.nodes).flatMap(([name, node]) => ofNode(name, node, tree))
  // Paths can be walked only where every step leads somewhere and none leads back.
  return [...broken, ...own, ...textsOf(tree), ...(broken.length === 0 ? [...unreachable(tree), ...outside(tree)] : [])]
}

function structure(tree: Tree): Finding[] {
  const missing = ENTRANCES.filter((kind) => tree.entrances.filter((one) => one.kind === kind).length !== 1)
  return [
    ...missing.map((kind): Finding => ({ node: null, says: 'entranceMissing', about: kind })),
    ...tree.entrances.filter((one) => !tree.nodes[one.node]).map((one): Finding => ({ node: null, says: 'nodeMissing', about: one.node })),
    ...Object.entries(tree.nodes).flatMap(([name, node]) =>
      nextOf(node)
        .filter((next) => !tree.nodes[next])
        .map((next): Finding => ({ node: name, says: 'nodeMissing', about: next })),
    ),
    ...tree.entrances.flatMap((one): Finding[] => {
      const steps = longestFrom(tree, one.node)
      if (steps === Infinity) return [{ node: one.node, says: 'loop' }]
      return steps > MOST_STEPS ? [{ node: one.node, says: 'tooLong', about: String(steps) }] : []
    }),
  ]
}

function ofNode(name: string, node: Node, tree: Tree): Finding[] {
  if (node.kind === 'outcome') return ofOutcome(name, node, tree)
  const codes = node.answers.map((answer) => answer.code)
  const special = asksSpecial([node.ask, ...node.answers.map((answer) => answer.text)])
  return [
    ...(node.answers.length < 2 ? [{ node: name, says: 'noAnswers' as const }] : []),
    ...(new Set(codes).size < codes.length ? [{ node: name, says: 'sameAnswer' as const }] : []),
    ...(special ? [{ node: name, says: 'asksSpecial' as const, about: special }] : []),
  ]
}

function ofOutcome(name: string, outcome: Outcome, tree: Tree): Finding[] {
  const elsewhere = outcome.outside ? tree.nodes[outcome.outside] : undefined
  const without = outcome.withoutOwnWork ? tree.nodes[outcome.withoutOwnWork] : undefined
  const nameless = outcome.actions.some((action) => action.kind === 'elsewhere' && !isNamed(action))
  return [
    ...(outcome.actions.length === 0 ? [{ node: name, says: 'noAction' as const }] : []),
    ...(outcome.actions.some((action) => HUMAN.includes(action.kind)) ? [] : [{ node: name, says: 'noHuman' as const }]),
    ...(nameless ? [{ node: name, says: 'nameMissing' as const }] : []),
    ...(elsewhere && (elsewhere.kind === 'question' || elsewhere.outside) ? [{ node: name, says: 'outsideLoop' as const }] : []),
    ...(without && (without.kind === 'question' || without.withoutOwnWork || !namesSomebody(without))
      ? [{ node: name, says: 'withoutNobody' as const }]
      : []),
  ]
}

/** Somewhere else has a name, says when, and can be reached. */
function isNamed(action: Action): boolean {
  return Boolean(action.name?.nl && action.when?.nl && (action.phone || action.url))
}

function unreachable(tree: Tree): Finding[] {
  const reached = reachedIn(tree)
  return Object.keys(tree.nodes)
    .filter((name) => !reached.has(name))
    .map((name) => ({ node: name, says: 'unreachable' }))
}

/** Ends that somebody outside the narrow target group comes to, and that offer a guide without saying where else to go. */
function outside(tree: Tree): Finding[] {
  const ends = new Set<string>()
  const seen = new Set<string>()
  const queue: [string, AnswerFacts][] = tree.entrances.map((one) => [one.node, {}])
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [name, facts] = next
    const key = `${name} ${FACTS.map((fact) => String(facts[fact])).join()}`
    if (seen.has(key)) continue
    seen.add(key)
    const node = tree.nodes[name]!
    if (node.kind === 'question') for (const answer of node.answers) queue.push([answer.next, { ...facts, ...answer.facts }])
    else if (!isServed(NARROW, facts) && !tellsElsewhere(tree, node)) ends.add(name)
  }
  return [...ends].map((node) => ({ node, says: 'outsideMissing' }))
}

function tellsElsewhere(tree: Tree, outcome: Outcome): boolean {
  const end = outcome.outside ? tree.nodes[outcome.outside] : outcome
  return end?.kind === 'outcome' && namesSomebody(end)
}

function namesSomebody(outcome: Outcome): boolean {
  return outcome.actions.some((action) => action.kind === 'elsewhere' && isNamed(action))
}

function textsOf(tree: Tree): Finding[] {
  const lacks = (node: string | null, all: (Words | undefined)[]): Finding[] =>
    ['nl', 'en']
      .filter((language) => all.some((words) => !words?.[language]?.trim()))
      .map((language) => ({ node, says: 'textMissing', about: language }))
  return [
    ...lacks(
      null,
      tree.entrances.flatMap((one) => [one.title, one.text]),
    ),
    ...Object.entries(tree.nodes).flatMap(([name, node]) => lacks(name, wordsOf(node))),
  ]
}

/** Every text a visitor reads of a node. */
function wordsOf(node: Node): (Words | undefined)[] {
  if (node.kind === 'question') return [node.ask, node.why, ...node.answers.flatMap((answer) => [answer.text, answer.because])]
  const elsewhere = node.actions.filter((action) => action.kind === 'elsewhere')
  return [node.title, node.text, ...elsewhere.flatMap((action) => [action.name, action.about, action.when])]
}
