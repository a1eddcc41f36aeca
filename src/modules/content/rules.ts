import { hasRole, type Actor } from '../../platform/actor.ts'
import { monthsAfter } from '../../platform/clock.ts'
import type { Manner } from './schema.ts'

/** What is known of a page without its words. */
export interface PageHead {
  id: string
  regionCode: string | null
  slug: string
  manner: Manner
  adapts: string | null
}

/** A page as a site shows it: the national one, the region's own, or the national one with something of the region around it. */
export interface Shown<H extends PageHead> {
  slug: string
  national: H | null
  own: H | null
}

/** What a region shows at an address; null where it shows nothing. A region adopts unless it says otherwise. policy: A8 */
export function shownAt<H extends PageHead>(national: H | undefined, own: H | undefined): Shown<H> | null {
  if (!own) return national ? { slug: national.slug, national, own: null } : null
  if (own.manner === 'hide') return null
  return { slug: own.slug, national: own.manner === 'extend' ? (national ?? null) : null, own }
}

/** May this actor edit the pages of a site? The national desk its own, a region its own; nobody those of another. policy: A8 */
export function mayEdit(actor: Actor, regionCode: string | null): boolean {
  if (hasRole(actor, 'administrator')) return true
  if (regionCode === null) return hasRole(actor, 'editor') && actor.regions.includes('*')
  return hasRole(actor, 'editor', 'coordinator') && actor.regions.includes(regionCode)
}

/** True when the national page has changed since a region last decided about it. */
export function isBehind(own: { manner: Manner; basedOn: number | null }, national: { live: number | null } | undefined): boolean {
  return (own.manner === 'override' || own.manner === 'extend') && (national?.live ?? 0) > (own.basedOn ?? 0)
}

/** True when nobody looked a page over by the day it was to be. */
export function isStale(page: { reviewOn: string }, today: string): boolean {
  return page.reviewOn <= today
}

/** The day a page that was looked over today is looked over again. */
export function nextReview(today: string): string {
  return monthsAfter(today, 12)
}

/** The part of an address that names something: lower case, words with dashes. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
}

/** Pages of the site of a region that a text names by their national address: from there they lead to the region's own. */
const OF_THE_SITE = /^\/(info|diensten|afspraak|vraag|dringend|zoeken)(?=[/?#]|$)/

/** Where a link in a text leads on the site it stands on. */
export function leadsOn(base: string, href: string): string {
  return OF_THE_SITE.test(href) ? base + href : href
}
