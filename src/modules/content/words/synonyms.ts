import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { requireSite } from '../editing/sites.ts'
import { mayEdit } from '../rules.ts'
import { synonymsIn } from './query.ts'

export interface Synonym {
  id: string
  regionCode: string | null
  words: string
}

/** Words that mean the same on a site: those of the country, and a region's own. */
export async function synonymsOn(tx: Tx, regionCode: string | null): Promise<Synonym[]> {
  return tx
    .selectFrom('content.synonym')
    .select(['id', 'regionCode', 'words'])
    .where(sql<boolean>`(region_code is null or region_code = ${regionCode})`)
    .orderBy('words')
    .limit(1000)
    .execute()
}

/** Adds a line of words that mean the same. */
export async function addSynonym(tx: Tx, actor: Actor, siteSlug: string, typed: string): Promise<void> {
  const site = await requireSite(tx, actor, siteSlug)
  const words = synonymsIn(typed)
  if (words.length < 2) invalid('words', 'twoWords')
  const id = newId()
  const line = words.join(', ').slice(0, 300)
  await tx
    .insertInto('content.synonym')
    .values({ id, regionCode: site.regionCode, words: line })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await audit(tx, actor, { what: 'content.synonym-added', subject: id, regionCode: site.regionCode, after: { words: line } })
}

/** Takes a line away. */
export async function removeSynonym(tx: Tx, actor: Actor, id: string): Promise<string | null> {
  const line = await tx.selectFrom('content.synonym').select(['regionCode', 'words']).where('id', '=', id).executeTakeFirst()
  if (!line || !mayEdit(actor, line.regionCode)) return notFound()
  await tx.deleteFrom('content.synonym').where('id', '=', id).execute()
  await audit(tx, actor, { what: 'content.synonym-removed', subject: id, regionCode: line.regionCode, before: { words: line.words } })
  return line.regionCode
}
