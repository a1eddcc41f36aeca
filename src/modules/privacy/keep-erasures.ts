import { systemActor } from '../../platform/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import { inContext } from '../../platform/db/context.ts'
import type { Db } from '../../platform/db/pool.ts'
import { erasuresSince, keyOf, notedErasures, noteErasures } from './noted.ts'

const EVERY = 60_000
const ALL = '2000-01-01T00:00:00Z'

/**
 * Keeps the file of erasures outside the database whole: at start and every minute what any instance erased is added,
 * so that each instance that keeps a disk can bring them back after a restore.
 */
export async function keepErasures({
  db,
  clock,
  file,
  failed,
}: {
  db: Db
  clock: Clock
  file: string
  failed: (error: unknown) => void
}): Promise<() => Promise<void>> {
  const known = new Set((await notedErasures(file)).map(keyOf))
  let since = ALL
  const add = async () => {
    const actor = systemActor({ now: clock.now(), today: clock.today(), requestId: 'erasures' })
    const lines = await inContext(db, actor, 'none', (tx) => erasuresSince(tx, since))
    const fresh = lines.filter((line) => !known.has(keyOf(line)))
    await noteErasures(file, fresh)
    for (const line of fresh) known.add(keyOf(line))
    // A transaction that began earlier may commit later: look back a day.
    since = actor.now.subtract({ hours: 24 }).toString()
  }
  await add()
  let running = Promise.resolve()
  const timer = setInterval(() => (running = running.then(add).catch(failed)), EVERY)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
