import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runToEnd } from '../platform/testing/server.ts'
import { newId } from '../platform/ids.ts'
import { enterCast } from '../testing/people.ts'
import { testApp, type TestApp } from '../testing/app.ts'

let app: TestApp
let folder: string
const jan = newId()
const region = 'AM01'

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijzer-erased-'))
  app = await testApp()
  await app.database.owner.query("insert into platform.setting values ('mode', 'demo')")
  await enterCast(app)
  const { rows } = await app.database.owner.query<{ id: string }>('select id from regions.organisation limit 1')
  const at = '2026-07-06T08:00:00Z'
  await app.database.owner.query(
    "insert into people.person (region_code, id, reference, registered_at, registered_by, door) values ($1, $2, 'JANTEST1', $3, $4, 'desk')",
    [region, jan, at, rows[0]!.id],
  )
  await app.database.owner.query(
    "insert into people.person_text (region_code, person_id, shielded, first_name, last_name, email) values ($1, $2, false, 'Jan', 'Zelfgeheim', 'jan.zelfgeheim@voorbeeld.example')",
    [region, jan],
  )
})
afterAll(async () => {
  await app.database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const command = (...args: string[]) => runToEnd('dist/cli.js', args, { DATABASE_URL: app.database.ownerUrl, DEMO: 'yes', DATA_DIR: folder })
const holds = (file: string) => gunzipSync(readFileSync(file)).toString('utf8').includes('elfgeheim')

test('who was erased after the backup is erased again by the restore', async () => {
  const before = join(folder, 'before.backup')
  await app.program.stop()
  expect((await command('backup', before)).code).toBe(0)
  expect(holds(before)).toBe(true)
  for (const _ of [1, 2])
    appendFileSync(join(folder, 'erasures.jsonl'), `${JSON.stringify({ regionCode: region, personId: jan, at: '2026-07-07T08:00:00Z' })}\n`)
  const restored = await command('restore', before, '--replace')
  expect(restored.lines.at(-1)).toMatch(/0 newer migrations, 1 persons erased again\.$/)
  const after = join(folder, 'after.backup')
  expect((await command('backup', after)).code).toBe(0)
  expect(holds(after)).toBe(false)
})
