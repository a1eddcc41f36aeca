import type { Actor, FileRef } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { keepSaid, leavesOwnWord, saidBy } from '../said.ts'
import { educationById, type Education } from './queries.ts'
import type { NoteEducation } from './schema.ts'

/** Notes what somebody learnt, finished or not; noted again, the latest stands, and what stood there is kept. policy: C3, A4 */
export async function noteEducation(tx: Tx, actor: Actor, person: FileRef, input: NoteEducation): Promise<void> {
  touched(tx, person.regionCode, person.personId, 'skills')
  const year = input.educationYear ?? null
  if (year !== null && input.educationFinished !== 'going-on' && year > Number(actor.today.slice(0, 4)))
    invalid('educationYear', 'yearAhead')
  const given = { what: input.educationWhat, level: input.educationLevel, finished: input.educationFinished, year }
  const stood = await educationById(tx, person, input.id)
  if (!stood) {
    const key = { regionCode: person.regionCode, id: input.id, personId: person.personId }
    await tx
      .insertInto('skills.personEducation')
      .values({ ...key, ...given, ...saidBy(actor) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return
  }
  leavesOwnWord(actor, stood)
  const same = JSON.stringify(plainOf(stood)) === JSON.stringify(given)
  if (same && stood.responsibleOrganisationId === actor.organisationId) return
  await keepSaid(tx, actor, person, 'education', [{ ...stood, stood: plainOf(stood), change: 'corrected' }])
  await tx
    .updateTable('skills.personEducation')
    .set({ ...given, ...saidBy(actor) })
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.personId)
    .where('id', '=', input.id)
    .execute()
}

/** Takes it away; how it stood is kept. What is not there, or not to be seen, is gone just the same. policy: C3, C16 */
export async function dropEducation(tx: Tx, actor: Actor, person: FileRef, id: string): Promise<void> {
  touched(tx, person.regionCode, person.personId, 'skills')
  const stood = await educationById(tx, person, id)
  if (!stood) return
  leavesOwnWord(actor, stood)
  await keepSaid(tx, actor, person, 'education', [{ ...stood, stood: plainOf(stood), change: 'taken-away' }])
  await tx
    .deleteFrom('skills.personEducation')
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.personId)
    .where('id', '=', id)
    .execute()
}

const plainOf = ({ what, level, finished, year }: Education) => ({ what, level, finished, year })
