// `npm run release:keep`: a small demo of this release as a backup file, which later releases must be able to restore.
import { mkdirSync, mkdtempSync, copyFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { verifyBackup } from '../src/platform/backup/format.ts'
import { ownerOf } from '../src/platform/postgres/lock.ts'
import { runToEnd, startProgram } from '../src/platform/testing/server.ts'
import { version } from '../src/version.ts'

const MOST = 1_000_000
const KEPT = 'db/releases'

const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-release-'))
const draft = join(folder, 'release.backup')
console.error('Starting a new demo …')
const program = await startProgram({ DATA_DIR: folder, DEMO: 'yes' })
try {
  // Keys that this demo made for itself: the next one makes its own.
  const client = new pg.Client({ connectionString: ownerOf(folder)!.databaseUrl! })
  await client.connect()
  await client.query("delete from platform.setting where key like 'demo-%key%'; delete from access.demo_oidc")
  await client.end()
  const { code, lines } = await runToEnd('dist/cli.js', ['backup', draft], { DATA_DIR: folder, DEMO: 'yes' })
  if (code !== 0) throw new Error(lines.join('\n'))
  await verifyBackup(draft)
  const { size } = statSync(draft)
  if (size > MOST) throw new Error(`the backup has ${size} bytes; at most ${MOST} are kept with the sources`)
  mkdirSync(KEPT, { recursive: true })
  const path = join(KEPT, `${version()}.backup`)
  copyFileSync(draft, path)
  console.log(`Kept ${path}: ${Math.round(size / 1000)} kB, invented people only.`)
} finally {
  await program.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}
