import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cluster as testCluster } from '../testing/database.ts'
import { CannotStart } from '../cannot-start.ts'
import { claimMode, refuseOtherMode } from '../db/mode.ts'
import { createTestDatabase, type TestDatabase } from '../testing/database.ts'
import { tryConnection } from './external.ts'
import { leftoverPid, stopLeftover } from './leftover.ts'
import { ownerOf, takeFolder } from './lock.ts'
import { appUrlFor, ensureAppRole, refuseBypass } from './roles.ts'

let folder: string
let database: TestDatabase
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijzer-folder-'))
  database = await createTestDatabase()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database.drop()
})

async function sentence(work: () => unknown): Promise<string> {
  const error = await Promise.resolve()
    .then(work)
    .then(
      () => null,
      (thrown: unknown) => thrown,
    )
  expect(error).toBeInstanceOf(CannotStart)
  return (error as Error).message
}

describe('the lock of a data folder', () => {
  const lockFile = () => join(folder, 'lock.json')
  const held = () => JSON.parse(readFileSync(lockFile(), 'utf8')) as { pid: number; started: string }

  test('says where the program runs, and goes with it', async () => {
    const lock = takeFolder(folder)
    expect(await sentence(() => takeFolder(folder))).toContain('just starting')
    lock.tell({ url: 'http://localhost:1234' })
    expect(await sentence(() => takeFolder(folder))).toContain(`runs on ${folder}: http://localhost:1234 (process ${process.pid})`)
    expect(ownerOf(folder)?.url).toBe('http://localhost:1234')
    lock.release()
    expect(readdirSync(folder)).toEqual([])
    expect(ownerOf(folder)).toBe(null)
  })

  test.each([
    ['a process that is gone', () => ({ ...held(), pid: 2 ** 22 + 5 })],
    ['a process that was given the number of the owner', () => ({ ...held(), started: '1' })],
    ['half a file', () => null],
  ])('of %s is taken over', (_, stale) => {
    takeFolder(folder).release()
    const first = takeFolder(folder)
    writeFileSync(lockFile(), stale() === null ? '{"pi' : JSON.stringify(stale()))
    const second = takeFolder(folder)
    expect(ownerOf(folder)?.pid).toBe(process.pid)
    second.release()
    first.release()
  })

  test('a folder that is a file gets a sentence', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect(await sentence(() => takeFolder(join(folder, 'file')))).toContain('cannot be used by the present user')
    rmSync(join(folder, 'file'))
  })
})

describe('a leftover server', () => {
  test('is only what stands in this very folder: another program with the number of the pid file lives on', async () => {
    const cluster = join(folder, 'cluster')
    mkdirSync(cluster)
    const other = spawn('sleep', ['30'], { cwd: cluster })
    writeFileSync(join(cluster, 'postmaster.pid'), `${other.pid}\n${cluster}\n`)
    expect(leftoverPid(cluster)).toBe(null)
    await stopLeftover(cluster)
    expect(other.exitCode).toBe(null)
    other.kill()
  })

  test('a server of another folder lives on, whatever the pid file says', async () => {
    const cluster = join(folder, 'copied')
    mkdirSync(cluster)
    const client = new pg.Client({ connectionString: testCluster().adminUrl })
    await client.connect()
    const { rows } = await client.query<{ pid: string }>("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid")
    writeFileSync(join(cluster, 'postmaster.pid'), `${rows[0]!.pid}\n${cluster}\n`)
    expect(leftoverPid(cluster)).toBe(null)
    await stopLeftover(cluster)
    expect((await client.query('select 1')).rowCount).toBe(1)
    await client.end()
  })
})

describe('roles', () => {
  test('every instance derives the same serving role, and it does not show the password of the owner', () => {
    const url = appUrlFor('postgres://wegwijzer:p%40ss@db:5432/wegwijzer')
    expect(url).toBe(appUrlFor('postgres://wegwijzer:p%40ss@db:5432/wegwijzer'))
    expect(url).toMatch(/^postgres:\/\/wegwijzer_app:[0-9a-f]{64}@db:5432\/wegwijzer$/)
  })

  test('many instances may make the role at once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => ensureAppRole(database.ownerUrl)))
    await refuseBypass(database.appUrl)
  })

  test('serving as the owner of tables or as a superuser is refused', async () => {
    expect(await sentence(() => refuseBypass(database.ownerUrl))).toContain('bypasses row-level security')
    expect(await sentence(() => refuseBypass(testCluster().adminUrl))).toContain('bypasses row-level security')
  })

  test('the serving role has no way to more', async () => {
    const client = new pg.Client({ connectionString: database.appUrl })
    await client.connect()
    const refused = (sql: string) => expect(client.query(sql)).rejects.toThrow(/permission denied|must be/)
    await refused('create table platform.x (a int)')
    await refused('create role x')
    await refused('set role wegwijzer')
    await refused('alter table people.person disable row level security')
    await client.end()
  })
})

describe('a database of the operator', () => {
  test.each([
    ['postgres://a:b@127.0.0.1:1/x', 'no PostgreSQL answers at 127.0.0.1:1'],
    ['postgres://a:b@no-such-host.invalid/x', 'no PostgreSQL answers at no-such-host.invalid:5432'],
  ])('%s', async (url, says) => {
    expect(await sentence(() => tryConnection('DATABASE_URL', url))).toContain(`DATABASE_URL: ${says}`)
  })

  test('a wrong password and an absent database are named', async () => {
    const { adminUrl, ownerUrl } = testCluster()
    expect(await sentence(() => tryConnection('DATABASE_URL', ownerUrl.replace(':test@', ':wrong@')))).toBe(
      'DATABASE_URL: the server does not accept the user wegwijzer with this password.',
    )
    expect(await sentence(() => tryConnection('DATABASE_URL', adminUrl.replace(/postgres$/, 'nowhere')))).toContain(
      'there is no database nowhere on that server',
    )
    await tryConnection('DATABASE_URL', ownerUrl.replace('template_wegwijzer', 'postgres'))
  })

  test('born a demo, never opened for real people', async () => {
    await refuseOtherMode(database.ownerUrl, 'real')
    await claimMode(database.ownerUrl, 'demo')
    await claimMode(database.ownerUrl, 'demo')
    expect(await sentence(() => claimMode(database.ownerUrl, 'real'))).toContain(
      "was made as demo; it can't be opened as real. Set DEMO=yes",
    )
    expect(await sentence(() => refuseOtherMode(database.ownerUrl, 'real'))).toContain('was made as demo')
  })
})

test('nothing of all this is left behind', () => {
  expect(existsSync(join(folder, 'lock.json'))).toBe(false)
})
