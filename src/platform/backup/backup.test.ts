import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CannotStart } from '../cannot-start.ts'
import { refuseUnfinished } from '../db/unfinished.ts'
import { createTestDatabase, type TestDatabase } from '../testing/database.ts'
import { finishRestore, restoreBackup } from './restore.ts'
import { writeBackup } from './write.ts'

const ids = Array.from({ length: 5 }, (_, at) => `0198f7a0-0000-7000-8000-00000000000${at}`)
let from: TestDatabase
let folder: string
let path: string

beforeAll(async () => {
  from = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'wegwijzer-backup-'))
  path = join(folder, 'one.backup')
  await fill(from)
  await backup(from, path)
})
afterAll(async () => {
  await from.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** Odd text, bytes, a month of the log, events half read, jobs that wait, run and failed. */
async function fill({ owner }: TestDatabase): Promise<void> {
  await owner.query("insert into platform.setting values ('mode', 'demo'), ('odd', $1)", ['tab\t, line\nend, \\. and \\N, é 🙂, "quotes"'])
  await owner.query("select platform.ensure_log_partition('2026-07-01')")
  await owner.query(`insert into platform.processing_log (region_code, id, at, operation, changes, actor_kind, purpose, what, persons, trace_id, activity_uri)
    values ('AM01', '${ids[0]}', '2026-07-06T08:00:00Z', 'x', false, 'staff', 'guidance', '{contact}', '{${ids[1]}}', 't', 'u')`)
  await owner.query("insert into platform.file values ('\\x00ff0a5c', 'image/png', '\\x00ff0a5c2e0a', 6)")
  for (const id of ids.slice(0, 4))
    await owner.query('insert into platform.outbox (id, type, region_code, subject, data, at) values ($1, $2, $3, $1, $4, $5)', [
      id,
      'nl.wegwijzer.x.y.v1',
      'AM01',
      '{}',
      '2026-07-06T08:00:00Z',
    ])
  await owner.query(
    "insert into platform.outbox_reader select 'subscribers', xid, seq from platform.outbox order by xid, seq offset 1 limit 1",
  )
  await owner.query(`select platform.add_job('outbox', '{}'), platform.add_job('subscriber', '{"name":"late"}', 'key')`)
  await owner.query(
    "update graphile_worker._private_jobs set attempts = 8, last_error = 'it broke', locked_at = now(), locked_by = 'w' where key = 'key'",
  )
}

function backup({ ownerUrl }: TestDatabase, to: string, leaveOut: string[] = []) {
  return writeBackup({ ownerUrl, path: to, version: '0.1.0', leaveOut })
}

function restore({ ownerUrl }: TestDatabase, file = path, replace = true) {
  return restoreBackup({ ownerUrl, path: file, mode: 'demo', replace })
}

async function closedToOthers(): Promise<TestDatabase> {
  const database = await createTestDatabase()
  await database.owner.query("insert into platform.setting values ('mode', 'demo'), ('mark', 'old')")
  return database
}

async function sentence(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(CannotStart)
  return (error as Error).message
}

const rowsOf = async ({ owner }: TestDatabase, sql: string) => (await owner.query(sql)).rows as Record<string, unknown>[]

describe('what was backed up comes back', () => {
  let to: TestDatabase
  beforeAll(async () => {
    to = await closedToOthers()
    await restore(to)
  })
  afterAll(() => to.drop())

  test('every row of every table, byte for byte', async () => {
    const again = join(folder, 'again.backup')
    await finishRestore(to.ownerUrl)
    await backup(to, again)
    const tablesIn = (file: string) =>
      Object.fromEntries(
        gunzipSync(readFileSync(file))
          .toString('utf8')
          .split(/^\{"table":/m)
          .slice(1)
          .map((part) => [part.slice(1, part.indexOf('}') - 1), part]),
      )
    const [one, two] = [tablesIn(path), tablesIn(again)]
    expect(Object.keys(one).length).toBeGreaterThan(30)
    // The outbox is numbered anew; see below. The last part carries the checksum of the whole.
    for (const [table, part] of Object.entries(one)) if (!/outbox|graphile/.test(table)) expect(two[table], table).toBe(part)
  })

  test('the month of the log keeps its own partition', async () => {
    expect(await rowsOf(to, 'select tableoid::regclass::text as place from platform.processing_log')).toEqual([
      { place: 'platform.processing_log_2026_07' },
    ])
    const [comment] = await rowsOf(to, "select obj_description('platform.processing_log_2026_07'::regclass) as says")
    expect(comment!.says).toMatch(/^regional: /)
  })

  test('events that were not read yet are read once, in order, also before new ones', async () => {
    await to.owner.query(
      "insert into platform.outbox (id, type, region_code, subject, data, at) values ($1, 'nl.wegwijzer.x.y.v1', 'AM01', $1, '{}', '2026-07-06T08:00:00Z')",
      [ids[4]],
    )
    const unread = await rowsOf(
      to,
      `select o.id from platform.outbox o, platform.outbox_reader r
      where r.name = 'subscribers' and (o.xid, o.seq) > (r.xid, r.seq) and o.xid < pg_snapshot_xmin(pg_current_snapshot()) order by o.xid, o.seq`,
    )
    expect(unread.map(({ id }) => id)).toEqual([ids[2], ids[3], ids[4]])
  })

  test('jobs wait again, none is held by a worker that is gone, and what failed for good stays visible', async () => {
    const jobs = await rowsOf(
      to,
      'select t.identifier, j.payload, j.key, j.attempts, j.last_error, j.locked_at from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by 1',
    )
    expect(jobs).toEqual([
      { identifier: 'outbox', payload: {}, key: null, attempts: 0, last_error: null, locked_at: null },
      { identifier: 'subscriber', payload: { name: 'late' }, key: 'key', attempts: 8, last_error: 'it broke', locked_at: null },
    ])
  })

  test('the serving role has its rights, and row security its policies', async () => {
    expect((await to.db.selectFrom('platform.setting').select('value').where('key', '=', 'odd').executeTakeFirst())?.value).toContain('🙂')
    expect(await to.db.selectFrom('platform.processingLog').select('id').execute()).toEqual([])
    for (const part of ['2026_07', 'rest']) {
      await expect(sql.raw(`select from platform.processing_log_${part}`).execute(to.db)).rejects.toThrow('permission denied')
      await expect(sql.raw(`select from platform.processing_log_${part}`).execute(from.db)).rejects.toThrow('permission denied')
    }
  })
})

test('it is one snapshot: what is written meanwhile is in it wholly or not at all', async () => {
  const busy = await closedToOthers()
  let stop = false
  let count = 0
  const writing = (async () => {
    for (; !stop; count++) {
      await busy.owner.query(
        `with a as (insert into platform.setting values ('n${count}', 'x')) insert into platform.caught_mail (id, at, sender, to_address, subject, body) values (gen_random_uuid(), '2026-07-06T08:00:00Z', 'x', 'x', 'n${count}', 'x')`,
      )
    }
  })()
  await new Promise((resolve) => setTimeout(resolve, 150))
  const file = join(folder, 'busy.backup')
  await backup(busy, file)
  stop = true
  await writing
  await restore(busy, file)
  const [pair] = await rowsOf(
    busy,
    "select (select count(*)::int from platform.setting where key like 'n%') as settings, (select count(*)::int from platform.caught_mail) as mails",
  )
  expect(pair!.settings).toBe(pair!.mails)
  expect(pair!.settings).toBeGreaterThan(0)
  expect(pair!.settings).toBeLessThanOrEqual(count)
  await busy.drop()
})

test('what is left out is empty afterwards, and the rest is there', async () => {
  const to = await closedToOthers()
  const file = join(folder, 'less.backup')
  await backup(from, file, ['platform.file'])
  await restore(to, file)
  expect(await rowsOf(to, 'select from platform.file')).toHaveLength(0)
  expect(await rowsOf(to, "select from platform.setting where key = 'odd'")).toHaveLength(1)
  await to.drop()
})

describe('what must not happen is refused with a sentence, and nothing changes', () => {
  let to: TestDatabase
  beforeAll(async () => {
    to = await closedToOthers()
  })
  afterAll(() => to.drop())
  const unchanged = async () =>
    expect(await rowsOf(to, "select value from platform.setting where key = 'mark'")).toEqual([{ value: 'old' }])

  test('a database with something in it, without --replace', async () => {
    expect(await sentence(restore(to, path, false))).toContain('This database is not empty. Give --replace')
    await unchanged()
  })

  test('a demo in a database for real people', async () => {
    expect(await sentence(restoreBackup({ ownerUrl: to.ownerUrl, path, mode: 'real', replace: true }))).toContain(
      'This backup was made of a demo database',
    )
    await unchanged()
  })

  test('a program that serves the database', async () => {
    const serving = new pg.Client({ connectionString: to.appUrl })
    await serving.connect()
    expect(await sentence(restore(to))).toBe('The program runs on this database. Stop it first.')
    await serving.end()
    await unchanged()
  })

  test('a file that is there already, a file that is not', async () => {
    expect(await sentence(backup(from, path))).toContain('is there already')
    expect(await sentence(restore(to, join(folder, 'none.backup')))).toContain('There is no readable file')
  })

  test('a file cut short, changed in one byte, or written over with other rows', async () => {
    const whole = readFileSync(path)
    const text = gunzipSync(whole).toString('utf8')
    const damaged: Record<string, Buffer> = {
      short: whole.subarray(0, whole.length - 40),
      half: whole.subarray(0, whole.length / 2),
      empty: Buffer.alloc(0),
      byte: Buffer.from(whole.map((value, at) => (at === 2000 ? value ^ 4 : value))),
      row: gzipSync(text.replace('AM01', 'AM02')),
      lessRows: gzipSync(text.replace(/^mode\tdemo\n/m, '')),
      tail: gzipSync(text.slice(0, text.lastIndexOf('{"end"'))),
      header: gzipSync(text.replace('"version":"0.1.0"', '"version":"0.1.1"')),
      other: Buffer.from('no backup at all'),
    }
    for (const [name, bytes] of Object.entries(damaged)) {
      const file = join(folder, `${name}.damaged`)
      writeFileSync(file, bytes)
      expect(await sentence(restore(to, file)), name).toMatch(/^This backup is damaged \(.*\)\. Nothing was changed\./)
    }
    await unchanged()
  })

  test('a backup of a newer release', async () => {
    const text = gunzipSync(readFileSync(path)).toString('utf8')
    const [header, ...rest] = text.split('\n')
    const newer = JSON.parse(header!) as { migrations: string[] }
    newer.migrations.push('9999_later')
    const file = join(folder, 'newer.backup')
    writeFileSync(file, resealed([JSON.stringify(newer), ...rest].join('\n')))
    expect(await sentence(restore(to, file))).toContain('newer than this one')
    await unchanged()
  })

  test('rows that the tables do not take leave everything as it was', async () => {
    const text = gunzipSync(readFileSync(path))
      .toString('utf8')
      .replace(/^mode\tdemo$/m, 'mode\tdemo\ttoo much')
    const file = join(folder, 'wrong.backup')
    writeFileSync(file, resealed(text))
    expect(await sentence(restore(to, file))).toMatch(/^The database did not take the backup: .* Nothing was changed\.$/)
    await unchanged()
  })
})

test('a restore that was cut off before the erasures were replayed is not served', async () => {
  const to = await closedToOthers()
  await restore(to)
  expect(await sentence(refuseUnfinished(to.owner))).toContain('was not finished')
  await finishRestore(to.ownerUrl)
  await refuseUnfinished(to.owner)
  await to.drop()
})

test('only its owner may read the file', () => {
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

/** Checksums that fit again, as whoever writes a wrong file on purpose would make them. */
function resealed(text: string): Buffer {
  const parts = text.split('\n')
  const out: string[] = []
  let rows: string[] | null = null
  for (const line of parts.slice(0, -2)) {
    if (line.startsWith('{"table":')) rows = []
    else if (rows && line !== '\\.' && !line.startsWith('{"rows":')) rows.push(`${line}\n`)
    if (rows && line.startsWith('{"rows":')) {
      out.push(JSON.stringify({ rows: rows.length, sha256: sha(rows.join('')) }))
      rows = null
    } else out.push(line)
  }
  const body = `${out.join('\n')}\n`
  return gzipSync(`${body}${JSON.stringify({ end: true, sha256: sha(body) })}\n`)
}

function sha(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
