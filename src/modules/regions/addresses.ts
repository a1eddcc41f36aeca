import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { plain } from '../../platform/plain.ts'
import type { Point } from './rules.ts'

/** An address as far as it says where it is. */
export interface Whereabouts {
  pc4: string | null
  place: string | null
}

/** Where addresses lie of which no point is given, in one question; those that nothing is known of are left out. */
export async function pointsOfAddresses(tx: Tx, addresses: readonly Whereabouts[]): Promise<(address: Whereabouts) => Point | undefined> {
  const asked = new Map(addresses.filter(({ pc4, place }) => pc4 ?? place).map((address) => [keyOf(address), address]))
  if (asked.size === 0) return () => undefined
  const given = [...asked].map(([key, { pc4, place }]) => ({ key, pc4, plain: place === null ? null : plain(place) }))
  // By postcode, then by the name of a municipality or a village, then by the municipality whose postcode is next in number.
  const { rows } = await sql<Point & { key: string }>`
    select g.key, at.lat, at.lon
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g (key text, pc4 text, plain text)
    cross join lateral (
      select lat, lon from (
        (select 1 as turn, p.lat, p.lon from regions.postcode_point p where p.pc4 = g.pc4)
        union all (select 2, m.latitude, m.longitude from regions.municipality m
          where m.plain_name = g.plain and m.latitude is not null order by m.code limit 1)
        union all (select 3, p.lat, p.lon from regions.postcode_point p where p.plain_place = g.plain order by p.pc4 limit 1)
        union all (select 4, m.latitude, m.longitude from regions.municipality m
          where g.pc4 is not null and m.postcode is not null order by abs(m.postcode::int - g.pc4::int), m.code limit 1)
      ) found order by turn limit 1) at`.execute(tx)
  const points = new Map(rows.map(({ key, lat, lon }) => [key, { lat, lon }]))
  return (address) => points.get(keyOf(address))
}

function keyOf({ pc4, place }: Whereabouts): string {
  return `${pc4 ?? ''} ${place ?? ''}`
}
