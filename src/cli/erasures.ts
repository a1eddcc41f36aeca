import { existsSync } from 'node:fs'
import { systemActor } from '../platform/actor.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import { makeClock } from '../platform/clock.ts'
import { inContext } from '../platform/db/context.ts'
import { makeDb, makePool } from '../platform/db/pool.ts'
import { erasuresSince, keyOf, notedErasures, noteErasures, type NotedErasure } from '../modules/privacy/index.ts'

/**
 * All erasures known anywhere: in this instance's file, in files brought along from others, and in the database that is
 * about to be replaced. They are written to this instance's file first, so that a restore that breaks off loses none.
 */
export async function gatherErasures(ownerUrl: string, own: string, brought: readonly string[]): Promise<NotedErasure[]> {
  const missing = brought.find((file) => !existsSync(file))
  if (missing) throw new CannotStart(`There is no file of erasures at ${missing}.`)
  const here = await notedErasures(own)
  const others = (await Promise.all(brought.map(notedErasures))).flat()
  const all = new Map([...here, ...others, ...(await inDatabase(ownerUrl))].map((line) => [keyOf(line), line]))
  for (const line of here) all.delete(keyOf(line))
  await noteErasures(own, [...all.values()])
  return [...here, ...all.values()].sort((one, other) => one.at.localeCompare(other.at))
}

/** What the database of before knows; nothing where it is a new one. */
async function inDatabase(ownerUrl: string): Promise<NotedErasure[]> {
  const pool = makePool(ownerUrl, 1)
  const clock = makeClock()
  const actor = systemActor({ now: clock.now(), today: clock.today(), requestId: 'restore' })
  try {
    const { rows } = await pool.query<{ there: boolean }>("select to_regclass('privacy.erasure') is not null as there")
    return rows[0]?.there ? await inContext(makeDb(pool), actor, 'none', (tx) => erasuresSince(tx, '2000-01-01T00:00:00Z')) : []
  } finally {
    await pool.end()
  }
}
