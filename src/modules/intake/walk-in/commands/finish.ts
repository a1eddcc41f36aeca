import type { Actor } from '../../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../../platform/db/context.ts'
import { invalid, notFound } from '../../../../platform/errors.ts'
import { contactsOf, recordContact } from '../../../contacts/index.ts'
import { findPerson, idsOf } from '../../../people/index.ts'
import { counterMay, policyOn, routeOf, type Profile } from '../../../policy/index.ts'
import { findHandover } from '../../queries.ts'
import type { LockedVisit } from '../queries.ts'
import { VISIT_OUTCOMES, type Finish } from '../schema.ts'
import { change, lockOwn, workerOf } from './step.ts'

/** What can come of a visit under the profile; information is for everybody. policy: B4, C1 */
export function outcomesUnder(profile: Profile): (typeof VISIT_OUTCOMES)[number][] {
  return VISIT_OUTCOMES.filter((one) => one === 'information' || one === 'none' || counterMay(profile, one))
}

/**
 * The visit is over. It is a contact moment in codes: door, who sent, route, outcome, on whose behalf and why;
 * of who has a file it stands there too. policy: C1, B1, B4
 */
export async function finishVisit(tx: Tx, actor: Actor, id: string, input: Finish): Promise<void> {
  const visit = await lockOwn(tx, actor, id)
  const profile = await policyOn(tx, visit.regionCode, actor.today)
  if (!outcomesUnder(profile).includes(input.outcome)) invalid('outcome', 'notByCounter')
  if ((input.onBehalf === undefined) !== (input.behalfBecause === undefined)) invalid('behalfBecause', 'behalfBoth')
  const personId = visit.personId ?? (await personHandedOver(tx, visit))
  if (personId) await recordOnce(tx, actor, visit, personId, input)
  await change(tx, actor, visit, 'done', {
    state: 'done',
    doneAt: actor.now.toString(),
    personId,
    outcome: input.outcome,
    sentBy: input.sentBy,
    route: input.works ? routeOf(profile, { works: input.works === 'yes' }).route : null,
    onBehalf: input.onBehalf ?? null,
    onBehalfBecause: input.behalfBecause ?? null,
  })
  if (personId) await forgetName(tx, actor, visit)
}

/** Handed over from the queue, the file carries the id of the visit. */
async function personHandedOver(tx: Tx, visit: LockedVisit): Promise<string | null> {
  const handover = await findHandover(tx, [visit.regionCode], visit.id)
  return handover?.personId ?? null
}

/** The conversation in the file: the one the guide wrote today, else this visit in codes, under its own id. */
async function recordOnce(tx: Tx, actor: Actor, visit: LockedVisit, personId: string, input: Finish): Promise<void> {
  const person = (await findPerson(tx, actor, personId)) ?? notFound()
  const { organisationId } = workerOf(actor)
  const contacts = await contactsOf(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id))
  if (contacts.some((one) => one.happenedOn === actor.today && one.organisationId === organisationId && one.door === 'walk-in')) return
  await recordContact(tx, actor, person, {
    id: visit.id,
    happenedOn: actor.today,
    channel: 'counter',
    door: 'walk-in',
    outcome: input.outcome,
    works: input.works,
  })
}

/** The name of a visitor stands in the file from now on, and nowhere else. */
export function forgetName(tx: Tx, actor: Actor, visit: { regionCode: string; id: string }): Promise<unknown> {
  return byProgram(tx, actor, () =>
    tx.deleteFrom('intake.visitName').where('regionCode', '=', visit.regionCode).where('visitId', '=', visit.id).execute(),
  )
}
