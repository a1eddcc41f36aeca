import type pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { systemActor } from './platform/actor.ts'
import { inContext } from './platform/db/context.ts'
import { makeDb } from './platform/db/pool.ts'
import { modules } from './modules.ts'

/** Loads what the product itself carries, module by module, as the owner; of several instances at once one goes first. */
export async function loadReference(ownerPool: pg.Pool): Promise<void> {
  const lock = await ownerPool.connect()
  try {
    await lock.query("select pg_advisory_lock(hashtext('wegwijzer reference'))")
    const now = Temporal.Now.instant()
    const actor = systemActor({ now, today: now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString(), requestId: 'reference' })
    const db = makeDb(ownerPool)
    for (const module of modules) if (module.reference) await inContext(db, actor, 'none', module.reference)
  } finally {
    lock.release(true)
  }
}
