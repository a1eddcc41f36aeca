import { sql } from 'kysely'
import type { Actor, FileRef } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'
import { conceptsById } from './queries.ts'
import { NoteSkill, type HowKnown } from './schema.ts'

/**
 * Notes what a person can and how they know it; noted again, the latest stands, and what stood there is kept. The worker's organisation
 * answers for the row; without one it is the person's own word. policy: C3, A4
 */
export async function noteSkill(tx: Tx, actor: Actor, person: FileRef, given: NoteSkill): Promise<void> {
  const { conceptId, howKnown } = NoteSkill.parse(given)
  refuseUnless((await conceptsById(tx, [conceptId])).has(conceptId), 'skills.unknownConcept', 400)
  touched(tx, person.regionCode, person.personId, 'skills')
  if (actor.organisationId !== null) await leavesOwnWord(tx, person, conceptId)
  const noted = notedBy(actor, howKnown)
  const differs = sql`(how_known <> ${howKnown} or responsible_organisation_id is distinct from ${actor.organisationId}::uuid)`
  await keepBefore(tx, actor, person, sql`concept_id = ${conceptId} and ${differs}`, 'corrected')
  await tx
    .insertInto('skills.personSkill')
    .values({ regionCode: person.regionCode, id: newId(), personId: person.personId, conceptId, ...noted })
    .onConflict((conflict) => conflict.columns(['regionCode', 'personId', 'conceptId']).doUpdateSet(noted))
    .execute()
}

/** The person says how they know it: from then on it is their own word, and what a worker noted is kept. policy: C3 */
export async function correctSkill(tx: Tx, actor: Actor, person: FileRef, id: string, howKnown: HowKnown): Promise<void> {
  touched(tx, person.regionCode, person.personId, 'skills')
  await keepBefore(tx, actor, person, sql`id = ${id}`, 'corrected')
  const { numUpdatedRows } = await ofPerson(
    tx.updateTable('skills.personSkill').set(notedBy(actor, howKnown)),
    person,
    id,
  ).executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) notFound()
}

/** The person says that what a worker noted is not right; it stays, and says so to everybody who reads it. policy: C3 */
export async function disputeSkill(tx: Tx, actor: Actor, person: FileRef, id: string, words: string | undefined): Promise<void> {
  touched(tx, person.regionCode, person.personId, 'skills')
  const disputed = { disputedAt: actor.now.toString(), disputedWords: words ?? null }
  const update = tx.updateTable('skills.personSkill').set(disputed).where('responsibleOrganisationId', 'is not', null)
  const { numUpdatedRows } = await ofPerson(update, person, id).executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) notFound()
}

/** Takes a skill off the profile; how it stood is kept. What is not there, or not to be seen, is gone just the same. policy: C3, C16 */
export async function removeSkill(tx: Tx, actor: Actor, person: FileRef, id: string): Promise<void> {
  touched(tx, person.regionCode, person.personId, 'skills')
  await keepBefore(tx, actor, person, sql`id = ${id}`, 'taken-away')
  await ofPerson(tx.deleteFrom('skills.personSkill'), person, id).execute()
}

/** A worker writes nothing over what the person wrote themselves. policy: C3 */
async function leavesOwnWord(tx: Tx, person: FileRef, conceptId: string): Promise<void> {
  const own = await tx
    .selectFrom('skills.personSkill')
    .select('id')
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.personId)
    .where('conceptId', '=', conceptId)
    .where('responsibleOrganisationId', 'is', null)
    .executeTakeFirst()
  refuseUnless(!own, 'skills.ownWord', 409)
}

/** Who says it and how they know; by their own word the person no longer says that it is not right. */
function notedBy(actor: Actor, howKnown: HowKnown) {
  const settled = actor.organisationId === null ? { disputedAt: null, disputedWords: null } : {}
  return { howKnown, notedBy: actor.accountId, responsibleOrganisationId: actor.organisationId, notedAt: actor.now.toString(), ...settled }
}

/** One record of this person. */
function ofPerson<Q extends { where(column: 'regionCode' | 'personId' | 'id', is: '=', value: string): Q }>(
  query: Q,
  person: FileRef,
  id: string,
): Q {
  return query.where('regionCode', '=', person.regionCode).where('personId', '=', person.personId).where('id', '=', id)
}

/** Keeps what stands there now, with who changes it and when. */
async function keepBefore(tx: Tx, actor: Actor, person: FileRef, which: ReturnType<typeof sql>, change: 'corrected' | 'taken-away') {
  await sql`
    insert into skills.person_skill_before (region_code, id, person_id, skill_id, concept_id, how_known, responsible_organisation_id, noted_at,
      disputed_at, disputed_words, change, changed_at, changed_by, changed_organisation_id)
    select region_code, ${newId()}::uuid, person_id, id, concept_id, how_known, responsible_organisation_id, noted_at,
      disputed_at, disputed_words, ${change}, ${actor.now.toString()}::timestamptz, ${actor.accountId}::uuid, ${actor.organisationId}::uuid
    from skills.person_skill where region_code = ${person.regionCode} and person_id = ${person.personId} and ${which}`.execute(tx)
}
