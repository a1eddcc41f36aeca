import { worksIn, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { invalid, notFound } from '../../platform/errors.ts'
import { keepFile, serveFile, withoutMetadata } from '../../platform/files/index.ts'
import { audit } from '../../platform/log.ts'
import { regionBySlug, type Region } from './queries.ts'

/** The picture on the front page of a region, with what it shows for who does not see it. */
export async function photoOf(tx: Tx, regionCode: string): Promise<{ contentHash: Buffer; alt: string } | null> {
  const row = await tx.selectFrom('regions.branding').select(['photo', 'photoAlt']).where('regionCode', '=', regionCode).executeTakeFirst()
  return row?.photo && row.photoAlt ? { contentHash: row.photo, alt: row.photoAlt } : null
}

/** The region of this slug, when this actor keeps its site; else it is not there. */
export async function requireOwnSite(tx: Tx, actor: Actor, slug: string): Promise<Region> {
  const region = await regionBySlug(tx, slug, actor.today)
  return region && worksIn(actor, region.code) ? region : notFound()
}

/** Sets the picture of a region's site. policy: A8 */
export async function setPhoto(tx: Tx, actor: Actor, slug: string, given: { alt: string; file: Buffer | null }): Promise<void> {
  const region = await requireOwnSite(tx, actor, slug)
  if (!given.file) invalid('photo', 'noPhoto')
  const image = withoutMetadata(given.file) ?? invalid('photo', 'notAnImage')
  const photo = await keepFile(tx, image)
  const chosen = { photo, photoAlt: given.alt }
  await tx
    .insertInto('regions.branding')
    .values({ regionCode: region.code, ...chosen })
    .onConflict((conflict) => conflict.column('regionCode').doUpdateSet(chosen))
    .execute()
  await changed(tx, actor, region.code, photo.toString('hex'))
}

/** Takes the picture off the site. */
export async function removePhoto(tx: Tx, actor: Actor, slug: string): Promise<void> {
  const region = await requireOwnSite(tx, actor, slug)
  await tx.updateTable('regions.branding').set({ photo: null, photoAlt: null }).where('regionCode', '=', region.code).execute()
  await changed(tx, actor, region.code, null)
}

/** The picture itself, for anybody: it stands on a public page. */
export async function servePhoto(tx: Tx, slug: string, today: string): Promise<Response> {
  const region = (await regionBySlug(tx, slug, today)) ?? notFound()
  const photo = (await photoOf(tx, region.code)) ?? notFound()
  return serveFile(tx, photo.contentHash, region.slug)
}

function changed(tx: Tx, actor: Actor, regionCode: string, photo: string | null): Promise<void> {
  return audit(tx, actor, { what: 'regions.photo-set', subject: regionCode, regionCode, after: { photo } })
}
