import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { hashSecret, newId, newSecret } from '../../../platform/ids.ts'
import { requirePlace } from './places.ts'
import { workerOf } from './commands/step.ts'

/** One number on the screen of the waiting room. */
export interface Called {
  number: number
  label: string | null
  counter: string | null
  announcedAt: Temporal.Instant
}

/** Makes the secret address of the screen at a place; the one of before stops working. */
export async function newScreen(tx: Tx, actor: Actor, locationId: string): Promise<string> {
  const { regionCode } = await requirePlace(tx, actor, locationId)
  const secret = `${regionCode.slice(2)}.${newSecret()}`
  const at = actor.now.toString()
  await tx
    .updateTable('intake.screen')
    .set({ revokedAt: at })
    .where('regionCode', '=', regionCode)
    .where('locationId', '=', locationId)
    .where('revokedAt', 'is', null)
    .execute()
  await tx
    .insertInto('intake.screen')
    .values({ regionCode, id: newId(), locationId, keyHash: hashSecret(secret), madeBy: workerOf(actor).accountId, madeAt: at })
    .execute()
  return secret
}

/** Which places have a screen, and since when. */
export function screensOf(tx: Tx, locationIds: readonly string[]) {
  return tx
    .selectFrom('intake.screen')
    .select(['locationId', 'madeAt'])
    .where('locationId', 'in', locationIds.length > 0 ? [...locationIds] : ['00000000-0000-0000-0000-000000000000'])
    .where('revokedAt', 'is', null)
    .execute()
}

/** What the waiting room sees today, by the secret in the address; nothing where it is wrong or was replaced. */
export async function screenBy(tx: Tx, actor: Actor, secret: string) {
  const regionCode = `AM${secret.slice(0, 2)}`
  const hash = hashSecret(secret)
  const found = await sql<{ place: string | null }>`select intake.screen_place(${regionCode}, ${hash}) as place`.execute(tx)
  const locationId = found.rows[0]?.place
  if (!locationId) return null
  const { rows } = await sql<Called & { waiting: number }>`
    select number, label, counter, announced_at, waiting::int from intake.screen_numbers(${regionCode}, ${hash}, ${actor.today}::date)`.execute(
    tx,
  )
  return { regionCode, locationId, called: rows.filter((row) => row.number !== null), waiting: rows[0]?.waiting ?? 0 }
}
