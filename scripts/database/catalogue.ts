import type { ClientBase } from 'pg'

/** A table as the database describes it. */
export interface Table {
  schema: string
  name: string
  comment: string
  columns: Column[]
  primaryKey: string[]
  /** Columns of each unique constraint and unique index; expressions stand as they are written. */
  uniques: string[][]
  foreignKeys: ForeignKey[]
  checks: string[]
  indexes: string[]
  triggers: string[]
  partitioned: string
  secured: boolean
  forced: boolean
  policies: Policy[]
}
export interface Column {
  name: string
  type: string
  notNull: boolean
  identity: boolean
  default: string
  comment: string
}
export interface ForeignKey {
  columns: string[]
  target: string
  targetColumns: string[]
  definition: string
}
export interface Policy {
  name: string
  command: string
  using: string
  check: string
}
export interface View {
  schema: string
  name: string
  invoker: boolean
  columns: string[]
}
export interface Routine {
  schema: string
  name: string
  head: string
  definer: boolean
  settings: string[]
  body: string
}
/** All that the migrations made, in the order of the schemas; partitions of a month and what packages made are left out. */
export interface Catalogue {
  schemas: { name: string; comment: string }[]
  tables: Table[]
  views: View[]
  routines: Routine[]
}

/** Reads the catalogue of a migrated database; the same answer on PostgreSQL 15 and later. */
export async function readCatalogue(client: ClientBase): Promise<Catalogue> {
  await client.query(`set search_path = pg_catalog`)
  const rows = async <T>(sql: string) => (await client.query(sql)).rows as T[]
  return {
    schemas: await rows(
      `select nspname as name, coalesce(obj_description(n.oid, 'pg_namespace'), '') as comment from pg_namespace n where ${OURS} order by n.oid`,
    ),
    tables: await rows<Table>(TABLES),
    views: await rows<View>(VIEWS),
    routines: await rows<Routine>(ROUTINES),
  }
}

const OURS = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker', 'public')`
const NAMES = (columns: string, table: string) =>
  `array(select a.attname::text from unnest(${columns}) with ordinality k (num, ord) join pg_attribute a on a.attrelid = ${table} and a.attnum = k.num order by ord)`

const TABLES = `
select n.nspname as schema, t.relname as name, coalesce(obj_description(t.oid, 'pg_class'), '') as comment,
  (select coalesce(json_agg(json_build_object(
      'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull, 'identity', a.attidentity <> '',
      'default', coalesce(pg_get_expr(d.adbin, d.adrelid), ''), 'comment', coalesce(col_description(t.oid, a.attnum), '')) order by a.attnum), '[]')
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped) as columns,
  coalesce((select ${NAMES('c.conkey', 't.oid')} from pg_constraint c where c.conrelid = t.oid and c.contype = 'p'), '{}') as "primaryKey",
  (select coalesce(json_agg(array(select pg_get_indexdef(i.indexrelid, k, true) from generate_series(1, i.indnkeyatts) k) order by c.relname), '[]')
    from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = t.oid and i.indisunique and not i.indisprimary) as uniques,
  (select coalesce(json_agg(json_build_object(
      'columns', ${NAMES('c.conkey', 'c.conrelid')}, 'target', c.confrelid::regclass::text, 'targetColumns', ${NAMES('c.confkey', 'c.confrelid')},
      'definition', pg_get_constraintdef(c.oid)) order by pg_get_constraintdef(c.oid)), '[]')
    from pg_constraint c where c.conrelid = t.oid and c.contype = 'f' and c.conparentid = 0) as "foreignKeys",
  array(select pg_get_constraintdef(c.oid, true) from pg_constraint c where c.conrelid = t.oid and c.contype in ('c', 'x', 'u') order by 1) as checks,
  array(select pg_get_indexdef(i.indexrelid) from pg_index i where i.indrelid = t.oid
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x')) order by 1) as indexes,
  array(select g.tgname::text from pg_trigger g where g.tgrelid = t.oid and not g.tgisinternal order by 1) as triggers,
  case when t.relkind = 'p' then pg_get_partkeydef(t.oid) else '' end as partitioned,
  t.relrowsecurity as secured, t.relforcerowsecurity as forced,
  (select coalesce(json_agg(json_build_object(
      'name', p.polname, 'command', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      'using', coalesce(pg_get_expr(p.polqual, t.oid), ''), 'check', coalesce(pg_get_expr(p.polwithcheck, t.oid), '')) order by p.polname), '[]')
    from pg_policy p where p.polrelid = t.oid) as policies
from pg_class t join pg_namespace n on n.oid = t.relnamespace
where t.relkind in ('r', 'p') and not t.relispartition and ${OURS}
order by n.oid, t.relname`

const VIEWS = `
select n.nspname as schema, v.relname as name,
  exists (select from unnest(v.reloptions) option where option in ('security_invoker=true', 'security_invoker=on')) as invoker,
  array(select a.attname || ' ' || format_type(a.atttypid, a.atttypmod) from pg_attribute a
    where a.attrelid = v.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns
from pg_class v join pg_namespace n on n.oid = v.relnamespace
where v.relkind in ('v', 'm') and ${OURS}
order by n.oid, v.relname`

const ROUTINES = `
select n.nspname as schema, p.proname as name,
  format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_arguments(p.oid)) || ' returns ' || pg_get_function_result(p.oid) as head,
  p.prosecdef as definer, coalesce(p.proconfig, '{}') as settings, p.prosrc as body
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where p.prokind = 'f' and ${OURS}
order by n.oid, p.proname, 3`
