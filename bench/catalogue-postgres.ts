import type pg from 'pg'
import { priceBand, PRICE_BANDS, weeksUntilStart, type Entry } from '../src/modules/catalogue/find/engine/entry.ts'
import type { Question } from '../src/modules/catalogue/find/engine/question.ts'

const BATCH = 1000

/** The peer has it as good as it gets: one flat table, words weighted and indexed beforehand, everything vacuumed and counted. */
export async function fillPeer(pool: pg.Pool, entries: readonly Entry[]): Promise<void> {
  await pool.query(`create table service (
    id uuid primary key, name text, kind text, delivery text, languages text[], needs text[], groups text[], payers text[], band text, weeks int,
    waiting int, sunk boolean, turn int, national boolean, body text, search tsvector)`)
  await pool.query('create table place (id uuid, lat float8, lon float8)')
  for (let at = 0; at < entries.length; at += BATCH) await insert(pool, entries.slice(at, at + BATCH))
  await pool.query('create index on service using gin (search)')
  await pool.query('create index on service (kind)')
  await pool.query('create index on place (lat, lon) include (id)')
  await pool.query('create index on place (id)')
  await pool.query('vacuum analyze')
}

async function insert(pool: pg.Pool, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    ...entry,
    alternate: entry.alternateName ?? '',
    groups: entry.targetGroups,
    band: PRICE_BANDS[priceBand(entry.personCents)] ?? null,
    weeks: weeksUntilStart(entry, '2026-07-06'),
    waiting: entry.waitingWeeks,
  }))
  await pool.query(
    `insert into service
     select id, name, kind, delivery, languages, needs, groups, payers, band, weeks, waiting, sunk, turn, national, concat_ws(' ', aim, more),
       setweight(to_tsvector('dutch', name || ' ' || alternate), 'A') || setweight(to_tsvector('dutch', aim || ' ' || organisation), 'B')
         || to_tsvector('dutch', coalesce(more, ''))
     from jsonb_to_recordset($1::jsonb) as given (id uuid, name text, alternate text, organisation text, aim text, more text, kind text, delivery text,
       languages text[], needs text[], groups text[], payers text[], band text, weeks int, waiting int, sunk boolean, turn int, national boolean)`,
    [JSON.stringify(rows)],
  )
  const places = entries.flatMap((entry) => entry.points.map(([lat, lon]) => ({ id: entry.id, lat, lon })))
  await pool.query('insert into place select * from jsonb_to_recordset($1::jsonb) as given (id uuid, lat float8, lon float8)', [
    JSON.stringify(places),
  ])
}

const FACETS = [
  ['kind', 'kind'],
  ['delivery', 'delivery'],
  ['language', 'unnest(languages)'],
  ['need', 'unnest(needs)'],
  ['group', 'unnest(groups)'],
  ['payer', 'unnest(payers)'],
  ['price', 'band'],
] as const

/** What matches, once; then the counts, and twenty with a headline. Kind is counted without the filter on kind, as ours is. */
const SEARCH = `
  with asked as (select websearch_to_tsquery('dutch', $1) as words),
  near as (
    select id, min((lat - $2) ^ 2 * 12364.3 + (lon - $3) ^ 2 * 12364.3 * cos(radians($2)) ^ 2) as squared from place
    where lat between $2 - $4::float8 / 111 and $2 + $4::float8 / 111
      and lon between $3 - $4::float8 / 111 / cos(radians($2)) and $3 + $4::float8 / 111 / cos(radians($2))
    group by id),
  hits as materialized (
    select s.*, ts_rank(s.search, asked.words) as rank, near.squared from asked
    join service s on s.search @@ asked.words
    left join near on near.id = s.id
    where near.squared <= $4::float8 ^ 2 or s.delivery = 'online' or (s.national and not exists (select from place p where p.id = s.id))),
  kept as materialized (select * from hits where $5::text is null or kind = $5),
  counts as (
    ${FACETS.map(([facet, values]) => `select '${facet}' as facet, ${values} as value, count(*) from ${facet === 'kind' ? 'hits' : 'kept'} group by 2`).join(' union all ')}
    union all select 'within', most::text, count(*) from kept join unnest(array[1, 2, 4, 8, 13]) most on weeks <= most group by 2),
  top as (
    select id, name, body, rank, squared from kept order by sunk, rank desc, floor(sqrt(squared) / 5) nulls last, coalesce(waiting, 1023), turn, id limit 20)
  select (select count(*) from kept) as total, (select json_agg(counts) from counts) as counts,
    (select json_agg(json_build_object('id', id, 'name', name, 'snippet', ts_headline('dutch', body, asked.words, 'MaxWords=30, MinWords=15')))
      from top, asked) as items`

/** Full text search of PostgreSQL with headlines and counts, as one prepared question over one connection. */
export async function askPeer(pool: pg.Pool, { words, near, filters }: Question): Promise<unknown> {
  const { rows } = await pool.query({
    name: 'search',
    text: SEARCH,
    values: [words, near!.lat, near!.lon, near!.km, filters?.kind ?? null],
  })
  return rows[0]
}
