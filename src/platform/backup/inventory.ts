import type pg from 'pg'
import type { Header } from './format.ts'

type Table = Header['tables'][number]

const OURS = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker') and not (n.nspname = 'public' and c.relname = 'migration')`

/** All tables with their stored columns, referred ones before those that refer to them; partitions are part of their parent. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table & { oid: string }>(`
    select c.oid::text, n.nspname as schema, c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p' and ${OURS}
    order by n.nspname, c.relname`)
  const { rows: keys } = await client.query<{ from: string; to: string }>(
    "select conrelid::text as from, confrelid::text as to from pg_constraint where contype = 'f' and conrelid <> confrelid and not condeferrable",
  )
  return inOrder(rows, keys)
}

function inOrder(tables: (Table & { oid: string })[], keys: { from: string; to: string }[]): Table[] {
  const done = new Set<string>()
  const order: Table[] = []
  const byOid = new Map(tables.map((table) => [table.oid, table]))
  const visit = ({ oid, ...table }: Table & { oid: string }): void => {
    if (done.has(oid)) return
    done.add(oid)
    for (const key of keys) if (key.from === oid && byOid.has(key.to)) visit(byOid.get(key.to)!)
    order.push(table)
  }
  for (const table of tables) visit(table)
  return order
}

/** Partitions made while the program ran, such as the months of the log. */
export async function partitionsOf(client: pg.ClientBase): Promise<Header['partitions']> {
  const { rows } = await client.query<Header['partitions'][number]>(`
    select format('%I.%I', pn.nspname, p.relname) as parent, n.nspname as schema, c.relname as name,
      pg_get_expr(c.relpartbound, c.oid) as bound, obj_description(c.oid, 'pg_class') as comment
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent join pg_namespace pn on pn.oid = p.relnamespace
    where c.relispartition and c.relkind in ('r', 'p') and ${OURS}
    order by 2, 3`)
  return rows
}

/** How far numbered columns have come. */
export async function sequencesOf(client: pg.ClientBase): Promise<Header['sequences']> {
  const { rows } = await client.query<Header['sequences'][number]>(`
    select schemaname as schema, sequencename as name, last_value::text as value from pg_sequences
    where last_value is not null and schemaname <> 'graphile_worker' and not (schemaname = 'public' and sequencename like 'migration\\_%') order by 1, 2`)
  return rows
}

/** The migrations that made this database, in order; none for a new one. */
export async function migrationsOf(client: pg.ClientBase): Promise<string[]> {
  const { rows: there } = await client.query<{ there: boolean }>("select to_regclass('public.migration') is not null as there")
  if (!there[0]?.there) return []
  return (await client.query<{ name: string }>('select name from public.migration order by id')).rows.map(({ name }) => name)
}

/** Schemas of the program itself, to be made anew by its migrations. */
export async function schemasOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'graphile_worker', 'public') order by 1",
  )
  return rows.map(({ name }) => name)
}
