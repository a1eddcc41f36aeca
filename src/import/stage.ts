import { sql } from 'kysely'
import type { Tx } from '../platform/db/context.ts'
import type { Line, Refusal, Verdict } from './kind.ts'

/** Lines waiting in a table of this connection alone; it goes when the connection does. */
export async function makeStage(tx: Tx): Promise<void> {
  await sql`create temp table if not exists import_line (n int generated always as identity primary key, key text not null unique, file text not null, line int not null, value jsonb not null, write boolean not null default false)`.execute(
    tx,
  )
  await sql`truncate import_line`.execute(tx)
}

export async function dropStage(tx: Tx): Promise<void> {
  await sql`drop table if exists import_line`.execute(tx)
}

/** Puts lines on the stage; gives back, as refusals, those whose key was there before them. */
export async function stage<R>(tx: Tx, lines: Line<R>[]): Promise<Refusal[]> {
  const given = lines.map(({ key, file, row, value }, place) => ({ key, file, line: row, value, place }))
  const { rows } = await sql<{ file: string; line: number }>`
    insert into import_line (key, file, line, value)
    select key, file, line, value
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (key text, file text, line int, value jsonb, place int)
    order by place
    on conflict (key) do nothing
    returning file, line`.execute(tx)
  const taken = new Set(rows.map(({ file, line }) => `${file}:${line}`))
  return lines
    .filter(({ file, row }) => !taken.has(`${file}:${row}`))
    .map(({ file, row, key }) => ({ file, row, field: 'key', sentence: `${key} stands in it more than once; the first one counts.`, key }))
}

export interface Staged<R> {
  n: number
  key: string
  file: string
  line: number
  value: R
}

/** The next lines after this one, in the order they were read; only those to be written, when asked so. */
export async function nextStaged<R>(tx: Tx, after: number, most: number, onlyWrite: boolean): Promise<Staged<R>[]> {
  const { rows } = await sql<Staged<R>>`
    select n, key, file, line, value from import_line where n > ${after} and (write or not ${onlyWrite}) order by n limit ${most}`.execute(
    tx,
  )
  return rows
}

/** Keeps which of these lines are to be written. */
export async function markToWrite(tx: Tx, judged: { n: number; verdict: Verdict }[]): Promise<void> {
  const toWrite = judged.filter(({ verdict }) => verdict === 'write').map(({ n }) => n)
  if (toWrite.length > 0) await sql`update import_line set write = true where n = any(${toWrite})`.execute(tx)
}

/** Those of these keys that are not on the stage. */
export async function notStaged(tx: Tx, keys: string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select given.key from unnest(${keys}::text[]) as given (key) where not exists (select from import_line l where l.key = given.key) order by 1`.execute(
    tx,
  )
  return rows.map(({ key }) => key)
}
