import { sql } from 'kysely'
import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { invalid } from '../../../../platform/errors.ts'
import { readReference, regionOfReference } from '../../../../platform/ids.ts'
import { LANGUAGES } from '../../../../platform/languages.ts'
import { findPerson, newClaimCode, registerPerson, requirePerson } from '../../../people/index.ts'
import { nicknamesOf, type LockedVisit } from '../queries.ts'
import { forgetName } from './finish.ts'
import { change, involve, lockOwn, showInQueue, workerOf } from './step.ts'

/** Makes a file of a visitor who was called, under the name they gave; the visit and the file carry one id. policy: A7, B1 */
export async function makeFile(tx: Tx, actor: Actor, id: string): Promise<{ personId: string; code: string | null }> {
  const visit = await lockOwn(tx, actor, id)
  if (visit.personId) return { personId: visit.personId, code: null }
  const name = (await nicknamesOf(tx, actor, [id])).get(id) ?? visit.label ?? String(visit.number)
  await registerPerson(tx, actor, {
    id,
    regionCode: visit.regionCode,
    registeredBy: workerOf(actor).organisationId,
    door: 'walk-in',
    firstName: name,
    language: LANGUAGES.find((one) => one === visit.spoken) ?? LANGUAGES[0],
  })
  await join(tx, actor, visit, id, false)
  return { personId: id, code: await newClaimCode(tx, actor, visit.regionCode, id) }
}

/** The visitor turns out to have a file that this guide may open: the visit belongs to it. */
export async function useFile(tx: Tx, actor: Actor, id: string, personId: string): Promise<void> {
  const visit = await lockOwn(tx, actor, id)
  const person = await requirePerson(tx, actor, personId)
  if (person.regionCode !== visit.regionCode) invalid('reference', 'otherRegion')
  await join(tx, actor, visit, person.id, person.shielded)
}

/** The visitor has the number of the own file with them: being at the counter today opens it. */
export async function useFileNumber(tx: Tx, actor: Actor, id: string, typed: string): Promise<string> {
  const visit = await lockOwn(tx, actor, id)
  const reference = readReference(typed) ?? invalid('reference', 'unknownNumber')
  if (regionOfReference(reference) !== visit.regionCode) invalid('reference', 'otherRegion')
  const { rows } = await sql<{ id: string | null }>`select intake.file_by_number(${visit.regionCode}, ${reference}) as id`.execute(tx)
  const personId = rows[0]?.id ?? invalid('reference', 'unknownNumber')
  await join(tx, actor, visit, personId, false)
  return (await findPerson(tx, actor, personId))?.id ?? personId
}

/** From here on the visit is of this person, the guide is involved, and the name in the queue is gone. */
async function join(tx: Tx, actor: Actor, visit: LockedVisit, personId: string, shielded: boolean): Promise<void> {
  const joined = { ...visit, personId }
  await involve(tx, actor, joined)
  if (!shielded) await showInQueue(tx, actor, joined, { organisationId: workerOf(actor).organisationId, accountId: null })
  await change(tx, actor, visit, 'file', { personId })
  await forgetName(tx, actor, visit)
}
