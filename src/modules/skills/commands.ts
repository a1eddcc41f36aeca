import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { refuseUnless } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'
import type { FileRef } from '../../platform/actor.ts'
import { conceptsById } from './queries.ts'
import { NoteSkill } from './schema.ts'

/** Notes what a person can and how they know it; noted again, the latest stands. The worker's organisation answers for the row. policy: C3, A4 */
export async function noteSkill(tx: Tx, actor: Actor, person: FileRef, given: NoteSkill): Promise<void> {
  const { conceptId, howKnown } = NoteSkill.parse(given)
  refuseUnless((await conceptsById(tx, [conceptId])).has(conceptId), 'skills.unknownConcept', 400)
  touched(tx, person.regionCode, person.personId, 'skills')
  const noted = { howKnown, notedBy: actor.accountId, responsibleOrganisationId: actor.organisationId, notedAt: actor.now.toString() }
  await tx
    .insertInto('skills.personSkill')
    .values({ regionCode: person.regionCode, id: newId(), personId: person.personId, conceptId, ...noted })
    .onConflict((conflict) => conflict.columns(['regionCode', 'personId', 'conceptId']).doUpdateSet(noted))
    .execute()
}

/** Takes a skill off the profile. What is not there, or not to be seen, is gone just the same. policy: C16 */
export async function removeSkill(tx: Tx, person: FileRef, id: string): Promise<void> {
  touched(tx, person.regionCode, person.personId, 'skills')
  await tx
    .deleteFrom('skills.personSkill')
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.personId)
    .where('id', '=', id)
    .execute()
}
