import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, MOST_STEPS, NARROW } from './checker.ts'
import { ENTRANCES, HUMAN, Tree, type Answer, type Node } from './tree.ts'
import { isServed, walk, type Given, type Walked } from './walk.ts'

const first = (): Tree => Tree.parse(JSON.parse(readFileSync('db/reference/intake/questions.json', 'utf8')))
const says = (tree: Tree) =>
  check(tree).map((finding) => `${finding.node ?? '-'} ${finding.says}${finding.about ? ` ${finding.about}` : ''}`)

/** The first tree with one thing changed. */
function changed(change: (tree: Tree) => void): string[] {
  const tree = first()
  change(tree)
  return says(tree)
}
const question = (tree: Tree, name: string) => tree.nodes[name] as Extract<Node, { kind: 'question' }>
const outcome = (tree: Tree, name: string) => tree.nodes[name] as Extract<Node, { kind: 'outcome' }>

test('the first tree has nothing against it', () => {
  expect(says(first())).toEqual([])
})

describe('the checker finds', () => {
  test.each<[string, (tree: Tree) => void, string]>([
    ['an entrance that lacks', (tree) => tree.entrances.pop(), '- entranceMissing job-loss'],
    ['a step to nowhere', (tree) => (question(tree, 'work-now').answers[0]!.next = 'gone'), 'work-now nodeMissing gone'],
    ['a way back', (tree) => (question(tree, 'career-aim').answers[0]!.next = 'work-now'), 'work-now loop'],
    ['a node nobody comes to', (tree) => (tree.nodes.lost = tree.nodes.basics!), 'lost unreachable'],
    ['a question without a choice', (tree) => question(tree, 'learn-what').answers.splice(1), 'learn-what noAnswers'],
    ['two answers with one name', (tree) => (question(tree, 'learn-what').answers[1]!.code = 'yes'), 'learn-what sameAnswer'],
    ['an end without action', (tree) => (outcome(tree, 'talk-first').actions = []), 'talk-first noAction'],
    ['an end without a human', (tree) => (outcome(tree, 'talk-first').actions = [{ kind: 'services' }]), 'talk-first noHuman'],
    ['elsewhere without a name', (tree) => delete outcome(tree, 'rights').actions[0]!.name, 'rights nameMissing'],
    ['a text that lacks in English', (tree) => (question(tree, 'work-now').ask.en = ' '), 'work-now textMissing en'],
    ['who is told nothing under a narrow profile', (tree) => delete outcome(tree, 'explore').outside, 'explore outsideMissing'],
    ['an outside that leads on', (tree) => (outcome(tree, 'explore').outside = 'find-work'), 'explore outsideLoop'],
    [
      'who is not told who does help where the counter does not',
      (tree) => (outcome(tree, 'own-after-year').withoutOwnWork = 'explore'),
      'own-after-year withoutNobody',
    ],
    ['a question about health', (tree) => (question(tree, 'work-now').ask.nl = 'Bent u ziek?'), 'work-now asksSpecial ziek'],
    [
      'an answer about a benefit',
      (tree) => (question(tree, 'work-now').answers[0]!.text.en = 'I get benefits'),
      'work-now asksSpecial benefits',
    ],
    [
      'seven questions in a row',
      (tree) => {
        const [yes, other] = question(tree, 'learn-what').answers as [Answer, Answer]
        for (let step = 1; step <= 4; step++) {
          const next = step === 4 ? 'learn-choose' : `more-${step + 1}`
          tree.nodes[`more-${step}`] = {
            ...question(tree, 'learn-what'),
            answers: [
              { ...yes, next },
              { ...other, next },
            ],
          }
        }
        question(tree, 'learn-doubt').answers[2]!.next = 'more-1'
      },
      'learn-now tooLong 7',
    ],
  ])('%s', (_, change, finding) => {
    expect(changed(change)).toContain(finding)
  })
})

/** Any tree at all: nodes that point anywhere, back and to nowhere too. */
const anyTree = fc
  .array(fc.tuple(fc.boolean(), fc.array(fc.nat(9), { maxLength: 3 }), fc.nat(9)), { minLength: 1, maxLength: 8 })
  .map((rows): Tree => {
    const words = { nl: 'Tekst', en: 'Text' }
    const nodes = rows.map(([asks, nexts, flags], at): [string, Node] => [
      `n${at}`,
      asks
        ? {
            kind: 'question',
            ask: words,
            why: words,
            answers: nexts.map((next, index) => ({
              code: `a${index}`,
              text: words,
              because: words,
              next: `n${next}`,
              ...(flags % 3 === 0 ? { facts: { works: true, mayLoseJob: index === 1 } } : {}),
            })),
          }
        : {
            kind: 'outcome',
            title: words,
            text: words,
            actions: flags === 0 ? [] : [{ kind: flags % 2 ? 'call' : 'services' }],
            ...(flags > 6 ? { outside: `n${nexts[0] ?? 0}` } : {}),
          },
    ])
    return {
      entrances: ENTRANCES.map((kind, at) => ({ kind, node: `n${at % rows.length}`, title: words, text: words })),
      nodes: Object.fromEntries(nodes),
    }
  })

/** Every way through a tree, as far as seven steps. */
function waysThrough(tree: Tree): Walked[] {
  const ways: Walked[] = []
  const go = (entrance: string, given: Given[]) => {
    const walked = walk(tree, entrance, given)
    if (!walked) throw new Error('a step leads nowhere')
    if (walked.node.kind === 'outcome' || given.length > MOST_STEPS) ways.push(walked)
    else for (const answer of walked.node.answers) go(entrance, [...given, { node: walked.at, answer: answer.code }])
  }
  for (const { kind } of tree.entrances) go(kind, [])
  return ways
}

/** What the checker promises, looked for by walking every way. */
function keepsPromise(tree: Tree): boolean {
  try {
    const ways = waysThrough(tree)
    return (
      ways.length > 0 &&
      ways.every(({ node, steps, facts }) => {
        if (node.kind !== 'outcome' || steps.length > MOST_STEPS) return false
        const end = !isServed(NARROW, facts) ? (node.outside ? tree.nodes[node.outside] : node) : node
        return (
          end?.kind === 'outcome' &&
          end.actions.some((action) => HUMAN.includes(action.kind)) &&
          (isServed(NARROW, facts) || end.actions.some((action) => action.kind === 'elsewhere'))
        )
      })
    )
  } catch {
    return false
  }
}

test('whatever tree passes, every way through it ends within six questions with an action that reaches a human', () => {
  let passed = 0
  fc.assert(
    fc.property(anyTree, (tree) => {
      if (check(tree).length > 0) return true
      passed++
      return keepsPromise(tree)
    }),
    { numRuns: 3000, seed: 7 },
  )
  expect(passed).toBeGreaterThan(5)
})

test('whatever one step of the first tree is led astray, a way that breaks the promise is found', () => {
  const names = Object.keys(first().nodes)
  const asking = names.filter((name) => first().nodes[name]!.kind === 'question')
  let broken = 0
  fc.assert(
    fc.property(fc.constantFrom(...asking), fc.nat(7), fc.constantFrom(...names, 'nowhere'), (name, at, next) => {
      const tree = first()
      const { answers } = question(tree, name)
      answers[at % answers.length]!.next = next
      if (keepsPromise(tree)) return true
      broken++
      return check(tree).length > 0
    }),
    { numRuns: 400, seed: 7 },
  )
  expect(broken).toBeGreaterThan(50)
})
