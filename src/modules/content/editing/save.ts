import type { Actor } from '../../../platform/actor.ts'
import { instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { picturesIn } from '../../../platform/markdown.ts'
import { nextReview, slugOf } from '../rules.ts'
import type { Manner, NewPage, PageTexts, SavePage } from '../schema.ts'
import { onlyTitle, PARTS, type Texts } from '../site/heads.ts'
import { publishNow, publishLater } from './publish.ts'
import { lockPage, textsAt, type EditedPage } from './queries.ts'
import { ownersFor, requireSite } from './sites.ts'

/** Makes a page of a site, as a draft: nobody sees it before it is published. Gives its id. policy: A8 */
export async function makePage(tx: Tx, actor: Actor, siteSlug: string, input: NewPage): Promise<string> {
  const site = await requireSite(tx, actor, siteSlug)
  const slug = input.slug ?? slugOf(input.titleNl)
  if (slug === '') invalid('slug', 'noSlug')
  await requireOwner(tx, actor, site.regionCode, null, input.ownerId)
  const id = newId()
  const made = await tx
    .insertInto('content.page')
    .values({
      id,
      regionCode: site.regionCode,
      slug,
      manner: 'own',
      ownerId: input.ownerId,
      source: input.source,
      reviewOn: nextReview(actor.today),
      seenOn: actor.today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) invalid('slug', 'slugTaken')
  await addVersion(tx, actor, id, 1, onlyTitle(input.titleNl), {})
  await audit(tx, actor, { what: 'content.page-made', subject: id, regionCode: site.regionCode, after: { slug } })
  return id
}

/**
 * Keeps what an editor typed as a new version and, when asked, publishes it now or later. Who typed on an older version
 * is told, and gets it back beside the newer one: of two at once nobody loses a word.
 */
export async function savePage(tx: Tx, actor: Actor, id: string, input: SavePage): Promise<void> {
  const page = await lockPage(tx, actor, id)
  if (page.latest !== input.base) invalid('base', 'changedMeanwhile')
  const texts = textsFrom(input, page.manner)
  await requireSound(tx, actor, page, texts, input)
  const number = await versionFor(tx, actor, page, texts, input)
  await tx
    .updateTable('content.page')
    .set({ ownerId: input.ownerId, source: input.source, reviewOn: input.reviewOn, inFooter: input.inFooter ?? false })
    .where('id', '=', id)
    .execute()
  if (input.act !== 'publish') return
  const at = input.publishOn ? instantOf(input.publishOn, input.publishAt ?? '06:00') : actor.now
  const saved = { ...page, latest: number, reviewOn: input.reviewOn }
  if (at.epochMilliseconds > actor.now.epochMilliseconds) await publishLater(tx, actor, saved, number, at)
  else await publishNow(tx, actor, saved, number)
}

/** Puts the words of an older version in front again, as a new draft. */
export async function restoreVersion(tx: Tx, actor: Actor, id: string, number: number): Promise<void> {
  const page = await lockPage(tx, actor, id)
  const texts = (await textsAt(tx, id, number)) ?? invalid('number', 'noVersion')
  await addVersion(tx, actor, id, page.latest + 1, texts, { restoredFrom: number })
}

/** The number of a version with these words: the newest, when it says the same, else one more. */
async function versionFor(tx: Tx, actor: Actor, page: EditedPage, texts: Texts, input: SavePage): Promise<number> {
  const before = await textsAt(tx, page.id, page.latest)
  const based = input.basedOn ?? null
  const sameBase = page.manner === 'own' || (await basedOnOf(tx, page)) === based
  if (before && sameBase && sameTexts(before, texts)) return page.latest
  const number = page.latest + 1
  await addVersion(tx, actor, page.id, number, texts, { because: input.because ?? null, basedOn: page.manner === 'own' ? null : based })
  return number
}

async function basedOnOf(tx: Tx, page: EditedPage): Promise<number | null> {
  const row = await tx
    .selectFrom('content.version')
    .select('basedOn')
    .where('pageId', '=', page.id)
    .where('number', '=', page.latest)
    .executeTakeFirst()
  return row?.basedOn ?? null
}

/** Writes one version and says on the page that it is the newest. */
export async function addVersion(
  tx: Tx,
  actor: Actor,
  pageId: string,
  number: number,
  texts: Texts,
  about: { because?: string | null; basedOn?: number | null; restoredFrom?: number },
): Promise<void> {
  await tx
    .insertInto('content.version')
    .values({ pageId, number, madeAt: actor.now.toString(), madeBy: actor.accountId, ...about })
    .execute()
  const rows = Object.entries(texts).map(([language, text]) => ({ pageId, number, language, ...text }))
  await tx.insertInto('content.text').values(rows).execute()
  await tx.updateTable('content.page').set({ latest: number }).where('id', '=', pageId).execute()
}

/** The words as they were typed, per language; English is there once it has a title. */
export function textsFrom(input: PageTexts, manner: Manner): Texts {
  const nl = { title: input.titleNl, lead: input.leadNl ?? '', body: input.bodyNl ?? '', after: input.afterNl ?? '' }
  // An extension takes its title from the national page: only its own words make it English.
  if (!input.titleEn || (manner === 'extend' && !input.bodyEn && !input.afterEn)) return { nl }
  return { nl, en: { title: input.titleEn, lead: input.leadEn ?? '', body: input.bodyEn ?? '', after: input.afterEn ?? '' } }
}

async function requireSound(tx: Tx, actor: Actor, page: EditedPage, texts: Texts, input: SavePage): Promise<void> {
  await requireOwner(tx, actor, page.regionCode, page.ownerId, input.ownerId)
  if (!input.titleEn && (input.bodyEn || input.leadEn)) invalid('titleEn', 'noTitle')
  for (const [language, text] of Object.entries(texts)) {
    const bare = picturesIn(`${text.body}\n\n${text.after}`).find(({ alt }) => alt.trim().length < 3)
    if (bare) invalid(language === 'nl' ? 'bodyNl' : 'bodyEn', 'noAlt')
  }
  if (input.act === 'publish' && !texts.nl.body && page.manner !== 'extend') invalid('bodyNl', 'noBody')
}

async function requireOwner(tx: Tx, actor: Actor, regionCode: string | null, now: string | null, ownerId: string): Promise<void> {
  const owners = await ownersFor(tx, actor, regionCode, now)
  if (!owners.some(({ id }) => id === ownerId)) invalid('ownerId', 'notAnOwner')
}

function sameTexts(one: Texts, other: Texts): boolean {
  const flat = (texts: Texts) =>
    JSON.stringify((['nl', 'en'] as const).map((language) => texts[language] && PARTS.map((part) => texts[language]![part])))
  return flat(one) === flat(other)
}
