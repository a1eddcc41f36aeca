import type { Finding } from '../../tree.ts'

export const TREE = 'db/reference/intake/questions.json'

/** What the module's own checker says of a tree of questions. */
export type CheckQuestions = (tree: unknown) => { node: string | null; says: string; about?: string }[]

/** The tree of questions that comes with the program passes the checker that judges every later one. policy: A10 */
export function questionTree(json: string, check: CheckQuestions): Finding[] {
  return check(JSON.parse(json)).map(({ node, says, about }) => ({
    path: TREE,
    says: [node ?? 'tree', says, about].filter(Boolean).join(' '),
  }))
}
