import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { requireSite } from '../editing/sites.ts'
import { mayEdit, slugOf } from '../rules.ts'
import type { FormerName } from '../schema.ts'

/** What something was called before, and where the name leads until its end. */
export interface KnownName {
  id: string
  regionCode: string | null
  name: string
  slug: string
  nowCalled: string
  /** A path below the site: empty for its front page. */
  leadsTo: string
  untilOn: string
}

/** The names of the past that a site knows: its own, and those of the country. */
export async function namesOn(tx: Tx, regionCode: string | null): Promise<KnownName[]> {
  return names(tx)
    .where(sql<boolean>`(region_code is null or region_code = ${regionCode})`)
    .orderBy('name')
    .limit(500)
    .execute()
}

/** The name with this address on a site; a region's own goes before the national one. */
export async function nameAt(tx: Tx, regionCode: string | null, slug: string): Promise<KnownName | undefined> {
  return names(tx)
    .where('slug', '=', slug)
    .where(sql<boolean>`(region_code is null or region_code = ${regionCode})`)
    .orderBy(sql`region_code nulls last`)
    .limit(1)
    .executeTakeFirst()
}

/** Adds a name of the past to a site. policy: A9 */
export async function addName(tx: Tx, actor: Actor, siteSlug: string, input: FormerName): Promise<void> {
  const site = await requireSite(tx, actor, siteSlug)
  const slug = slugOf(input.name)
  if (slug === '') invalid('name', 'noSlug')
  const id = newId()
  const made = await tx
    .insertInto('content.formerName')
    .values({ id, regionCode: site.regionCode, slug, ...input, leadsTo: input.leadsTo ?? '' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) invalid('name', 'nameTaken')
  await audit(tx, actor, {
    what: 'content.former-name-added',
    subject: id,
    regionCode: site.regionCode,
    after: { slug, leadsTo: input.leadsTo ?? '', untilOn: input.untilOn },
  })
}

/** The region a name is of (null: the country), for whoever keeps it. */
export async function regionOfName(tx: Tx, actor: Actor, id: string): Promise<string | null> {
  const name = await names(tx).where('id', '=', id).executeTakeFirst()
  return name && mayEdit(actor, name.regionCode) ? name.regionCode : notFound()
}

/** Moves the day a name ends; gives the region it is of. */
export async function endName(tx: Tx, actor: Actor, id: string, untilOn: string): Promise<string | null> {
  const regionCode = await regionOfName(tx, actor, id)
  await tx.updateTable('content.formerName').set({ untilOn }).where('id', '=', id).execute()
  await audit(tx, actor, {
    what: 'content.former-name-ended',
    subject: id,
    regionCode,
    after: { untilOn },
  })
  return regionCode
}

/** Says anew how something of the past is called now, where that leads and until when. policy: A9 */
export async function changeName(tx: Tx, actor: Actor, id: string, input: FormerName): Promise<void> {
  const regionCode = await regionOfName(tx, actor, id)
  const { nowCalled, leadsTo = '', untilOn } = input
  await tx.updateTable('content.formerName').set({ nowCalled, leadsTo, untilOn }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'content.former-name-changed', subject: id, regionCode, after: { leadsTo, untilOn } })
}

function names(tx: Tx) {
  return tx.selectFrom('content.formerName').select(['id', 'regionCode', 'name', 'slug', 'nowCalled', 'leadsTo', 'untilOn'])
}
