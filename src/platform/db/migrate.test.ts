import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { createTestDatabase } from '../testing/database.ts'
import { migrate, migrationFolder } from './migrate.ts'

afterEach(() => vi.restoreAllMocks())

test('the seals of a release beside the migrations are no migration', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'wegwijzer-sealed-'))
  const database = await createTestDatabase()
  try {
    cpSync(migrationFolder(), join(elsewhere, 'db', 'migrations'), { recursive: true })
    vi.spyOn(process, 'cwd').mockReturnValue(elsewhere)
    writeFileSync(join(migrationFolder(), 'hashes.json'), '{}')
    expect(await migrate(database.ownerUrl)).toEqual([])
  } finally {
    await database.drop()
    rmSync(elsewhere, { recursive: true, force: true })
  }
})
