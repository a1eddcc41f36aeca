import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { mainPlacesOn } from '../../regions/index.ts'
import { expectedTotal, linesOfDay, type Price } from '../offer/price.ts'
import type { Entry } from './engine/entry.ts'

/** An entry with a mark that changes with anything it is made of. */
export interface Marked {
  entry: Entry
  mark: bigint
}

interface Row extends Omit<Entry, 'areas' | 'points' | 'payers' | 'personCents'> {
  freeHelp: boolean
  areas: string[]
  places: { latitude: number | null; longitude: number | null }[]
  prices: Price[]
  mark: string
}

/** Main places by municipality and by region, for what runs nowhere in particular. */
export interface Areas {
  regionOf: Map<string, string>
  points: Map<string, [number, number][]>
}

export async function areasOn(tx: Tx, today: string): Promise<Areas> {
  const places = await mainPlacesOn(tx, today)
  const points = new Map<string, [number, number][]>()
  for (const { code, regionCode, lat, lon } of places)
    for (const area of [code, regionCode]) points.set(area, [...(points.get(area) ?? []), [lat, lon]])
  return { regionOf: new Map(places.map((place) => [place.code, place.regionCode])), points }
}

/** Public services with these ids. */
export async function entriesOf(tx: Tx, ids: readonly string[], today: string, areas: Areas): Promise<Marked[]> {
  const { rows } = await sql<Row>`${marked(sql`s.id = any(${[...ids]})`)}`.execute(tx)
  return rows.map((row) => entryOf(row, today, areas))
}

/** The next so many public services after an id. */
export async function entriesAfter(tx: Tx, after: string, most: number, today: string, areas: Areas): Promise<Marked[]> {
  const { rows } = await sql<Row>`${marked(sql`s.id > ${after}`)} order by id limit ${most}`.execute(tx)
  return rows.map((row) => entryOf(row, today, areas))
}

/** Number and sum of all marks, as the database has them. */
export async function marksNow(tx: Tx): Promise<string> {
  const { rows } = await sql<{ sum: string }>`
    select count(*)::text || ' ' || coalesce(sum(mark::numeric), 0)::text as sum from (${marked(sql`true`)}) m`.execute(tx)
  return rows[0]!.sum
}

/** Everything an entry is made of, and a hash of it. Days are judged afterwards, so that the mark holds on each day. */
function marked(which: ReturnType<typeof sql>) {
  return sql`select e.*, hashtextextended(e::text, 0)::text as mark from (
    select s.id, s.name, s.alternate_name, o.name as organisation, s.aim,
      nullif(concat_ws(' ', s.for_whom, s.method, s.afterwards), '') as more,
      s.kind, s.delivery, s.languages, s.needs, s.target_groups, s.waiting_weeks, s.rhythm = 'sunk' as sunk, s.turn, s.national, s.free_help,
      array(select a.area from catalogue.service_area a where a.service_id = s.id order by 1) as areas,
      array(select b.starts_on from catalogue.service_start b where b.service_id = s.id order by 1 nulls first) as starts,
      (select coalesce(json_agg(json_build_object('latitude', p.latitude, 'longitude', p.longitude) order by p.position), '[]'::json)
        from catalogue.service_place p where p.service_id = s.id and p.latitude is not null)::text as places,
      (select coalesce(json_agg(json_build_object('part', c.part, 'line', c.line, 'kind', c.kind, 'amountCents', c.amount_cents,
          'vatBasisPoints', c.vat_basis_points, 'quantityMin', c.quantity_min, 'quantityMax', c.quantity_max, 'payers', c.payers,
          'confidentialUntil', c.confidential_until, 'validFrom', c.valid_from, 'validUntil', c.valid_until) order by c.id), '[]'::json)
        from catalogue.price c where c.service_id = s.id)::text as prices
    from catalogue.service s join regions.organisation_shared o on o.id = s.organisation_id
    where s.status = 'public' and ${which}
  ) e`
}

function entryOf({ places, prices, freeHelp, mark, areas, ...row }: Row, today: string, known: Areas): Marked {
  const lines = JSON.parse(prices as unknown as string) as Price[]
  const person = linesOfDay(lines, 'person', today)
  const own = (JSON.parse(places as unknown as string) as { latitude: number; longitude: number }[]).map(
    ({ latitude, longitude }): [number, number] => [latitude, longitude],
  )
  const regions = areas.flatMap((area) => known.regionOf.get(area) ?? [])
  return {
    mark: BigInt(mark),
    entry: {
      ...row,
      areas: [...new Set([...areas, ...regions])],
      points: own.length > 0 ? own : areas.flatMap((area) => known.points.get(area) ?? []),
      payers: [...new Set(linesOfDay(lines, 'payer', today).flatMap((line) => line.payers))].toSorted(),
      personCents: expectedTotal(person)?.leastCents ?? (freeHelp && person.length === 0 ? 0 : null),
    },
  }
}
