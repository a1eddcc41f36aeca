import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { plain } from '../../platform/plain.ts'
import { readReference } from '../../platform/reference-file.ts'

type Line = Record<string, string | null>

/** Brings regions and municipalities of db/reference into the database: adds and corrects, removes nothing; safe at every start. */
export async function loadReference(tx: Tx): Promise<void> {
  const [regions, municipalities, relations, tiles] = await Promise.all(
    ['regions.csv', 'municipalities.csv', 'municipality-regions.csv', 'region-tiles.csv'].map(readReference),
  )
  await sql`select pg_advisory_xact_lock(hashtext('regions.reference'))`.execute(tx)
  await putMunicipalities(tx, municipalities!)
  await putRegions(tx, regions!)
  await putRelations(tx, relations!)
  await putTiles(tx, tiles!)
}

async function putMunicipalities(tx: Tx, lines: Line[]): Promise<void> {
  const rows = lines.map((line) => ({
    ...line,
    plain_name: plain(line.name!),
    plain_also: plain(`${line.known_as ?? ''} ${line.main_place ?? ''}`),
  }))
  await sql`
    insert into regions.municipality as m (code, name, plain_name, plain_also, valid_from, valid_until, became, main_place, postcode, latitude, longitude)
    select code, name, plain_name, plain_also, valid_from, valid_until, became, main_place, postcode, latitude, longitude
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as line (code text, name text, plain_name text, plain_also text, valid_from date, valid_until date,
      became text, main_place text, postcode text, latitude double precision, longitude double precision)
    on conflict (code) do update set name = excluded.name, plain_name = excluded.plain_name, plain_also = excluded.plain_also, valid_from = excluded.valid_from,
      valid_until = excluded.valid_until, became = excluded.became, main_place = excluded.main_place, postcode = excluded.postcode,
      latitude = excluded.latitude, longitude = excluded.longitude
    where m is distinct from excluded`.execute(tx)
}

async function putRegions(tx: Tx, lines: Line[]): Promise<void> {
  const given = JSON.stringify(lines)
  await sql`
    insert into regions.region (code, slug)
    select distinct code, slug from jsonb_to_recordset(${given}::jsonb) as line (code text, slug text)
    on conflict (code) do nothing`.execute(tx)
  await sql`
    insert into regions.region_period as p (region_code, valid_from, valid_until, from_certainty, name, display_name, lead_municipality)
    select code, valid_from, valid_until, from_certainty, name, display_name, lead_municipality
    from jsonb_to_recordset(${given}::jsonb) as line (code text, valid_from date, valid_until date, from_certainty text, name text,
      display_name text, lead_municipality text)
    order by code, valid_from
    on conflict (region_code, valid_from) do update set valid_until = excluded.valid_until, from_certainty = excluded.from_certainty,
      name = excluded.name, display_name = excluded.display_name, lead_municipality = excluded.lead_municipality
    where p is distinct from excluded`.execute(tx)
}

async function putTiles(tx: Tx, lines: Line[]): Promise<void> {
  await sql`
    update regions.region r set tile_row = line."row", tile_column = line."column", short = line.short
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line (region text, "row" smallint, "column" smallint, short text)
    where r.code = line.region and (r.tile_row, r.tile_column, r.short) is distinct from (line."row", line."column", line.short)`.execute(
    tx,
  )
}

async function putRelations(tx: Tx, lines: Line[]): Promise<void> {
  await sql`
    insert into regions.municipality_region as r (municipality_code, region_code, valid_from, valid_until, from_certainty)
    select municipality, region, valid_from, valid_until, from_certainty
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line (municipality text, region text, valid_from date, valid_until date,
      from_certainty text)
    order by municipality, valid_from
    on conflict (municipality_code, valid_from) do update set region_code = excluded.region_code, valid_until = excluded.valid_until,
      from_certainty = excluded.from_certainty
    where r is distinct from excluded`.execute(tx)
}
