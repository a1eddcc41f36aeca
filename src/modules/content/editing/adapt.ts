import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { nextReview } from '../rules.ts'
import type { Choice, Manner } from '../schema.ts'
import { onlyTitle } from '../site/heads.ts'
import { recordDecision, tellChanged, withdraw } from './publish.ts'
import { lockPage, nationalPage, textsAt, type EditedPage } from './queries.ts'
import { addVersion } from './save.ts'
import { requireSite } from './sites.ts'

/**
 * A region replaces a national page, adds to it or leaves it out. What it replaces begins as a copy, what it adds empty;
 * visitors see the national page until the region publishes. Gives the id of the region's page. policy: A8
 */
export async function adaptPage(
  tx: Tx,
  actor: Actor,
  siteSlug: string,
  nationalId: string,
  manner: Exclude<Manner, 'own'>,
): Promise<string> {
  const site = await requireSite(tx, actor, siteSlug)
  const national = await nationalPage(tx, nationalId)
  if (!national || national.live === null || site.regionCode === null) return notFound()
  const id = newId()
  const made = await tx
    .insertInto('content.page')
    .values({
      id,
      regionCode: site.regionCode,
      slug: national.slug,
      manner,
      adapts: national.id,
      basedOn: national.live,
      ownerId: actor.organisationId ?? national.ownerId,
      source: national.source,
      reviewOn: nextReview(actor.today),
      seenOn: actor.today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  refuseUnless(made.numInsertedOrUpdatedRows === 1n, 'content.alreadyAdapted', 409)
  await audit(tx, actor, { what: 'content.page-adapted', subject: id, regionCode: site.regionCode, after: { manner, adapts: national.id } })
  if (manner === 'hide') {
    await tellChanged(tx, actor, { id, regionCode: site.regionCode })
    return id
  }
  const words = (await textsAt(tx, national.id, national.live))!
  await addVersion(tx, actor, id, 1, manner === 'override' ? words : onlyTitle(words.nl.title), { basedOn: national.live })
  return id
}

/** What a region sees when the national page moved on: what it was, what it is, and what the region made of it. */
export interface SideBySide {
  page: EditedPage
  national: EditedPage
}

/** The region's page and the national one it adapts, as long as that is public. */
export async function requireSideBySide(tx: Tx, actor: Actor, id: string): Promise<SideBySide> {
  const page = await lockPage(tx, actor, id)
  const national = page.adapts === null ? undefined : await nationalPage(tx, page.adapts)
  return national && national.live !== null ? { page, national } : notFound()
}

/** Keeps the region's own words, or goes back to the national ones; who adapts does so in the editor. policy: A8 */
export async function decide(tx: Tx, actor: Actor, id: string, choice: Exclude<Choice, 'adapt'>): Promise<EditedPage> {
  const { page, national } = await requireSideBySide(tx, actor, id)
  await recordDecision(tx, actor, id, national.live!, choice)
  if (choice === 'take-over') await withdraw(tx, actor, page)
  else await tx.updateTable('content.page').set({ basedOn: national.live }).where('id', '=', id).execute()
  await audit(tx, actor, {
    what: 'content.national-change-decided',
    subject: id,
    regionCode: page.regionCode,
    after: { choice, national: national.live },
  })
  return page
}
