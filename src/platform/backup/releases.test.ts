import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate, migrationNames } from '../db/migrate.ts'
import { createTestDatabase } from '../testing/database.ts'
import { verifyBackup } from './format.ts'
import { migrationsOf } from './inventory.ts'
import { finishRestore, restoreBackup } from './restore.ts'

const folder = 'db/releases'
const kept = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.backup')) : []

test('the backup kept of each release can still be put back and brought up to date', { timeout: 120_000 }, async () => {
  for (const name of kept) {
    const path = join(folder, name)
    const header = await verifyBackup(path)
    expect(`${header.version}.backup`).toBe(name)
    const database = await createTestDatabase()
    await restoreBackup({ ownerUrl: database.ownerUrl, path, mode: header.mode, replace: false })
    await migrate(database.ownerUrl)
    await finishRestore(database.ownerUrl)
    const client = await database.owner.connect()
    expect(await migrationsOf(client), name).toEqual(migrationNames())
    expect((await client.query('select from people.person')).rowCount, name).toBeGreaterThan(0)
    client.release()
    await database.drop()
  }
})
