import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { isStale, nextReview } from '../rules.ts'
import { lockPage, type EditedPage } from './queries.ts'

/** Makes a version the one that everybody reads. What was planned is off. */
export async function publishNow(tx: Tx, actor: Actor, page: EditedPage, number: number): Promise<void> {
  const { basedOn } = await tx
    .selectFrom('content.version')
    .select('basedOn')
    .where('pageId', '=', page.id)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const newer = basedOn !== null && basedOn > (page.basedOn ?? 0)
  const review = isStale(page, actor.today) ? { reviewOn: nextReview(actor.today) } : {}
  await tx
    .updateTable('content.page')
    .set({ live: number, planned: null, publishAt: null, seenOn: actor.today, ...review, ...(newer ? { basedOn } : {}) })
    .where('id', '=', page.id)
    .execute()
  if (newer) await recordDecision(tx, actor, page.id, basedOn, 'adapt')
  await audit(tx, actor, {
    what: 'content.page-published',
    subject: page.id,
    regionCode: page.regionCode,
    before: { version: page.live },
    after: { version: number },
  })
  await tellChanged(tx, actor, page)
}

/** Makes a version the one that everybody reads from a moment on. */
export async function publishLater(tx: Tx, actor: Actor, page: EditedPage, number: number, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('content.page').set({ planned: number, publishAt: at.toString() }).where('id', '=', page.id).execute()
  await audit(tx, actor, {
    what: 'content.page-planned',
    subject: page.id,
    regionCode: page.regionCode,
    after: { version: number, at: at.toString() },
  })
}

/** Takes back a plan to publish; the words stay as a draft. */
export async function cancelPlan(tx: Tx, actor: Actor, id: string): Promise<void> {
  const page = await lockPage(tx, actor, id)
  if (page.planned === null) return
  await tx.updateTable('content.page').set({ planned: null, publishAt: null }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'content.plan-cancelled', subject: id, regionCode: page.regionCode, before: { version: page.planned } })
}

/** Takes a page off its site; what was written stays in the history. A national page goes from every region that adopted it. */
export async function withdrawPage(tx: Tx, actor: Actor, id: string): Promise<EditedPage> {
  const page = await lockPage(tx, actor, id)
  await withdraw(tx, actor, page)
  return page
}

export async function withdraw(tx: Tx, actor: Actor, page: EditedPage): Promise<void> {
  await tx.updateTable('content.page').set({ withdrawnOn: actor.today, planned: null, publishAt: null }).where('id', '=', page.id).execute()
  await audit(tx, actor, { what: 'content.page-withdrawn', subject: page.id, regionCode: page.regionCode, before: { version: page.live } })
  await tellChanged(tx, actor, page)
}

/** Says that a page still holds, and when somebody looks again. */
export async function reviewPage(tx: Tx, actor: Actor, id: string, reviewOn: string): Promise<void> {
  if (isStale({ reviewOn }, actor.today)) invalid('reviewOn', 'reviewAhead')
  const page = await lockPage(tx, actor, id)
  await tx.updateTable('content.page').set({ reviewOn, seenOn: actor.today }).where('id', '=', id).execute()
  await audit(tx, actor, {
    what: 'content.page-reviewed',
    subject: id,
    regionCode: page.regionCode,
    before: { reviewOn: page.reviewOn },
    after: { reviewOn },
  })
  await tellChanged(tx, actor, page)
}

/** Publishes what was planned for before now, one page at a time; 0 when nothing is due. */
export async function publishDue(tx: Tx, actor: Actor): Promise<number> {
  const page = await tx
    .selectFrom('content.page')
    .selectAll()
    .where('planned', 'is not', null)
    .where(sql<boolean>`publish_at <= ${actor.now.toString()}::timestamptz`)
    .orderBy('publishAt')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .$castTo<EditedPage & { planned: number }>()
    .executeTakeFirst()
  if (!page) return 0
  await publishNow(tx, actor, page, page.planned)
  return 1
}

export async function recordDecision(
  tx: Tx,
  actor: Actor,
  pageId: string,
  nationalNumber: number,
  choice: 'keep' | 'take-over' | 'adapt',
): Promise<void> {
  await tx
    .insertInto('content.decision')
    .values({ id: newId(), pageId, nationalNumber, choice, at: actor.now.toString(), byAccount: actor.accountId })
    .execute()
}

export function tellChanged(tx: Tx, actor: Actor, page: Pick<EditedPage, 'id' | 'regionCode'>): Promise<void> {
  return tellLater(tx, actor, 'nl.wegwijzer.content.page-changed.v1', { regionCode: page.regionCode ?? '*', subject: page.id })
}
