import { parseArgs } from 'node:util'
import { CannotStart } from '../platform/cannot-start.ts'
import { makePool } from '../platform/db/pool.ts'
import { borrowDatabase } from '../database.ts'
import { restoreClock } from '../demo/clock.ts'
import { makeClock } from '../platform/clock.ts'
import { makeDb } from '../platform/db/pool.ts'
import { seedDatabase } from '../seed/index.ts'
import type { Command } from './command.ts'

const USAGE = 'Write: npm run seed -- --scale <1 to 1000> [--seed <number>]. Scale 1 is about a thousand persons in 35 regions.'

/** `npm run seed -- --scale N [--seed N]` */
export const run: Command = async (argv, { config, say, opened }) => {
  const { scale, seed } = readGiven(argv)
  if (config.mode === 'real') throw new CannotStart('Only a demo is filled with invented people: set DEMO=yes, or use another database.')
  const database = await borrowDatabase(config, say)
  opened(database.close)
  const pool = makePool(database.ownerUrl, 2)
  opened(() => pool.end())
  const clock = makeClock()
  await restoreClock(makeDb(pool), clock)
  const began = performance.now()
  const persons = await seedDatabase(pool, { scale, seed, today: clock.today(), tell: say })
  console.log(`invented ${persons} persons in ${Math.round((performance.now() - began) / 1000)} s`)
  return 0
}

function readGiven(argv: string[]): { scale: number; seed: number } {
  try {
    const { values } = parseArgs({ args: argv, options: { scale: { type: 'string' }, seed: { type: 'string', default: '1' } } })
    const [scale, seed] = [values.scale, values.seed].map((text) => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : NaN))
    if (scale! >= 1 && scale! <= 1000 && seed! >= 0) return { scale: scale!, seed: seed! }
  } catch {
    // An option that is not there: the same sentence says how.
  }
  throw new CannotStart(USAGE)
}
