import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { CannotStart } from '../cannot-start.ts'
import { migrateWithin, migrationNames } from '../db/migrate.ts'
import { FINISH, UNFINISHED } from '../db/unfinished.ts'
import { APP_ROLE } from '../postgres/roles.ts'
import { Damaged } from './bytes.ts'
import { readBackup, verifyBackup, type Header } from './format.ts'
import { migrationsOf, schemasOf, tablesOf } from './inventory.ts'
import { handOverJobs, JOBS, STAGE } from './jobs.ts'
import { SAME_EVERYWHERE } from './write.ts'

export interface RestoreSettings {
  ownerUrl: string
  path: string
  mode: Header['mode']
  /** Without it, a database that holds something is refused. */
  replace: boolean
}

/**
 * Puts a backup in the place of what is in the database, in one transaction: all of it, or nothing.
 * Afterwards the database stands at the migrations of the backup, and is not served until `finishRestore`.
 */
export async function restoreBackup(settings: RestoreSettings): Promise<Header> {
  const header = await verifyBackup(settings.path)
  refuseOtherRelease(header, settings.mode)
  const client = new pg.Client({ connectionString: settings.ownerUrl })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('wegwijzer migrations'))")
    await refuseServed(client)
    if (!settings.replace) await refuseFilled(client)
    await client.query(SAME_EVERYWHERE)
    await client.query('begin')
    await rebuild(client, header)
    await load(client, settings.path)
    await settle(client, header)
    await client.query('commit')
    return header
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error instanceof CannotStart || !(error instanceof pg.DatabaseError)
      ? error
      : new CannotStart(
          `The database did not take the backup: ${error.message}${error.where ? ` (${error.where.split('\n')[0]})` : ''}. Nothing was changed.`,
        )
  } finally {
    await client.end()
  }
}

/** The last step, after newer migrations and erasures: from now on the database may be served. */
export async function finishRestore(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(FINISH).finally(() => client.end())
}

function refuseOtherRelease(header: Header, mode: Header['mode']): void {
  if (header.mode !== mode)
    throw new CannotStart(
      `This backup was made of a ${header.mode} database; the settings say ${mode}. Set DEMO=${header.mode === 'demo' ? 'yes' : 'no'}.`,
    )
  const known = migrationNames()
  if (header.migrations.some((name, at) => known[at] !== name))
    throw new CannotStart(
      `This backup was made by release ${header.version}, which is newer than this one or another line. Use that release to restore it.`,
    )
}

async function refuseServed(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ served: boolean }>(
    'select exists (select from pg_stat_activity where datname = current_database() and usename = $1) as served',
    [APP_ROLE],
  )
  if (rows[0]?.served) throw new CannotStart('The program runs on this database. Stop it first.')
}

async function refuseFilled(client: pg.Client): Promise<void> {
  const migrations = await migrationsOf(client)
  const schemas = await schemasOf(client)
  const { rows } = migrations.length > 0 ? await client.query("select from platform.setting where key = 'mode'") : { rows: schemas }
  if (rows.length > 0)
    throw new CannotStart(
      'This database is not empty. Give --replace to put the backup in the place of all that is in it, or use a new database.',
    )
}

/** The tables as they were when the backup was made. */
async function rebuild(client: pg.Client, header: Header): Promise<void> {
  for (const schema of await schemasOf(client)) await client.query(`drop schema ${client.escapeIdentifier(schema)} cascade`)
  await client.query('drop table if exists public.migration')
  await migrateWithin(client, header.migrations.length)
  const made = await migrationsOf(client)
  if (made.join() !== header.migrations.join())
    throw new CannotStart('The migrations of this release do not lead to the database of this backup. Nothing was changed.')
  for (const { schema, name, parent, bound, comment } of header.partitions) {
    const full = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`
    const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [full])
    if (rows[0]?.there) continue
    await client.query(`create table ${full} partition of ${parent} ${bound}`)
    // Asked for by its own name it has no policies: it is reached through the whole only.
    await client.query(`revoke all on ${full} from ${APP_ROLE}`)
    if (comment !== null) await client.query(`comment on table ${full} is ${client.escapeLiteral(comment)}`)
  }
  // Migrations may have put rows of their own: those of the backup count.
  const all = (await tablesOf(client)).map(({ schema, name }) => `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`)
  await client.query(`truncate ${all.join(', ')}`)
}

async function load(client: pg.Client, path: string): Promise<void> {
  await client.query('set constraints all deferred')
  await client.query(STAGE)
  const columns = new Map<string, string[]>()
  for await (const part of readBackup(path)) {
    if (!('rows' in part)) {
      for (const table of part.tables) columns.set(`${table.schema}.${table.name}`, table.columns)
      continue
    }
    const jobs = part.table === `${JOBS.schema}.${JOBS.name}`
    const target = jobs
      ? 'restored_job'
      : part.table
          .split('.')
          .map((word) => client.escapeIdentifier(word))
          .join('.')
    const list = columns
      .get(part.table)!
      .map((column) => client.escapeIdentifier(column))
      .join(', ')
    await pipeline(Readable.from(part.rows), client.query(copyFrom(`copy ${target} (${list}) from stdin`))).catch((error: unknown) => {
      throw error instanceof Damaged ? new Error('the backup changed while it was read') : error
    })
  }
}

async function settle(client: pg.Client, header: Header): Promise<void> {
  for (const { schema, name, value } of header.sequences)
    await client.query('select setval($1::regclass, $2::bigint)', [
      `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`,
      value,
    ])
  await renumberOutbox(client)
  await handOverJobs(client)
  await client.query(UNFINISHED)
}

/** Transaction numbers of another server say nothing here: the order and the readers' places stay, under the smallest number. */
async function renumberOutbox(client: pg.Client): Promise<void> {
  await client.query(`
    create temp table old_outbox on commit drop as
      select o.*, row_number() over (order by o.xid, o.seq) as place from platform.outbox o;
    update platform.outbox_reader r set xid = '3',
      seq = coalesce((select max(o.place) from old_outbox o where (o.xid, o.seq) <= (r.xid, r.seq)), 0);
    delete from platform.outbox;
    insert into platform.outbox (seq, xid, id, type, region_code, subject, data, at) overriding system value
      select place, '3', id, type, region_code, subject, data, at from old_outbox order by place`)
}
