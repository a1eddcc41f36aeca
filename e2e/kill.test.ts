import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makePool } from '../src/platform/db/pool.ts'
import { startProgram } from '../src/platform/testing/server.ts'
import { bookOn, handOverOn, referOn, stands, work, type Confirmed } from './stream.ts'

/** Runs of the test below; KILL_RUNS=100 for a long look. */
const RUNS = Number(process.env.KILL_RUNS ?? 20)

test(
  'killed at random while people hand over, book and refer, nothing that was confirmed is lost',
  { timeout: RUNS * 30_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-kill-'))
    chmodSync(folder, 0o755)
    const cluster = join(folder, 'data', 'postgres')
    // Everybody comes from another address, so that the limit on bookings does not end the stream.
    const env = { DEMO: 'yes', DATA_DIR: join(folder, 'data'), TRUST_PROXY: 'yes' }
    const confirmed: Confirmed[] = []
    let fresh: Confirmed[] = []
    try {
      for (let run = 0; run < RUNS; run++) {
        const program = await startProgram(env)
        if (run === 0) await expectDurable(join(folder, 'data'))
        const at = await work(program)
        expect(await lost(at, fresh), `after run ${run}`).toEqual([])
        fresh = []
        const stop = { now: false }
        const streams = [handOverOn(at, stop, fresh), bookOn(at, stop, fresh), referOn(at, stop, fresh)]
        await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 800))
        // Half the runs the server alone, half the postmaster with it.
        if (run % 2 === 1) killPostmaster(cluster)
        program.process.kill('SIGKILL')
        stop.now = true
        await Promise.all(streams)
        await program.end('SIGKILL')
        confirmed.push(...fresh)
      }
      const last = await startProgram(env)
      expect(await lost(await work(last), confirmed)).toEqual([])
      await last.end()
      for (const kind of ['handover', 'booking', 'referral'])
        expect(confirmed.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(RUNS / 2)
    } finally {
      killPostmaster(cluster)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  },
)

/** What was confirmed and is not there any more. */
async function lost(at: Awaited<ReturnType<typeof work>>, confirmed: readonly Confirmed[]): Promise<Confirmed[]> {
  const there = await Promise.all(confirmed.map((one) => stands(at, one)))
  return confirmed.filter((_, index) => !there[index])
}

/** Speed must not come from settings that lose what was confirmed. */
async function expectDurable(dataDir: string): Promise<void> {
  const { databaseUrl } = JSON.parse(readFileSync(join(dataDir, 'lock.json'), 'utf8')) as { databaseUrl: string }
  const pool = makePool(databaseUrl, 1)
  const { rows } = await pool.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name",
  )
  await pool.end()
  expect(rows.map((row) => row.setting)).toEqual(['on', 'on', 'on'])
}

function killPostmaster(cluster: string): void {
  try {
    const pid = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]!
    execFileSync('kill', ['-9', pid], { stdio: 'ignore' })
  } catch {
    // None runs any more.
  }
}
