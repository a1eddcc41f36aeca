import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { Tree } from './tree.ts'

/** Published trees never change: each is read once, by its number and moment. */
const read = new Map<string, Tree>()

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
  const { publishedAt } = await tx
    .selectFrom('intake.questionVersion')
    .select('publishedAt')
    .where('number', '=', version)
    .executeTakeFirstOrThrow()
  const key = `${version} ${publishedAt?.toString() ?? notFound()}`
  const known = read.get(key)
  if (known) return known
  const row = await tx.selectFrom('intake.questionVersion').select('tree').where('number', '=', version).executeTakeFirstOrThrow()
  const tree = Tree.parse(row.tree)
  read.set(key, tree)
  return tree
}
