import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { accountNames } from '../../access/index.ts'
import { mayEdit } from '../rules.ts'
import type { Choice, Manner } from '../schema.ts'
import { textsOf, type Texts } from '../site/heads.ts'

/** A page as its editors see it. */
export interface EditedPage {
  id: string
  regionCode: string | null
  slug: string
  manner: Manner
  adapts: string | null
  /** The national version a region last decided about. */
  basedOn: number | null
  ownerId: string
  source: string
  reviewOn: string
  seenOn: string
  inFooter: boolean
  latest: number
  live: number | null
  planned: number | null
  publishAt: Temporal.Instant | null
}

/** A line of the list of a site. */
export interface PageLine extends EditedPage {
  title: string | null
  /** Of what it adapts. */
  national: { live: number | null; withdrawn: boolean } | null
}

export interface Version {
  number: number
  madeAt: Temporal.Instant
  by: string | null
  because: string | null
  basedOn: number | null
  restoredFrom: number | null
}

export interface Decision {
  nationalNumber: number
  choice: Choice
  at: Temporal.Instant
  by: string | null
}

const COLUMNS = [
  'p.id',
  'p.regionCode',
  'p.slug',
  'p.manner',
  'p.adapts',
  'p.basedOn',
  'p.ownerId',
  'p.source',
  'p.reviewOn',
  'p.seenOn',
  'p.inFooter',
  'p.latest',
  'p.live',
  'p.planned',
  'p.publishAt',
] as const

/** A page that this actor edits; else it is not there. */
export async function requirePage(tx: Tx, actor: Actor, id: string): Promise<EditedPage> {
  const page = await tx
    .selectFrom('content.page as p')
    .select(COLUMNS)
    .where('p.id', '=', id)
    .where('p.withdrawnOn', 'is', null)
    .$castTo<EditedPage>()
    .executeTakeFirst()
  return page && mayEdit(actor, page.regionCode) ? page : notFound()
}

/** The same, held until this transaction ends: of two who save at once one waits for the other. */
export async function lockPage(tx: Tx, actor: Actor, id: string): Promise<EditedPage> {
  await sql`select from content.page where id = ${id} for update`.execute(tx)
  return requirePage(tx, actor, id)
}

/** A national page as regions see it; undefined when it is gone. */
export async function nationalPage(tx: Tx, id: string): Promise<EditedPage | undefined> {
  return tx
    .selectFrom('content.page as p')
    .select(COLUMNS)
    .where('p.id', '=', id)
    .where('p.regionCode', 'is', null)
    .where('p.withdrawnOn', 'is', null)
    .$castTo<EditedPage>()
    .executeTakeFirst()
}

/** The pages of these sites (null: the national one), by title. */
export async function pagesOfSites(tx: Tx, sites: readonly (string | null)[]): Promise<PageLine[]> {
  const rows = await tx
    .selectFrom('content.page as p')
    .leftJoin('content.page as n', 'n.id', 'p.adapts')
    .select(COLUMNS)
    .select(['n.live as nationalLive', 'n.withdrawnOn as nationalWithdrawn', 'n.id as nationalId'])
    .where('p.withdrawnOn', 'is', null)
    .where(sql<boolean>`coalesce(p.region_code, '') = any (${sites.map((code) => code ?? '')})`)
    .$castTo<EditedPage & { nationalLive: number | null; nationalWithdrawn: string | null; nationalId: string | null }>()
    .execute()
  const titles = await titlesOf(tx, rows)
  return rows
    .map(({ nationalLive, nationalWithdrawn, nationalId, ...page }) => ({
      ...page,
      title: titles.get(page.id) ?? titles.get(page.adapts ?? '') ?? null,
      national: nationalId === null ? null : { live: nationalLive, withdrawn: nationalWithdrawn !== null },
    }))
    .toSorted((a, b) => (a.title ?? a.slug).localeCompare(b.title ?? b.slug, 'nl'))
}

/** Dutch titles by page, of the newest version; of what is only hidden that of the national page. */
async function titlesOf(tx: Tx, pages: readonly EditedPage[]): Promise<Map<string, string>> {
  const ids = pages.flatMap(({ id, adapts }) => (adapts === null ? [id] : [id, adapts]))
  const { rows } = await sql<{ pageId: string; title: string }>`
    select t.page_id, t.title from content.text t join content.page p on p.id = t.page_id and p.latest = t.number
    where t.language = 'nl' and t.page_id = any (${ids})`.execute(tx)
  return new Map(rows.map(({ pageId, title }) => [pageId, title]))
}

/** The words of one version; null where it has none. */
export async function textsAt(tx: Tx, pageId: string, number: number | null): Promise<Texts | null> {
  if (number === null || number === 0) return null
  return (await textsOf(tx, [{ pageId, number }])).get(`${pageId} ${number}`) ?? null
}

/** Every time this page was saved, the newest first. */
export async function versionsOf(tx: Tx, pageId: string, most = 200): Promise<Version[]> {
  const rows = await tx
    .selectFrom('content.version')
    .select(['number', 'madeAt', 'madeBy', 'because', 'basedOn', 'restoredFrom'])
    .where('pageId', '=', pageId)
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
  const names = await accountNames(
    tx,
    rows.flatMap(({ madeBy }) => madeBy ?? []),
  )
  return rows.map(({ madeBy, ...version }) => ({ ...version, by: names.get(madeBy ?? '') ?? null }))
}

/** What a region decided about changes of the national page, the newest first. */
export async function decisionsOn(tx: Tx, pageId: string): Promise<Decision[]> {
  const rows = await tx
    .selectFrom('content.decision')
    .select(['nationalNumber', 'choice', 'at', 'byAccount'])
    .where('pageId', '=', pageId)
    .orderBy('at', 'desc')
    .limit(50)
    .execute()
  const names = await accountNames(
    tx,
    rows.flatMap(({ byAccount }) => byAccount ?? []),
  )
  return rows.map(({ byAccount, choice, ...decision }) => ({
    ...decision,
    choice: choice as Choice,
    by: names.get(byAccount ?? '') ?? null,
  }))
}
