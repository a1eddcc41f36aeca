import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { plain } from '../../platform/plain.ts'
import type { Point } from './rules.ts'

export interface PostcodePoint extends Point {
  pc4: string
  place: string
}

/** Those of these postcodes that are known, as they are known. */
export async function postcodesAmong(tx: Tx, pc4s: string[]): Promise<Map<string, PostcodePoint>> {
  const known = await tx
    .selectFrom('regions.postcodePoint')
    .select(['pc4', 'place', 'lat', 'lon'])
    .where('pc4', 'in', pc4s)
    .$castTo<PostcodePoint>()
    .execute()
  return new Map(known.map((point) => [point.pc4, point]))
}

export async function allPostcodes(tx: Tx): Promise<string[]> {
  const known = await tx.selectFrom('regions.postcodePoint').select('pc4').execute()
  return known.map(({ pc4 }) => pc4)
}

/** Adds or corrects where postcodes lie. */
export async function putPostcodes(tx: Tx, points: PostcodePoint[]): Promise<void> {
  const given = points.map((point) => ({ ...point, plain_place: plain(point.place) }))
  await sql`
    insert into regions.postcode_point (pc4, place, plain_place, lat, lon)
    select pc4, place, plain_place, lat, lon
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (pc4 text, place text, plain_place text, lat double precision, lon double precision)
    on conflict (pc4) do update set place = excluded.place, plain_place = excluded.plain_place, lat = excluded.lat, lon = excluded.lon`.execute(
    tx,
  )
}

export async function removePostcodes(tx: Tx, pc4s: string[]): Promise<void> {
  await tx.deleteFrom('regions.postcodePoint').where('pc4', 'in', pc4s).execute()
}

/** The place that is called most like this, and where: villages that are no municipality. A name that is there twice gives both. */
export async function placeLike(tx: Tx, typed: string): Promise<{ place: string; points: Point[] } | undefined> {
  const wanted = plain(typed).slice(0, 80)
  if (wanted.length < 3) return undefined
  const { rows } = await sql<{ place: string; points: Point[] }>`
    select place, jsonb_agg(jsonb_build_object('lat', lat, 'lon', lon)) as points
    from regions.postcode_point
    where plain_place %> ${wanted}
    group by place, plain_place
    order by word_similarity(${wanted}, plain_place) desc, length(place), place
    limit 1`.execute(tx)
  return rows[0]
}
