import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import type { SiteHost } from '../../../platform/site-host.ts'
import { regionBySlug } from '../queries.ts'
import type { NewHost } from '../schema.ts'

/** Every host name, of today and of before, by region. */
export function allHosts(tx: Tx) {
  return tx
    .selectFrom('regions.hostName')
    .select(['host', 'regionCode', 'fromOn', 'untilOn'])
    .orderBy('regionCode')
    .orderBy('fromOn', 'desc')
    .limit(500)
    .execute()
}

/** The site of a host name; a name of before leads to that of today until its day. Null: no site of ours, or no longer. */
export async function siteOfHost(tx: Tx, host: string, today: string): Promise<SiteHost | null> {
  const row = await tx
    .selectFrom('regions.hostName as h')
    .innerJoin('regions.region as r', 'r.code', 'h.regionCode')
    .leftJoin('regions.hostName as now', (join) => join.onRef('now.regionCode', '=', 'h.regionCode').on('now.untilOn', 'is', null))
    .select(['r.slug', 'h.untilOn', 'now.host as current'])
    .where('h.host', '=', host)
    .where('h.fromOn', '<=', today)
    .executeTakeFirst()
  if (!row || (row.untilOn !== null && row.untilOn <= today)) return null
  return { slug: row.slug, movedTo: row.untilOn === null ? null : row.current }
}

/** Gives a region a host name; the one it had leads on until a day. policy: A8 */
export async function giveHost(tx: Tx, actor: Actor, input: NewHost): Promise<void> {
  requireNation(actor)
  const region = (await regionBySlug(tx, input.site, actor.today)) ?? invalid('site', 'unknownRegion')
  const known = await tx.selectFrom('regions.hostName').select('regionCode').where('host', '=', input.host).executeTakeFirst()
  if (known) invalid('host', 'hostTaken')
  const before = await tx
    .selectFrom('regions.hostName')
    .select(['host', 'fromOn'])
    .where('regionCode', '=', region.code)
    .where('untilOn', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (before) {
    const untilOn = input.oldUntil ?? invalid('oldUntil', 'oldUntilNeeded')
    if (untilOn <= actor.today) invalid('oldUntil', 'oldUntilPast')
    await tx.updateTable('regions.hostName').set({ untilOn }).where('host', '=', before.host).execute()
  }
  await tx
    .insertInto('regions.hostName')
    .values({ host: input.host, regionCode: region.code, fromOn: actor.today, untilOn: null })
    .execute()
  await audit(tx, actor, {
    what: 'regions.host-given',
    subject: region.code,
    regionCode: region.code,
    before: before ? { host: before.host } : null,
    after: { host: input.host, oldUntil: before ? (input.oldUntil ?? null) : null },
  })
}

/** The desk of the country: who keeps what is of no region. To others it is not there. */
export function requireNation(actor: Actor): void {
  if (!actor.regions.includes('*')) notFound()
}
