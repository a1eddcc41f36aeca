import { createReadStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Entry } from '../src/modules/catalogue/find/engine/entry.ts'
import { makePool } from '../src/platform/db/pool.ts'
import { startEmbedded } from '../src/platform/postgres/embedded.ts'
import { runToEnd } from '../src/platform/testing/server.ts'
import { writeLines } from './import-data.ts'
import { ratio, round } from './load.ts'

const HEAP_MB = 192

export interface ImportResult {
  importPerSecond: number
  peakRssMb: number
  /** The same for a fifth of the services: memory that is flat differs little. */
  peakRssOfFifthMb: number
  /** Once more, with nothing changed. */
  againPerSecond: number
  copyPerSecond: number
  ratio: number
}

/** Services of another catalogue by `npm run import -- hsds`, against a COPY of the same lines into one table, which is the ceiling. */
export async function importing(folder: string, entries: readonly Entry[]): Promise<ImportResult> {
  mkdirSync(folder, { recursive: true })
  const [few, all] = [join(folder, 'few.jsonl'), join(folder, 'all.jsonl')]
  await writeLines(few, entries.slice(0, entries.length / 5))
  await writeLines(all, entries)
  const database = await startEmbedded(join(folder, 'data'), () => {})
  const pool = makePool(database.ownerUrl, 1)
  try {
    const env = { DATABASE_URL: database.ownerUrl, DEMO: 'yes' }
    // The first makes the tables too, so its time does not count.
    const fifth = await run(few, env)
    const whole = await run(all, env)
    const again = await run(all, env)
    const copied = await copy(pool, all)
    const perSecond = (seconds: number) => Math.round(entries.length / seconds)
    return {
      importPerSecond: perSecond(whole.seconds),
      peakRssMb: whole.peakMb,
      peakRssOfFifthMb: fifth.peakMb,
      againPerSecond: perSecond(again.seconds),
      copyPerSecond: perSecond(copied),
      ratio: ratio(copied, whole.seconds),
    }
  } finally {
    await pool.end()
    await database.close()
  }
}

/** The command itself, as a process of its own. */
async function run(path: string, env: Record<string, string>): Promise<{ seconds: number; peakMb: number }> {
  const began = performance.now()
  // A heap that is not limited grows as long as nobody needs the room, which says nothing of what is held.
  const { code, lines } = await runToEnd('dist/cli.js', ['import', 'hsds', path], {
    ...env,
    NODE_OPTIONS: `--max-old-space-size=${HEAP_MB} --import=${new URL('peak.ts', import.meta.url).href}`,
  })
  const seconds = (performance.now() - began) / 1000
  if (code !== 0) throw new Error(`the import ended with ${code}: ${lines.slice(-5).join('\n')}`)
  const peak = lines.map((line) => /^peak of (\d+) kB$/.exec(line)?.[1]).findLast((found) => found !== undefined)
  return { seconds: round(seconds), peakMb: Math.round(Number(peak) / 1024) }
}

async function copy(pool: pg.Pool, path: string): Promise<number> {
  await pool.query('create table flat (body jsonb not null)')
  const client = await pool.connect()
  try {
    const began = performance.now()
    await pipeline(createReadStream(path), client.query(copyFrom(`copy flat from stdin (format csv, quote e'\\x01', delimiter e'\\x02')`)))
    return (performance.now() - began) / 1000
  } finally {
    client.release()
  }
}
