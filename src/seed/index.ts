import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { CannotStart } from '../platform/cannot-start.ts'

const FOLDER = join('db', 'seed')

/** How much is invented: 1,000 persons in 35 regions times the scale; the same seed and day give the same rows. */
export interface SeedGiven {
  scale: number
  seed: number
  today: string
  tell: (line: string) => void
}

/** Fills a demo database with invented people, organisations, services and what happened to them; a transaction per region. */
export async function seedDatabase(ownerPool: pg.Pool, { scale, seed, today, tell }: SeedGiven): Promise<number> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).toSorted()
  const [dice, ...parts] = await Promise.all(files.map((name) => readFile(join(FOLDER, name), 'utf8')))
  const client = await ownerPool.connect()
  try {
    const { rows: regions } = await client.query<{ code: string }>('select code from regions.region order by code')
    await client.query(
      "select set_config('seed.scale', $1, false), set_config('seed.seed', $2, false), set_config('seed.today', $3, false)",
      [String(scale), String(seed), today],
    )
    await client.query('set statement_timeout = 0')
    await client.query(dice!)
    await claim(client, seed, scale)
    for (const [index, { code }] of regions.entries()) {
      await client.query("select set_config('seed.region', $1, false)", [code])
      await client.query(`begin; ${parts.join('\n')}; commit`)
      tell(`${code}: ${index + 1} of ${regions.length}`)
    }
    await client.query('analyze')
    return regions.length * 29 * scale
  } finally {
    // The connection holds settings and temporary tables: it is not used again.
    client.release(true)
  }
}

async function claim(client: pg.ClientBase, seed: number, scale: number): Promise<void> {
  const { rows } = await client.query<{ key: string; value: string }>("select key, value from platform.setting where key in ('mode', $1)", [
    `seeded-${seed}`,
  ])
  const known = new Map(rows.map(({ key, value }) => [key, value]))
  if (known.get('mode') === 'real') throw new CannotStart('This database was made for real people: invented ones have no place in it.')
  if (known.has(`seeded-${seed}`))
    throw new CannotStart(
      `This database was filled with seed ${seed} already. Give another one: npm run seed -- --scale 1 --seed ${seed + 1}`,
    )
  await client.query('insert into platform.setting (key, value) values ($1, $2)', [`seeded-${seed}`, String(scale)])
}
