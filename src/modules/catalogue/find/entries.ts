import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { mainPlacesOn, pointsOfAddresses, type Whereabouts } from '../../regions/index.ts'
import { onDay } from '../offer/on-day.ts'
import type { Price } from '../offer/price.ts'
import { fundsOf } from '../funding/rules.ts'
import { whereOf, type Entry } from './engine/entry.ts'

/** An entry with a mark that changes with anything it is made of. */
export interface Marked {
  entry: Entry
  mark: bigint
}

interface Row extends Omit<Entry, 'where' | 'placed' | 'areas' | 'points' | 'payers' | 'funds' | 'personCents'> {
  freeHelp: boolean
  areas: string[]
  /** Regions that do not show it, and the one that answers for it. */
  hidden: string[]
  home: string | null
  /** Places, prices and closures come as text: a mark is made of them. */
  places: string
  prices: string
  closures: string
  mark: string
}
type At = Whereabouts & { latitude: number | null; longitude: number | null }

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
  return entriesFrom(tx, rows, today, areas)
}

/** The next so many public services after an id. */
export async function entriesAfter(tx: Tx, after: string, most: number, today: string, areas: Areas): Promise<Marked[]> {
  const { rows } = await sql<Row>`${marked(sql`s.id > ${after}`)} order by id limit ${most}`.execute(tx)
  return entriesFrom(tx, rows, today, areas)
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
      (select string_agg(c.label, ' ' order by c.id, c.language) from catalogue.service_concept l join skills.concept_shared c on c.id = l.concept_id
        where l.service_id = s.id) as concepts,
      nullif(concat_ws(' ', ${sentence(sql`s.for_whom`)}, ${sentence(sql`s.method`)}, ${sentence(sql`s.afterwards`)}, (select string_agg(n.name, ', ' order by n.taxonomy, n.code)
        from catalogue.service_term t join catalogue.term n on n.taxonomy = t.taxonomy and n.code = t.code
        where t.service_id = s.id and t.taxonomy in ('income', 'target-groups', 'age-groups', 'employment-types'))), '') as more,
      s.kind, s.delivery, s.languages, s.needs, s.waiting_weeks, s.rhythm = 'sunk' as sunk, s.turn, s.free_help, s.home_region as home,
      s.national and not exists (select from catalogue.shown_in h where h.service_id = s.id and h.region_code = 'NL' and h.state <> 'shown') as national,
      array(select h.region_code from catalogue.shown_in h where h.service_id = s.id and h.state <> 'shown' order by 1) as hidden,
      array(select g from unnest(s.target_groups) g union
        select lower(w.code) from catalogue.service_term w where w.service_id = s.id and w.taxonomy = 'target-groups' order by 1) as target_groups,
      array(select g.code from catalogue.service_term g where g.service_id = s.id and g.taxonomy = 'income' order by 1) as workers,
      array(select a.area from catalogue.service_area a where a.service_id = s.id order by 1) as areas,
      array(select b.starts_on from catalogue.service_start b where b.service_id = s.id order by 1 nulls first) as starts,
      (select coalesce(json_agg(json_build_object('latitude', p.latitude, 'longitude', p.longitude, 'pc4', p.pc4, 'place', p.place) order by p.position), '[]'::json)
        from catalogue.service_place p where p.service_id = s.id)::text as places,
      (select coalesce(json_agg(json_build_object('closedFrom', d.closed_from, 'closedUntil', d.closed_until) order by d.closed_from), '[]'::json)
        from catalogue.service_closure d where d.service_id = s.id)::text as closures,
      (select coalesce(json_agg(json_build_object('part', c.part, 'line', c.line, 'kind', c.kind, 'amountCents', c.amount_cents,
          'vatBasisPoints', c.vat_basis_points, 'quantityMin', c.quantity_min, 'quantityMax', c.quantity_max, 'payers', c.payers,
          'confidentialUntil', c.confidential_until, 'validFrom', c.valid_from, 'validUntil', c.valid_until) order by c.id), '[]'::json)
        from catalogue.price c where c.service_id = s.id)::text as prices
    from catalogue.service s join regions.organisation_shared o on o.id = s.organisation_id
    where s.status = 'public' and ${which}
  ) e`
}

/** A text that ends with a full stop, unless it ends with a mark of its own. */
function sentence(text: ReturnType<typeof sql>) {
  return sql`regexp_replace(nullif(btrim(${text}), ''), '([^.!?…])$', '\\1.')`
}

/** Entries of rows; where a place has no point of its own, its postcode or the name of the place says where it is. policy: D2 */
async function entriesFrom(tx: Tx, rows: readonly Row[], today: string, areas: Areas): Promise<Marked[]> {
  const places = rows.map((row) => JSON.parse(row.places) as At[])
  const pointOf = await pointsOfAddresses(
    tx,
    places.flat().filter(({ latitude }) => latitude === null),
  )
  return rows.map((row, index) => {
    const own = places[index]!.flatMap((at): [number, number][] => {
      if (at.latitude !== null && at.longitude !== null) return [[at.latitude, at.longitude]]
      const point = pointOf(at)
      return point ? [[point.lat, point.lon]] : []
    })
    // What runs nowhere in particular is in its whole area; what runs where nobody knows, at most in its own municipalities.
    const around = places[index]!.length === 0 ? row.areas : row.areas.filter((area) => area.startsWith('GM'))
    return entryOf(row, own.length > 0 ? own : around.flatMap((area) => areas.points.get(area) ?? []), own.length > 0, today, areas)
  })
}

function entryOf(given: Row, points: [number, number][], placed: boolean, today: string, known: Areas): Marked {
  const { places, prices, closures, freeHelp, mark, areas: all, hidden, home, ...row } = given
  // A region that does not show it finds it nowhere; what waits for the national desk is shown at home.
  const areas = [...all, ...(hidden.includes('NL') && home !== null ? [home] : [])].filter(
    (area) => !hidden.includes(known.regionOf.get(area) ?? area),
  )
  const starts = row.starts.map((startsOn) => ({ startsOn }))
  const offer = { kind: row.kind, freeHelp, starts, closures: JSON.parse(closures) as [] }
  const { payerPrices, personTotal } = onDay(offer, JSON.parse(prices) as Price[], today)
  const payers = [...new Set(payerPrices.flatMap((line) => line.payers))].toSorted()
  const regions = areas.flatMap((area) => known.regionOf.get(area) ?? [])
  return {
    mark: BigInt(mark),
    entry: {
      ...row,
      areas: [...new Set([...areas, ...regions])],
      points,
      placed,
      where: whereOf(row.delivery, (JSON.parse(places) as At[]).length),
      payers,
      funds: fundsOf(row.kind, payers),
      personCents: personTotal?.leastCents ?? null,
    },
  }
}
