import { sql } from 'kysely'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { organisationsById, organisationsWithRole } from '../../regions/index.ts'
import { servicesByIds } from '../offer/queries.ts'
import { decidedIn } from '../shown-in/queries.ts'

/** One offer with its score, as a list needs it. */
export interface Scored {
  id: string
  name: string
  organisationId: string
  organisation: string
  total: number
  /** What stands in the way of referring to it. */
  lacks: readonly string[]
  /** It still says "no figures yet", which no longer counts. */
  noFiguresOver: boolean
}
export interface ScorePage {
  items: Scored[]
  next: string | null
  stale: boolean
}

type Key = [total: number, name: string, id: string]

/** All public offers that a region decides on, the least complete first, of one provider where that was asked; by cursor. policy: D1 */
export async function scoresIn(
  tx: Tx,
  codes: readonly string[],
  today: string,
  { provider, cursor, size = PAGE_SIZE }: { provider?: string | undefined; cursor?: string | undefined; size?: number } = {},
): Promise<ScorePage> {
  const asked = [codes.toSorted(), provider ?? null]
  const { after, stale } = readCursor<Key>(cursor, asked, ['number', 'string', 'string'])
  const behind = after ? sql`(c.total, s.name, s.id) > (${after[0]}::smallint, ${after[1]}::text, ${after[2]}::uuid)` : sql`true`
  const { rows } = await sql<Pick<Scored, 'id' | 'name' | 'organisationId' | 'total'>>`
    select s.id, s.name, s.organisation_id, c.total from catalogue.service_score c join catalogue.service s on s.id = c.service_id
    where s.status = 'public' and ${decidedIn(codes)} and ${provider ? sql`s.organisation_id = ${provider}` : sql`true`} and ${behind}
    order by c.total, s.name, s.id limit ${size + 1}`.execute(tx)
  const page = pageOf(rows, size, ({ total, name, id }) => writeCursor(asked, [total, name, id]))
  const names = await organisationsById(tx, [...new Set(page.items.map((row) => row.organisationId))])
  const services = await servicesByIds(
    tx,
    page.items.map((row) => row.id),
    today,
  )
  const byId = new Map(services.map((service) => [service.id, service]))
  const items = page.items.map((row) => ({
    ...row,
    organisation: names.get(row.organisationId)?.name ?? '',
    lacks: byId.get(row.id)?.lacks ?? [],
    noFiguresOver: byId.get(row.id)?.noFiguresOver ?? false,
  }))
  return { items, next: page.next, stale }
}

/** Who provides in these regions, to choose from. */
export async function providersOfScores(tx: Tx, regions: readonly string[], today: string): Promise<{ value: string; label: string }[]> {
  const found = new Map<string, string>()
  for (const region of regions) for (const { id, name } of await organisationsWithRole(tx, region, 'provider', today)) found.set(id, name)
  return [...found].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
}
