import { withoutContext } from '../platform/db/context.ts'
import type { Db } from '../platform/db/pool.ts'
import type { Language } from '../platform/languages.ts'
import { nameAt, texts as contentTexts } from '../modules/content/index.ts'
import { regionBySlug } from '../modules/regions/index.ts'

const NAME = /^(?:\/regio\/([a-z][a-z-]{1,60}))?\/([a-z0-9-]{1,60})\/?$/i

/** Where an address that is a name of the past leads: nowhere after its last day; null when it is no such name. policy: A9 */
export async function movedTo(db: Db, path: string, today: string): Promise<{ leads: string | null } | null> {
  const [, slug, name] = NAME.exec(path) ?? []
  if (!name) return null
  const tx = withoutContext(db)
  const region = slug === undefined ? null : await regionBySlug(tx, slug.toLowerCase(), today)
  if (region === undefined) return null
  const known = await nameAt(tx, region?.code ?? null, name.toLowerCase())
  if (!known) return null
  if (known.untilOn <= today) return { leads: null }
  const base = region ? `/regio/${region.slug}` : ''
  return { leads: `${base}/${known.leadsTo}`.replace(/(.)\/$/, '$1') + `?was=${known.slug}` }
}

/** The sentence for who came by a name of the past, on the page it leads to; only names that are known are said. */
export async function cameBy(
  db: Db,
  c: { language: Language; regionCode: string | null; search: string; today: string },
): Promise<string | null> {
  const was = new URLSearchParams(c.search).get('was')
  if (!was || !/^[a-z0-9-]{1,60}$/.test(was)) return null
  const known = await nameAt(withoutContext(db), c.regionCode, was)
  return known && known.untilOn > c.today ? contentTexts(c).names.now(known.name, known.nowCalled) : null
}
