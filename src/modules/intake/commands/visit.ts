import { sql } from 'kysely'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { giveSight, newClaimCode, registerPerson } from '../../people/index.ts'
import { locationById } from '../../regions/index.ts'
import { requireNamed } from '../by-name.ts'

/** Registers somebody who walks in: a first name and a question, under a minute; no identity, no benefit asked. policy: A7, B1 */
export async function registerVisit(
  tx: Tx,
  actor: Actor,
  input: {
    id: string
    firstName: string
    questionKind: string
    language: string
    location: string
    shielded?: boolean
    forWorker?: string | undefined
  },
): Promise<{ code: string | null }> {
  const { accountId, organisationId } = actor
  refuseUnless(accountId && organisationId, 'platform.notForYou')
  const location = await locationById(tx, input.location, actor.today)
  if (!location || !actor.regions.includes(location.regionCode)) invalid('location', 'unknownLocation')
  const file = { regionCode: location.regionCode, personId: input.id }
  const helpers = input.shielded
    ? await namedHelpers(tx, actor, accountId, { ...file, organisationId, forWorker: input.forWorker })
    : [null]
  const added = await registerPerson(tx, actor, {
    id: input.id,
    regionCode: file.regionCode,
    registeredBy: organisationId,
    door: 'walk-in',
    firstName: input.firstName,
    language: input.language,
    shielded: input.shielded ?? false,
  })
  if (!added) return { code: null }
  const queue = {
    scope: 'part' as const,
    purpose: 'reception',
    because: 'queue' as const,
    record: input.id,
    untilOn: daysAfter(actor.today, 1),
  }
  for (const helper of helpers) await giveSight(tx, actor, { ...file, ...queue, organisationId, accountId: helper })
  await takeNumber(tx, actor, {
    ...file,
    id: input.id,
    locationId: location.id,
    organisationId,
    questionKind: input.questionKind,
    registeredBy: accountId,
  })
  return { code: await newClaimCode(tx, actor, file.regionCode, input.id) }
}

/** Who sees a shielded person wait: who registers, and the guide who is named; a host cannot help and names one. */
async function namedHelpers(
  tx: Tx,
  actor: Actor,
  accountId: string,
  visit: { regionCode: string; organisationId: string; forWorker: string | undefined },
): Promise<string[]> {
  if (hasRole(actor, 'guide') && !visit.forWorker) return [accountId]
  return [...new Set([accountId, ...(await requireNamed(tx, visit.regionCode, visit.organisationId, visit.forWorker))])]
}

/** The next number of the day at this place; of two at once one takes the next but one. */
async function takeNumber(
  tx: Tx,
  actor: Actor,
  visit: {
    regionCode: string
    personId: string
    id: string
    locationId: string
    organisationId: string
    questionKind: string
    registeredBy: string
  },
): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const { rows } = await sql<{
      last: number
    }>`select intake.last_number(${visit.regionCode}, ${visit.locationId}, ${actor.today}::date) as last`.execute(tx)
    const added = await tx
      .insertInto('intake.visit')
      .values({ ...visit, number: (rows[0]?.last ?? 0) + 1, onDate: actor.today, cameAt: actor.now.toString() })
      .onConflict((conflict) => conflict.columns(['regionCode', 'locationId', 'onDate', 'number']).doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 1n) return
  }
  refuse('platform.passing', 503)
}

/** A guide calls somebody from the queue and becomes involved; of two at once one wins. policy: A7 */
export async function callVisit(tx: Tx, actor: Actor, id: string): Promise<{ personId: string }> {
  refuseUnless(hasRole(actor, 'guide') && actor.accountId && actor.organisationId, 'platform.notForYou')
  const visit = await lockVisit(tx, actor, id)
  refuseUnless(visit.calledBy === null || visit.calledBy === actor.accountId, 'intake.calledByColleague', 409)
  if (visit.calledBy === null) {
    await tx
      .updateTable('intake.visit')
      .set({ calledBy: actor.accountId, calledAt: actor.now.toString() })
      .where('regionCode', '=', visit.regionCode)
      .where('id', '=', id)
      .execute()
    await giveSight(tx, actor, {
      regionCode: visit.regionCode,
      personId: visit.personId,
      organisationId: actor.organisationId,
      accountId: actor.accountId,
      scope: 'file',
      purpose: 'guidance',
      because: 'queue',
      record: id,
    })
  }
  return visit
}

/** The visit is over; the guide who was called stays the contact. */
export async function finishVisit(tx: Tx, actor: Actor, id: string): Promise<void> {
  const visit = await lockVisit(tx, actor, id)
  await byProgram(tx, actor, async () => {
    await tx
      .updateTable('intake.visit')
      .set({ doneAt: actor.now.toString() })
      .where('regionCode', '=', visit.regionCode)
      .where('id', '=', id)
      .where('doneAt', 'is', null)
      .execute()
  })
}

async function lockVisit(tx: Tx, actor: Actor, id: string) {
  const row = await tx
    .selectFrom('intake.visit')
    .select(['regionCode', 'personId', 'calledBy', 'doneAt'])
    .where('regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
  touched(tx, row.regionCode, row.personId, 'visit')
  return row
}
