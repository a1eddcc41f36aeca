import type { Tx } from '../../../platform/db/context.ts'
import { Tree } from './tree.ts'

/** Published trees never change, so each is read once. */
const read = new Map<number, Tree>()

/** The tree that visitors follow now. */
export async function publishedTree(tx: Tx): Promise<{ version: number; tree: Tree }> {
  const { number } = await tx
    .selectFrom('intake.questionVersion')
    .select('number')
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow()
  return { version: number, tree: await treeOf(tx, number) }
}

/** The tree of one version that is or was published. */
export async function treeOf(tx: Tx, version: number): Promise<Tree> {
  const known = read.get(version)
  if (known) return known
  const row = await tx
    .selectFrom('intake.questionVersion')
    .select(['tree', 'state'])
    .where('number', '=', version)
    .executeTakeFirstOrThrow()
  const tree = Tree.parse(row.tree)
  if (row.state !== 'draft') read.set(version, tree)
  return tree
}
