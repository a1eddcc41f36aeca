import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { keepFile, serveFile, withoutMetadata } from '../../../platform/files/index.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { requireSite } from '../editing/sites.ts'

export interface Image {
  id: string
  alt: string
  addedOn: string
}

/** Pictures of a site, the newest first. */
export async function imagesOf(tx: Tx, regionCode: string | null): Promise<Image[]> {
  return tx
    .selectFrom('content.image')
    .select(['id', 'alt', 'addedOn'])
    .where('regionCode', regionCode === null ? 'is' : '=', regionCode)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

/** Places a picture with what it shows; where and by what it was made is taken out. */
export async function addImage(tx: Tx, actor: Actor, siteSlug: string, given: { alt: string; file: Buffer | null }): Promise<void> {
  const site = await requireSite(tx, actor, siteSlug)
  if (!given.file) invalid('picture', 'noPicture')
  const image = withoutMetadata(given.file) ?? invalid('picture', 'notAnImage')
  const id = newId()
  const contentHash = await keepFile(tx, image)
  await tx
    .insertInto('content.image')
    .values({ id, regionCode: site.regionCode, contentHash, alt: given.alt, addedOn: actor.today })
    .execute()
  await audit(tx, actor, { what: 'content.image-added', subject: id, regionCode: site.regionCode })
}

/** A picture, for anybody: it stands on public pages. */
export async function serveImage(tx: Tx, id: string): Promise<Response> {
  const image = await tx.selectFrom('content.image').select('contentHash').where('id', '=', id).executeTakeFirst()
  return serveFile(tx, (image ?? notFound()).contentHash, id)
}
