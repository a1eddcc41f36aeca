import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { isBehind, isStale } from '../rules.ts'
import { pagesOfSites } from './queries.ts'
import { ownSites } from './sites.ts'

/** Pages of one kind that wait for an editor: how many, since which day, and where. */
export interface ContentDuty {
  what: 'stale' | 'behind'
  count: number
  on: string | null
  href: string
}

/** Pages on the sites of this editor that are behind their day of review, or behind the national page they adapt. policy: A1 */
export async function contentDuties(tx: Tx, actor: Actor): Promise<ContentDuty[]> {
  const sites = await ownSites(tx, actor)
  const pages = await pagesOfSites(
    tx,
    sites.map(({ regionCode }) => regionCode),
  )
  const stale = pages.filter((page) => page.live !== null && page.manner !== 'hide' && isStale(page, actor.today))
  const behind = pages.filter((page) => isBehind(page, page.national ?? undefined) && !page.national?.withdrawn)
  const href = sites.length === 1 ? `/beheer/inhoud/${sites[0]!.slug}` : '/beheer/inhoud'
  const duties: ContentDuty[] = [
    { what: 'stale', count: stale.length, on: first(stale.map(({ reviewOn }) => reviewOn)), href },
    { what: 'behind', count: behind.length, on: first(behind.map(({ seenOn }) => seenOn)), href },
  ]
  return duties.filter(({ count }) => count > 0)
}

function first(days: string[]): string | null {
  return days.toSorted()[0] ?? null
}
