import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { Tree } from './tree.ts'

/** Published trees never change: each is read once, by its number and moment. */
const read = new Map<string, Tree>()

/** The tree that visitors follow now. */
export async function publishedTree(tx: Tx): Promise<{ version: number; tree: Tree }> {
  const published = await versions(tx).where('state', '=', 'published').executeTakeFirstOrThrow()
  return { version: published.number, tree: await readOnce(tx, published) }
}

/** The tree of one version that is or was published. */
export async function treeOf(tx: Tx, version: number): Promise<Tree> {
  return readOnce(tx, await versions(tx).where('number', '=', version).executeTakeFirstOrThrow())
}

function versions(tx: Tx) {
  return tx.selectFrom('intake.questionVersion').select(['number', 'publishedAt'])
}

async function readOnce(tx: Tx, { number, publishedAt }: { number: number; publishedAt: Temporal.Instant | null }): Promise<Tree> {
  const key = `${number} ${publishedAt?.toString() ?? notFound()}`
  const known = read.get(key)
  if (known) return known
  const row = await tx.selectFrom('intake.questionVersion').select('tree').where('number', '=', number).executeTakeFirstOrThrow()
  const tree = Tree.parse(row.tree)
  read.set(key, tree)
  return tree
}
