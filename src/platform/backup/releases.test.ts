import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { version } from '../../version.ts'
import { migrate, migrationNames } from '../db/migrate.ts'
import { migrateJobs } from '../jobs.ts'
import { createTestDatabase } from '../testing/database.ts'
import { verifyBackup } from './format.ts'
import { migrationsOf } from './inventory.ts'
import { finishRestore, restoreBackup } from './restore.ts'

const folder = 'db/releases'
const kept = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.backup')) : []

test('a backup of this release is kept; `npm run release:keep` makes it', () => {
  expect(kept).toContain(`${version()}.backup`)
})

test.each(kept)('%s is small, and holds invented people and no keys', (name) => {
  expect(statSync(join(folder, name)).size).toBeLessThan(1_000_000)
  const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8')
  expect(text).not.toMatch(/PRIVATE KEY|"d":\s*"|\\"d\\"/)
  const addresses = [...text.matchAll(/[\w.+-]+@([\w-]+\.)+[a-z]+/g)]
    .map(([address]) => address)
    .filter((address) => !address.endsWith('.example'))
  expect(addresses).toEqual([])
})

test.each(kept)('%s can still be put back and brought up to date', { timeout: 120_000 }, async (name) => {
  const path = join(folder, name)
  const header = await verifyBackup(path)
  expect(`${header.version}.backup`).toBe(name)
  const database = await createTestDatabase('nothing')
  try {
    await migrateJobs(database.owner)
    await restoreBackup({ ownerUrl: database.ownerUrl, path, mode: header.mode, replace: false })
    await migrate(database.ownerUrl)
    await finishRestore(database.ownerUrl)
    const client = await database.owner.connect()
    expect(await migrationsOf(client)).toEqual(migrationNames())
    expect((await client.query('select from people.person')).rowCount).toBeGreaterThan(20)
    client.release()
  } finally {
    await database.drop()
  }
})
