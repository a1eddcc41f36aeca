import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { barOwnFilesOf } from './own-file.ts'
import type { Because } from './sight.ts'

/** Which of these files a worker may be given without a decision per file: not shielded, and not barred to that worker. policy: L2 */
export async function freeFor(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[], worker: string): Promise<string[]> {
  if (personIds.length === 0) return []
  await barOwnFilesOf(tx, worker, actor.today)
  const { rows } = await sql<{ id: string }>`
    select p.id from people.person p
    where p.region_code = ${regionCode} and p.id = any(${[...personIds]}::uuid[]) and not p.shielded and not exists (
      select from people.barred b
      where b.region_code = p.region_code and b.person_id = p.id and b.account_id = ${worker}
        and (b.until_on is null or b.until_on > ${actor.today}::date))
    order by p.id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Lets one worker see several whole files, each as a row of its own; what may not be given is asked of `freeFor` first. policy: L2 */
export async function giveSightToMany(
  tx: Tx,
  actor: Actor,
  sight: {
    regionCode: string
    personIds: readonly string[]
    organisationId: string
    accountId: string
    because: Because
    record: string | null
    untilOn: string | null
  },
): Promise<void> {
  const { personIds, ...same } = sight
  if (personIds.length === 0) return
  await tx
    .insertInto('people.sight')
    .values(personIds.map((personId) => ({ ...same, id: newId(), personId, scope: 'file', purpose: 'guidance', fromOn: actor.today })))
    .execute()
}

/** Ends the sight that was given by these records. */
export async function endSightOf(tx: Tx, actor: Actor, regionCode: string, records: readonly string[]): Promise<void> {
  await ending(tx, actor, regionCode)
    .where('record', 'in', [...records])
    .execute()
}

/** Ends what one worker sees of these files because of work that somebody else does now. policy: L2 */
export async function endSightOfWorker(
  tx: Tx,
  actor: Actor,
  of: { regionCode: string; personIds: readonly string[]; accountId: string; because: readonly Because[] },
): Promise<void> {
  if (of.personIds.length === 0) return
  await ending(tx, actor, of.regionCode)
    .where('personId', 'in', [...of.personIds])
    .where('accountId', '=', of.accountId)
    .where('because', 'in', [...of.because])
    .execute()
}

/** Sight of a region that has not ended, ending today: which of it is asked of whoever calls this. */
function ending(tx: Tx, actor: Actor, regionCode: string) {
  return tx
    .updateTable('people.sight')
    .set({ untilOn: sql<string>`greatest(from_on, ${actor.today}::date)` })
    .where('regionCode', '=', regionCode)
    .where((on) => on.or([on('untilOn', 'is', null), on('untilOn', '>', actor.today)]))
}
