import { hasRole, type Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../../platform/errors.ts'
import { audit } from '../../../../platform/log.ts'
import { check } from '../checker.ts'
import { Tree } from '../tree.ts'

export interface Draft {
  number: number
  revision: number
  tree: Tree
}

/** The national desk: an administrator, or an editor of the country. policy: A9 */
export function isNationalDesk(actor: Actor): boolean {
  return hasRole(actor, 'administrator') || (hasRole(actor, 'editor') && actor.regions.includes('*'))
}

/** The draft of the next version, or nothing. */
export async function findDraft(tx: Tx, lock = false): Promise<Draft | undefined> {
  let asked = tx.selectFrom('intake.questionVersion').select(['number', 'revision', 'tree']).where('state', '=', 'draft')
  if (lock) asked = asked.forUpdate()
  const row = await asked.executeTakeFirst()
  return row && { ...row, tree: Tree.parse(row.tree) }
}

/** All versions, the newest first. */
export function versionsOf(tx: Tx) {
  return tx
    .selectFrom('intake.questionVersion')
    .select(['number', 'state', 'basedOn', 'madeAt', 'publishedAt', 'publishedBy'])
    .orderBy('number', 'desc')
    .limit(50)
    .execute()
}

/** Begins a draft from a version: the published one to change it, an older one to bring it back. */
export async function beginDraft(tx: Tx, actor: Actor, from: number): Promise<void> {
  refuseUnless(isNationalDesk(actor), 'platform.notForYou')
  refuseUnless(!(await findDraft(tx, true)), 'intake.draftThere', 409)
  const source = (await tx.selectFrom('intake.questionVersion').select('tree').where('number', '=', from).executeTakeFirst()) ?? notFound()
  const { last } = await tx
    .selectFrom('intake.questionVersion')
    .select((on) => on.fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  const made = await tx
    .insertInto('intake.questionVersion')
    .values({
      number: Number(last) + 1,
      state: 'draft',
      tree: JSON.stringify(source.tree),
      basedOn: from,
      madeBy: actor.accountId,
      madeAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  refuseUnless(made.numInsertedOrUpdatedRows === 1n, 'intake.draftThere', 409)
}

/** One change of the draft; who looked at an older state of it is told, and nothing is lost. */
export async function changeDraft(tx: Tx, actor: Actor, revision: number, change: (tree: Tree) => void): Promise<void> {
  refuseUnless(isNationalDesk(actor), 'platform.notForYou')
  const draft = (await findDraft(tx, true)) ?? notFound()
  if (draft.revision !== revision) invalid('revision', 'draftMoved')
  change(draft.tree)
  await tx
    .updateTable('intake.questionVersion')
    .set({ tree: JSON.stringify(Tree.parse(draft.tree)), revision: draft.revision + 1 })
    .where('number', '=', draft.number)
    .execute()
}

/** Throws the draft away; what visitors see stays. */
export async function dropDraft(tx: Tx, actor: Actor): Promise<void> {
  refuseUnless(isNationalDesk(actor), 'platform.notForYou')
  const draft = (await findDraft(tx, true)) ?? notFound()
  await tx.deleteFrom('intake.questionVersion').where('number', '=', draft.number).execute()
  await audit(tx, actor, { what: 'intake.questions-dropped', subject: String(draft.number) })
}

/** Publishes the draft, when the checker has nothing against it; who is on the way goes on with the version they began. policy: A10 */
export async function publishDraft(tx: Tx, actor: Actor, revision: number): Promise<void> {
  refuseUnless(isNationalDesk(actor), 'platform.notForYou')
  const draft = (await findDraft(tx, true)) ?? notFound()
  if (draft.revision !== revision) invalid('revision', 'draftMoved')
  refuseUnless(check(draft.tree).length === 0, 'intake.treeNotSound', 409)
  await tx.updateTable('intake.questionVersion').set({ state: 'retired' }).where('state', '=', 'published').execute()
  await tx
    .updateTable('intake.questionVersion')
    .set({ state: 'published', publishedBy: actor.accountId, publishedAt: actor.now.toString() })
    .where('number', '=', draft.number)
    .execute()
  await audit(tx, actor, { what: 'intake.questions-published', subject: String(draft.number) })
}
