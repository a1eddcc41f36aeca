import type pg from 'pg'
import { CannotStart } from '../cannot-start.ts'

/** Marks a database whose restore still has steps to do: persons erased since the backup stand in it again. */
export const UNFINISHED =
  "insert into platform.setting (key, value) values ('restore', 'unfinished') on conflict (key) do update set value = excluded.value"
export const FINISH = "delete from platform.setting where key = 'restore'"

/** Refuses to serve a database whose restore was cut off. */
export async function refuseUnfinished(pool: pg.Pool): Promise<void> {
  const { rowCount } = await pool.query("select from platform.setting where key = 'restore' and value = 'unfinished'")
  if (rowCount) throw new CannotStart('A restore into this database was not finished. Run it again with --replace.')
}
