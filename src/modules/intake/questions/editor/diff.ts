import type { Tree } from '../tree.ts'

export interface Difference {
  /** The node, or the entrance. */
  where: string
  /** Which part of it: ask.nl, answers.no.next … */
  part: string
  before: string | null
  after: string | null
}

/** What is different between two trees, part by part, in the order of the names. */
export function differences(before: Tree, after: Tree): Difference[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [was, is] = [old.get(key) ?? null, now.get(key) ?? null]
    const cut = key.indexOf(' ')
    return was === is ? [] : [{ where: key.slice(0, cut), part: key.slice(cut + 1), before: was, after: is }]
  })
}

function partsOf(tree: Tree): Map<string, string> {
  const parts = new Map<string, string>()
  for (const { kind, ...entrance } of tree.entrances) put(parts, kind, '', entrance)
  for (const [name, node] of Object.entries(tree.nodes)) {
    // Answers go by their code, so that one put in between changes nothing of the others.
    const byCode =
      node.kind === 'question' ? { ...node, answers: Object.fromEntries(node.answers.map(({ code, ...answer }) => [code, answer])) } : node
    put(parts, name, '', byCode)
  }
  return parts
}

function put(parts: Map<string, string>, where: string, path: string, value: unknown): void {
  if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) put(parts, where, path === '' ? key : `${path}.${key}`, inner)
  } else parts.set(`${where} ${path}`, String(value))
}
