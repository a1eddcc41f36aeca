import { sql } from 'kysely'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { recordStage, requireOwnSite } from '../../regions/index.ts'
import { readinessOf } from './facts.ts'
import { isReady, type Said } from './items.ts'

/** Somebody says that something is done that the program cannot see, or takes that back. policy: K6 */
export async function confirm(tx: Tx, actor: Actor, slug: string, item: Said, done: boolean): Promise<void> {
  const region = await requireKept(tx, actor, slug)
  const row = { id: newId(), regionCode: region.code, item, done, onDate: actor.today, at: actor.now.toString() }
  await tx
    .insertInto('setup.confirmation')
    .values({ ...row, byAccount: actor.accountId! })
    .execute()
  await audit(tx, actor, { what: 'setup.confirmed', subject: region.code, regionCode: region.code, after: { item, done } })
}

/** The coordinator opens the region: from today its site is there for everybody. Only when it is ready. policy: K6 */
export async function openRegion(tx: Tx, actor: Actor, slug: string): Promise<void> {
  const region = await requireKept(tx, actor, slug)
  refuseUnless(isReady(await readinessOf(tx, actor, region)), 'setup.notReady', 409)
  await recordStage(tx, actor, region.code, 'opened')
}

/** The coordinator closes the region again: what was recorded stays, the site says that it is not open. */
export async function closeRegion(tx: Tx, actor: Actor, slug: string): Promise<void> {
  await recordStage(tx, actor, (await requireKept(tx, actor, slug)).code, 'closed')
}

/** Workers begin to practise with invented people; not where there are real ones already. policy: K6, L3 */
export async function beginPractice(tx: Tx, actor: Actor, slug: string): Promise<void> {
  const region = await requireKept(tx, actor, slug)
  const { rows } = await sql<{ used: boolean }>`select setup.has_files(${region.code}) as used`.execute(tx)
  refuseUnless(!rows[0]?.used, 'setup.realPeople', 409)
  await recordStage(tx, actor, region.code, 'practice')
}

/** Practising ends: everything that was made up is taken away, in one. */
export async function endPractice(tx: Tx, actor: Actor, slug: string): Promise<void> {
  const region = await requireKept(tx, actor, slug)
  refuseUnless(region.stage === 'practice', 'regions.otherStage', 409)
  const { rows } = await sql<{ gone: string }>`select setup.remove_practice(${region.code}) as gone`.execute(tx)
  await recordStage(tx, actor, region.code, 'practice-ended')
  const after = { rows: Number(rows[0]?.gone ?? 0) }
  await audit(tx, actor, { what: 'setup.practice-removed', subject: region.code, regionCode: region.code, after })
}

/** The region of this slug, for its coordinator; to others it is not there. */
async function requireKept(tx: Tx, actor: Actor, slug: string) {
  const region = await requireOwnSite(tx, actor, slug)
  refuseUnless(hasRole(actor, 'coordinator') && actor.accountId, 'platform.notForYou')
  return region
}
