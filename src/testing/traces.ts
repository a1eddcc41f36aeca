import type pg from 'pg'

/** Every place in every table of the database where one of these words stands: text, json, arrays and bytes alike. */
export async function tracesIn(owner: pg.Pool, words: readonly string[]): Promise<string[]> {
  const { rows: columns } = await owner.query<{ place: string; col: string; type: string }>(`
    select format('%I.%I', n.nspname, c.relname) as place, quote_ident(a.attname) as col, format_type(a.atttypid, null) as type
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`)
  const found: string[] = []
  const patterns = words.map((word) => `%${word.toLowerCase()}%`)
  for (const { place, col, type } of columns) {
    const text = type === 'bytea' ? `encode(${col}, 'escape')` : `${col}::text`
    const { rows } = await owner.query<{ word: string }>(
      `select distinct p.word from ${place}, unnest($1::text[]) as p (word) where lower(${text}) like p.word`,
      [patterns],
    )
    found.push(...rows.map(({ word }) => `${place}.${col}: ${word}`))
  }
  return found.sort()
}
